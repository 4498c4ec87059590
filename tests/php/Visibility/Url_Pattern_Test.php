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

	public function test_without_mbstring_only_letters_beyond_a_to_z_keep_their_case(): void {
		self::assertSame( 'shop/İÜ', Letter_Case::fold_ascii( 'SHOP/İÜ' ) );
	}

	private static function whole( string $url ): string {
		return '/' === $url[0] ? "https://example.com$url" : $url;
	}
}
