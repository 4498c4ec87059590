<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Signature;
use Tawk_Integration\Visitor\Visitor;
use WP_User;

final class Visitor_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const OTHER    = '6a2f0d9b1c3e5d7f90246801';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';

	/** @return iterable<string, array{ string, string, string }> */
	public function vectors(): iterable {
		/** @var array{ cases: list<array{ name: string, key: string, message: string, hash: string }> } $file */
		$file = self::fixture( 'signature.json' );
		foreach ( $file['cases'] as $case ) {
			yield $case['name'] => array( $case['message'], $case['key'], $case['hash'] );
		}
	}

	/** @dataProvider vectors */
	public function test_signs_as_the_vectors_say( string $message, string $key, string $hash ): void {
		self::assertSame( $hash, Signature::of( $message, $key ) );
	}

	public function test_without_a_key_name_and_email_go_unsigned(): void {
		self::assertSame(
			array(
				'name'  => 'Ada Lovelace',
				'email' => 'user@example.com',
			),
			$this->identity( $this->ada() )
		);
	}

	public function test_with_a_key_the_email_is_signed(): void {
		$this->secret()->set( self::PROPERTY, self::KEY );
		self::assertSame( 'a6c9935630611765e0c922056b7567df2113ca5826fbd4c43ed2df95159fff68', $this->identity( $this->ada() )['hash'] ?? null );
	}

	public function test_the_display_name_stands_in_where_first_and_last_name_are_missing(): void {
		$user = $this->create_user( 'subscriber', array( 'display_name' => 'Countess &amp; Co', 'first_name' => '', 'last_name' => '' ) );
		self::assertSame( 'Countess & Co', Visitor::name( $user ) );
	}

	public function test_nothing_is_sent_where_the_key_cannot_be_read(): void {
		update_option( Secret::OPTION, array( self::PROPERTY => 'v1:broken' ) );
		self::assertNull( $this->identity( $this->ada() ) );
	}

	public function test_nothing_is_sent_where_secure_mode_is_on_and_the_user_has_no_email(): void {
		$this->secret()->set( self::PROPERTY, self::KEY );
		$user             = $this->ada();
		$user->user_email = '';
		self::assertNull( $this->identity( $user ) );
	}

	public function test_without_an_email_and_without_secure_mode_the_name_goes_alone(): void {
		$user             = $this->ada();
		$user->user_email = '';
		self::assertSame( array( 'name' => 'Ada Lovelace' ), $this->identity( $user ) );
	}

	public function test_a_property_without_a_key_sends_nothing_where_the_main_one_has_a_key(): void {
		$this->secret()->set( self::PROPERTY, self::KEY );
		self::assertNull( ( new Visitor( self::PROPERTY ) )->told( 'visitor', $this->ada(), self::OTHER )['visitor'] ?? null );
	}

	public function test_the_hash_covers_what_a_filter_made_of_the_email(): void {
		$this->secret()->set( self::PROPERTY, self::KEY );
		add_filter( 'tawk_integration_visitor', static fn( array $identity ): array => array( 'email' => 'other@example.com' ) + $identity );
		$identity = $this->identity( $this->ada() );
		self::assertSame( 'other@example.com', $identity['email'] ?? null );
		self::assertSame( Signature::of( 'other@example.com', self::KEY ), $identity['hash'] ?? null );
	}

	public function test_a_filter_can_keep_a_user_unknown(): void {
		add_filter( 'tawk_integration_visitor', '__return_null' );
		self::assertNull( $this->identity( $this->ada() ) );
	}

	/** @return array{ name?: string, email?: string, hash?: string }|null */
	private function identity( WP_User $user ): ?array {
		return ( new Visitor( self::PROPERTY ) )->told( 'visitor', $user, self::PROPERTY )['visitor'] ?? null;
	}

	private function secret(): Secret {
		return new Secret( self::PROPERTY );
	}

	private function ada(): WP_User {
		return $this->create_user( 'subscriber', array( 'user_email' => 'user@example.com', 'first_name' => 'Ada', 'last_name' => 'Lovelace' ) );
	}

	public function test_an_email_address_is_sent_and_signed_as_the_person_wrote_it(): void {
		$this->secret()->set( self::PROPERTY, self::KEY );
		$user             = $this->ada();
		$user->user_email = "o'a&amp;b@example.com";
		$identity         = $this->identity( $user );
		self::assertSame( "o'a&b@example.com", $identity['email'] ?? null );
		self::assertSame( Signature::of( "o'a&b@example.com", self::KEY ), $identity['hash'] ?? null );
	}

	public function test_a_name_that_is_no_text_is_left_out(): void {
		$user = $this->ada();
		update_user_meta( $user->ID, 'first_name', array( 'Ada' ) );
		self::assertSame( 'Lovelace', Visitor::name( new WP_User( $user->ID ) ) );
	}

	public function test_a_name_has_no_control_characters_and_at_most_255(): void {
		$user = $this->create_user( 'subscriber', array( 'display_name' => 'Ada', 'first_name' => "Ada\u{202E}", 'last_name' => str_repeat( 'é', 3000 ) ) );
		$name = Visitor::name( $user );
		self::assertStringStartsWith( 'Ada  é', $name );
		self::assertSame( 255, mb_strlen( $name ) );
	}

	public function test_a_login_is_the_user_id_with_its_own_hash_and_name_and_email(): void {
		$this->secret()->set( self::PROPERTY, self::KEY );
		$user = $this->ada();
		self::assertSame(
			array(
				'login' => array(
					'userId' => (string) $user->ID,
					'hash'   => Signature::of( (string) $user->ID, self::KEY ),
					'name'   => 'Ada Lovelace',
					'email'  => 'user@example.com',
				),
			),
			$this->told( 'login', $user )
		);
	}

	public function test_a_login_needs_no_email(): void {
		$this->secret()->set( self::PROPERTY, self::KEY );
		$user             = $this->ada();
		$user->user_email = '';
		self::assertSame( array( 'userId', 'hash', 'name' ), array_keys( $this->told( 'login', $user )['login'] ?? array() ) );
	}

	public function test_with_no_key_anywhere_login_acts_as_visitor(): void {
		self::assertSame( array( 'visitor' => array( 'name' => 'Ada Lovelace', 'email' => 'user@example.com' ) ), $this->told( 'login', $this->ada() ) );
	}

	/** @return array<string, array{ 'visitor'|'login' }> */
	public function methods(): array {
		return array(
			'visitor' => array( 'visitor' ),
			'login'   => array( 'login' ),
		);
	}

	/**
	 * @dataProvider methods
	 * @param 'visitor'|'login' $method
	 */
	public function test_why_nothing_is_told_has_a_name( string $method ): void {
		$visitor = new Visitor( self::PROPERTY );
		$user    = $this->ada();
		self::assertSame( '', $visitor->reason( $method, $user, self::OTHER ) );
		$this->secret()->set( self::PROPERTY, self::KEY );
		self::assertSame( '', $visitor->reason( $method, $user, self::PROPERTY ) );
		self::assertSame( 'no_key_of_property', $visitor->reason( $method, $user, self::OTHER ) );

		$user->user_email = '';
		self::assertSame( 'visitor' === $method ? 'no_email' : '', $visitor->reason( $method, $user, self::PROPERTY ) );

		update_option( Secret::OPTION, array( self::PROPERTY => 'v1:broken' ) );
		self::assertSame( 'key_unreadable', $visitor->reason( $method, $user, self::PROPERTY ) );
		self::assertSame( array(), $visitor->told( $method, $user, self::PROPERTY ) );

		add_filter( 'tawk_integration_visitor', '__return_null' );
		self::assertSame( 'filtered', $visitor->reason( $method, $user, self::PROPERTY ) );
		self::assertSame( array(), $visitor->told( $method, $user, self::PROPERTY ) );
	}

	/**
	 * @param 'visitor'|'login' $method
	 * @return array{ visitor?: array<string, string>, login?: array<string, string> }
	 */
	private function told( string $method, WP_User $user ): array {
		return ( new Visitor( self::PROPERTY ) )->told( $method, $user, self::PROPERTY );
	}
}
