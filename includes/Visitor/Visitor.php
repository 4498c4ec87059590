<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Settings\Secret;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * Who tawk.to is told the visitor is: by `Tawk_API.visitor`, or by `Tawk_API.login()`, with which conversations follow
 * the user. Empty values are left out.
 *
 * @phpstan-type Identity array{ name?: string, email?: string, hash?: string }
 * @phpstan-type Login array{ userId: string, hash: string, name?: string, email?: string }
 * @phpstan-type Told_Identity array{ visitor?: Identity, login?: Login }
 */
final class Visitor {

	/** The properties' keys. */
	private Secret $secret;

	private string $main_property_id;

	public function __construct( string $main_property_id ) {
		$this->main_property_id = $main_property_id;
		$this->secret           = new Secret( $main_property_id );
	}

	/**
	 * What the widget of one property is told of a user, empty where it is told nothing.
	 *
	 * With no key, name and e-mail go unsigned, whatever the method. Where a key is set, Secure Mode is on: without
	 * a hash tawk.to would refuse them, so nothing is sent if none can be made. If the main property has a key and
	 * this one has none, nothing is sent either.
	 *
	 * @param 'visitor'|'login' $method
	 * @phpstan-return Told_Identity
	 */
	public function told( string $method, WP_User $user, string $property_id ): array {
		$sent = self::name_and_email( $user );
		if ( null === $sent || '' !== $this->obstacle( $method, $sent, $property_id ) ) {
			return array();
		}
		$key = $this->secret->key( $property_id );
		if ( null === $key ) {
			return array( 'visitor' => $sent );
		}
		if ( 'login' === $method ) {
			$id = (string) $user->ID;
			return array(
				'login' => array(
					'userId' => $id,
					'hash'   => Signature::of( $id, $key ),
				) + $sent,
			);
		}
		return array( 'visitor' => $sent + array( 'hash' => Signature::of( $sent['email'] ?? '', $key ) ) );
	}

	/**
	 * Why a property's widget is told nothing of a user.
	 *
	 * @param 'visitor'|'login' $method
	 * @return ''|'filtered'|'no_key_of_property'|'key_unreadable'|'no_email' '' where it is told; `filtered`: another plugin keeps the user unknown.
	 */
	public function reason( string $method, WP_User $user, string $property_id ): string {
		$sent = self::name_and_email( $user );
		return null === $sent ? 'filtered' : $this->obstacle( $method, $sent, $property_id );
	}

	/** First and last name, else the display name. */
	public static function name( WP_User $user ): string {
		$parts = array_filter( array( $user->first_name, $user->last_name ), 'is_string' );
		$name  = trim( implode( ' ', $parts ) );
		return Limits::value( self::decoded( '' === $name ? $user->display_name : $name ) );
	}

	/**
	 * @param array{ name?: string, email?: string } $sent
	 * @return ''|'no_key_of_property'|'key_unreadable'|'no_email'
	 */
	private function obstacle( string $method, array $sent, string $property_id ): string {
		if ( ! $this->secret->is_set( $property_id ) ) {
			return $this->secret->is_set( $this->main_property_id ) ? 'no_key_of_property' : '';
		}
		if ( null === $this->secret->key( $property_id ) ) {
			return 'key_unreadable';
		}
		return 'visitor' === $method && ! isset( $sent['email'] ) ? 'no_email' : '';
	}

	/** As the person wrote it: WordPress stores `&` as `&amp;`. */
	private static function decoded( string $text ): string {
		return wp_specialchars_decode( $text, ENT_QUOTES );
	}

	/** @return array{ name?: string, email?: string }|null */
	public static function name_and_email( WP_User $user ): ?array {
		$identity = array(
			'name'  => self::name( $user ),
			'email' => self::decoded( $user->user_email ),
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
