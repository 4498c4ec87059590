<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Settings;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * `POST visitor`: what a page of fetch delivery leaves open about the user, told to the user's own browser.
 *
 * Open to everyone by design, so it makes sure itself: of a script of this site, with the cookie of a login that is
 * still good. Whatever it is not sure of it refuses, before it reads anything.
 */
final class Visitor_Route {

	public const ROUTE = '/' . Plugin::REST_NAMESPACE . '/visitor';

	public static function register(): void {
		register_rest_route(
			Plugin::REST_NAMESPACE,
			'/visitor',
			array(
				'methods'             => WP_REST_Server::CREATABLE,
				'callback'            => array( self::class, 'tell' ),
				'permission_callback' => array( self::class, 'may_ask' ),
			)
		);
	}

	/**
	 * WordPress takes a request without a nonce for nobody's, so the cookie is looked at here.
	 *
	 * @return true|WP_Error
	 */
	public static function may_ask() {
		if ( ! Own_Request::is_one( $_SERVER, array( home_url(), site_url() ) ) ) {
			return new WP_Error( 'rest_forbidden', __( 'Only a script of this site may ask, on behalf of the person who is logged in.', 'tawk-integration' ), array( 'status' => 403 ) );
		}
		return 0 === self::user_id()
			? new WP_Error( 'rest_not_logged_in', __( 'Nobody is logged in.', 'tawk-integration' ), array( 'status' => 401 ) )
			: true;
	}

	public static function tell(): WP_REST_Response {
		$known = get_current_user_id();
		$user  = wp_set_current_user( self::user_id() );
		try {
			return new WP_REST_Response( Told::of( Settings::get(), $user ) + array( 'until' => self::end_of_login() ) );
		} finally {
			wp_set_current_user( $known );
		}
	}

	/**
	 * Core lets every origin read answers, with cookies; not this one, neither refusals (`rest_pre_serve_request`,
	 * before core's own).
	 *
	 * @param mixed $served
	 * @return mixed
	 */
	public static function keep_to_own_origin( $served, WP_REST_Response $response, WP_REST_Request $request ) {
		if ( self::is_asked( $request ) ) {
			remove_filter( 'rest_pre_serve_request', 'rest_send_cors_headers' );
		}
		return $served;
	}

	/**
	 * Takes back what lets others read it, whoever sent that, and keeps it from every cache
	 * (`rest_pre_serve_request`, last). By `header()`: with `?_envelope`, headers of the answer stand in its body.
	 *
	 * @param mixed $served
	 * @return mixed
	 */
	public static function send_headers( $served, WP_REST_Response $response, WP_REST_Request $request ) {
		if ( self::is_asked( $request ) && ! headers_sent() ) {
			foreach ( self::cors( headers_list() ) as $name ) {
				header_remove( $name );
			}
			header( 'Cache-Control: no-store, private' );
		}
		return $served;
	}

	/**
	 * @param array<string> $headers Lines.
	 * @return list<string> Names of those that let other origins read an answer.
	 */
	private static function cors( array $headers ): array {
		$names = array_map( static fn( string $header ): string => (string) strtok( $header, ':' ), $headers );
		return array_values( array_filter( $names, static fn( string $name ): bool => 0 === stripos( $name, 'Access-Control-' ) ) );
	}

	/** WordPress finds a route in whatever letters it is asked for. */
	private static function is_asked( WP_REST_Request $request ): bool {
		return 1 === preg_match( '@^' . self::ROUTE . '$@i', $request->get_route() );
	}

	/** @return int Unix time, seconds. */
	private static function end_of_login(): int {
		$parts = wp_parse_auth_cookie( '', 'logged_in' );
		return false === $parts ? 0 : (int) $parts['expiration'];
	}

	/** Of the person whose login cookie was sent and is good, 0 for nobody. */
	private static function user_id(): int {
		return (int) wp_validate_auth_cookie( '', 'logged_in' );
	}
}
