<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Settings as they stand on the screen before they are saved.
 *
 * @phpstan-import-type Values from Settings
 */
final class Unsaved {

	/**
	 * Those that are stored, with the given parts in the place of theirs.
	 *
	 * @param array<string, mixed> $parts By key; what is no array is left out.
	 * @return array<string, mixed>|WP_Error 400, with `data.errors`: path => sentence.
	 * @phpstan-return Values|WP_Error
	 */
	public static function with( array $parts ) {
		$edited = array_filter( $parts, 'is_array' );
		if ( array() === $edited ) {
			return Settings::get();
		}
		$settings = $edited + Settings::get();
		$errors   = Settings::errors( $settings );
		return array() === $errors
			? Settings::completed( $settings )
			: new WP_Error(
				'rest_invalid_param',
				(string) reset( $errors ),
				array(
					'status' => 400,
					'errors' => $errors,
				)
			);
	}
}
