<?php
declare( strict_types=1 );

namespace Tawk_Integration\CLI;

defined( 'ABSPATH' ) || exit;

/** Text that a terminal only shows. Names and values were written by people and stored by whatever code. */
final class Plain_Text {

	/** Without control characters (C0, C1 and delete): they move the cursor, recolour, rename the window. */
	public static function of( string $text ): string {
		return (string) preg_replace( '/[\x00-\x1F\x7F]|\xC2[\x80-\x9F]/', '', $text );
	}
}
