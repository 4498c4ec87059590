<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Tests\Test_Case;

final class Meta_Keys_Route_Test extends Test_Case {

	public function test_keys_of_most_users_come_first_and_nothing_secret_or_internal_among_them(): void {
		foreach ( range( 1, 3 ) as $number ) {
			$user = $this->create_user( 'subscriber' );
			foreach ( array_slice( array( 'crm_level', 'crm_api_key', '_crm_hidden', 'crm_city', 'crm_zip' ), 0, 2 + $number ) as $key ) {
				update_user_meta( $user->ID, $key, "$number" );
			}
		}
		self::assertSame( array( 'crm_level', 'crm_city', 'crm_zip' ), $this->search( 'crm' ) );
		self::assertSame( array( 'crm_city' ), $this->search( 'CITY' ) );
		self::assertSame( array(), $this->search( 'session' ) );
		self::assertSame( array(), $this->search( 'capabilities' ) );
	}

	public function test_a_search_is_taken_letter_by_letter(): void {
		$user = $this->create_user( 'subscriber' );
		foreach ( array( 'crm%', 'crm_a', 'crmxa', "crm'b", 'crm\\c' ) as $key ) {
			add_user_meta( $user->ID, wp_slash( $key ), '1' );
		}
		self::assertSame( array( 'crm%' ), $this->search( '%' ) );
		self::assertSame( array( 'crm_a' ), $this->search( 'crm_' ) );
		self::assertSame( array( "crm'b" ), $this->search( "'" ) );
		self::assertSame( array( 'crm\\c' ), $this->search( '\\' ) );
	}

	public function test_no_more_than_thirty_are_listed_whatever_must_not_be_told(): void {
		$user = $this->create_user( 'subscriber' );
		foreach ( range( 10, 99 ) as $number ) {
			add_user_meta( $user->ID, $number < 40 ? "crm_secret_$number" : "crm_$number", '1' );
		}
		$keys = $this->search( 'crm_' );
		self::assertCount( 30, $keys );
		self::assertSame( 'crm_40', $keys[0] );
		self::assertCount( 30, $this->search( '' ) );
	}

	/** @return list<string> */
	private function search( string $text ): array {
		$response = $this->rest( 'GET', '/tawk-integration/v1/meta-keys', array( 'search' => $text ), $this->create_user( 'administrator' ) );
		self::assertSame( 200, $response->get_status() );
		/** @var list<string> $keys */
		$keys = $response->get_data();
		return $keys;
	}
}
