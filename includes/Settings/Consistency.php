<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

use Tawk_Integration\Visibility\Zones;

defined( 'ABSPATH' ) || exit;

/**
 * What a schema cannot say of the settings: ids that are unique within their list, time zones that exist.
 */
final class Consistency {

	/** Path of each list whose members have an id. */
	private const LISTS = array( 'widgets', 'visibility.rules' );

	/**
	 * @param array<mixed> $settings Valid by the schema, perhaps incomplete.
	 * @return array<string, string> Path => sentence.
	 */
	public static function errors( array $settings ): array {
		$errors = array();
		foreach ( self::LISTS as $path ) {
			foreach ( self::doubled( self::at( $settings, $path ) ) as $index ) {
				$errors[ "$path.$index.id" ] = __( 'Two entries of this list have the same id. Remove one of them.', 'tawk-integration' );
			}
		}
		foreach ( self::at( $settings, 'visibility.rules' ) as $index => $rule ) {
			foreach ( self::unknown_zones( $rule ) as $at ) {
				$errors[ "visibility.rules.$index.conditions.$at.value.timezone" ] = __( 'This time zone is not known. Choose one from the list.', 'tawk-integration' );
			}
		}
		return $errors;
	}

	/**
	 * Drops the members that `errors()` names, and nothing else.
	 *
	 * @param array<string, mixed> $settings Valid by the schema, and complete.
	 * @return array<string, mixed>
	 */
	public static function mend( array $settings ): array {
		foreach ( self::LISTS as $path ) {
			$members = self::at( $settings, $path );
			$kept    = array_diff_key( $members, array_flip( self::doubled( $members ) ) );
			if ( 'visibility.rules' === $path ) {
				$kept = array_filter( $kept, static fn( $rule ): bool => array() === self::unknown_zones( $rule ) );
			}
			if ( count( $kept ) !== count( $members ) ) {
				$settings = self::put( $settings, explode( '.', $path ), array_values( $kept ) );
			}
		}
		return $settings;
	}

	/**
	 * @param array<mixed> $members
	 * @return list<int|string> Keys of members whose id a member before them has.
	 */
	private static function doubled( array $members ): array {
		$known   = array();
		$doubled = array();
		foreach ( $members as $index => $member ) {
			$id = is_array( $member ) ? $member['id'] ?? '' : '';
			if ( in_array( $id, $known, true ) ) {
				$doubled[] = $index;
			}
			$known[] = $id;
		}
		return $doubled;
	}

	/**
	 * @param mixed $rule
	 * @return list<int|string> Keys of conditions whose time zone does not exist.
	 */
	private static function unknown_zones( $rule ): array {
		$conditions = is_array( $rule ) && is_array( $rule['conditions'] ?? null ) ? $rule['conditions'] : array();
		return array_keys(
			array_filter(
				$conditions,
				static fn( $condition ): bool => is_array( $condition ) && ! Zones::is_known( Zones::name_in( $condition ) )
			)
		);
	}

	/**
	 * @param array<mixed> $settings
	 * @return array<mixed> The list at a path, empty where there is none.
	 */
	private static function at( array $settings, string $path ): array {
		foreach ( explode( '.', $path ) as $key ) {
			$settings = is_array( $settings[ $key ] ?? null ) ? $settings[ $key ] : array();
		}
		return $settings;
	}

	/**
	 * @param array<string, mixed> $settings
	 * @param list<string>         $path
	 * @param list<mixed>          $members
	 * @return array<string, mixed>
	 */
	private static function put( array $settings, array $path, array $members ): array {
		$key   = (string) array_shift( $path );
		$inner = $settings[ $key ] ?? array();
		/** @var array<string, mixed> $inner */
		$settings[ $key ] = array() === $path ? $members : self::put( $inner, $path, $members );
		return $settings;
	}
}
