<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Settings;

use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Tests\Test_Case;

final class Secret_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const OTHER    = '6a2f0d9b1c3e5d7f90246801';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';

	public function tear_down(): void {
		putenv( Secret::NAME );
		parent::tear_down();
	}

	public function test_what_is_stored_can_be_used_for_signing(): void {
		$secret = new Secret( self::PROPERTY );
		$secret->set( self::PROPERTY, self::KEY );
		self::assertSame( self::KEY, $secret->key( self::PROPERTY ) );
		self::assertSame(
			array(
				'property_id' => self::PROPERTY,
				'source'      => 'option',
				'last_four'   => '4567',
				'readable'    => true,
			),
			$secret->state( self::PROPERTY )
		);
	}

	public function test_without_a_key_secure_mode_is_off(): void {
		$secret = new Secret( self::PROPERTY );
		self::assertFalse( $secret->is_set( self::PROPERTY ) );
		self::assertNull( $secret->key( self::PROPERTY ) );
		self::assertSame( '', $secret->state( self::PROPERTY )['source'] );
	}

	public function test_the_stored_text_shows_nothing_of_the_key(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$row = (string) wp_json_encode( get_option( Secret::OPTION ) );
		self::assert_shows_nothing_of( self::KEY, $row );
	}

	public function test_the_same_key_is_stored_as_another_text_each_time(): void {
		$secret = new Secret( self::PROPERTY );
		$secret->set( self::PROPERTY, self::KEY );
		$first = get_option( Secret::OPTION );
		$secret->set( self::PROPERTY, self::KEY );
		self::assertNotSame( $first, get_option( Secret::OPTION ) );
	}

	public function test_every_change_of_one_byte_makes_it_unreadable(): void {
		$secret = new Secret( self::PROPERTY );
		$secret->set( self::PROPERTY, self::KEY );
		$text = $this->stored_text();
		for ( $i = 0, $length = strlen( $text ); $i < $length; $i++ ) {
			foreach ( array( 'A' === $text[ $i ] ? 'B' : 'A', '=', "\n", '' ) as $replacement ) {
				if ( $text[ $i ] !== $replacement ) {
					$this->store( self::PROPERTY, substr_replace( $text, $replacement, $i, 1 ) );
					self::assertNull( $secret->key( self::PROPERTY ), "byte $i" );
					self::assertTrue( $secret->is_set( self::PROPERTY ) );
				}
			}
		}
		$this->store( self::PROPERTY, $text );
		self::assertSame( self::KEY, $secret->key( self::PROPERTY ) );
	}

	public function test_a_text_copied_to_another_property_does_not_decrypt(): void {
		$secret = new Secret( self::PROPERTY );
		$secret->set( self::PROPERTY, self::KEY );
		$this->store( self::OTHER, $this->stored_text() );
		self::assertNull( $secret->key( self::OTHER ) );
		self::assertFalse( $secret->state( self::OTHER )['readable'] );
	}

	public function test_other_salts_make_it_unreadable_and_it_still_counts_as_set(): void {
		$secret = new Secret( self::PROPERTY );
		$secret->set( self::PROPERTY, self::KEY );
		add_filter( 'salt', static fn(): string => 'rotated' );
		self::assertNull( $secret->key( self::PROPERTY ) );
		self::assertTrue( $secret->is_set( self::PROPERTY ) );
		self::assertSame( '', $secret->state( self::PROPERTY )['last_four'] );
	}

	/** @return array<string, array{ mixed }> */
	public function broken_rows(): array {
		return array(
			'a word'             => array( 'broken' ),
			'a list in a list'   => array( array( self::PROPERTY => array( 'v1:' ) ) ),
			'an empty text'      => array( array( self::PROPERTY => '' ) ),
			'no nonce'           => array( array( self::PROPERTY => 'v1:AAAA' ) ),
			'an unknown version' => array( array( self::PROPERTY => 'v9:AAAA' ) ),
		);
	}

	/**
	 * @dataProvider broken_rows
	 * @param mixed $row
	 */
	public function test_a_broken_row_gives_no_key_and_no_error( $row ): void {
		update_option( Secret::OPTION, $row );
		self::assertNull( ( new Secret( self::PROPERTY ) )->key( self::PROPERTY ) );
	}

	public function test_the_environment_variable_goes_before_the_stored_key_of_the_main_property_only(): void {
		$secret = new Secret( self::PROPERTY );
		$secret->set( self::PROPERTY, self::KEY );
		$secret->set( self::OTHER, self::KEY );
		putenv( Secret::NAME . '=' . str_repeat( 'e', 40 ) );
		self::assertSame( str_repeat( 'e', 40 ), $secret->key( self::PROPERTY ) );
		self::assertSame( 'environment', $secret->state( self::PROPERTY )['source'] );
		self::assertSame( self::KEY, $secret->key( self::OTHER ) );
	}

	public function test_a_malformed_environment_variable_is_set_but_unreadable(): void {
		putenv( Secret::NAME . '=short' );
		$secret = new Secret( self::PROPERTY );
		self::assertTrue( $secret->is_set( self::PROPERTY ) );
		self::assertNull( $secret->key( self::PROPERTY ) );
	}

	public function test_each_property_has_a_key_of_its_own(): void {
		$secret = new Secret( self::PROPERTY );
		$secret->set( self::PROPERTY, self::KEY );
		$secret->set( self::OTHER, str_repeat( 'b', 40 ) );
		$secret->delete( self::PROPERTY );
		self::assertFalse( $secret->is_set( self::PROPERTY ) );
		self::assertSame( str_repeat( 'b', 40 ), $secret->key( self::OTHER ) );
		self::assertSame( array( self::PROPERTY, self::OTHER ), $secret->property_ids() );
	}

	private function stored_text(): string {
		$row = get_option( Secret::OPTION );
		self::assertIsArray( $row );
		self::assertIsString( $row[ self::PROPERTY ] );
		return $row[ self::PROPERTY ];
	}

	private function store( string $property_id, string $text ): void {
		$row = get_option( Secret::OPTION );
		update_option( Secret::OPTION, array_merge( is_array( $row ) ? $row : array(), array( $property_id => $text ) ) );
	}

	/**
	 * @dataProvider broken_rows
	 * @param mixed $row
	 */
	public function test_a_broken_row_means_that_secure_mode_is_on( $row ): void {
		update_option( Secret::OPTION, $row );
		self::assertTrue( ( new Secret( self::PROPERTY ) )->is_set( self::PROPERTY ) );
	}

	public function test_a_row_whose_text_cannot_be_unserialized_counts_as_set_and_is_not_replaced(): void {
		$secret = new Secret( self::PROPERTY );
		$secret->set( self::PROPERTY, self::KEY );
		$broken = $this->break_text( Secret::OPTION );
		Secret::create();
		self::assertSame( $broken, $this->text( Secret::OPTION ) );
		self::assertTrue( $secret->is_set( self::PROPERTY ) );
		self::assertNull( $secret->key( self::PROPERTY ) );
	}

	public function test_a_key_can_be_set_over_a_broken_row_and_a_broken_row_be_removed(): void {
		$secret = new Secret( self::PROPERTY );
		update_option( Secret::OPTION, 'broken' );
		self::assertTrue( $secret->set( self::PROPERTY, self::KEY ) );
		self::assertSame( self::KEY, $secret->key( self::PROPERTY ) );

		update_option( Secret::OPTION, 'broken' );
		self::assertTrue( $secret->delete( self::PROPERTY ) );
		self::assertFalse( $secret->is_set( self::PROPERTY ) );
	}
}
