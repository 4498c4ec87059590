<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Automations;

use Tawk_Integration\Automations\Actions;
use Tawk_Integration\Blocks\Manifest;
use Tawk_Integration\Settings\Schema;
use Tawk_Integration\Settings\Schema_File;
use Tawk_Integration\Tests\Test_Case;

/**
 * @phpstan-type Action_Case array{ name: string, action: array<string, mixed>, wrong: list<string> }
 */
final class Actions_Test extends Test_Case {

	/** @return iterable<string, array{ Action_Case }> */
	public function cases(): iterable {
		/** @var array{ cases: list<Action_Case> } $file */
		$file = self::fixture( 'actions.json' );
		foreach ( $file['cases'] as $case ) {
			yield $case['name'] => array( $case );
		}
	}

	/**
	 * @dataProvider cases
	 * @phpstan-param Action_Case $case
	 */
	public function test_the_schema_judges_as_the_shared_cases_say( array $case ): void {
		$schema = self::schema();
		self::assertSame( $case['wrong'], array_keys( Schema::errors( $case['action'], $schema ) ) );
		if ( array() === $case['wrong'] ) {
			$kept = Schema::sanitize( $case['action'], $schema );
			self::assertIsArray( $kept );
			self::assertSame( $case['action'], array_intersect_key( $kept, $case['action'] ) );
		}
	}

	public function test_what_is_missing_and_has_a_default_is_filled_in(): void {
		self::assertSame(
			array(
				'do'       => 'add_event',
				'name'     => 'added',
				'metadata' => array(),
			),
			Schema::sanitize(
				array(
					'do'   => 'add_event',
					'name' => 'added',
				),
				self::schema()
			)
		);
	}

	public function test_of_texts_by_key_those_stay_that_are_valid(): void {
		$action = array(
			'do'       => 'add_event',
			'name'     => 'added',
			'metadata' => array(
				'sku'     => 'M-1',
				'the_sku' => 'M-1',
				'price'   => 9.5,
			),
		);
		$kept   = Schema::sanitize( $action, self::schema() );
		self::assertIsArray( $kept );
		self::assertSame( array( 'sku' => 'M-1' ), $kept['metadata'] );
	}

	public function test_there_are_never_too_many_texts(): void {
		$texts  = array_fill_keys( array_map( static fn( int $number ): string => "key-$number", range( 1, 51 ) ), 'x' );
		$action = array(
			'do'         => 'set_attributes',
			'attributes' => $texts,
		);
		self::assertSame( array( 'attributes' ), array_keys( Schema::errors( $action, self::schema() ) ) );
		array_pop( $action['attributes'] );
		self::assertSame( array(), Schema::errors( $action, self::schema() ) );
	}

	public function test_an_action_knows_no_other_words(): void {
		$action = array(
			'do'     => 'maximize',
			'widget' => 'sales',
		);
		self::assertSame( array( 'widget' ), array_keys( Schema::errors( $action, self::schema() ) ) );
	}

	public function test_every_action_has_words_and_a_definition_and_every_definition_an_action(): void {
		self::assertEqualsCanonicalizing( array_keys( Schema_File::node( self::schema()['x-variants'] ) ), array_keys( Actions::all() ) );
		foreach ( Actions::all() as $words ) {
			self::assertNotSame( '', $words['label'] );
		}
	}

	public function test_a_button_offers_what_its_block_knows_in_that_order(): void {
		self::assertSame( Manifest::read()['chat-button']['attributes']['action']['enum'] ?? null, array_keys( Actions::for_buttons() ) );
	}

	/** @return array<mixed> */
	private static function schema(): array {
		$schema = Schema_File::definition( 'action' );
		self::assertNotNull( $schema );
		return $schema;
	}
}
