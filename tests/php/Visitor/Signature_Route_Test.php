<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use WP_REST_Response;
use WP_User;

/** The signature with which the owner checks a key. */
final class Signature_Route_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const OTHER    = '6a2f0d9b1c3e5d7f90246801';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';

	public function set_up(): void {
		parent::set_up();
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => self::PROPERTY, 'widget_id' => 'default' ) ) );
	}

	public function test_signs_the_email_address_and_the_id_of_who_asks_with_the_key_of_the_property(): void {
		self::secret()->set( self::PROPERTY, self::KEY );
		$user = $this->owner();
		self::assertEquals(
			array(
				'visitor' => (object) array(
					'name'  => 'Ada Lovelace',
					'email' => 'ada@example.com',
					'hash'  => hash_hmac( 'sha256', 'ada@example.com', self::KEY ),
				),
				'login'   => array(
					'userId' => (string) $user->ID,
					'hash'   => hash_hmac( 'sha256', (string) $user->ID, self::KEY ),
					'name'   => 'Ada Lovelace',
					'email'  => 'ada@example.com',
				),
			),
			$this->ask( self::PROPERTY, $user )->get_data()
		);
	}

	public function test_without_a_key_of_that_property_nothing_is_signed_though_the_main_one_has_one(): void {
		self::secret()->set( self::PROPERTY, self::KEY );
		self::assertEquals(
			array( 'visitor' => (object) array( 'name' => 'Ada Lovelace', 'email' => 'ada@example.com' ) ),
			$this->ask( self::OTHER, $this->owner() )->get_data()
		);
	}

	public function test_an_unreadable_key_signs_nothing_and_sends_nobody_unsigned(): void {
		update_option( Secret::OPTION, array( self::PROPERTY => 'v1:nonsense' ) );
		self::assertEquals( array( 'visitor' => (object) array() ), $this->ask( self::PROPERTY, $this->owner() )->get_data() );
	}

	public function test_signs_nobody_else_whatever_is_asked_for(): void {
		self::secret()->set( self::PROPERTY, self::KEY );
		$other = $this->create_user( 'subscriber', array( 'user_email' => 'other@example.com' ) );
		$data  = $this->rest( 'POST', '/tawk-integration/v1/signature', array( 'property_id' => self::PROPERTY, 'user' => $other->ID, 'email' => 'other@example.com' ), $this->owner() )->get_data();
		self::assertStringNotContainsString( 'other@example.com', (string) wp_json_encode( $data ) );
		self::assertStringNotContainsString( hash_hmac( 'sha256', (string) $other->ID, self::KEY ), (string) wp_json_encode( $data ) );
	}

	public function test_no_cache_may_keep_it_and_the_key_is_not_in_it(): void {
		self::secret()->set( self::PROPERTY, self::KEY );
		$response = $this->ask( self::PROPERTY, $this->owner() );
		self::assertSame( 'no-store, private', $response->get_headers()['Cache-Control'] ?? '' );
		self::assert_shows_nothing_of( self::KEY, (string) wp_json_encode( $response->get_data() ) );
	}

	public function test_refuses_a_property_id_of_the_wrong_form(): void {
		self::assertSame( 400, $this->ask( '../x', $this->owner() )->get_status() );
	}

	private function owner(): WP_User {
		return $this->create_user( 'administrator', array( 'first_name' => 'Ada', 'last_name' => 'Lovelace', 'user_email' => 'ada@example.com' ) );
	}

	private function ask( string $property_id, WP_User $user ): WP_REST_Response {
		return $this->rest( 'POST', '/tawk-integration/v1/signature', array( 'property_id' => $property_id ), $user );
	}

	private static function secret(): Secret {
		return new Secret( self::PROPERTY );
	}
}
