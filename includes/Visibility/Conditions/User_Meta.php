<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Compare;
use Tawk_Integration\Visibility\Condition;
use Tawk_Integration\Visitor\Secret_Meta;
use UnexpectedValueException;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** Compares a field of the logged-in user’s meta data; never one that is secret. */
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

	/**
	 * @param array{ key?: string, compare?: string, value?: string } $value
	 * @throws UnexpectedValueException If the field is secret or not named.
	 */
	public function holds( $value, Page $page ): bool {
		if ( ! isset( $value['key'], $value['compare'], $value['value'] ) || Secret_Meta::is_secret( $value['key'] ) ) {
			throw new UnexpectedValueException( 'No field of the user meta that may be asked for.' );
		}
		return null !== $page->user
			&& Compare::holds( self::text( $page->user, $value['key'] ), $value['compare'], $value['value'] );
	}

	/** Null: there is no such field. A field that is stored more than once is a list. */
	private static function text( WP_User $user, string $key ): ?string {
		if ( ! metadata_exists( 'user', $user->ID, $key ) ) {
			return null;
		}
		$texts = array();
		foreach ( (array) get_user_meta( $user->ID, $key ) as $value ) {
			$parts = array_filter( is_array( $value ) ? $value : array( $value ), 'is_scalar' );
			$texts = array_merge( $texts, array_map( array( self::class, 'text_of' ), array_values( $parts ) ) );
		}
		return implode( ', ', $texts );
	}

	/**
	 * True is “1” and false is empty, as WordPress stores them; decimals have a point, whatever the locale of PHP.
	 *
	 * @param bool|float|int|string $value
	 */
	private static function text_of( $value ): string {
		return is_float( $value ) ? (string) preg_replace( '/\.0\z/', '', (string) wp_json_encode( $value ) ) : (string) $value;
	}
}
