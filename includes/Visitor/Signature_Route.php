<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Secret_Route;
use Tawk_Integration\Settings\Settings;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * `POST signature` signs the person who asks, and nobody else, for the widget of one property: the settings screen
 * finds out with it whether tawk.to takes the key (type `Signed` in src/settings/visitor/secure-mode/check-key.ts).
 */
final class Signature_Route {

	public static function register(): void {
		register_rest_route(
			Plugin::REST_NAMESPACE,
			'/signature',
			array(
				'methods'             => WP_REST_Server::CREATABLE,
				'callback'            => array( self::class, 'sign' ),
				'permission_callback' => array( Plugin::class, 'may_manage' ),
				'args'                => array(
					'property_id' => array(
						'type'              => 'string',
						'required'          => true,
						'validate_callback' => array( Secret_Route::class, 'validate_property_id' ),
					),
				),
			)
		);
	}

	/**
	 * Without a key of this property `visitor` is not signed, whether or not the main one has a key: whether tawk.to
	 * takes it so is what is to be found out. It is empty where a key is set and nothing can be signed.
	 */
	public static function sign( WP_REST_Request $request ): WP_REST_Response {
		$property_id       = is_string( $request['property_id'] ) ? $request['property_id'] : '';
		$user              = wp_get_current_user();
		$main              = Settings::get()['property_id'];
		$visitor           = new Visitor( $main );
		$signed            = ( new Secret( $main ) )->is_set( $property_id )
			? $visitor->told( 'visitor', $user, $property_id ) + $visitor->told( 'login', $user, $property_id )
			: array( 'visitor' => Visitor::name_and_email( $user ) );
		$signed['visitor'] = (object) ( $signed['visitor'] ?? array() );
		return new WP_REST_Response( $signed, 200, array( 'Cache-Control' => 'no-store, private' ) );
	}
}
