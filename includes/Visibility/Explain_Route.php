<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use Tawk_Integration\Page\Asked_Page;
use Tawk_Integration\Page\Asked_User;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Site_Address;
use Tawk_Integration\Page\Unanswerable;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Settings\Unsaved;
use WP_Error;
use WP_Post;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * `POST explain` says why a page shows the chat, or does not.
 *
 * With `url` the whole way (`Explanation`), for a `user` or somebody who is not logged in, by the stored settings or
 * by `visibility` and `widgets` as they stand on the settings screen. With `post` alone what the rules say of that
 * post's page, for whoever may edit it.
 *
 * @phpstan-import-type Values from Settings
 */
final class Explain_Route {

	/** What only the owner may ask. */
	private const OWNERS = array( 'url', 'user', 'visibility', 'widgets' );

	public static function register(): void {
		register_rest_route(
			Plugin::REST_NAMESPACE,
			'/explain',
			array(
				'methods'             => WP_REST_Server::CREATABLE,
				'callback'            => array( self::class, 'explain' ),
				'permission_callback' => array( self::class, 'may' ),
				'args'                => array(
					'url'        => array( 'type' => 'string' ),
					'user'       => array(
						'type'    => 'integer',
						'minimum' => 0,
					),
					'visibility' => array( 'type' => 'object' ),
					'widgets'    => array( 'type' => 'array' ),
					'post'       => array(
						'type'    => 'integer',
						'minimum' => 1,
					),
				),
			)
		);
	}

	public static function may( WP_REST_Request $request ): bool {
		$asked = array_intersect( self::OWNERS, array_keys( $request->get_params() ) );
		$post  = self::number( $request, 'post' );
		return 0 !== $post && array() === $asked ? current_user_can( 'edit_post', $post ) : Plugin::may_manage();
	}

	/** @return WP_REST_Response|WP_Error */
	public static function explain( WP_REST_Request $request ) {
		$post = get_post( self::number( $request, 'post' ) );
		try {
			return null === $request['url'] && $post instanceof WP_Post ? self::of_post( $post ) : self::of_url( $request );
		} catch ( Unanswerable $failure ) {
			return self::refused( $failure->getMessage() );
		}
	}

	/** @throws Unanswerable If another plugin stands in the way. */
	private static function of_post( WP_Post $post ): WP_REST_Response {
		return new WP_REST_Response( Asked_Page::of_post( $post, static fn( Page $page ): array => Explanation::of_rules( Settings::get(), $page, new Conditions() ) ) );
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 * @throws Unanswerable If another plugin stands in the way.
	 */
	private static function of_url( WP_REST_Request $request ) {
		$url = Site_Address::parse( is_string( $request['url'] ) ? $request['url'] : '/', home_url() );
		if ( null === $url ) {
			/* translators: %s: address of the home page. */
			return self::refused( sprintf( __( 'This address is not part of this site. Enter one that begins with %s.', 'tawk-integration' ), home_url( '/' ) ) );
		}
		$user = Asked_User::of( self::number( $request, 'user' ) );
		if ( is_wp_error( $user ) ) {
			return $user;
		}
		$settings = Unsaved::with(
			array(
				'visibility' => $request['visibility'],
				'widgets'    => $request['widgets'],
			)
		);
		return is_wp_error( $settings ) ? $settings : new WP_REST_Response( self::trace( $url, $user, $settings ) );
	}

	/**
	 * @param string $url Path and query.
	 * @phpstan-param Values $settings
	 * @return array<string, mixed>
	 * @throws Unanswerable If another plugin stands in the way.
	 */
	private static function trace( string $url, ?WP_User $user, array $settings ): array {
		return Asked_Page::visit(
			$url,
			$user,
			static fn( Page $page ): array => array(
				'asked'    => $url,
				'full_url' => $page->full_url(),
				'user'     => null === $user ? 0 : $user->ID,
				'unknown'  => Asked_Page::unknown( $page ),
			) + Explanation::now( $settings, $page )
		);
	}

	private static function number( WP_REST_Request $request, string $name ): int {
		$value = $request[ $name ];
		return is_numeric( $value ) ? (int) $value : 0;
	}

	private static function refused( string $sentence ): WP_Error {
		return new WP_Error( 'tawk_integration_unanswerable', $sentence, array( 'status' => 400 ) );
	}
}
