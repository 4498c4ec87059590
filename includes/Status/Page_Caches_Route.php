<?php
declare( strict_types=1 );

namespace Tawk_Integration\Status;

use Tawk_Integration\Plugin;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * `DELETE page-caches` clears the page caches of this site and names them.
 */
final class Page_Caches_Route {

	public static function register(): void {
		register_rest_route(
			Plugin::REST_NAMESPACE,
			'/page-caches',
			array(
				'methods'             => WP_REST_Server::DELETABLE,
				'callback'            => array( self::class, 'clear' ),
				'permission_callback' => array( Plugin::class, 'may_manage' ),
			)
		);
	}

	public static function clear(): WP_REST_Response {
		return new WP_REST_Response( array( 'cleared' => Page_Caches::clear() ) );
	}
}
