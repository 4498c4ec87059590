<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use Tawk_Integration\Page\Page_Facts;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Tests\Test_Case;

final class Page_Facts_Test extends Test_Case {

	/** @return iterable<string, array{ list<array{ string, string }>, list<list<string>> }> */
	public function attributes(): iterable {
		/** @var array{ attributes: list<array{ name: string, typed: list<array{ string, string }>, judged: list<list<string>> }> } $file */
		$file = Test_Case::fixture( 'page-facts.json' );
		foreach ( $file['attributes'] as $case ) {
			yield $case['name'] => array( $case['typed'], $case['judged'] );
		}
	}

	/**
	 * @dataProvider attributes
	 * @param list<array{ string, string }> $typed
	 * @param list<list<string>>            $judged
	 */
	public function test_attributes_are_judged_as_the_shared_cases_say( array $typed, array $judged ): void {
		self::assertSame( $judged, array_map( 'array_values', Page_Facts::attributes( $typed ) ) );
	}

	/** @return iterable<string, array{ list<string>, list<list<string>> }> */
	public function tags(): iterable {
		/** @var array{ tags: list<array{ name: string, typed: list<string>, judged: list<list<string>> }> } $file */
		$file = Test_Case::fixture( 'page-facts.json' );
		foreach ( $file['tags'] as $case ) {
			yield $case['name'] => array( $case['typed'], $case['judged'] );
		}
	}

	/**
	 * @dataProvider tags
	 * @param list<string>       $typed
	 * @param list<list<string>> $judged
	 */
	public function test_tags_are_judged_as_the_shared_cases_say( array $typed, array $judged ): void {
		self::assertSame( $judged, array_map( 'array_values', Page_Facts::tags( $typed ) ) );
	}

	public function test_what_is_kept_is_what_the_schema_takes(): void {
		foreach ( $this->attributes() as $name => list( $typed ) ) {
			$kept = array();
			foreach ( Page_Facts::attributes( $typed ) as $row ) {
				if ( '' === $row['problem'] ) {
					$kept[] = array_diff_key( $row, array( 'problem' => null ) );
				}
			}
			self::assertSame( array(), Page_Settings::errors( array( 'attributes' => $kept ) ), $name );
		}
		foreach ( $this->tags() as $name => list( $typed ) ) {
			$kept = array_column( array_filter( Page_Facts::tags( $typed ), static fn( array $one ): bool => '' === $one['problem'] ), 'tag' );
			self::assertSame( array(), Page_Settings::errors( array( 'tags' => $kept ) ), $name );
		}
	}
}
