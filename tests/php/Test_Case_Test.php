<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests;

use PHPUnit\Framework\AssertionFailedError;
use PHPUnit\Framework\Error\Error;

/**
 * The ground under all other tests: nothing of one reaches the next, and no complaint passes unseen.
 */
final class Test_Case_Test extends Test_Case {

	/** Ends this test and begins another. */
	private function next_test(): void {
		$this->tear_down();
		$this->set_up();
	}

	public function test_what_a_test_stores_is_gone_in_the_next(): void {
		$post = $this->create_post();
		$user = $this->create_user( 'editor' );
		update_option( 'blogname', 'Changed' );
		add_option( 'added', 'here' );
		self::assertSame( array( 'Changed', 'here' ), array( get_option( 'blogname' ), get_option( 'added' ) ) );

		$this->next_test();

		self::assertNull( get_post( $post ) );
		self::assertFalse( get_userdata( $user->ID ) );
		self::assertNotSame( 'Changed', get_option( 'blogname' ) );
		self::assertFalse( get_option( 'added' ) );
	}

	public function test_what_a_test_keeps_in_memory_is_gone_in_the_next(): void {
		wp_cache_set( 'key', 'value', 'group' );
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		add_filter( 'the_title', '__return_empty_string' );
		remove_all_filters( 'the_content' );
		$_GET['query']       = 'value';
		$_POST['field']      = 'value';
		$_COOKIE['cookie']   = 'value';
		$_SERVER['HTTP_DNT'] = '1';

		$this->next_test();

		self::assertFalse( wp_cache_get( 'key', 'group' ) );
		self::assertSame( 0, get_current_user_id() );
		self::assertSame( 'Title', apply_filters( 'the_title', 'Title', 0 ) );
		self::assertTrue( has_filter( 'the_content' ) );
		self::assertSame( array(), array( ...array_values( $_GET ), ...array_values( $_POST ), ...array_values( $_COOKIE ) ) );
		self::assertArrayNotHasKey( 'HTTP_DNT', $_SERVER );
	}

	/** @return iterable<string, array{ callable(): void }> */
	public function complaints(): iterable {
		yield 'a function used wrongly' => array(
			static function (): void {
				_doing_it_wrong( 'a_function', 'Use another.', '6.6.0' );
			},
		);
		yield 'a deprecated function' => array(
			static function (): void {
				_deprecated_function( 'a_function', '6.6.0' );
			},
		);
		yield 'a deprecated hook' => array(
			static function (): void {
				_deprecated_hook( 'a_hook', '6.6.0' );
			},
		);
	}

	/**
	 * @dataProvider complaints
	 * @param callable(): void $complain
	 */
	public function test_a_complaint_of_wordpress_fails_a_test( callable $complain ): void {
		$this->expectException( AssertionFailedError::class );
		$complain();
	}

	/** @return iterable<string, array{ int }> */
	public function levels(): iterable {
		yield 'a notice' => array( E_USER_NOTICE );
		yield 'a warning' => array( E_USER_WARNING );
		yield 'a deprecation' => array( E_USER_DEPRECATED );
	}

	/** @dataProvider levels */
	public function test_a_complaint_of_php_fails_a_test( int $level ): void {
		$caught = null;
		try {
			// phpcs:ignore WordPress.PHP.DevelopmentFunctions -- What is tested.
			trigger_error( 'A complaint.', $level );
		} catch ( Error $error ) {
			$caught = $error->getMessage();
		}
		self::assertSame( 'A complaint.', $caught );
	}

	public function test_a_visit_runs_the_main_query(): void {
		$post = $this->create_post( array( 'post_title' => 'Found' ) );
		$this->go_to( (string) get_permalink( $post ) );
		self::assertTrue( is_singular() );
		self::assertSame( $post, get_queried_object_id() );

		$this->go_to( home_url( '/there-is-no-such-page/' ) );
		self::assertTrue( is_404() );
	}

	public function test_a_rest_call_is_made_as_the_given_user(): void {
		$editor   = $this->create_user( 'editor' );
		$response = $this->rest( 'GET', '/wp/v2/users/me', array(), $editor );
		self::assertSame( $editor->ID, ( (array) $response->get_data() )['id'] );
		self::assertSame( 401, $this->rest( 'GET', '/wp/v2/users/me' )->get_status() );
	}
}
