<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Page\Asked_User;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Unsaved;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * `GET` and `POST preview` say what agents would be told of a user (`user`, 0 for nobody), by the stored settings or by
 * `visitor` as it stands on the settings screen.
 */
final class Preview_Route {

	public static function register(): void {
		register_rest_route(
			Plugin::REST_NAMESPACE,
			'/preview',
			array(
				'methods'             => array( WP_REST_Server::READABLE, WP_REST_Server::CREATABLE ),
				'callback'            => array( self::class, 'preview' ),
				'permission_callback' => array( Plugin::class, 'may_manage' ),
				'args'                => array(
					'user'    => array(
						'type'    => 'integer',
						'minimum' => 0,
						'default' => 0,
					),
					'visitor' => array( 'type' => 'object' ),
				),
			)
		);
	}

	/** @return WP_REST_Response|WP_Error */
	public static function preview( WP_REST_Request $request ) {
		$id   = $request['user'];
		$user = Asked_User::of( is_numeric( $id ) ? (int) $id : 0 );
		if ( is_wp_error( $user ) ) {
			return $user;
		}
		$settings = Unsaved::with( array( 'visitor' => $request['visitor'] ) );
		return is_wp_error( $settings ) ? $settings : new WP_REST_Response( Preview::of( $settings, $user ) );
	}
}
