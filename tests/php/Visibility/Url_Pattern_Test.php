<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use PHPUnit\Framework\TestCase;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Letter_Case;
use Tawk_Integration\Visibility\Url_Pattern;

final class Url_Pattern_Test extends TestCase {

	/** @return iterable<string, array{ string, list<string>, list<string> }> */
	public function patterns(): iterable {
		/** @var array{ patterns: list<array{ pattern: string, fits: list<string>, others: list<string> }> } $file */
		$file = Test_Case::fixture( 'url-patterns.json' );
		foreach ( $file['patterns'] as $case ) {
			yield "“{$case['pattern']}”" => array( $case['pattern'], $case['fits'], $case['others'] );
		}
	}

	/**
	 * @dataProvider patterns
	 * @param list<string> $fits
	 * @param list<string> $others
	 */
	public function test_fits_the_addresses_that_the_shared_cases_say( string $pattern, array $fits, array $others ): void {
		foreach ( $fits as $url ) {
			self::assertTrue( Url_Pattern::matches( $pattern, self::whole( $url ) ), "$url fits" );
		}
		foreach ( $others as $url ) {
			self::assertFalse( Url_Pattern::matches( $pattern, self::whole( $url ) ), "$url does not fit" );
		}
	}

	public function test_every_case_is_there_for_something(): void {
		$count = 0;
		foreach ( $this->patterns() as list( , $fits, $others ) ) {
			$count += count( $fits ) + count( $others );
			self::assertNotSame( array(), array_merge( $fits, $others ) );
		}
		self::assertGreaterThanOrEqual( 80, $count );
	}

	public function test_a_path_alone_says_nothing_of_a_page(): void {
		self::assertFalse( Url_Pattern::matches( '*', '/shop' ) );
		self::assertFalse( Url_Pattern::matches( '*', '' ) );
	}

	/** @return array<string, array{ callable( int ): string, callable( int ): string }> */
	public function long_ones(): array {
		return array(
			'letters'           => array( static fn( int $length ): string => '/' . str_repeat( 'a', $length ), static fn( int $length ): string => '/' . str_repeat( 'a', $length ) ),
			'stars'             => array( static fn( int $length ): string => str_repeat( '/*', $length ), static fn( int $length ): string => str_repeat( '/a', $length ) ),
			'stars and letters' => array( static fn( int $length ): string => str_repeat( '*/a/', $length ) . 'b', static fn( int $length ): string => str_repeat( '/a', 4 * $length ) ),
			'slashes'           => array( static fn( int $length ): string => str_repeat( '/', $length ) . 'b', static fn( int $length ): string => str_repeat( '/', $length ) ),
			'spaces'            => array( static fn( int $length ): string => str_repeat( ' ', $length ) . '/', static fn( int $length ): string => str_repeat( ' ', $length ) ),
			'spaces inside'     => array( static fn( int $length ): string => '/a' . str_repeat( ' ', $length ) . 'b', static fn( int $length ): string => '/a' ),
			'signs of a user'   => array( static fn( int $length ): string => 'http://' . str_repeat( '@', $length ), static fn( int $length ): string => str_repeat( '@', $length ) ),
			'colons'            => array( static fn( int $length ): string => 'http://' . str_repeat( ':1', $length ), static fn( int $length ): string => str_repeat( ':1', $length ) ),
		);
	}

	/**
	 * @dataProvider long_ones
	 * @param callable( int ): string $pattern
	 * @param callable( int ): string $url
	 */
	public function test_time_grows_no_faster_than_the_text( callable $pattern, callable $url ): void {
		$time = static function ( int $length ) use ( $pattern, $url ): int {
			$shortest = PHP_INT_MAX;
			for ( $run = 0; $run < 5; $run++ ) {
				// A page of its own each time, so that none is remembered.
				$page  = "https://example.com/$run" . $url( $length );
				$start = hrtime( true );
				Url_Pattern::matches( $pattern( $length ), $page );
				$shortest = min( $shortest, hrtime( true ) - $start );
			}
			return (int) $shortest;
		};
		// A square would take 400 times as long; a hundredth of a second is below what a busy machine disturbs.
		self::assertLessThan( max( 10000000, 80 * $time( 2000 ) ), $time( 40000 ) );
	}

	public function test_without_mbstring_only_letters_beyond_a_to_z_keep_their_case(): void {
		self::assertSame( 'shop/İÜ', Letter_Case::fold_ascii( 'SHOP/İÜ' ) );
	}

	private static function whole( string $url ): string {
		return '/' === $url[0] ? "https://example.com$url" : $url;
	}
}
