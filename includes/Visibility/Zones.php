<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use DateTimeImmutable;
use DateTimeZone;
use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * Time zones of conditions. The first use of `Intl` costs a phone 40 ms, so the browser gets the zone's offsets
 * from here and only adds.
 */
final class Zones {

	/** The visitor's own: the browser knows it. */
	public const VISITOR = 'visitor';

	/**
	 * The time zone that a condition names, null where it names none.
	 *
	 * @param array<mixed> $condition
	 */
	public static function name_in( array $condition ): ?string {
		$value = $condition['value'] ?? null;
		return is_array( $value ) && is_string( $value['timezone'] ?? null ) ? $value['timezone'] : null;
	}

	/** Offsets go from -14:59 to +14:59: no clock on earth is further from UTC. */
	public static function is_known( ?string $name ): bool {
		if ( in_array( $name, array( null, '', self::VISITOR ), true ) ) {
			return true;
		}
		return 1 === preg_match( '#^(?:[+-](?:0\d|1[0-4]):[0-5]\d|[A-Za-z][A-Za-z0-9_+/-]*)\z#', $name ) && null !== self::zone( $name );
	}

	/**
	 * The zones that conditions name, the visitor's aside.
	 *
	 * @param iterable<array<mixed>> $conditions
	 * @param int                    $now        Unix time, seconds.
	 * @return array<string, list<array{ int, int }>> By name ('' is the site's): from a time on (Unix, seconds) so many minutes east of UTC.
	 */
	public static function of( iterable $conditions, int $now ): array {
		$zones = array();
		foreach ( $conditions as $condition ) {
			$name = self::name_in( $condition );
			if ( null !== $name && self::VISITOR !== $name && ! isset( $zones[ $name ] ) ) {
				$zones[ $name ] = self::offsets( $name, $now );
			}
		}
		return $zones;
	}

	/**
	 * The offsets of this year and the next: what is printed changes with the year alone, not with the time, and
	 * lasts for as long as a cache may keep a page.
	 *
	 * @return list<array{ int, int }>
	 */
	private static function offsets( string $name, int $now ): array {
		$zone  = self::zone( $name ) ?? wp_timezone();
		$year  = (int) gmdate( 'Y', $now );
		$begin = (int) gmmktime( 0, 0, 0, 1, 1, $year );
		$end   = (int) gmmktime( 0, 0, 0, 1, 1, $year + 2 );
		$known = $zone->getTransitions( $begin, $end );
		if ( ! $known ) {
			// A zone that is only an offset has no transitions.
			return array( array( 0, intdiv( $zone->getOffset( new DateTimeImmutable( "@$begin" ) ), 60 ) ) );
		}
		return array_map(
			static fn( array $transition ): array => array( $transition['ts'], intdiv( $transition['offset'], 60 ) ),
			$known
		);
	}

	private static function zone( string $name ): ?DateTimeZone {
		try {
			return '' === $name ? wp_timezone() : new DateTimeZone( $name );
		} catch ( Throwable $unknown ) {
			return null;
		}
	}
}
