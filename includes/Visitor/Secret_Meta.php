<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

defined( 'ABSPATH' ) || exit;

/**
 * User meta that must never be asked for nor sent: whoever sees how a rule decides, or what an agent is told, would
 * learn something of it.
 */
final class Secret_Meta {

	/** Beginnings of the keys of plugins that keep second factors. */
	private const BEGINNINGS = array( '_two_factor', 'two_factor', 'wp_2fa', 'wfls', 'mo2f', 'mo_2', 'itsec', '_itsec', 'rsssl_two', 'rublon', 'duo_', 'googleauthenticator', 'icwp', 'shield' );

	/** Ends of the keys of WordPress, whose beginning is the table prefix of a site. */
	private const ENDS = array( 'capabilities', 'user_level' );

	/** Words, and words in succession, that name a secret whoever stores it. */
	private const WORDS = array( 'password', 'passwords', 'passwd', 'passphrase', 'pwd', 'secret', 'secrets', 'token', 'tokens', 'nonce', 'salt', 'otp', 'totp', 'hotp', '2fa', 'tfa', 'mfa', 'u2f', 'fido', 'webauthn', 'passkey', 'passkeys', 'session', 'sessions', 'apikey', 'authkey', 'pin', 'credential', 'credentials', 'oauth', 'bearer', 'signature', 'hash', 'jwt', 'pass code', 'auth code', 'verification code', 'verify code', 'login code', 'sms code', 'one time code', 'magic link', 'login link', 'consumer key', 'security answer', 'secret answer', 'license key', 'licence key', 'api key', 'private key', 'secret key', 'activation key', 'reset key', 'auth key', 'access key', 'encryption key', 'priv key', 'two factor', 'backup code', 'backup codes', 'recovery code', 'recovery codes', 'emergency code', 'emergency codes' );

	/** The same where words are written as one (`refreshtoken`): long enough to be part of hardly any other. */
	private const PARTS = array( 'password', 'passwd', 'passphrase', 'passcode', 'secret(?!ar)', 'token(?!i[sz])', 'apikey', 'authkey', 'secretkey', 'privatekey', 'activationkey', 'recoverykey', 'twofactor', 'backupcode', 'recoverycode', 'otpcode', 'authcode', 'credential', 'webauthn' );

	/** Keys that no word of theirs gives away; the first holds the hash that confirms a new address. */
	private const KEYS = array( '_new_email', 'pass', 'user_pass' );

	/** Whether a key is one of those. In doubt it is. */
	public static function is_secret( string $key ): bool {
		$name = strtolower( trim( $key ) );
		if ( in_array( $name, self::KEYS, true ) || 1 === preg_match( '/^(?:' . implode( '|', self::BEGINNINGS ) . ')|(?:' . implode( '|', self::ENDS ) . ')\z/', $name ) ) {
			return true;
		}
		return 1 === preg_match( '/' . implode( '|', self::PARTS ) . '/', $name )
			|| 1 === preg_match( '/ (?:' . implode( '|', self::WORDS ) . ') /', self::words( $key ) );
	}

	/** `_billingApiKey-2` is ` billing api key 2 `. */
	private static function words( string $key ): string {
		$parted = (string) preg_replace( array( '/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/', '/[^A-Za-z0-9]+/' ), array( '$1$3 $2', ' ' ), $key );
		return ' ' . strtolower( trim( $parted ) ) . ' ';
	}
}
