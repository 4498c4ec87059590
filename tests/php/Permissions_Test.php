<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests;

use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use WP_REST_Request;
use WP_User;

/**
 * Who may call what: every route that the plugin registers, for every role. A route that is missing here
 * fails the test, so none is added without a thought.
 */
final class Permissions_Test extends Test_Case {

	private const KEY = '0123456789abcdef0123456789abcdef01234567';

	/** Route and method => parameters of a valid call. */
	private const ROUTES = array(
		'GET /tawk-integration/v1'                => array(),
		'POST /tawk-integration/v1/secret'        => array(
			'property_id' => '5f1e9c8a0b2d4c6e8f013579',
			'key'         => self::KEY,
		),
		'DELETE /tawk-integration/v1/secret'      => array( 'property_id' => '5f1e9c8a0b2d4c6e8f013579' ),
		'GET /tawk-integration/v1/status'         => array(),
		'DELETE /tawk-integration/v1/page-caches' => array(),
		'POST /tawk-integration/v1/explain'       => array( 'url' => '/' ),
		'GET /tawk-integration/v1/preview'        => array( 'user' => 0 ),
		'POST /tawk-integration/v1/preview'       => array( 'user' => 0 ),
		'GET /tawk-integration/v1/meta-keys'      => array( 'search' => 'name' ),
	);

	/** For who may edit the post that is named. */
	private const OF_POSTS = array( 'POST /tawk-integration/v1/page-settings/(?P<post>\d+)' );

	/** Open to everyone by permission, and answers a script of the site alone, of its own user (Visitor_Route_Test). */
	private const OF_OWN_SCRIPT = array( 'POST /tawk-integration/v1/visitor' );

	/** WordPress's own index of a namespace, which is for everybody. */
	private const PUBLIC = array( 'GET /tawk-integration/v1' );

	private const ROLES = array( '', 'subscriber', 'contributor', 'author', 'editor', 'administrator' );

	public function test_every_registered_route_is_in_the_table(): void {
		$registered = array();
		/** @var list<array{ methods: array<string, bool> }> $handlers */
		foreach ( rest_get_server()->get_routes( Plugin::REST_NAMESPACE ) as $route => $handlers ) {
			foreach ( $handlers as $handler ) {
				foreach ( array_keys( $handler['methods'] ) as $method ) {
					$registered[] = "$method $route";
				}
			}
		}
		self::assertEqualsCanonicalizing( array_merge( array_keys( self::ROUTES ), self::OF_POSTS, self::OF_OWN_SCRIPT ), $registered );
	}

	/** @return iterable<string, array{ string, string }> */
	public function calls(): iterable {
		foreach ( array_keys( self::ROUTES ) as $call ) {
			foreach ( self::ROLES as $role ) {
				yield "$call as " . ( '' === $role ? 'nobody' : $role ) => array( $call, $role );
			}
		}
	}

	/** @dataProvider calls */
	public function test_only_who_manages_options_may_call( string $call, string $role ): void {
		list( $method, $route ) = explode( ' ', $call );
		$rows                   = array( get_option( Settings::OPTION ), get_option( Secret::OPTION ) );
		$response               = $this->rest( $method, $route, self::ROUTES[ $call ], '' === $role ? null : $this->create_user( $role ) );
		$allowed                = 'administrator' === $role || in_array( $call, self::PUBLIC, true );
		if ( $allowed ) {
			self::assertSame( 200, $response->get_status() );
		} else {
			self::assertSame( '' === $role ? 401 : 403, $response->get_status() );
			self::assertSame( $rows, array( get_option( Settings::OPTION ), get_option( Secret::OPTION ) ) );
		}
	}

	public function test_what_does_not_come_from_a_script_of_the_site_is_told_nothing_whatever_the_role(): void {
		foreach ( self::ROLES as $role ) {
			self::assertSame( 403, $this->rest( 'POST', '/tawk-integration/v1/visitor', array(), '' === $role ? null : $this->create_user( $role ) )->get_status() );
		}
	}

	/** @dataProvider roles */
	public function test_what_the_rules_say_of_a_post_is_for_who_may_edit_it( string $role, int $own, int $of_others ): void {
		$user = '' === $role ? null : $this->create_user( $role );
		foreach ( $this->posts( $user, $own, $of_others ) as list( $post, $status ) ) {
			self::assertSame( $status, $this->rest( 'POST', '/tawk-integration/v1/explain', array( 'post' => $post ), $user )->get_status() );
		}
	}

	/** @dataProvider roles */
	public function test_what_a_post_says_of_the_chat_is_changed_by_who_may_edit_it( string $role, int $own, int $of_others ): void {
		$user = '' === $role ? null : $this->create_user( $role );
		foreach ( $this->posts( $user, $own, $of_others ) as list( $post, $status ) ) {
			self::assertSame( $status, $this->rest( 'POST', "/tawk-integration/v1/page-settings/$post", array( 'visibility' => 'hide' ), $user )->get_status() );
			self::assertSame( 200 === $status ? 'hide' : 'inherit', Page_Settings::of( $post )['visibility'] );
		}
	}

	/** @return list<array{ int, int }> A draft of one's own and a post of somebody else, each with the answer that is due. */
	private function posts( ?WP_User $user, int $own, int $of_others ): array {
		return array(
			array( $this->create_post( array( 'post_status' => 'draft', 'post_author' => null === $user ? 0 : $user->ID ) ), $own ),
			array( $this->create_post( array( 'post_author' => $this->create_user( 'editor' )->ID ) ), $of_others ),
		);
	}

	/** @return array<string, array{ string, int, int }> Role, answer for a draft of one's own, answer for a post of others. */
	public function roles(): array {
		return array(
			'nobody'        => array( '', 401, 401 ),
			'subscriber'    => array( 'subscriber', 403, 403 ),
			'contributor'   => array( 'contributor', 200, 403 ),
			'author'        => array( 'author', 200, 403 ),
			'editor'        => array( 'editor', 200, 200 ),
			'administrator' => array( 'administrator', 200, 200 ),
		);
	}

	public function test_no_answer_to_anyone_carries_the_key(): void {
		$property = '5f1e9c8a0b2d4c6e8f013579';
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => $property, 'widget_id' => 'default' ) ) );
		( new Secret( $property ) )->set( $property, self::KEY );
		foreach ( self::ROLES as $role ) {
			wp_set_current_user( '' === $role ? 0 : $this->create_user( $role )->ID );
			foreach ( array( '/', '/wp/v2/settings', '/tawk-integration/v1', '/tawk-integration/v1/status', '/tawk-integration/v1/secret', '/tawk-integration/v1/explain', '/tawk-integration/v1/preview', '/tawk-integration/v1/meta-keys' ) as $route ) {
				foreach ( array( 'GET', 'OPTIONS' ) as $method ) {
					$answer = (string) wp_json_encode( rest_get_server()->response_to_data( rest_do_request( new WP_REST_Request( $method, $route ) ), true ) );
					self::assert_shows_nothing_of( self::KEY, $answer, "$method $route as $role" );
				}
			}
		}
	}
}
