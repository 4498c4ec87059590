<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Compare;
use Tawk_Integration\Visibility\Condition;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** Compares a field of the logged-in user’s meta data. */
final class User_Meta implements Condition {

	public function label(): string {
		return __( 'User meta', 'tawk-integration' );
	}

	public function scope(): string {
		return self::USER;
	}

	public function available(): bool {
		return true;
	}

	/** @param array{ key: string, compare: string, value: string } $value */
	public function holds( $value, Page $page ): bool {
		return null !== $page->user
			&& Compare::holds( self::text( $page->user, $value['key'] ), $value['compare'], $value['value'] );
	}

	/** Lists are joined by a comma, true is “1”, false is empty: as WordPress stores them. Null: there is no such field. */
	private static function text( WP_User $user, string $key ): ?string {
		if ( ! metadata_exists( 'user', $user->ID, $key ) ) {
			return null;
		}
		$value = get_user_meta( $user->ID, $key, true );
		$parts = is_array( $value ) ? array_filter( $value, 'is_scalar' ) : array( is_scalar( $value ) ? $value : '' );
		return implode( ', ', array_map( 'strval', $parts ) );
	}
}
