<?php
/**
 * What a theme of before blocks does.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration\Tests\Classic_Theme;

add_action(
	'widgets_init',
	static function (): void {
		register_sidebar( array( 'id' => 'side' ) );
	}
);
