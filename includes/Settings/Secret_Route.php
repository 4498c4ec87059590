<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

use Tawk_Integration\Plugin;
use Throwable;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * `POST secret` stores the Secure Mode key of a property, `DELETE secret` forgets it. Both answer with the
 * key's state (`Secret::state()`), never with the key.
 */
final class Secret_Route {

	public static function register(): void {
		$property_id = array(
			'type'              => 'string',
			'required'          => true,
			'validate_callback' => array( self::class, 'validate_property_id' ),
		);
		register_rest_route(
			Plugin::REST_NAMESPACE,
			'/secret',
			array(
				array(
					'methods'             => WP_REST_Server::CREATABLE,
					'callback'            => array( self::class, 'set' ),
					'permission_callback' => array( Plugin::class, 'may_manage' ),
					'args'                => array(
						'property_id' => $property_id,
						'key'         => array(
							'type'              => 'string',
							'required'          => true,
							'validate_callback' => array( self::class, 'validate_key' ),
						),
					),
				),
				array(
					'methods'             => WP_REST_Server::DELETABLE,
					'callback'            => array( self::class, 'delete' ),
					'permission_callback' => array( Plugin::class, 'may_manage' ),
					'args'                => array( 'property_id' => $property_id ),
				),
			)
		);
	}

	/** @return WP_REST_Response|WP_Error */
	public static function set( WP_REST_Request $request ) {
		$property_id = self::text( $request, 'property_id' );
		$secret      = self::secret();
		try {
			$stored = $secret->set( $property_id, self::text( $request, 'key' ) );
		} catch ( Throwable $failure ) {
			// Not passed on: on PHP before 8.2 its trace would carry the beginning of the key into logs.
			$stored = false;
		}
		return $stored ? new WP_REST_Response( $secret->state( $property_id ) ) : Rest::not_stored();
	}

	/** @return WP_REST_Response|WP_Error */
	public static function delete( WP_REST_Request $request ) {
		$property_id = self::text( $request, 'property_id' );
		$secret      = self::secret();
		return $secret->delete( $property_id ) ? new WP_REST_Response( $secret->state( $property_id ) ) : Rest::not_stored();
	}

	/**
	 * @param mixed $value
	 * @return true|WP_Error
	 */
	public static function validate_property_id( $value ) {
		return '' !== $value && ! isset( Settings::errors( array( 'property_id' => $value ) )['property_id'] )
			? true
			: new WP_Error( 'rest_invalid_param', Messages::for( array( 'x-definition' => 'property_id' ) ) );
	}

	/**
	 * A key in the address would end up in the server's logs, so it is taken from the body alone.
	 *
	 * @param mixed $value
	 * @return true|WP_Error
	 */
	public static function validate_key( $value, WP_REST_Request $request ) {
		if ( array_key_exists( 'key', $request->get_query_params() ) ) {
			return new WP_Error( 'rest_invalid_param', __( 'Send the key in the body of the request, not in its address.', 'tawk-integration' ) );
		}
		return is_string( $value ) && 1 === preg_match( Secret::PATTERN, $value )
			? true
			: new WP_Error( 'rest_invalid_param', __( 'A key has exactly 40 letters and digits. Copy it again from tawk.to: Administration → Overview → JavaScript API.', 'tawk-integration' ) );
	}

	private static function secret(): Secret {
		return new Secret( Settings::get()['property_id'] );
	}

	private static function text( WP_REST_Request $request, string $name ): string {
		$value = $request->get_param( $name );
		return is_string( $value ) ? $value : '';
	}
}
