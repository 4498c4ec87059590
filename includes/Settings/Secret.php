<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

use SodiumException;

defined( 'ABSPATH' ) || exit;

/**
 * The Secure Mode key of each property. Written, used for signing, never read out.
 *
 * The main property's key may come from the environment variable or the constant TAWK_INTEGRATION_API_KEY
 * (in a network: on its main site), which go before the stored one. Stored keys are encrypted (XChaCha20-Poly1305) with a key derived from the
 * site's salts, and bound to option, blog and property: a text copied elsewhere does not decrypt.
 *
 * When the salts change, stored keys cannot be read any more, and no identity goes out (a key that is set but
 * unreadable still means Secure Mode). TAWK_INTEGRATION_PREVIOUS_SALT, defined as the former SECURE_AUTH_KEY
 * followed by the former SECURE_AUTH_SALT, makes them readable; the next look at the settings screen stores
 * them under the new salts.
 *
 * @phpstan-type State array{ property_id: string, source: ''|'environment'|'constant'|'option', last_four: string, readable: bool }
 */
final class Secret {

	public const OPTION = 'tawk_integration_secret';

	/** Name of the environment variable and of the constant. */
	public const NAME = 'TAWK_INTEGRATION_API_KEY';

	/** A JavaScript API key as the tawk.to dashboard shows it. */
	public const PATTERN = '/^[A-Za-z0-9]{40}\z/';

	private const PREFIX = 'v1:';

	private string $main_property_id;

	public function __construct( string $main_property_id ) {
		$this->main_property_id = $main_property_id;
	}

	/** Whether Secure Mode is on for a property, as far as this site knows: a key is set, readable or not. */
	public function is_set( string $property_id ): bool {
		return '' !== $this->source( $property_id );
	}

	/** The key for signing, null where there is none or it cannot be read. */
	public function key( string $property_id ): ?string {
		switch ( $this->source( $property_id ) ) {
			case 'environment':
				return self::well_formed( (string) getenv( self::NAME ) );
			case 'constant':
				return self::well_formed( self::constant_value() );
			case 'option':
				return $this->decrypt( $property_id );
		}
		return null;
	}

	/**
	 * What an administrator may know of a key.
	 *
	 * @phpstan-return State
	 */
	public function state( string $property_id ): array {
		$key = $this->key( $property_id );
		return array(
			'property_id' => $property_id,
			'source'      => $this->source( $property_id ),
			'last_four'   => null === $key ? '' : substr( $key, -4 ),
			'readable'    => null !== $key,
		);
	}

	/**
	 * Properties of which a key is stored, and the main one.
	 *
	 * @return list<string>
	 */
	public function property_ids(): array {
		$main = '' === $this->main_property_id ? array() : array( $this->main_property_id );
		return array_values( array_unique( array_merge( $main, array_map( 'strval', array_keys( self::stored() ?? array() ) ) ) ) );
	}

	/** Stores a key; it must match PATTERN. False where the database refused. */
	public function set(
		string $property_id,
		#[\SensitiveParameter]
		string $key
	): bool {
		$stored                 = self::stored() ?? array();
		$stored[ $property_id ] = self::PREFIX . base64_encode( self::encrypt( $key, $property_id ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- an option cannot hold raw bytes.
		return update_option( self::OPTION, $stored, true );
	}

	/** Forgets the key of a property, and with it a row that cannot be read. False where the database refused. */
	public function delete( string $property_id ): bool {
		$stored = self::stored();
		if ( null !== $stored && ! array_key_exists( $property_id, $stored ) ) {
			return true;
		}
		unset( $stored[ $property_id ] );
		return update_option( self::OPTION, $stored ?? array(), true );
	}

	/** Creates the row, autoloaded, so that a page costs no query. */
	public static function create(): void {
		Row::create( self::OPTION, array() );
	}

	/** Stores again, under the salts of today, what only the previous ones can read. */
	public function renew(): void {
		foreach ( array_keys( self::stored() ?? array() ) as $property_id ) {
			$property_id = (string) $property_id;
			$bytes       = self::bytes( $property_id );
			$key         = null === $bytes ? null : $this->decrypt( $property_id );
			if ( null !== $bytes && null !== $key && null === self::open( $bytes, $property_id, wp_salt( 'secure_auth' ) ) ) {
				$this->set( $property_id, $key );
			}
		}
	}

	/** @return ''|'environment'|'constant'|'option' */
	private function source( string $property_id ): string {
		if ( '' !== $property_id && $property_id === $this->main_property_id && self::is_for_this_site() ) {
			if ( '' !== (string) getenv( self::NAME ) ) {
				return 'environment';
			}
			if ( '' !== self::constant_value() ) {
				return 'constant';
			}
		}
		$stored = self::stored();
		return null === $stored || array_key_exists( $property_id, $stored ) ? 'option' : '';
	}

	/**
	 * In a network, environment and constants belong to the main site: on another, an administrator of that site
	 * alone could have visitors of the network's property signed for his own.
	 */
	private static function is_for_this_site(): bool {
		return ! is_multisite() || is_main_site();
	}

	/** A constant that is no text is there all the same, and unreadable. */
	private static function constant_value(): string {
		$value = defined( self::NAME ) ? constant( self::NAME ) : '';
		return is_scalar( $value ) ? (string) $value : gettype( $value );
	}

	private static function well_formed(
		#[\SensitiveParameter]
		string $key
	): ?string {
		return 1 === preg_match( self::PATTERN, $key ) ? $key : null;
	}

	/** @return array<array-key, mixed>|null Ciphertext by property id; null where the row is there and cannot be read. */
	private static function stored(): ?array {
		$stored = get_option( self::OPTION );
		if ( is_array( $stored ) ) {
			return $stored;
		}
		return false === $stored && ! Row::exists( self::OPTION ) ? array() : null;
	}

	private function decrypt( string $property_id ): ?string {
		$bytes = self::bytes( $property_id );
		if ( null === $bytes ) {
			return null;
		}
		$salts = array( wp_salt( 'secure_auth' ) );
		if ( defined( 'TAWK_INTEGRATION_PREVIOUS_SALT' ) && is_string( TAWK_INTEGRATION_PREVIOUS_SALT ) ) {
			$salts[] = TAWK_INTEGRATION_PREVIOUS_SALT;
		}
		foreach ( $salts as $salt ) {
			$key = self::open( $bytes, $property_id, $salt );
			if ( null !== $key ) {
				return self::well_formed( $key );
			}
		}
		return null;
	}

	/** Nonce and ciphertext as stored; null unless the text is exactly what `set()` wrote (base64 is malleable). */
	private static function bytes( string $property_id ): ?string {
		$text = ( self::stored() ?? array() )[ $property_id ] ?? null;
		if ( ! is_string( $text ) || 0 !== strpos( $text, self::PREFIX ) ) {
			return null;
		}
		$text  = substr( $text, strlen( self::PREFIX ) );
		$bytes = base64_decode( $text, true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- see set().
		return is_string( $bytes ) && base64_encode( $bytes ) === $text ? $bytes : null; // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- see set().
	}

	private static function encrypt(
		#[\SensitiveParameter]
		string $key,
		string $property_id
	): string {
		$nonce = random_bytes( SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES );
		return $nonce . sodium_crypto_aead_xchacha20poly1305_ietf_encrypt( $key, self::bound_to( $property_id ), $nonce, self::derived( wp_salt( 'secure_auth' ) ) );
	}

	private static function open(
		string $bytes,
		string $property_id,
		#[\SensitiveParameter]
		string $salt
	): ?string {
		$length = SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES;
		if ( '' === $salt || strlen( $bytes ) <= $length ) {
			return null;
		}
		try {
			$key = sodium_crypto_aead_xchacha20poly1305_ietf_decrypt( substr( $bytes, $length ), self::bound_to( $property_id ), substr( $bytes, 0, $length ), self::derived( $salt ) );
		} catch ( SodiumException $e ) {
			return null;
		}
		return is_string( $key ) ? $key : null;
	}

	private static function bound_to( string $property_id ): string {
		return implode( '|', array( self::OPTION, (string) get_current_blog_id(), $property_id ) );
	}

	private static function derived(
		#[\SensitiveParameter]
		string $salt
	): string {
		return hash_hkdf( 'sha256', $salt, SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_KEYBYTES, 'tawk-integration secure mode key' );
	}
}
