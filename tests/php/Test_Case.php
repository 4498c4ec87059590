<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests;

use PHPUnit\Framework\TestCase;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use WP_Hook;
use WP_Query;
use WP_REST_Request;
use WP_REST_Response;
use WP_User;
use wpdb;

/**
 * A test on a real WordPress. Whatever it does to the database, hooks, user, query and superglobals is undone
 * after it; a notice, a deprecation or `_doing_it_wrong()` fails it.
 */
abstract class Test_Case extends TestCase {

	private static int $users = 0;

	/** @var array<string, array<mixed>> Read once. */
	private static array $fixtures = array();

	/** @var array<string, WP_Hook> */
	private array $hooks = array();

	/** @var list<array<mixed>> As they were, in the order in which they are put back. */
	private array $superglobals = array();

	protected function setUp(): void {
		$this->set_up();
	}

	protected function tearDown(): void {
		$this->tear_down();
	}

	/** Starts from a fresh installation: both rows at their defaults, nobody logged in. */
	public function set_up(): void {
		$this->superglobals = array( $_GET, $_POST, $_COOKIE, $_REQUEST, $_FILES, $_SERVER );
		/** @var array<string, WP_Hook> $hooks */
		$hooks       = $GLOBALS['wp_filter'];
		$this->hooks = array_map( static fn( WP_Hook $hook ): WP_Hook => clone $hook, $hooks );

		wp_cache_flush();
		self::db()->query( 'START TRANSACTION' );
		delete_option( Settings::OPTION );
		delete_option( Secret::OPTION );
		Settings::create();
		Secret::create();

		$GLOBALS['wp_rest_server'] = null;
		unset( $GLOBALS['current_screen'] );
		wp_set_current_user( 0 );

		foreach ( array( 'doing_it_wrong_run', 'deprecated_function_run', 'deprecated_argument_run', 'deprecated_hook_run', 'deprecated_file_included' ) as $event ) {
			add_action(
				$event,
				static function ( string $name, string $message = '' ): void {
					self::fail( "WordPress complains of $name: $message" );
				},
				10,
				2
			);
		}
	}

	public function tear_down(): void {
		self::db()->query( 'ROLLBACK' );
		$GLOBALS['wp_filter'] = $this->hooks;
		list( $_GET, $_POST, $_COOKIE, $_REQUEST, $_FILES, $_SERVER ) = $this->superglobals;
		// PHPUnit keeps every test until the end.
		$this->hooks        = array();
		$this->superglobals = array();
		unset( $GLOBALS['current_screen'] );
		wp_cache_flush();
		wp_set_current_user( 0 );
	}

	/**
	 * The content of a file in tests/fixtures/.
	 *
	 * @return array<mixed>
	 */
	public static function fixture( string $file ): array {
		if ( isset( self::$fixtures[ $file ] ) ) {
			return self::$fixtures[ $file ];
		}
		$content = json_decode( (string) file_get_contents( dirname( __DIR__ ) . "/fixtures/$file" ), true, 512, JSON_THROW_ON_ERROR );
		self::assertIsArray( $content );
		self::$fixtures[ $file ] = $content;
		return $content;
	}

	/** @param array{ user_email?: string, display_name?: string, first_name?: string, last_name?: string } $fields As `wp_insert_user()` takes them. */
	public function create_user( string $role, array $fields = array() ): WP_User {
		$name = $role . ( ++self::$users );
		$id   = wp_insert_user(
			$fields + array(
				'user_login' => $name,
				'user_pass'  => wp_generate_password(),
				'user_email' => "$name@example.com",
				'role'       => $role,
			)
		);
		self::assertIsInt( $id );
		return new WP_User( $id );
	}

	/**
	 * @param array{ post_type?: string, post_title?: string, post_content?: string, post_status?: string, post_author?: int } $fields As `wp_insert_post()` takes them.
	 * @return int The post's id.
	 */
	public function create_post( array $fields = array() ): int {
		$id = wp_insert_post(
			$fields + array(
				'post_title'  => 'A post',
				'post_status' => 'publish',
			),
			true
		);
		self::assertIsInt( $id );
		return $id;
	}

	/** Runs the main query for an address of the site, as a visit to it would. */
	public function go_to( string $url ): void {
		$path  = (string) wp_parse_url( $url, PHP_URL_PATH );
		$query = (string) wp_parse_url( $url, PHP_URL_QUERY );
		parse_str( $query, $_GET );
		$_SERVER['REQUEST_URI'] = $path . ( '' === $query ? '' : "?$query" );

		$GLOBALS['wp_the_query'] = new WP_Query();
		$GLOBALS['wp_query']     = $GLOBALS['wp_the_query'];
		$known                   = $GLOBALS['wp'];
		$wp                      = new \WP();
		$GLOBALS['wp']           = $wp;
		self::assertInstanceOf( \WP::class, $known );
		$wp->public_query_vars = $known->public_query_vars;
		foreach ( get_taxonomies( array(), 'objects' ) as $taxonomy ) {
			$taxonomy->add_rewrite_rules();
		}
		$wp->parse_request();
		$wp->query_posts();
		$wp->handle_404();
		$wp->register_globals();
	}

	/**
	 * Calls a REST route.
	 *
	 * @param array<string, mixed> $params In the query of a GET, else as a JSON body.
	 * @param WP_User|null         $user   Null for nobody.
	 */
	public function rest( string $method, string $route, array $params = array(), ?WP_User $user = null ): WP_REST_Response {
		wp_set_current_user( null === $user ? 0 : $user->ID );
		$request = new WP_REST_Request( $method, $route );
		if ( 'GET' === $method ) {
			$request->set_query_params( $params );
		} else {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( (string) wp_json_encode( $params ) );
		}
		return rest_do_request( $request );
	}

	/** Fails where any eight characters of a secret, one after the other, stand in a text. */
	public static function assert_shows_nothing_of( string $secret, string $text, string $where = '' ): void {
		for ( $i = 0; $i <= strlen( $secret ) - 8; $i++ ) {
			self::assertStringNotContainsString( (string) substr( $secret, $i, 8 ), $text, $where );
		}
	}

	/**
	 * Changes a length in a serialized option, as replacing text in a database dump does.
	 *
	 * @return string The broken text.
	 */
	public function break_text( string $option ): string {
		$broken = (string) preg_replace( '/s:(\d+):/', 's:9$1:', $this->text( $option ), 1 );
		self::db()->update( self::db()->options, array( 'option_value' => $broken ), array( 'option_name' => $option ) );
		wp_cache_flush();
		return $broken;
	}

	/** An option as it stands in the database. */
	public function text( string $option ): string {
		return (string) self::db()->get_var( (string) self::db()->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', self::db()->options, $option ) );
	}

	public static function db(): wpdb {
		$db = $GLOBALS['wpdb'];
		self::assertInstanceOf( wpdb::class, $db );
		return $db;
	}

	public static function main_query(): WP_Query {
		$query = $GLOBALS['wp_query'];
		self::assertInstanceOf( WP_Query::class, $query );
		return $query;
	}
}
