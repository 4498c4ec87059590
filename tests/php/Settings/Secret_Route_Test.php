<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Settings;

use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Tests\Test_Case;
use WP_REST_Request;

final class Secret_Route_Test extends Test_Case {

	private const ROUTE    = '/tawk-integration/v1/secret';
	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';

	public function test_an_administrator_sets_replaces_and_removes_a_key(): void {
		$admin = $this->create_user( 'administrator' );
		$set   = $this->rest( 'POST', self::ROUTE, array( 'property_id' => self::PROPERTY, 'key' => self::KEY ), $admin );
		self::assertSame( array( 'property_id' => self::PROPERTY, 'source' => 'option', 'last_four' => '4567', 'readable' => true ), $set->get_data() );

		$replaced = $this->rest( 'POST', self::ROUTE, array( 'property_id' => self::PROPERTY, 'key' => str_repeat( 'b', 40 ) ), $admin )->get_data();
		self::assertIsArray( $replaced );
		self::assertSame( 'bbbb', $replaced['last_four'] );

		$removed = $this->rest( 'DELETE', self::ROUTE, array( 'property_id' => self::PROPERTY ), $admin )->get_data();
		self::assertIsArray( $removed );
		self::assertSame( '', $removed['source'] );
	}

	/** @return array<string, array{ mixed }> */
	public function wrong_keys(): array {
		return array(
			'39 characters'           => array( substr( self::KEY, 1 ) ),
			'41 characters'           => array( self::KEY . '0' ),
			'a line break at its end' => array( self::KEY . "\n" ),
			'a sign'                  => array( substr( self::KEY, 1 ) . '-' ),
			'nothing'                 => array( '' ),
			'a list'                  => array( array( self::KEY ) ),
			'a number'                => array( 1234567890 ),
		);
	}

	/**
	 * @dataProvider wrong_keys
	 * @param mixed $key
	 */
	public function test_refuses_a_key_of_the_wrong_form_without_repeating_it( $key ): void {
		$response = $this->rest( 'POST', self::ROUTE, array( 'property_id' => self::PROPERTY, 'key' => $key ), $this->create_user( 'administrator' ) );
		self::assertSame( 400, $response->get_status() );
		self::assertStringNotContainsString( '23456789', (string) wp_json_encode( $response->get_data() ) );
		self::assertFalse( ( new Secret( self::PROPERTY ) )->is_set( self::PROPERTY ) );
	}

	public function test_refuses_a_key_in_the_address(): void {
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$request = new WP_REST_Request( 'POST', self::ROUTE );
		$request->set_query_params( array( 'key' => self::KEY, 'property_id' => self::PROPERTY ) );
		self::assertSame( 400, rest_do_request( $request )->get_status() );
		self::assertFalse( ( new Secret( self::PROPERTY ) )->is_set( self::PROPERTY ) );
	}

	public function test_refuses_a_property_id_of_the_wrong_form(): void {
		$response = $this->rest( 'POST', self::ROUTE, array( 'property_id' => '../x', 'key' => self::KEY ), $this->create_user( 'administrator' ) );
		self::assertSame( 400, $response->get_status() );
	}

	public function test_says_so_where_the_database_refuses_a_key_or_its_removal(): void {
		$admin = $this->create_user( 'administrator' );
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		add_filter( 'pre_update_option_' . Secret::OPTION, static fn( $value, $stored ) => $stored, 10, 2 );
		self::assertSame( 500, $this->rest( 'POST', self::ROUTE, array( 'property_id' => self::PROPERTY, 'key' => str_repeat( 'b', 40 ) ), $admin )->get_status() );
		self::assertSame( 500, $this->rest( 'DELETE', self::ROUTE, array( 'property_id' => self::PROPERTY ), $admin )->get_status() );
	}

	public function test_a_failure_of_another_plugin_is_not_passed_on_with_the_key_in_its_trace(): void {
		add_action(
			'update_option_' . Secret::OPTION,
			static function (): void {
				throw new \RuntimeException( 'an activity log failed' );
			}
		);
		$response = $this->rest( 'POST', self::ROUTE, array( 'property_id' => self::PROPERTY, 'key' => self::KEY ), $this->create_user( 'administrator' ) );
		self::assertSame( 500, $response->get_status() );
		self::assert_shows_nothing_of( self::KEY, (string) wp_json_encode( $response->get_data() ) );
	}

	public function test_removing_a_key_that_is_not_there_is_no_failure(): void {
		self::assertSame( 200, $this->rest( 'DELETE', self::ROUTE, array( 'property_id' => self::PROPERTY ), $this->create_user( 'administrator' ) )->get_status() );
	}
}
