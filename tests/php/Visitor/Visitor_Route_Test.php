<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Question;
use Tawk_Integration\Visitor\Subject;
use Tawk_Integration\Visitor\Visitor_Route;
use Tawk_Integration\Widget\Page_Content;
use Tawk_Integration\Widget\Widget;
use WP_REST_Request;
use WP_REST_Response;
use WP_Session_Tokens;
use WP_User;

/** What is refused over HTTP, and with which headers, browsers say (tests/e2e/visitor/fetch-route.spec.ts). */
final class Visitor_Route_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const OTHER    = '6a2f0d9b1c3e5d7f90246801';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';
	private const EDITORS  = array( 'type' => 'role', 'operator' => 'is', 'value' => array( 'editor' ) );

	public function set_up(): void {
		parent::set_up();
		$this->save();
		$this->go_to( home_url( '/' ) );
		$_SERVER['REQUEST_METHOD']          = 'POST';
		$_SERVER['HTTP_X_TAWK_INTEGRATION'] = '1';
		$_SERVER['HTTP_ORIGIN']             = 'http://' . (string) wp_parse_url( home_url(), PHP_URL_HOST ) . self::port();
	}

	public function test_tells_the_user_what_pages_leave_open(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		( new Secret( self::PROPERTY ) )->set( self::OTHER, strrev( self::KEY ) );
		$user = $this->create_user( 'editor', array( 'user_email' => 'ada@example.com', 'first_name' => 'Ada', 'last_name' => 'Lovelace' ) );
		update_user_meta( $user->ID, 'plan', array( 'gold', 'yearly' ) );
		add_filter( 'tawk_integration_attributes', static fn( array $known, ?WP_User $of, $page ): array => array( 'points' => null !== $of && null === $page ? (string) $of->user_email : '' ) + $known, 10, 3 );
		add_filter( 'tawk_integration_tags', static fn( array $known, ?WP_User $of ): array => null === $of ? $known : array_merge( $known, array( 'member' ) ), 10, 2 );
		self::assertSame(
			array(
				'user'       => Subject::marker( $user ),
				'properties' => array(
					self::PROPERTY => array( 'visitor' => self::signed( self::KEY ) ),
					self::OTHER    => array( 'visitor' => self::signed( strrev( self::KEY ) ) ),
				),
				'conditions' => array(
					Question::id( array( 'rule', 'role', 'is', array( 'editor' ) ) )  => true,
					Question::id( array( 'rule', 'logged_in', 'is_not', true ) )      => false,
					Question::id( array( 'row', 'role', 'is', array( 'editor' ) ) )   => true,
				),
				'values'     => array(
					Question::id( 'user.email' )     => array( 'ada@example.com' ),
					Question::id( 'user_meta.plan' ) => array( 'gold', 'yearly' ),
				),
				'attributes' => array( 'points' => 'ada@example.com' ),
				'tags'       => array( 'member' ),
			),
			$this->told( $user )
		);
	}

	/** @return array<string, array{ array<string, mixed>, bool }> */
	public function reasons_for_silence(): array {
		return array(
			'the user said so'               => array( array(), true ),
			'users of the role are left out' => array( array( 'excluded_roles' => array( 'editor' ) ), false ),
			'nobody is told of at all'       => array( array( 'identify' => false ), false ),
		);
	}

	/**
	 * @dataProvider reasons_for_silence
	 * @param array<string, mixed> $visitor
	 */
	public function test_of_a_user_about_whom_nothing_may_be_sent_rules_alone_are_told( array $visitor, bool $opted_out ): void {
		$this->save( $visitor );
		add_filter( 'tawk_integration_attributes', static fn(): array => array( 'points' => '7' ) );
		add_filter( 'tawk_integration_tags', static fn(): array => array( 'member' ) );
		$user = $this->create_user( 'editor' );
		if ( $opted_out ) {
			update_user_meta( $user->ID, Subject::OPT_OUT, '1' );
		}
		self::assertSame(
			array(
				'user'       => '',
				'properties' => array(),
				'conditions' => array(
					Question::id( array( 'rule', 'role', 'is', array( 'editor' ) ) ) => true,
					Question::id( array( 'rule', 'logged_in', 'is_not', true ) )     => false,
					Question::id( array( 'row', 'role', 'is', array( 'editor' ) ) )  => false,
				),
				'values'     => array(),
				'attributes' => array(),
				'tags'       => array(),
			),
			$this->told( $user )
		);
	}

	public function test_a_login_is_told_in_the_place_of_a_visitor_where_the_owner_chose_so(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$this->save( array( 'method' => 'login' ) );
		$user = $this->create_user( 'editor', array( 'user_email' => 'ada@example.com', 'first_name' => 'Ada' ) );
		self::assertSame(
			array(
				self::PROPERTY => array( 'login' => array( 'userId' => (string) $user->ID, 'hash' => hash_hmac( 'sha256', (string) $user->ID, self::KEY ), 'name' => 'Ada', 'email' => 'ada@example.com' ) ),
				self::OTHER    => array(),
			),
			$this->told( $user )['properties']
		);
	}

	public function test_everything_that_a_page_asks_is_answered(): void {
		$told = $this->told( $this->create_user( 'editor' ) );
		wp_set_current_user( 0 );
		preg_match_all( '/"user\.([0-9a-f]{10})"/', $this->page(), $sources );
		preg_match_all( '/"value":\["([0-9a-f]{10})",(?:true|false)\]/', $this->page(), $conditions );
		self::assertEqualsCanonicalizing( array_keys( (array) $told['values'] ), $sources[1] );
		self::assertEqualsCanonicalizing( array_keys( (array) $told['conditions'] ), $conditions[1] );
	}

	public function test_what_has_keys_is_an_object_also_without_any(): void {
		update_option( Settings::OPTION, array( 'visitor' => array( 'attributes' => array(), 'identify' => false ) ) );
		$this->come_as( $this->create_user( 'editor' ) );
		self::assertStringStartsWith( '{"user":"","properties":{},"conditions":{},"values":{},"attributes":{},"tags":[],"until":', (string) wp_json_encode( $this->ask()->get_data() ) );
	}

	public function test_nobody_is_refused_without_a_query(): void {
		$this->come_as( null );
		$this->ask();
		$before = self::db()->num_queries;
		self::assertSame( 401, $this->ask()->get_status() );
		self::assertSame( $before, self::db()->num_queries );
	}

	public function test_the_answer_costs_no_query_beyond_who_it_is(): void {
		$this->come_as( $this->create_user( 'editor' ) );
		$this->ask();
		$before = self::db()->num_queries;
		self::assertSame( 200, $this->ask()->get_status() );
		self::assertSame( $before, self::db()->num_queries );
	}

	public function test_a_login_that_is_over_is_refused(): void {
		$user = $this->create_user( 'editor' );
		$this->come_as( $user );
		WP_Session_Tokens::get_instance( $user->ID )->destroy_all();
		self::assertSame( 401, $this->ask()->get_status() );
	}

	public function test_a_login_that_has_expired_is_refused(): void {
		$this->come_as( $this->create_user( 'editor' ), -10 );
		self::assertSame( 401, $this->ask()->get_status() );
	}

	public function test_no_more_of_a_value_is_told_than_tawk_to_takes(): void {
		$user  = $this->create_user( 'editor' );
		$texts = array();
		for ( $number = 0; $number < 100; $number++ ) {
			$texts[] = $number . str_repeat( ' long', 1000 );
		}
		update_user_meta( $user->ID, 'plan', $texts );
		$told = $this->told_plan( $user );
		self::assertCount( 20, $told );
		self::assertSame( substr( $texts[0], 0, 255 ), $told[0] );
		update_user_meta( $user->ID, 'plan', range( 1, 90 ) );
		self::assertCount( 90, $this->told_plan( $user ), 'Joined they are not too long.' );
	}

	public function test_it_is_told_when_the_login_ends(): void {
		$this->come_as( $this->create_user( 'editor' ), 120 );
		$told = (array) $this->ask()->get_data();
		self::assertEqualsWithDelta( time() + 120, $told['until'] ?? 0, 5 );
	}

	public function test_a_cookie_that_somebody_made_is_refused(): void {
		$this->come_as( $this->create_user( 'editor' ) );
		$cookie = $_COOKIE[ LOGGED_IN_COOKIE ];
		self::assertIsString( $cookie );
		$_COOKIE[ LOGGED_IN_COOKIE ] = substr( $cookie, 0, -1 ) . 'x';
		self::assertSame( 401, $this->ask()->get_status() );
		$_COOKIE[ LOGGED_IN_COOKIE ] = (string) preg_replace( '/^[^|]+/', $this->create_user( 'administrator' )->user_login, $cookie );
		self::assertSame( 401, $this->ask()->get_status() );
	}

	/** @return array<string, array{ string, string|null }> */
	public function others(): array {
		return array(
			'another origin'                     => array( 'HTTP_ORIGIN', 'https://evil.example' ),
			'a sandboxed frame'                  => array( 'HTTP_ORIGIN', 'null' ),
			'another site by Sec-Fetch-Site'     => array( 'HTTP_SEC_FETCH_SITE', 'cross-site' ),
			'a request that any form could send' => array( 'HTTP_X_TAWK_INTEGRATION', null ),
			'a GET that calls itself a POST'     => array( 'REQUEST_METHOD', 'GET' ),
		);
	}

	/** @dataProvider others */
	public function test_what_comes_from_elsewhere_is_refused_whoever_is_logged_in( string $name, ?string $value ): void {
		$this->come_as( $this->create_user( 'editor' ) );
		$_SERVER[ $name ] = $value;
		self::assertSame( 403, $this->ask()->get_status() );
	}

	public function test_the_rest_of_the_request_is_nobodys(): void {
		$this->come_as( $this->create_user( 'administrator' ) );
		$seen = 0;
		add_filter(
			'tawk_integration_attributes',
			static function ( array $known ) use ( &$seen ): array {
				$seen = get_current_user_id();
				return $known;
			}
		);
		$this->ask();
		self::assertNotSame( 0, $seen, 'Others may ask WordPress who is logged in.' );
		self::assertSame( 0, get_current_user_id() );
	}

	public function test_no_answer_lets_other_origins_read_it_however_the_route_is_written(): void {
		foreach ( array( '/tawk-integration/v1/visitor', '/Tawk-Integration/V1/VISITOR', "/tawk-integration/v1/visitor\n" ) as $route ) {
			add_filter( 'rest_pre_serve_request', 'rest_send_cors_headers' );
			Visitor_Route::keep_to_own_origin( false, new WP_REST_Response(), new WP_REST_Request( 'OPTIONS', $route ) );
			self::assertFalse( has_filter( 'rest_pre_serve_request', 'rest_send_cors_headers' ), $route );
		}
		add_filter( 'rest_pre_serve_request', 'rest_send_cors_headers' );
		Visitor_Route::keep_to_own_origin( false, new WP_REST_Response(), new WP_REST_Request( 'POST', '/tawk-integration/v1/visitors' ) );
		self::assertNotFalse( has_filter( 'rest_pre_serve_request', 'rest_send_cors_headers' ) );
	}

	public function test_in_10000_requests_nothing_of_one_visitor_reaches_another(): void {
		$ada     = $this->create_user( 'editor', array( 'user_email' => 'ada@example.com', 'first_name' => 'Ada' ) );
		$grace   = $this->create_user( 'subscriber', array( 'user_email' => 'grace@example.com', 'first_name' => 'Grace' ) );
		$sent    = array( $this->come_as( null ), $this->come_as( $ada ), $this->come_as( $grace ) );
		$visitor = array( null, $ada, $grace );
		$answers = array( array(), array(), array() );
		$pages   = array();
		mt_srand( 7 );
		for ( $request = 0; $request < 10000; $request++ ) {
			$who     = mt_rand( 0, 2 );
			$_COOKIE = $sent[ $who ];
			if ( 0 === mt_rand( 0, 1 ) ) {
				wp_set_current_user( null === $visitor[ $who ] ? 0 : $visitor[ $who ]->ID );
				$pages[ $this->page() ] = true;
			} else {
				wp_set_current_user( 0 );
				$answers[ $who ][ (string) wp_json_encode( $this->ask()->get_data() ) ] = true;
			}
		}
		self::assertCount( 1, $pages, 'The page is the same for everyone.' );
		$page = (string) key( $pages );
		self::assertStringContainsString( Widget::CONFIG_ID, $page );
		foreach ( array( 'ada', 'grace', Subject::marker( $ada ), Subject::marker( $grace ) ) as $personal ) {
			self::assertStringNotContainsStringIgnoringCase( $personal, $page );
		}
		foreach ( array( array( 'ada@', 'grace@' ), array( 'grace@' ), array( 'ada@' ) ) as $who => $foreign ) {
			self::assertCount( 1, $answers[ $who ], 'Everyone always gets the same answer.' );
			foreach ( $foreign as $address ) {
				self::assertStringNotContainsString( $address, (string) key( $answers[ $who ] ) );
			}
		}
		self::assertStringContainsString( 'ada@', (string) key( $answers[1] ) );
		self::assertStringContainsString( 'grace@', (string) key( $answers[2] ) );
	}

	/** @param array<string, mixed> $visitor */
	private function save( array $visitor = array() ): void {
		update_option(
			Settings::OPTION,
			array(
				'property_id' => self::PROPERTY,
				'widget_id'   => 'default',
				'widgets'     => array( array( 'id' => 'other', 'name' => 'Other', 'property_id' => self::OTHER, 'widget_id' => 'default' ) ),
				'visibility'  => array(
					'rules' => array(
						array( 'id' => 'a', 'conditions' => array( self::EDITORS, array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) ) ), 'action' => 'hide' ),
						array( 'id' => 'b', 'conditions' => array( array( 'type' => 'logged_in', 'operator' => 'is_not', 'value' => true ) ), 'action' => 'use_widget', 'widget' => 'other' ),
					),
				),
				'visitor'     => $visitor + array(
					'delivery'   => 'fetch',
					'attributes' => array(
						array( 'key' => 'address', 'source' => 'user.email', 'conditions' => array( self::EDITORS ) ),
						array( 'key' => 'site', 'source' => 'site.name' ),
					),
					'tags'       => array( array( 'source' => 'user_meta.plan', 'prefix' => 'plan: ' ) ),
				),
			)
		);
		self::assertCount( 2, Settings::get()['visibility']['rules'] );
		self::assertCount( 2, Settings::get()['visitor']['attributes'] );
	}

	/**
	 * Sends the cookie of a login.
	 *
	 * @param int $lasts Seconds.
	 * @return array<mixed> The cookies.
	 */
	private function come_as( ?WP_User $user, int $lasts = 3600 ): array {
		$_COOKIE = array();
		if ( null !== $user ) {
			$token                       = WP_Session_Tokens::get_instance( $user->ID )->create( time() + $lasts );
			$_COOKIE[ LOGGED_IN_COOKIE ] = wp_generate_auth_cookie( $user->ID, time() + $lasts, 'logged_in', $token );
		}
		return $_COOKIE;
	}

	/**
	 * Asks as our script does: with cookies, without a nonce, so that WordPress takes it for nobody's request.
	 *
	 * @phpstan-impure It follows the cookies.
	 */
	private function ask(): WP_REST_Response {
		return $this->rest( 'POST', '/tawk-integration/v1/visitor' );
	}

	/** @return array<mixed> */
	private function told_plan( WP_User $user ): array {
		$values = $this->told( $user )['values'];
		self::assertIsArray( $values );
		return (array) $values[ Question::id( 'user_meta.plan' ) ];
	}

	/** @return array<mixed> */
	private function told( WP_User $user ): array {
		$this->come_as( $user );
		$told = json_decode( (string) wp_json_encode( $this->ask()->get_data() ), true );
		self::assertIsArray( $told );
		unset( $told['until'] );
		return $told;
	}

	private function page(): string {
		ob_start();
		( new Widget( new Page_Content() ) )->print();
		return (string) ob_get_clean();
	}

	/** @return array{ name: string, email: string, hash: string } */
	private static function signed( string $key ): array {
		return array( 'name' => 'Ada Lovelace', 'email' => 'ada@example.com', 'hash' => hash_hmac( 'sha256', 'ada@example.com', $key ) );
	}

	private static function port(): string {
		$port = wp_parse_url( home_url(), PHP_URL_PORT );
		return is_int( $port ) ? ":$port" : '';
	}
}
