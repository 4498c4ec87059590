<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Settings\Secret;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * Who tawk.to is told the visitor is (`Tawk_API.visitor`). Empty values are left out.
 *
 * @phpstan-type Identity array{ name?: string, email?: string, hash?: string }
 */
final class Visitor {

	/**
	 * The identity of a user, for the widget of one property.
	 *
	 * With no key, name and e-mail go unsigned. Where a key is set, Secure Mode is on: without a hash tawk.to
	 * would refuse them, so nothing is sent if none can be made (key unreadable, no e-mail address). If the main
	 * property has a key and this one has none, nothing is sent either.
	 *
	 * @phpstan-return Identity|null
	 */
	public static function identity( WP_User $user, string $property_id, string $main_property_id, Secret $secret ): ?array {
		$identity = self::name_and_email( $user );
		if ( null === $identity ) {
			return null;
		}
		if ( ! $secret->is_set( $property_id ) ) {
			return $secret->is_set( $main_property_id ) ? null : $identity;
		}
		$key = $secret->key( $property_id );
		if ( null === $key || ! isset( $identity['email'] ) ) {
			return null;
		}
		$identity['hash'] = Signature::of( $identity['email'], $key );
		return $identity;
	}

	/** First and last name, else the display name. */
	public static function name( WP_User $user ): string {
		$parts = array_filter( array( $user->first_name, $user->last_name ), 'is_string' );
		$name  = trim( implode( ' ', $parts ) );
		return self::plain( '' === $name ? $user->display_name : $name );
	}

	/** As the person wrote it (WordPress stores `&` as `&amp;`), without control characters, at most 255 characters. */
	private static function plain( string $text ): string {
		$text = (string) preg_replace( '/[\x{0}-\x{1F}\x{7F}\x{202A}-\x{202E}\x{2066}-\x{2069}]+/u', ' ', wp_specialchars_decode( $text, ENT_QUOTES ) );
		return mb_substr( trim( $text ), 0, 255 );
	}

	/** @return array{ name?: string, email?: string }|null */
	private static function name_and_email( WP_User $user ): ?array {
		$identity = array(
			'name'  => self::name( $user ),
			'email' => wp_specialchars_decode( $user->user_email, ENT_QUOTES ),
		);

		/**
		 * Filters name and e-mail address before they are signed and sent; return null to send nothing.
		 *
		 * @param array{ name: string, email: string }|null $identity
		 * @param WP_User                                   $user
		 */
		$filtered = apply_filters( 'tawk_integration_visitor', $identity, $user );
		if ( ! is_array( $filtered ) ) {
			return null;
		}
		$sent = array();
		foreach ( array_keys( $identity ) as $field ) {
			$value = $filtered[ $field ] ?? '';
			if ( is_string( $value ) && '' !== $value ) {
				$sent[ $field ] = $value;
			}
		}
		return array() === $sent ? null : $sent;
	}
}
