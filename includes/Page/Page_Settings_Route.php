<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Rest;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * `POST page-settings/<post>` changes what a post says of the chat, and nothing else of it, for whoever may edit it.
 *
 * For the toolbar. Core's route of the post would save the post itself: a new date of change, and of its content only
 * what this person may write (an iframe of an administrator would be gone). It is also there for types without a route.
 */
final class Page_Settings_Route {

	private const PATH = '/page-settings/';

	public static function register(): void {
		register_rest_route(
			Plugin::REST_NAMESPACE,
			self::PATH . '(?P<post>\d+)',
			array(
				'methods'             => WP_REST_Server::CREATABLE,
				'callback'            => array( self::class, 'change' ),
				'permission_callback' => static fn( WP_REST_Request $request ): bool => self::may_change( self::post( $request ) ),
				'args'                => array(
					'post'       => array(
						'type'    => 'integer',
						'minimum' => 1,
					),
					'visibility' => array(
						'required'          => true,
						'validate_callback' => static fn( $visibility ) => Page_Settings_Field::validate( array( 'visibility' => $visibility ) ),
					),
				),
			)
		);
	}

	/** Address for a post. */
	public static function url( int $post_id ): string {
		return rest_url( Plugin::REST_NAMESPACE . self::PATH . $post_id );
	}

	/** Whether the post has a setting of its own, and this person may change it. */
	public static function may_change( int $post_id ): bool {
		// The type first: WordPress complains of capabilities for posts whose type is gone.
		return $post_id > 0 && Page_Settings::apply_to( (string) get_post_type( $post_id ) ) && current_user_can( 'edit_post', $post_id );
	}

	/**
	 * Keeps whatever else the post says.
	 *
	 * @return WP_REST_Response|WP_Error All that the post says now.
	 */
	public static function change( WP_REST_Request $request ) {
		$post   = self::post( $request );
		$stored = Page_Settings::store( $post, array( 'visibility' => $request['visibility'] ) + Page_Settings::of( $post ) );
		return $stored ? new WP_REST_Response( Page_Settings::of( $post ) ) : Rest::not_stored();
	}

	private static function post( WP_REST_Request $request ): int {
		$post = $request['post'];
		return is_int( $post ) ? $post : 0;
	}
}
