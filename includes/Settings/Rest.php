<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

use WP_Error;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

/**
 * The settings in core's own route, /wp/v2/settings.
 *
 * Core's validation stops at the first error, names it by a pattern, and answers null for a stored value that
 * is partly broken. So core keeps the route and the permissions, and reading, validating and storing are ours.
 * A POST replaces the object whole. What is refused is answered with 400 and
 * `data.errors = { "loading.delay": "a sentence" }`, all of it.
 */
final class Rest {

	private const ROUTE = '/wp/v2/settings';

	/** Whether the database refused what this request wanted to store. */
	private static bool $refused = false;

	/** Opens the option to the route (`rest_api_init`); nowhere else is its schema needed. */
	public static function register(): void {
		register_setting(
			'tawk_integration',
			Settings::OPTION,
			array(
				'type'         => 'object',
				'label'        => __( 'Tawk.to chat', 'tawk-integration' ),
				'default'      => Settings::defaults(),
				'show_in_rest' => array( 'schema' => Schema_File::for_core( Settings::schema() ) ),
			)
		);
	}

	/**
	 * Answers a GET (`rest_pre_get_setting`).
	 *
	 * @param mixed $value
	 * @return mixed
	 */
	public static function get( $value, string $name ) {
		return Settings::OPTION === $name ? Settings::get() : $value;
	}

	/**
	 * Stores, autoloaded (`rest_pre_update_setting`); `null` brings the defaults back.
	 *
	 * @param bool  $updated
	 * @param mixed $value
	 */
	public static function update( $updated, string $name, $value ): bool {
		if ( Settings::OPTION !== $name ) {
			return (bool) $updated;
		}
		// The revision moves with every save, so that an unchanged row is none that was stored.
		self::$refused = ! update_option( Settings::OPTION, $value ?? Settings::defaults(), true );
		return true;
	}

	/**
	 * Core answers with what is stored, whether it could store or not (`rest_request_after_callbacks`).
	 *
	 * @param mixed        $response
	 * @param array<mixed> $handler
	 * @return mixed
	 */
	public static function tell_refusal( $response, array $handler, WP_REST_Request $request ) {
		if ( ! self::$refused || self::ROUTE !== $request->get_route() ) {
			return $response;
		}
		self::$refused = false;
		return self::not_stored();
	}

	/** What the person is told whose settings or key the database did not take. */
	public static function not_stored(): WP_Error {
		return new WP_Error(
			'tawk_integration_not_stored',
			__( 'WordPress could not store this: the database refused it. Nothing was changed; what you entered still stands here.', 'tawk-integration' ),
			array( 'status' => 500 )
		);
	}

	/**
	 * Puts our validation in the place of core's (`rest_endpoints`).
	 *
	 * @param array<string, array<mixed>> $endpoints
	 * @return array<string, array<mixed>>
	 */
	public static function endpoints( array $endpoints ): array {
		foreach ( $endpoints[ self::ROUTE ] ?? array() as $index => $handler ) {
			if ( is_array( $handler ) && is_array( $handler['args'] ?? null ) && is_array( $handler['args'][ Settings::OPTION ] ?? null ) ) {
				$handler['args'][ Settings::OPTION ]['validate_callback'] = array( self::class, 'validate' );
				// Core's would validate once more; Settings::sanitize() runs when the option is stored.
				$handler['args'][ Settings::OPTION ]['sanitize_callback'] = null;
				$endpoints[ self::ROUTE ][ $index ]                       = $handler;
			}
		}
		return $endpoints;
	}

	/**
	 * Core validates before it asks for permission: who may not save learns nothing here.
	 *
	 * @param mixed $value
	 * @return true|WP_Error
	 */
	public static function validate( $value ) {
		$errors = current_user_can( 'manage_options' ) ? Settings::errors( $value ) : array();
		return array() === $errors ? true : new WP_Error( 'rest_invalid_param', (string) reset( $errors ), array( 'errors' => $errors ) );
	}

	/**
	 * Refuses what was made from settings that somebody else has replaced since (`rest_request_before_callbacks`).
	 * A sender that names no revision is not asked.
	 *
	 * @param mixed        $response
	 * @param array<mixed> $handler
	 * @return mixed
	 */
	public static function refuse_stale( $response, array $handler, WP_REST_Request $request ) {
		if ( self::ROUTE !== $request->get_route() || 'GET' === $request->get_method() || is_wp_error( $response ) || ! current_user_can( 'manage_options' ) ) {
			return $response;
		}
		$sent     = $request->get_param( Settings::OPTION );
		$revision = is_array( $sent ) ? $sent['revision'] ?? null : null;
		return is_int( $revision ) && $revision < Settings::get()['revision']
			? new WP_Error(
				'tawk_integration_conflict',
				__( 'These settings were changed in another window, or by someone else, since you opened them.', 'tawk-integration' ),
				array( 'status' => 409 )
			)
			: $response;
	}

	/**
	 * Lifts our errors out of core's envelope, to `data.errors` (`rest_request_before_callbacks`).
	 *
	 * @param mixed        $response
	 * @param array<mixed> $handler
	 * @return mixed
	 */
	public static function lift_errors( $response, array $handler, WP_REST_Request $request ) {
		if ( ! $response instanceof WP_Error || self::ROUTE !== $request->get_route() ) {
			return $response;
		}
		/** @var array{ details?: array<string, array{ data?: array{ errors?: array<string, string> } }> } $data */
		$data   = $response->get_error_data();
		$errors = $data['details'][ Settings::OPTION ]['data']['errors'] ?? null;
		if ( null === $errors ) {
			return $response;
		}
		return new WP_Error(
			'rest_invalid_param',
			$response->get_error_message(),
			array(
				'status' => 400,
				'errors' => $errors,
			)
		);
	}
}
