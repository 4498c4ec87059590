<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use DateTimeImmutable;
use DateTimeZone;
use stdClass;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Limits;
use Tawk_Integration\Visitor\Texts;

final class Texts_Test extends Test_Case {

	/** @return array<string, array{ mixed, list<string> }> */
	public function values(): array {
		$zone = new DateTimeZone( 'Europe/Berlin' );
		return array(
			'a text'                         => array( 'gold', array( 'gold' ) ),
			'nothing'                        => array( '', array() ),
			'a blank text'                   => array( " \n", array() ),
			'null'                           => array( null, array() ),
			'zero'                           => array( 0, array( '0' ) ),
			'zero as text'                   => array( '0', array( '0' ) ),
			'a whole number'                 => array( -42, array( '-42' ) ),
			'a decimal'                      => array( 19.5, array( '19.5' ) ),
			'a decimal without a fraction'   => array( 20.0, array( '20' ) ),
			'no number'                      => array( NAN, array() ),
			'beyond all numbers'             => array( INF, array() ),
			'true'                           => array( true, array( 'yes' ) ),
			'false'                          => array( false, array( 'no' ) ),
			'an entity'                      => array( 'Rock &amp; Roll &#8217;24 &lt;3', array( 'Rock & Roll ’24 <3' ) ),
			'an entity of an entity'         => array( '&amp;lt;', array( '&lt;' ) ),
			'an address with parameters'     => array( 'https://example.com/?a=1&copy=2', array( 'https://example.com/?a=1&copy=2' ) ),
			'control characters'             => array( "one\0\n two", array( 'one  two' ) ),
			'a day'                          => array( new DateTimeImmutable( '2023-05-14', $zone ), array( '2023-05-14' ) ),
			'a moment'                       => array( new DateTimeImmutable( '2023-05-14 09:30', $zone ), array( '2023-05-14T09:30:00+02:00' ) ),
			'a list'                         => array( array( 'a', 1, true, '', null, 'b' ), array( 'a', '1', 'yes', 'b' ) ),
			'lists in lists, with names'     => array( array( 'x' => array( 'y' => array( 'a' ), 'z' => 'b' ) ), array( 'a', 'b' ) ),
			'an object'                      => array( new stdClass(), array() ),
			'an object that would be a text' => array(
				new class() {
					public function __toString(): string {
						return 'told';
					}
				},
				array(),
			),
			'an object in a list'            => array( array( 'a', new stdClass() ), array( 'a' ) ),
			'a closure'                      => array( static fn(): string => 'a', array() ),
			'an open file'                   => array( STDERR, array() ),
			'a list stored as text'          => array( maybe_serialize( array( 'a', array( 'b' ) ) ), array( 'a', 'b' ) ),
			'a list stored as text twice'    => array( maybe_serialize( maybe_serialize( array( 'a', 'b' ) ) ), array( 'a', 'b' ) ),
			'a truth stored as text'         => array( 'b:0;', array( 'no' ) ),
			'an object stored as text'       => array( 'O:8:"stdClass":1:{s:1:"a";s:1:"b";}', array() ),
			'an object in a stored list'     => array( 'a:2:{i:0;O:8:"stdClass":0:{}i:1;s:1:"b";}', array( 'b' ) ),
			'what only looks like a list'    => array( 'a:2:{broken}', array( 'a:2:{broken}' ) ),
		);
	}

	/**
	 * @dataProvider values
	 * @param mixed        $value
	 * @param list<string> $expected
	 */
	public function test_makes_texts_of_what_is_stored( $value, array $expected ): void {
		self::assertSame( $expected, Texts::of( array( $value ) ) );
	}

	public function test_a_decimal_has_a_point_whatever_the_locale(): void {
		$before = setlocale( LC_NUMERIC, '0' );
		setlocale( LC_NUMERIC, 'de_DE.UTF-8', 'de_DE', 'fr_FR.UTF-8' );
		$texts = Texts::of( array( 1234.5 ) );
		setlocale( LC_NUMERIC, (string) $before );
		self::assertSame( array( '1234.5' ), $texts );
	}

	public function test_a_stored_object_does_not_come_to_life(): void {
		$known = ini_set( 'unserialize_callback_func', 'trigger_error' );
		self::assertSame( array(), Texts::of( array( 'O:22:"A_Class_Nobody_Has_Got":0:{}', array( 'a' => 'O:11:"ArrayObject":0:{}' ) ) ) );
		ini_set( 'unserialize_callback_func', (string) $known );
	}

	public function test_a_list_that_contains_itself_comes_to_an_end(): void {
		$list   = array( 'a' );
		$list[] = &$list;
		self::assertLessThanOrEqual( 100, count( Texts::of( $list ) ) );
	}

	public function test_whatever_is_stored_the_texts_can_be_sent(): void {
		mt_srand( 20261126 );
		for ( $round = 0; $round < 200; $round++ ) {
			foreach ( Texts::of( array( self::random_value( 5 ) ) ) as $text ) {
				self::assertNotSame( '', $text );
				Limits_Test::assert_lawful( Limits::value( $text ) );
			}
		}
	}

	/** @return array<string, array{ mixed }> */
	public function burdens(): array {
		return array(
			'a long text'                => array( str_repeat( '&amp;', 2000000 ) ),
			'a long list'                => array( array_fill( 0, 100000, 'a' ) ),
			'a long list of nothing'     => array( array_fill( 0, 100000, null ) ),
			'a long list stored as text' => array( maybe_serialize( array_fill( 0, 100000, 'a' ) ) ),
			'a list of long texts'       => array( array_fill( 0, 5, str_repeat( "\xFF", 2000000 ) ) ),
			'a deep list stored as text' => array( str_repeat( 'a:1:{i:0;', 5000 ) . 's:1:"a";' . str_repeat( '}', 5000 ) ),
		);
	}

	/**
	 * @dataProvider burdens
	 * @param mixed $value
	 */
	public function test_of_a_huge_value_little_is_told( $value ): void {
		$texts = Texts::of( array( $value ) );
		self::assertLessThanOrEqual( 100, count( $texts ) );
		self::assertLessThanOrEqual( 100 * 65536, strlen( implode( '', $texts ) ) );
	}

	/** @return mixed */
	private static function random_value( int $depth ) {
		switch ( mt_rand( 0, $depth > 0 ? 9 : 7 ) ) {
			case 0:
				return null;
			case 1:
				return 1 === mt_rand( 0, 1 );
			case 2:
				return mt_rand();
			case 3:
				return mt_rand() / 7;
			case 4:
				return new stdClass();
			case 5:
			case 6:
			case 7:
				return Limits_Test::random_text();
			case 8:
				return maybe_serialize( array( self::random_value( 0 ) ) );
		}
		$list = array();
		for ( $members = mt_rand( 0, 6 ); $members > 0; $members-- ) {
			$list[] = self::random_value( $depth - 1 );
		}
		return $list;
	}
}
