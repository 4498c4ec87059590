<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What authors may ask of whoever visits. A block that is there or not tells its author the answer, by an image of
 * theirs within it: fields of users, cookies and parameters are asked for by the owner first. Pure.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Condition_Values from Settings
 */
final class Owners_Questions {

	/** Type of a condition => what its value calls the thing that is asked for, and the sources that tell it. */
	private const GUARDED = array(
		'user_meta' => array( 'key', 'user_meta.' ),
		'cookie'    => array( 'name', 'browser.cookie.' ),
		'query'     => array( 'name', 'browser.query.' ),
	);

	/**
	 * Whether authors may ask for what a condition asks for.
	 *
	 * @param array<mixed> $condition
	 * @phpstan-param Condition_Values $condition
	 * @phpstan-param Values           $settings
	 */
	public static function allow( array $condition, array $settings ): bool {
		$type = $condition['type'];
		if ( ! isset( self::GUARDED[ $type ] ) ) {
			return true;
		}
		$name = self::asked_for( $condition );
		if ( null === $name ) {
			return false;
		}
		$rows = array_merge( $settings['visitor']['attributes'], $settings['visitor']['tags'] );
		if ( in_array( self::GUARDED[ $type ][1] . $name, array_column( $rows, 'source' ), true ) ) {
			return true;
		}
		foreach ( array_merge( array(), ...array_column( array_merge( $settings['visibility']['rules'], $rows ), 'conditions' ) ) as $owners ) {
			if ( $owners['type'] === $type && self::asked_for( $owners ) === $name ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param array<mixed> $condition Of a guarded type.
	 * @phpstan-param Condition_Values $condition
	 * @return string|null Null: nobody knows.
	 */
	private static function asked_for( array $condition ): ?string {
		$value = $condition['value'];
		$name  = is_array( $value ) ? $value[ self::GUARDED[ $condition['type'] ][0] ] ?? null : null;
		return is_string( $name ) ? $name : null;
	}
}
