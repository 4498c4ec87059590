<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Widget\Availability;
use Tawk_Integration\Widget\Widget;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * The cookie that tells our script to ask who is logged in, and whether an answer that it has is still of the same
 * login: pages of fetch delivery are the same for everyone. It is different for each login and says nothing else;
 * no one is let in by it. Only in fetch delivery.
 *
 * @phpstan-import-type Values from Settings
 */
final class User_Cookie {

	public const NAME = 'tawk_integration_user';

	/**
	 * Sets it at a log-in, for as long as WordPress's own (`set_logged_in_cookie`).
	 *
	 * @param string $cookie     WordPress's own.
	 * @param int    $expires    Unix time, seconds; 0: with the browser's session.
	 * @param int    $expiration Until when the login is good.
	 */
	public static function set( string $cookie, int $expires, int $expiration, int $user_id, string $scheme, string $token ): void {
		if ( self::is_wanted( Settings::get() ) ) {
			self::send( self::of( $token, new WP_User( $user_id ) ), $expires );
		}
	}

	/**
	 * Sets it where somebody is logged in and it is missing or of another login (`init`): the plugin, or fetch
	 * delivery, is younger than the login. With the browser's session, since nobody knows how long that stays.
	 */
	public static function mend(): void {
		$value = is_user_logged_in() ? self::missing( Settings::get(), wp_get_session_token() ) : '';
		if ( '' !== $value ) {
			self::send( $value, 0 );
		}
	}

	/** Takes it away at a log-out, whatever the settings say by now (`clear_auth_cookie`). */
	public static function clear(): void {
		if ( isset( $_COOKIE[ self::NAME ] ) ) {
			self::send( ' ', 1 );
		}
	}

	/**
	 * Of a login; random as the token that WordPress makes for it, which it does not tell. Another one once the user
	 * opts out: what a browser has been told before counts no more.
	 *
	 * @return string 16 hexadecimal digits.
	 */
	public static function of( string $token, WP_User $user ): string {
		$wish = Subject::has_opted_out( $user ) ? '|opted_out' : '';
		return substr( hash_hmac( 'sha256', "tawk_integration_user|$token$wish", wp_salt( 'nonce' ) ), 0, 16 );
	}

	/**
	 * What a browser should have and has not.
	 *
	 * @param string $token Of the login, '' where it is no login by cookie.
	 * @phpstan-param Values $settings
	 * @return string '' where nothing is missing.
	 */
	public static function missing( array $settings, string $token ): string {
		if ( '' === $token || ! self::is_wanted( $settings ) ) {
			return '';
		}
		$value = self::of( $token, wp_get_current_user() );
		return ( $_COOKIE[ self::NAME ] ?? '' ) === $value ? '' : $value; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- only compared.
	}

	/**
	 * Wherever WordPress puts its own.
	 *
	 * @return non-empty-list<string>
	 */
	public static function paths(): array {
		return array_values( array_unique( array( COOKIEPATH, SITECOOKIEPATH ) ) );
	}

	/**
	 * Readable by scripts, that is what it is for.
	 *
	 * @param int $expires Unix time, seconds.
	 * @return array{ expires: int, path: string, domain: string, secure: bool, httponly: bool, samesite: 'Lax' }
	 */
	public static function options( int $expires, string $path ): array {
		$home = get_option( 'home' );
		return array(
			'expires'  => $expires,
			'path'     => $path,
			'domain'   => (string) COOKIE_DOMAIN,
			// As WordPress does: the site may be visited without TLS though wp-admin is not.
			'secure'   => is_ssl() && is_string( $home ) && 'https' === wp_parse_url( $home, PHP_URL_SCHEME ),
			'httponly' => false,
			'samesite' => 'Lax',
		);
	}

	/** @phpstan-param Values $settings */
	private static function is_wanted( array $settings ): bool {
		return Delivery::is_fetched( $settings ) && '' === Availability::cause( $settings, wp_get_environment_type() );
	}

	private static function send( string $value, int $expires ): void {
		if ( headers_sent() ) {
			return;
		}
		// A cache that keeps headers would hand one person's cookie to the next.
		Widget::keep_out_of_page_caches();
		foreach ( self::paths() as $path ) {
			setcookie( self::NAME, $value, self::options( $expires, $path ) );
		}
	}
}
