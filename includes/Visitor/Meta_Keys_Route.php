<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Plugin;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;
use wpdb;

defined( 'ABSPATH' ) || exit;

/**
 * `GET meta-keys` lists keys of user meta that agents may be told, those of most users first: at most 30, that contain
 * `search`.
 */
final class Meta_Keys_Route {

	private const MOST = 30;

	/** How many are read, since some of them must not be told. */
	private const READ = 300;

	public static function register(): void {
		register_rest_route(
			Plugin::REST_NAMESPACE,
			'/meta-keys',
			array(
				'methods'             => WP_REST_Server::READABLE,
				'callback'            => array( self::class, 'search' ),
				'permission_callback' => array( Plugin::class, 'may_manage' ),
				'args'                => array(
					'search' => array(
						'type'      => 'string',
						'maxLength' => 255,
						'default'   => '',
					),
				),
			)
		);
	}

	/** @return WP_REST_Response A list of keys. */
	public static function search( WP_REST_Request $request ): WP_REST_Response {
		$search = $request['search'];
		$keys   = array_filter( self::containing( is_string( $search ) ? $search : '' ), static fn( string $key ): bool => ! Sources\User_Meta::is_refused( $key ) );
		return new WP_REST_Response( array_slice( array_values( $keys ), 0, self::MOST ) );
	}

	/** @return list<string> */
	private static function containing( string $search ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		/** @var list<string> $keys */
		$keys = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that lists keys.
			$wpdb->prepare( // phpcs:ignore WordPress.DB.PreparedSQLPlaceholders -- PHPCS does not know %i yet.
				'SELECT meta_key FROM %i WHERE meta_key LIKE %s AND meta_key NOT LIKE %s GROUP BY meta_key ORDER BY COUNT(*) DESC, meta_key LIMIT %d', // phpcs:ignore WordPress.DB.PreparedSQLPlaceholders -- as above.
				$wpdb->usermeta,
				'%' . $wpdb->esc_like( $search ) . '%',
				$wpdb->esc_like( '_' ) . '%',
				self::READ
			)
		);
		return $keys;
	}
}
