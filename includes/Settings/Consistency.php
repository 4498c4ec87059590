<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Zones;
use Tawk_Integration\Visitor\Secret_Meta;
use Tawk_Integration\Visitor\Sources;

defined( 'ABSPATH' ) || exit;

/**
 * What a schema cannot say of the settings: ids that are unique within their list, time zones and days that exist,
 * ends that come after beginnings, user meta that may be asked for, sources that may be told, conditions that only
 * automations can ask for.
 */
final class Consistency {

	/** Path of each list whose members have an id. */
	private const LISTS = array( 'widgets', 'visibility.rules', self::AUTOMATIONS );

	private const AUTOMATIONS = 'automations';

	/** Path of each list whose members have conditions or a source. */
	private const CONDITIONAL = array( 'visibility.rules', 'visitor.attributes', 'visitor.tags', self::AUTOMATIONS );

	/**
	 * @param array<mixed> $settings Perhaps invalid by the schema, perhaps incomplete.
	 * @return array<string, string> Path => sentence.
	 */
	public static function errors( array $settings ): array {
		$errors = array();
		foreach ( self::LISTS as $path ) {
			foreach ( self::doubled( self::at( $settings, $path ) ) as $index ) {
				$errors[ "$path.$index.id" ] = __( 'Two entries of this list have the same id. Remove one of them.', 'tawk-integration' );
			}
		}
		foreach ( self::CONDITIONAL as $path ) {
			foreach ( self::at( $settings, $path ) as $index => $member ) {
				foreach ( self::errors_of_member( $member, $path ) as $within => $sentence ) {
					$errors[ "$path.$index.$within" ] = $sentence;
				}
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
		foreach ( array_unique( array_merge( self::LISTS, self::CONDITIONAL ) ) as $path ) {
			$members = self::at( $settings, $path );
			$doubled = in_array( $path, self::LISTS, true ) ? self::doubled( $members ) : array();
			$kept    = array_filter( array_diff_key( $members, array_flip( $doubled ) ), static fn( $member ): bool => array() === self::errors_of_member( $member, $path ) );
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
			$id = is_array( $member ) ? $member['id'] ?? null : null;
			if ( ! is_string( $id ) ) {
				continue;
			}
			if ( isset( $known[ $id ] ) ) {
				$doubled[] = $index;
			}
			$known[ $id ] = true;
		}
		return $doubled;
	}

	/**
	 * @param mixed  $member
	 * @param string $path   Of its list.
	 * @return array<string, string> Path within it => sentence.
	 */
	private static function errors_of_member( $member, string $path ): array {
		$errors = array();
		$source = is_array( $member ) ? $member['source'] ?? null : null;
		if ( is_string( $source ) && Sources::is_refused( $source ) ) {
			$errors['source'] = __( 'This can hold a secret (a password, a key, a permission) or something that only WordPress needs, so agents are never told it. Choose another one.', 'tawk-integration' );
		}
		$conditions = is_array( $member ) && is_array( $member['conditions'] ?? null ) ? $member['conditions'] : array();
		foreach ( $conditions as $index => $condition ) {
			if ( self::AUTOMATIONS !== $path && is_array( $condition ) && in_array( $condition['type'] ?? null, Conditions::OF_AUTOMATIONS, true ) ) {
				$errors[ "conditions.$index" ] = __( 'Only automations can ask for this, when something happens. Remove it here.', 'tawk-integration' );
			}
			if ( is_array( $condition ) && is_array( $condition['value'] ?? null ) ) {
				foreach ( self::errors_of_value( $condition['type'] ?? null, $condition['value'] ) as $key => $sentence ) {
					$errors[ "conditions.$index.value.$key" ] = $sentence;
				}
			}
		}
		return $errors;
	}

	/**
	 * @param mixed        $type  Of a condition.
	 * @param array<mixed> $value
	 * @return array<string, string> Key of the value => sentence.
	 */
	private static function errors_of_value( $type, array $value ): array {
		$errors = array();
		if ( in_array( $type, array( 'schedule', 'dates' ), true ) && is_string( $value['timezone'] ?? null ) && ! Zones::is_known( $value['timezone'] ) ) {
			$errors['timezone'] = __( 'This time zone is not known. Choose one from the list.', 'tawk-integration' );
		}
		if ( 'dates' === $type ) {
			foreach ( array( 'from', 'to' ) as $key ) {
				if ( ! self::is_day( $value[ $key ] ?? '' ) ) {
					$errors[ $key ] = __( 'This day does not stand in the calendar. Choose another one.', 'tawk-integration' );
				}
			}
			if ( array() === $errors && self::ends_too_early( $value['from'] ?? '', $value['to'] ?? '' ) ) {
				$errors['to'] = __( 'This is not after the beginning, so no day fits. Choose a later one.', 'tawk-integration' );
			}
		}
		if ( 'user_meta' === $type && is_string( $value['key'] ?? null ) && Secret_Meta::is_secret( $value['key'] ) ) {
			$errors['key'] = __( 'This field can hold a secret (a password, a key, a permission), so rules cannot ask for it. Choose another one.', 'tawk-integration' );
		}
		return $errors;
	}

	/**
	 * Both in the form `2026-12-24T00:00`; '' is no limit.
	 *
	 * @param mixed $from
	 * @param mixed $to
	 */
	private static function ends_too_early( $from, $to ): bool {
		return is_string( $from ) && is_string( $to ) && '' !== $from && '' !== $to && $to <= $from;
	}

	/**
	 * Whether a local time names a day of the calendar. What has not its form, the schema refuses.
	 *
	 * @param mixed $time
	 */
	private static function is_day( $time ): bool {
		return ! is_string( $time ) || 1 !== preg_match( '/^(\d{4})-(\d\d)-(\d\d)T/', $time, $parts )
			|| checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] );
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
