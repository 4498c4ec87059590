<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Subject;
use Tawk_Integration\Visitor\User_Cookie;
use WP_User;

/**
 * What is set; that it is, browsers say (tests/e2e/visitor/fetch-route.spec.ts).
 *
 * @phpstan-import-type Values from Settings
 */
final class User_Cookie_Test extends Test_Case {

	private const TOKEN = 'the token of a login';

	public function test_is_missing_until_the_browser_has_that_of_its_login(): void {
		$value = User_Cookie::missing( $this->settings(), self::TOKEN );
		self::assertSame( 1, preg_match( '/^[0-9a-f]{16}\z/', $value ) );
		$_COOKIE[ User_Cookie::NAME ] = $value;
		self::assertSame( '', User_Cookie::missing( $this->settings(), self::TOKEN ) );
	}

	public function test_another_login_has_another(): void {
		$_COOKIE[ User_Cookie::NAME ] = User_Cookie::missing( $this->settings(), self::TOKEN );
		self::assertNotContains( User_Cookie::missing( $this->settings(), 'another login' ), array( '', $_COOKIE[ User_Cookie::NAME ] ) );
	}

	public function test_who_opts_out_gets_another_so_that_what_the_browser_was_told_counts_no_more(): void {
		$user = $this->create_user( 'subscriber' );
		wp_set_current_user( $user->ID );
		$_COOKIE[ User_Cookie::NAME ] = User_Cookie::missing( $this->settings(), self::TOKEN );
		update_user_meta( $user->ID, Subject::OPT_OUT, '1' );
		self::assertNotContains( User_Cookie::missing( $this->settings(), self::TOKEN ), array( '', $_COOKIE[ User_Cookie::NAME ] ) );
		delete_user_meta( $user->ID, Subject::OPT_OUT );
		self::assertSame( '', User_Cookie::missing( $this->settings(), self::TOKEN ) );
	}

	public function test_shows_nothing_of_the_login(): void {
		self::assertStringNotContainsString( User_Cookie::of( self::TOKEN, new WP_User() ), hash( 'sha256', self::TOKEN ) . md5( self::TOKEN ) . sha1( self::TOKEN ) );
	}

	/** @return array<string, array{ array<string, mixed>, 1?: string }> */
	public function without(): array {
		return array(
			'the user stands in the page'          => array( array( 'visitor' => array( 'delivery' => 'inline' ) ) ),
			'no cache serves the logged-in'        => array( array( 'visitor' => array( 'delivery' => 'auto' ) ) ),
			'the chat is switched off'             => array( array( 'enabled' => false ) ),
			'the chat is not connected'            => array( array( 'property_id' => '', 'widget_id' => '' ) ),
			'who is logged in came without cookie' => array( array(), '' ),
		);
	}

	/**
	 * @dataProvider without
	 * @param array<string, mixed> $settings
	 */
	public function test_is_not_there_where_nobody_needs_it( array $settings, string $token = self::TOKEN ): void {
		self::assertSame( '', User_Cookie::missing( $this->settings( $settings ), $token ) );
	}

	public function test_stands_where_wordpress_puts_its_own_readable_by_scripts(): void {
		self::assertContains( COOKIEPATH, User_Cookie::paths() );
		self::assertContains( SITECOOKIEPATH, User_Cookie::paths() );
		self::assertSame( User_Cookie::paths(), array_unique( User_Cookie::paths() ) );
		self::assertSame(
			array( 'expires' => 7, 'path' => '/', 'domain' => (string) COOKIE_DOMAIN, 'secure' => false, 'httponly' => false, 'samesite' => 'Lax' ),
			User_Cookie::options( 7, '/' )
		);
	}

	public function test_goes_over_tls_alone_where_the_whole_site_does(): void {
		$_SERVER['HTTPS'] = 'on';
		self::assertFalse( User_Cookie::options( 0, '/' )['secure'], 'The site is visited without TLS, wp-admin is not.' );
		add_filter( 'pre_option_home', static fn(): string => 'https://example.com' );
		self::assertTrue( User_Cookie::options( 0, '/' )['secure'] );
		unset( $_SERVER['HTTPS'] );
		self::assertFalse( User_Cookie::options( 0, '/' )['secure'] );
	}

	/**
	 * @param array<string, mixed> $settings
	 * @phpstan-return Values
	 */
	private function settings( array $settings = array() ): array {
		return Settings::completed( $settings + array( 'property_id' => '5f1e9c8a0b2d4c6e8f013579', 'widget_id' => 'default', 'visitor' => array( 'delivery' => 'fetch' ) ) );
	}
}
