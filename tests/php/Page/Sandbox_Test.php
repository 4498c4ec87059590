<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use RuntimeException;
use Tawk_Integration\Page\Sandbox;
use Tawk_Integration\Tests\Test_Case;
use WP_Query;

final class Sandbox_Test extends Test_Case {

	public function test_leaves_no_trace(): void {
		$this->go_to( home_url( '/?p=' . $this->create_post() ) );
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		$_GET['kept']      = 'yes';
		$GLOBALS['a_list'] = array( 1 );
		$before            = $this->state();

		$result = Sandbox::run(
			static function (): string {
				echo 'printed';
				wp_set_current_user( 0 );
				$GLOBALS['wp_query']     = new WP_Query();
				$GLOBALS['wp_the_query'] = $GLOBALS['wp_query'];
				$GLOBALS['a_list']       = array( 1, 2 );
				$GLOBALS['new_one']      = true;
				unset( $GLOBALS['post'] );
				$_GET    = array();
				$_SERVER = array();
				add_filter( 'the_content', 'strrev' );
				remove_action( 'parse_request', 'rest_api_loaded' );
				do_action( 'tawk_integration_test' );
				return 'result';
			}
		);
		self::assertSame( 'result', $result );
		self::assertSame( $before, $this->state() );
		self::assertArrayNotHasKey( 'new_one', $GLOBALS );
		self::assertSame( 0, did_action( 'tawk_integration_test' ) );
		$this->expectOutputString( '' );
	}

	public function test_leaves_no_trace_of_what_failed(): void {
		$level  = ob_get_level();
		$before = $this->state();
		try {
			Sandbox::run( array( $this, 'break_down' ) );
			self::fail( 'The failure is passed on.' );
		} catch ( RuntimeException $failure ) {
			self::assertSame( 'broken', $failure->getMessage() );
		}
		self::assertSame( $before, $this->state() );
		self::assertSame( $level, ob_get_level() );
	}

	public function test_others_are_told_who_is_logged_in_again(): void {
		$known = -1;
		add_action(
			'set_current_user',
			static function () use ( &$known ): void {
				$known = get_current_user_id();
			}
		);
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		$editor = $known;
		Sandbox::run( fn() => wp_set_current_user( $this->create_user( 'subscriber' )->ID ) );
		self::assertSame( $editor, $known );
	}

	public function test_a_hook_that_is_running_goes_on_with_what_it_had(): void {
		$heard = array();
		add_action(
			'tawk_integration_test',
			static function () use ( &$heard ): void {
				Sandbox::run( static fn() => add_action( 'tawk_integration_test', '__return_true', 30 ) );
				add_action(
					'tawk_integration_test',
					static function () use ( &$heard ): void {
						$heard[] = 'added while it ran';
					},
					20
				);
			}
		);
		do_action( 'tawk_integration_test' );
		self::assertSame( array( 'added while it ran' ), $heard );
		self::assertFalse( has_action( 'tawk_integration_test', '__return_true' ) );
	}

	/** @throws RuntimeException Always. */
	public function break_down(): void {
		ob_start();
		$_GET = array( 'a' => 'b' );
		throw new RuntimeException( 'broken' );
	}

	/** @return array<string, mixed> */
	private function state(): array {
		return array(
			'user'    => get_current_user_id(),
			'query'   => $GLOBALS['wp_query'] ?? null,
			'main'    => $GLOBALS['wp_the_query'] ?? null,
			'wp'      => $GLOBALS['wp'] ?? null,
			'post'    => $GLOBALS['post'] ?? null,
			'list'    => $GLOBALS['a_list'] ?? null,
			'get'     => $_GET,
			'server'  => $_SERVER,
			'content' => has_filter( 'the_content', 'strrev' ),
			'rest'    => has_action( 'parse_request', 'rest_api_loaded' ),
		);
	}
}
