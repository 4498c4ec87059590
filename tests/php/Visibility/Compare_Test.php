<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use PHPUnit\Framework\TestCase;
use Tawk_Integration\Settings\Schema_File;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Compare;

final class Compare_Test extends TestCase {

	/** @return iterable<string, array{ string|null, string, list<string> }> */
	public function cases(): iterable {
		/** @var array{ cases: list<array{ name: string, actual: string|null, expected: string, holds: list<string> }> } $file */
		$file = Test_Case::fixture( 'compare.json' );
		foreach ( $file['cases'] as $case ) {
			yield $case['name'] => array( $case['actual'], $case['expected'], $case['holds'] );
		}
	}

	/**
	 * @dataProvider cases
	 * @param list<string> $holds
	 */
	public function test_compares_as_the_shared_cases_say( ?string $actual, string $expected, array $holds ): void {
		/** @var array{ comparisons: list<string>, unknown: list<string> } $file */
		$file = Test_Case::fixture( 'compare.json' );
		$held = array_filter(
			array_merge( $file['comparisons'], $file['unknown'] ),
			static fn( string $compare ): bool => Compare::holds( $actual, $compare, $expected )
		);
		self::assertEqualsCanonicalizing( $holds, array_values( $held ) );
	}

	public function test_the_cases_try_every_comparison_of_the_schema(): void {
		$schema = Schema_File::definition( 'comparison' );
		self::assertIsArray( $schema );
		self::assertSame( $schema['enum'], Test_Case::fixture( 'compare.json' )['comparisons'] );
	}
}
