<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use WP;
use WP_Post;
use WP_Query;
use WP_Screen;

defined( 'ABSPATH' ) || exit;

/**
 * Leads WordPress to an address as a visit would, up to the main query. Only within a `Sandbox`.
 */
final class Main_Query {

	/**
	 * What WordPress answers at an address.
	 *
	 * @param string $url   Path and query.
	 * @param string $place What stands there (`place_of()`); unless it is '', nothing is queried.
	 */
	public static function at( string $url, string $place ): WP_Query {
		self::pretend( $url );
		$query = new WP_Query();
		if ( '' === $place ) {
			self::make_main( $query );
			self::run();
		}
		return $query;
	}

	/**
	 * As if a post stood at an address, published or not.
	 *
	 * @param string $url Path and query.
	 */
	public static function for_post( WP_Post $post, string $url ): WP_Query {
		self::pretend( $url );
		$query = new WP_Query();
		$asked = array( 'page' === $post->post_type ? 'page_id' : 'p' => $post->ID );
		$query->parse_query( 'page' === $post->post_type ? $asked : $asked + array( 'post_type' => $post->post_type ) );
		$query->post              = $post;
		$query->posts             = array( $post );
		$query->queried_object    = $post;
		$query->queried_object_id = $post->ID;
		self::make_main( $query );
		return $query;
	}

	/** What stands at an address, as far as its path says: '' for a page, else admin, login, rest, file. */
	public static function place_of( string $url ): string {
		$path   = static fn( string $url ): string => (string) wp_parse_url( $url, PHP_URL_PATH );
		$places = array(
			'admin'         => $path( admin_url() ),
			'login'         => $path( wp_login_url() ),
			'file_content'  => $path( content_url() ),
			'file_includes' => $path( includes_url() ),
		);
		$rest   = rtrim( $path( rest_url() ), '/' );
		$prefix = '/' . rest_get_url_prefix();
		// Without pretty permalinks the REST API is a query of the home page.
		if ( substr( $rest, -strlen( $prefix ) ) === $prefix ) {
			$places['rest'] = $rest;
		}
		return Site_Address::place( $url, $places );
	}

	/** What `WP::main()` does, but for what follows: headers, redirects, templates. */
	private static function run(): void {
		$wp    = new WP();
		$known = $GLOBALS['wp'] ?? null;
		if ( $known instanceof WP ) {
			// Content types and taxonomies have added theirs.
			$wp->public_query_vars  = $known->public_query_vars;
			$wp->private_query_vars = $known->private_query_vars;
		}
		$GLOBALS['wp'] = $wp; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- in the sandbox.
		// It would answer the request, and end it.
		remove_action( 'parse_request', 'rest_api_loaded' );
		if ( $wp->parse_request() ) {
			$wp->query_posts();
			$wp->handle_404();
			$wp->register_globals();
		}
	}

	/** Hooks ask `is_main_query()`, conditional tags the main query. */
	private static function make_main( WP_Query $query ): void {
		$GLOBALS['wp_the_query'] = $query; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- in the sandbox.
		$GLOBALS['wp_query']     = $query; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- in the sandbox.
	}

	/** What the web server would say of the visit; on a screen of wp-admin, WordPress has to be told that this is none. */
	private static function pretend( string $url ): void {
		if ( is_admin() && class_exists( WP_Screen::class ) ) {
			$GLOBALS['current_screen'] = WP_Screen::get( 'front' ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- in the sandbox.
		}
		$home  = wp_parse_url( home_url() );
		$home  = is_array( $home ) ? $home : array();
		$index = rtrim( $home['path'] ?? '', '/' ) . '/index.php';
		$query = (string) substr( (string) strstr( $url, '?' ), 1 );
		parse_str( $query, $asked );

		$_GET     = wp_slash( $asked );
		$_POST    = array();
		$_REQUEST = wp_slash( $asked );
		// The asking person's cookies are not the visitor's.
		$_COOKIE = array();
		$_SERVER = array(
			'REQUEST_METHOD'  => 'GET',
			'REQUEST_URI'     => wp_slash( $url ),
			'QUERY_STRING'    => $query,
			'HTTP_HOST'       => ( $home['host'] ?? '' ) . ( isset( $home['port'] ) ? ':' . $home['port'] : '' ),
			'PHP_SELF'        => $index,
			'SCRIPT_NAME'     => $index,
			'SERVER_PROTOCOL' => 'HTTP/1.1',
		) + array_diff_key(
			$_SERVER,
			array_flip( array( 'PATH_INFO', 'HTTP_COOKIE', 'HTTP_REFERER', 'HTTP_X_WP_NONCE', 'HTTP_X_HTTP_METHOD_OVERRIDE', 'CONTENT_TYPE', 'CONTENT_LENGTH' ) )
		);
	}
}
