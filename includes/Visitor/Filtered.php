<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Page\Page;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * What other plugins make of what agents learn. What they return is judged like everything else.
 */
final class Filtered {

	/**
	 * @param array<array-key, string> $known By key; PHP makes numbers of keys that look like one.
	 * @return array<array-key, string> By key, as tawk.to takes them.
	 */
	public static function attributes( array $known, ?WP_User $user, ?Page $page ): array {
		/**
		 * Filters the attributes that agents get: change, remove or add some.
		 *
		 * @param array<string, string> $known Text by key, as far as it is settled: not what the browser decides.
		 * @param WP_User|null          $user  Null where nobody is logged in, where nothing of the user may be sent,
		 *                                     and on pages that a cache may keep: what is added then, everyone gets.
		 * @param Page|null             $page  Null where the script asks about the user alone (fetch delivery).
		 */
		$filtered = apply_filters( 'tawk_integration_attributes', $known, $user, $page );
		$kept     = array();
		foreach ( is_array( $filtered ) ? $filtered : $known as $key => $text ) {
			$value = is_string( $text ) ? Limits::value( $text ) : '';
			if ( '' !== $value && Limits::is_key( (string) $key ) ) {
				$kept[ $key ] = $value;
			}
		}
		return $kept;
	}

	/**
	 * @param list<string> $known
	 * @return list<string> As tawk.to takes them.
	 */
	public static function tags( array $known, ?WP_User $user, ?Page $page ): array {
		/**
		 * Filters the tags that a chat gets: change, remove or add some.
		 *
		 * @param list<string> $known As far as they are settled.
		 * @param WP_User|null $user  As for `tawk_integration_attributes`.
		 * @param Page|null    $page  As for `tawk_integration_attributes`.
		 */
		$filtered = apply_filters( 'tawk_integration_tags', $known, $user, $page );
		$texts    = array_filter( is_array( $filtered ) ? $filtered : $known, 'is_string' );
		return array_values( array_unique( array_filter( array_map( array( Limits::class, 'value' ), $texts ), static fn( string $tag ): bool => '' !== $tag ) ) );
	}
}
