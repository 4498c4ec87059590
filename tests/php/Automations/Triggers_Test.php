<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Automations;

use Tawk_Integration\Automations\Triggers;
use Tawk_Integration\Settings\Schema_File;
use Tawk_Integration\Tests\Test_Case;

final class Triggers_Test extends Test_Case {

	public function test_every_trigger_has_words_and_a_definition_and_every_definition_a_trigger(): void {
		$schema = Schema_File::definition( 'trigger' );
		self::assertNotNull( $schema );
		self::assertEqualsCanonicalizing( array_keys( Schema_File::node( $schema['x-variants'] ) ), array_keys( Triggers::all() ) );
		foreach ( Triggers::all() as $name => $kind ) {
			self::assertNotSame( '', $kind['label'], $name );
			self::assertNotSame( '', $kind['group'], $name );
		}
	}

	public function test_a_trigger_says_in_words_what_it_tells(): void {
		self::assertSame( array( 'name', 'position', 'id' ), array_column( Triggers::all()['agent_join_chat']['quotes'], 'name' ) );
		foreach ( Triggers::all() as $name => $kind ) {
			self::assertNotContains( '', array_column( $kind['quotes'], 'label' ), $name );
		}
	}

	public function test_what_an_argument_asks_of_an_event_is_something_that_the_trigger_tells(): void {
		foreach ( Triggers::all() as $name => $kind ) {
			$definition = Schema_File::node( Schema_File::definition( "trigger_$name" ) );
			$arguments  = array_keys( Schema_File::node( $definition['properties'] ) );
			self::assertSame( array(), array_diff( $arguments, array( 'selector' ), array_column( $kind['quotes'], 'name' ) ), $name );
		}
	}

	public function test_what_the_browser_makes_of_data_is_what_each_trigger_says_that_it_tells(): void {
		/** @var array{ facts: list<array{ name: string, on: string, facts: array<string, string> }> } $file */
		$file = self::fixture( 'automations.json' );
		$told = array();
		foreach ( $file['facts'] as $case ) {
			if ( Triggers::is_own( $case['on'] ) ) {
				$names = array_column( Triggers::all()[ $case['on'] ]['quotes'], 'name' );
				// Forms tell their further questions as well.
				self::assertSame( $names, array_slice( array_keys( $case['facts'] ), 0, count( $names ) ), $case['name'] );
				$told[ $case['on'] ] = true;
			}
		}
		self::assertCount( 14, $told );
	}
}
