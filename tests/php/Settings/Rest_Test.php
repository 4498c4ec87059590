<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Settings;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use WP_REST_Response;

final class Rest_Test extends Test_Case {

	private const ROUTE = '/wp/v2/settings';

	public function test_an_administrator_reads_the_settings_complete(): void {
		$response = $this->rest( 'GET', self::ROUTE, array(), $this->create_user( 'administrator' ) );
		self::assertSame( Settings::get(), $this->settings_of( $response ) );
	}

	public function test_a_partly_broken_row_is_still_read_and_can_be_saved_over(): void {
		remove_filter( 'sanitize_option_' . Settings::OPTION, array( Settings::class, 'sanitize' ) );
		update_option( Settings::OPTION, array( 'version' => 1, 'enabled' => 'perhaps', 'loading' => array( 'strategy' => 'interaction', 'delay' => 3 ) ) );
		add_filter( 'sanitize_option_' . Settings::OPTION, array( Settings::class, 'sanitize' ) );
		$admin = $this->create_user( 'administrator' );

		$read = $this->settings_of( $this->rest( 'GET', self::ROUTE, array(), $admin ) );
		self::assertSame( array( 'strategy' => 'interaction', 'delay' => 3 ), $read['loading'] );
		self::assertTrue( $read['enabled'] );

		$read['enabled'] = false;
		$saved           = $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => $read ), $admin );
		self::assertSame( 200, $saved->get_status() );
		self::assertFalse( Settings::get()['enabled'] );
	}

	public function test_a_post_replaces_the_settings_whole(): void {
		$admin = $this->create_user( 'administrator' );
		$this->rest( 'POST', self::ROUTE, array( Settings::OPTION => array( 'enabled' => false, 'loading' => array( 'strategy' => 'immediate' ) ) ), $admin );
		$this->rest( 'POST', self::ROUTE, array( Settings::OPTION => array( 'loading' => array( 'strategy' => 'interaction' ) ) ), $admin );
		self::assertTrue( Settings::get()['enabled'] );
		self::assertSame( 'interaction', Settings::get()['loading']['strategy'] );
	}

	public function test_widgets_and_rules_come_back_as_they_were_sent(): void {
		$admin    = $this->create_user( 'administrator' );
		$settings = array_merge(
			Settings::defaults(),
			array(
				'property_id' => '5f1e9c8a0b2d4c6e8f013579',
				'widget_id'   => 'default',
				'widgets'     => array( array( 'id' => 'de', 'name' => 'Deutsch', 'property_id' => '6a2f0d9b1c3e5d7f90246801', 'widget_id' => '1hsales22' ) ),
				'visibility'  => array( 'default' => 'hide', 'rules' => $this->rules_of_every_type() ),
			)
		);
		$posted   = $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => $settings ), $admin );
		self::assertSame( 200, $posted->get_status(), (string) wp_json_encode( $posted->get_data() ) );
		$read = $this->settings_of( $this->rest( 'GET', self::ROUTE, array(), $admin ) );
		foreach ( array( $this->settings_of( $posted ), $read ) as $answer ) {
			self::assertSame( $settings['widgets'], $answer['widgets'] );
			self::assertSame( $settings['visibility'], $answer['visibility'] );
		}
		self::assertSame( $settings['visibility'], Settings::get()['visibility'] );
		self::assertSame( array(), Settings::stored_errors() );

		// What was read can be saved again, unchanged.
		$again = $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => $read ), $admin );
		self::assertSame( $settings['visibility'], $this->settings_of( $again )['visibility'] );
	}

	public function test_a_mistake_deep_in_a_rule_is_named_by_its_path_with_a_sentence(): void {
		$rules                              = $this->rules_of_every_type();
		$rules[2]['conditions'][0]['value'] = array();
		$rules[1]['conditions'][]           = array( 'type' => 'schedule', 'operator' => 'is', 'value' => array( 'timezone' => 'Europe/Atlantis', 'days' => array( 'mon' ), 'from' => '9', 'to' => '17:00' ) );
		$response                           = $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => array( 'visibility' => array( 'default' => 'show', 'rules' => $rules ) ) ), $this->create_user( 'administrator' ) );
		/** @var array{ data: array{ errors: array<string, string> } } $data */
		$data = $response->get_data();
		self::assertSame( 400, $response->get_status() );
		self::assertSame( array( 'visibility.rules.1.conditions.1.value.from', 'visibility.rules.2.conditions.0.value', 'visibility.rules.1.conditions.1.value.timezone' ), array_keys( $data['data']['errors'] ) );
	}

	/** @return list<array{ id: string, name: string, enabled: bool, conditions: list<array<string, mixed>>, action: string, widget: string }> From the shared cases, and one of a plugin that is gone. */
	private function rules_of_every_type(): array {
		/** @var array{ cases: list<array{ name: string, given: array{ visibility: array{ rules: list<array{ id: string, name: string, enabled: bool, conditions: list<array<string, mixed>>, action: string, widget: string }> } } }> } $file */
		$file  = self::fixture( 'settings.json' );
		$rules = array();
		foreach ( $file['cases'] as $case ) {
			if ( 1 === preg_match( '/: valid|kept as it is/', $case['name'] ) ) {
				$rules[] = array( 'id' => 'r' . count( $rules ) ) + $case['given']['visibility']['rules'][0];
			}
		}
		self::assertGreaterThan( 21, count( $rules ) );
		return $rules;
	}

	public function test_null_brings_the_defaults_back_and_keeps_the_row(): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'enabled' => false ) ) );
		$this->rest( 'POST', self::ROUTE, array( Settings::OPTION => null ), $this->create_user( 'administrator' ) );
		self::assertTrue( Settings::get()['enabled'] );
		self::assertIsArray( get_option( Settings::OPTION ) );
	}

	public function test_every_mistake_is_named_by_its_path_and_nothing_is_stored(): void {
		$before   = get_option( Settings::OPTION );
		$wrong    = array( 'property_id' => '<script>', 'loading' => array( 'strategy' => 'never', 'delay' => 121 ), 'colour' => 'red' );
		$response = $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => $wrong ), $this->create_user( 'administrator' ) );
		self::assertSame( 400, $response->get_status() );
		$data = $response->get_data();
		self::assertIsArray( $data );
		self::assertIsArray( $data['data'] );
		self::assertIsArray( $data['data']['errors'] );
		self::assertSame( array( 'property_id', 'loading.strategy', 'loading.delay', 'colour' ), array_keys( $data['data']['errors'] ) );
		self::assertStringNotContainsString( '<script>', (string) wp_json_encode( $data, JSON_UNESCAPED_SLASHES ) );
		self::assertSame( $before, get_option( Settings::OPTION ) );
	}

	public function test_five_megabytes_are_refused_and_not_stored(): void {
		$before   = get_option( Settings::OPTION );
		$response = $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => array( 'property_id' => str_repeat( 'a', 5 * 1024 * 1024 ), 'widget_id' => 'default' ) ), $this->create_user( 'administrator' ) );
		self::assertSame( 400, $response->get_status() );
		self::assertLessThan( 5000, strlen( (string) wp_json_encode( $response->get_data() ) ) );
		self::assertSame( $before, get_option( Settings::OPTION ) );
	}

	/** @return array<string, array{ string, int }> */
	public function strangers(): array {
		return array(
			'nobody'        => array( '', 401 ),
			'a subscriber'  => array( 'subscriber', 403 ),
			'a contributor' => array( 'contributor', 403 ),
			'an author'     => array( 'author', 403 ),
			'an editor'     => array( 'editor', 403 ),
		);
	}

	/** @dataProvider strangers */
	public function test_who_may_not_manage_neither_reads_nor_changes_nor_learns_from_mistakes( string $role, int $status ): void {
		$before = get_option( Settings::OPTION );
		$user   = '' === $role ? null : $this->create_user( $role );
		self::assertSame( $status, $this->rest( 'GET', self::ROUTE, array(), $user )->get_status() );
		foreach ( array( array( 'enabled' => false ), array( 'property_id' => 'wrong' ), null ) as $value ) {
			$response = $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => $value ), $user );
			self::assertSame( $status, $response->get_status() );
			self::assertStringNotContainsString( 'errors', (string) wp_json_encode( $response->get_data() ) );
		}
		self::assertSame( $before, get_option( Settings::OPTION ) );
	}

	/** @return array<string, mixed> */
	private function settings_of( WP_REST_Response $response ): array {
		$data = $response->get_data();
		self::assertIsArray( $data );
		self::assertIsArray( $data[ Settings::OPTION ] );
		/** @var array<string, mixed> $settings */
		$settings = $data[ Settings::OPTION ];
		return $settings;
	}

	public function test_says_so_where_the_database_refuses_and_only_then(): void {
		$admin = $this->create_user( 'administrator' );
		add_filter( 'pre_update_option_' . Settings::OPTION, static fn( $value, $stored ) => $stored, 10, 2 );
		self::assertSame( 500, $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => array( 'enabled' => false ) ), $admin )->get_status() );
		self::assertSame( 200, $this->rest( 'GET', self::ROUTE, array(), $admin )->get_status() );
		self::assertSame( 200, $this->rest( 'POST', self::ROUTE, array( 'title' => 'A title' ), $admin )->get_status() );
	}
}
