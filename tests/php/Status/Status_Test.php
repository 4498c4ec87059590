<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Status;

use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Status\Causes;
use Tawk_Integration\Status\Page_Caches;
use Tawk_Integration\Tests\Test_Case;

final class Status_Test extends Test_Case {

	private const ROUTE    = '/tawk-integration/v1/status';
	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';

	/** @return array<string, array{ array<string, mixed>, string }> */
	public function situations(): array {
		$connected = array( 'property_id' => self::PROPERTY, 'widget_id' => 'default' );
		return array(
			'not connected'                        => array( array(), 'not_connected' ),
			'not connected and off: the first one' => array( array( 'enabled' => false ), 'not_connected' ),
			'switched off'                         => array( array( 'enabled' => false ) + $connected, 'switched_off' ),
			'another environment'                  => array( array( 'privacy' => array( 'environments' => array(), 'delete_data' => false ) ) + $connected, 'paused' ),
			'all well'                             => array( $connected, '' ),
		);
	}

	/**
	 * @dataProvider situations
	 * @param array<string, mixed> $settings
	 */
	public function test_says_the_first_cause_that_applies( array $settings, string $cause ): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), $settings ) );
		self::assertSame( $cause, $this->status()['cause'] );
		if ( '' !== $cause ) {
			self::assertContains( $cause, array_column( Causes::all(), 'name' ) );
		}
	}

	/** @return array<string, array{ array<string, mixed>, string, string }> */
	public function home_pages(): array {
		$on_home = array( array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'front_page' ) ) );
		$phone   = array( array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) ) );
		return array(
			'shown'               => array( array(), 'show', '' ),
			'hidden by a line'    => array( array( 'rules' => array( array( 'id' => 'a', 'name' => 'Quiet', 'action' => 'hide', 'conditions' => $on_home ) ) ), 'hide', 'Hidden by line 1 “Quiet” of “Who sees it”.' ),
			'hidden by the last'  => array( array( 'default' => 'hide' ), 'hide', 'Hidden: no line fits, and the last one says “hide”.' ),
			'left to the browser' => array( array( 'rules' => array( array( 'id' => 'a', 'action' => 'hide', 'conditions' => $phone ) ) ), 'depends', '' ),
		);
	}

	/**
	 * @dataProvider home_pages
	 * @param array<string, mixed> $visibility
	 */
	public function test_says_what_the_home_page_should_show( array $visibility, string $verdict, string $sentence ): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => self::PROPERTY, 'widget_id' => 'default', 'visibility' => $visibility ) ) );
		$home = $this->status()['home'];
		self::assertIsArray( $home );
		self::assertSame( $verdict, $home['verdict'] );
		self::assertSame( $sentence, is_array( $home['cause'] ) ? $home['cause']['sentence'] : '' );
	}

	public function test_says_nothing_of_a_home_page_that_another_plugin_leads_away_from(): void {
		add_action( 'parse_request', static fn() => wp_safe_redirect( home_url( '/coming-soon/' ) ) );
		self::assertSame( array( 'verdict' => '', 'cause' => null, 'post' => 0 ), $this->status()['home'] );
	}

	public function test_no_cause_is_listed_twice(): void {
		$names = array_column( Causes::all(), 'name' );
		self::assertSame( array_unique( $names ), $names );
	}

	public function test_says_that_the_key_cannot_be_read_any_more(): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => self::PROPERTY, 'widget_id' => 'default' ) ) );
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		self::assertSame( array(), $this->status()['warnings'] );

		add_filter( 'salt', static fn(): string => 'rotated' );
		$warnings = $this->status()['warnings'];
		self::assertIsArray( $warnings );
		self::assertCount( 1, $warnings );
		self::assertIsString( $warnings[0] );
		self::assertStringContainsString( 'cannot be read', $warnings[0] );
	}

	public function test_names_broken_settings(): void {
		remove_filter( 'sanitize_option_' . Settings::OPTION, array( Settings::class, 'sanitize' ) );
		update_option( Settings::OPTION, array( 'version' => 1, 'loading' => array( 'strategy' => 'never' ) ) );
		add_filter( 'sanitize_option_' . Settings::OPTION, array( Settings::class, 'sanitize' ) );
		$warnings = $this->status()['warnings'];
		self::assertIsArray( $warnings );
		self::assertIsString( $warnings[0] );
		self::assertStringContainsString( 'loading.strategy', $warnings[0] );
	}

	public function test_knows_the_key_by_its_last_four_characters_only(): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => self::PROPERTY, 'widget_id' => 'default' ) ) );
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$status = $this->status();
		self::assertSame( array( array( 'property_id' => self::PROPERTY, 'source' => 'option', 'last_four' => '4567', 'readable' => true ) ), $status['properties'] );
		self::assertStringNotContainsString( substr( self::KEY, -8 ), (string) wp_json_encode( $status ) );
	}

	public function test_offers_the_widget_of_the_official_plugin(): void {
		update_option( 'tawkto-embed-widget-page-id', self::PROPERTY );
		update_option( 'tawkto-embed-widget-widget-id', '1hsales22' );
		self::assertSame( array( 'active' => false, 'property_id' => self::PROPERTY, 'widget_id' => '1hsales22' ), $this->status()['official'] );
	}

	public function test_offers_nothing_where_the_ids_of_the_official_plugin_are_broken(): void {
		update_option( 'tawkto-embed-widget-page-id', '<script>' );
		update_option( 'tawkto-embed-widget-widget-id', 'default' );
		self::assertSame( array( 'active' => false, 'property_id' => '', 'widget_id' => '' ), $this->status()['official'] );
	}

	public function test_clears_the_page_caches_at_every_save_and_on_demand(): void {
		// phpcs:ignore Generic.PHP.ForbiddenFunctions, Squiz.PHP.Eval.Discouraged -- a stand-in for the function that WP Fastest Cache declares.
		function_exists( 'wpfc_clear_all_cache' ) || eval( 'function wpfc_clear_all_cache() { $GLOBALS["tawk_integration_cleared"] = ( $GLOBALS["tawk_integration_cleared"] ?? 0 ) + 1; }' );
		$GLOBALS['tawk_integration_cleared'] = 0;
		self::assertContains( 'WP Fastest Cache', Page_Caches::present() );

		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'enabled' => false ) ) );
		self::assertSame( 1, $GLOBALS['tawk_integration_cleared'] );

		$response = $this->rest( 'DELETE', '/tawk-integration/v1/page-caches', array(), $this->create_user( 'administrator' ) );
		self::assertIsArray( $response->get_data() );
		self::assertContains( 'WP Fastest Cache', (array) $response->get_data()['cleared'] );
		self::assertSame( 2, $GLOBALS['tawk_integration_cleared'] );
	}

	/**
	 * @return array<string, mixed>
	 * @phpstan-impure
	 */
	private function status(): array {
		$response = $this->rest( 'GET', self::ROUTE, array(), $this->create_user( 'administrator' ) );
		self::assertSame( 200, $response->get_status() );
		$data = $response->get_data();
		self::assertIsArray( $data );
		/** @var array<string, mixed> $data */
		return $data;
	}

	public function test_a_page_cache_that_throws_does_not_make_saving_fail(): void {
		// phpcs:ignore Generic.PHP.ForbiddenFunctions, Squiz.PHP.Eval.Discouraged -- a stand-in for the function that WP-Optimize declares.
		function_exists( 'wpo_cache_flush' ) || eval( 'function wpo_cache_flush() { if ( ! empty( $GLOBALS["tawk_integration_breaks"] ) ) { throw new Error( "no cache" ); } }' );
		$GLOBALS['tawk_integration_breaks'] = true;
		self::assertNotContains( 'WP-Optimize', Page_Caches::clear() );
		$GLOBALS['tawk_integration_breaks'] = false;
		self::assertContains( 'WP-Optimize', Page_Caches::clear() );
	}

	public function test_says_that_a_row_cannot_be_read_at_all(): void {
		$this->break_text( Settings::OPTION );
		$warnings = $this->status()['warnings'];
		self::assertIsArray( $warnings );
		self::assertIsString( $warnings[0] );
		self::assertStringContainsString( 'cannot be read', $warnings[0] );
	}
}
