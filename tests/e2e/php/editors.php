<?php
/**
 * Must-use plugin of the tests of both editors: types of posts that other plugins bring, a way into the classic
 * editor, and no guides in front of the block editor.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration\Tests\Browser;

add_action(
	'init',
	static function (): void {
		$common = array(
			'public'   => true,
			'supports' => array( 'title', 'editor' ),
		);
		// Without support for custom fields.
		register_post_type(
			'handout',
			array(
				'label'        => 'Handouts',
				'show_in_rest' => true,
			) + $common
		);
		// Without routes, so that its editor is the classic one.
		register_post_type( 'leaflet', array( 'label' => 'Leaflets' ) + $common );
	}
);

add_filter(
	'use_block_editor_for_post',
	static fn( bool $use ): bool => $use && ! isset( $_GET['classic-editor'] ) // phpcs:ignore WordPress.Security.NonceVerification -- changes nothing.
);

// Saving leads back to the same editor.
add_filter(
	'redirect_post_location',
	static fn( string $location ): string => false === strpos( (string) wp_get_referer(), 'classic-editor' ) ? $location : "$location&classic-editor"
);

add_filter(
	'get_user_metadata',
	static fn( $value, int $user, string $key ) => false === strpos( $key, 'persisted_preferences' )
		? $value
		: array(
			array(
				'core/edit-post' => array( 'welcomeGuide' => false ),
				'core/edit-site' => array( 'welcomeGuide' => false ),
				'core'           => array( 'enableChoosePatternModal' => false ),
				'_modified'      => '2100-01-01T00:00:00.000Z',
			),
		),
	10,
	3
);
