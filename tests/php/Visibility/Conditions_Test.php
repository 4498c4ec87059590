<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Schema_File;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Condition;
use Tawk_Integration\Visibility\Conditions;
use WP_Query;
use WP_User;

require_once __DIR__ . '/Broken_Condition.php';

/**
 * @phpstan-type Facts array{ types: list<string>, post_id: int, post_type: string, author_id: int, term_ids: list<int>, template: string, language: string, full_url: string }
 * @phpstan-type Visitor array{ role: string, meta: array<string, mixed> }
 * @phpstan-type Condition_Case array{ name: string, type: string, value?: mixed, page?: string, user?: string, is: bool|null, is_not: bool|null }
 */
final class Conditions_Test extends Test_Case {

	/** @return iterable<string, array{ Condition_Case }> */
	public function cases(): iterable {
		/** @var array{ cases: list<Condition_Case> } $file */
		$file = self::fixture( 'conditions.json' );
		foreach ( $file['cases'] as $case ) {
			yield "{$case['type']}: {$case['name']}" => array( $case );
		}
	}

	/**
	 * @dataProvider cases
	 * @phpstan-param Condition_Case $case
	 */
	public function test_says_of_a_page_what_the_shared_cases_say( array $case ): void {
		/** @var array{ pages: array<string, Facts>, users: array<string, Visitor|null> } $file */
		$file      = self::fixture( 'conditions.json' );
		$page      = Page::from( new WP_Query(), '/', $this->visitor( $file['users'][ $case['user'] ?? 'nobody' ] ) )->with( $file['pages'][ $case['page'] ?? 'post' ] );
		$condition = array_intersect_key( $case, array_flip( array( 'type', 'value' ) ) );
		foreach ( array( 'is', 'is_not' ) as $operator ) {
			self::assertSame( $case[ $operator ], ( new Conditions() )->evaluate( array( 'operator' => $operator ) + $condition, $page ), $operator );
		}
	}

	public function test_the_cases_try_every_type(): void {
		$tried = array();
		foreach ( $this->cases() as list( $case ) ) {
			$tried[] = $case['type'];
		}
		self::assertSame( array(), array_diff( array_keys( ( new Conditions() )->all() ), $tried ) );
	}

	public function test_every_condition_has_a_name_and_a_definition_and_every_definition_a_condition(): void {
		$definitions = array();
		foreach ( ( new Conditions() )->all() as $type => $condition ) {
			self::assertNotSame( '', $condition->label() );
			self::assertNotSame( $type, $condition->label() );
			self::assertIsArray( Schema_File::definition( "condition_$type" ) );
			$definitions[] = $type;
		}
		$file = wp_json_file_decode( dirname( __DIR__, 3 ) . '/includes/Settings/settings.schema.json', array( 'associative' => true ) );
		self::assertIsArray( $file );
		self::assertIsArray( $file['definitions'] );
		$defined = preg_filter( '/^condition_/', '', array_keys( $file['definitions'] ) );
		self::assertEqualsCanonicalizing( $defined, $definitions );
	}

	public function test_remembers_that_an_answer_depended_on_who_is_logged_in(): void {
		$page       = Page::from( new WP_Query(), '/', null );
		$conditions = new Conditions();
		$conditions->evaluate( array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'page' ) ), $page );
		$conditions->evaluate( array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) ), $page );
		$conditions->evaluate( array( 'type' => 'gone', 'operator' => 'is', 'value' => true ), $page );
		self::assertFalse( $conditions->asked_about_user() );
		$conditions->evaluate( array( 'type' => 'logged_in', 'operator' => 'is', 'value' => true ), $page );
		self::assertTrue( $conditions->asked_about_user() );
	}

	public function test_what_was_stored_without_an_operator_or_with_an_unknown_one(): void {
		$page = Page::from( new WP_Query(), '/', null )->with( array( 'types' => array( 'single' ) ) );
		self::assertTrue( ( new Conditions() )->evaluate( array( 'type' => 'page_type', 'value' => array( 'single' ) ), $page ) );
		self::assertFalse( ( new Conditions() )->evaluate( array( 'type' => 'page_type', 'operator' => 'perhaps', 'value' => array( 'page' ) ), $page ) );
	}

	/** @return array<string, array{ mixed }> */
	public function broken_additions(): array {
		return array(
			'no class'                                    => array( 'No_Such_Class' ),
			'a class of other kind'                       => array( WP_User::class ),
			'a condition without a schema'                => array( Conditions\Post_Type::class ),
			'nothing'                                     => array( null ),
			'a number'                                    => array( 7 ),
			'throws when it is asked'                     => array( Broken_Condition::asked( 'holds' ) ),
			'throws when it is asked for its scope'       => array( Broken_Condition::asked( 'scope' ) ),
			'throws when it is asked whether it is there' => array( Broken_Condition::asked( 'available' ) ),
		);
	}

	/**
	 * @dataProvider broken_additions
	 * @param mixed $addition
	 */
	public function test_a_broken_condition_of_another_plugin_does_not_hold_and_breaks_nothing( $addition ): void {
		add_filter( 'tawk_integration_conditions', static fn( array $list ): array => array( 'broken' => $addition ) + $list );
		$page = Page::from( new WP_Query(), '/', null );
		foreach ( array( 'is', 'is_not' ) as $operator ) {
			self::assertFalse( ( new Conditions() )->evaluate( array( 'type' => 'broken', 'operator' => $operator, 'value' => true ), $page ) );
		}
		self::assertArrayHasKey( 'page_type', ( new Conditions() )->all() );
		self::assertSame( array(), Settings::errors( Settings::defaults() ) );
	}

	public function test_a_filter_that_returns_no_list_changes_nothing(): void {
		$before = array_keys( ( new Conditions() )->all() );
		add_filter( 'tawk_integration_conditions', '__return_null' );
		self::assertSame( $before, array_keys( ( new Conditions() )->all() ) );
		self::assertSame( array(), Settings::errors( Settings::defaults() ) );
	}

	public function test_says_why_a_condition_cannot_be_evaluated(): void {
		add_filter( 'tawk_integration_conditions', static fn( array $list ): array => $list + array( 'throws' => Broken_Condition::asked( 'holds' ), 'absent' => Broken_Condition::absent() ) );
		$page    = Page::from( new WP_Query(), '/', null );
		$outcome = static fn( string $type, $value = true ): string => ( new Conditions() )->outcome( array( 'type' => $type, 'operator' => 'is', 'value' => $value ), $page );
		self::assertSame( 'unknown_type', $outcome( 'gone' ) );
		self::assertSame( 'plugin_absent', $outcome( 'absent' ) );
		self::assertSame( 'refused_value', $outcome( 'throws' ) );
		self::assertSame( 'refused_value', $outcome( 'page_type', array() ) );
		self::assertSame( 'browser', $outcome( 'device', array( 'phone' ) ) );
		self::assertSame( 'does_not_hold', $outcome( 'logged_in' ) );
	}

	/** @return array<string, array{ array<string, mixed>, bool }> */
	public function schemas(): array {
		return array(
			'a switch'                     => array( array( 'type' => 'boolean' ), true ),
			'a list of words'              => array( array( 'type' => 'array', 'items' => array( 'type' => 'string' ) ), true ),
			'an object'                    => array( array( 'type' => 'object', 'properties' => array( 'a' => array( 'type' => 'integer' ) ) ), true ),
			'one of two types'             => array( array( 'type' => array( 'string', 'null' ) ), true ),
			'choices'                      => array( array( 'type' => 'string', 'enum' => array( 'a', 'b' ) ), true ),
			'choices with a gap'           => array( array( 'type' => 'string', 'enum' => array( 0 => 'a', 2 => 'b' ) ), false ),
			'choices as a word'            => array( array( 'type' => 'string', 'enum' => 'abc' ), false ),
			'no choice at all'             => array( array( 'type' => 'string', 'enum' => array() ), false ),
			'a pattern'                    => array( array( 'type' => 'string', 'pattern' => '^#[a-f]+$' ), true ),
			'a pattern that is none'       => array( array( 'type' => 'string', 'pattern' => '((' ), false ),
			'a limit as a word'            => array( array( 'type' => 'array', 'items' => array( 'type' => 'string' ), 'minItems' => 'x' ), false ),
			'empty'                        => array( array(), false ),
			'no type'                      => array( array( 'title' => 'Level' ), false ),
			'an unknown type'              => array( array( 'type' => 'colour' ), false ),
			'a number as type'             => array( array( 'type' => 7 ), false ),
			'a list of nothing'            => array( array( 'type' => 'array' ), false ),
			'a list of something broken'   => array( array( 'type' => 'array', 'items' => array( 'type' => 'array' ) ), false ),
			'an object without anything'   => array( array( 'type' => 'object' ), false ),
			'an object with a broken part' => array( array( 'type' => 'object', 'properties' => array( 'a' => array( 'type' => 'string' ), 'b' => 'string' ) ), false ),
			'a reference'                  => array( array( '$ref' => '#/definitions/nothing' ), false ),
			'a reference further in'       => array( array( 'type' => 'array', 'items' => array( '$ref' => '#/definitions/slug', 'type' => 'string' ) ), false ),
		);
	}

	/**
	 * @dataProvider schemas
	 * @param array<string, mixed> $schema
	 */
	public function test_takes_only_schemas_that_settings_can_be_judged_by( array $schema, bool $taken ): void {
		add_filter( 'tawk_integration_conditions', static fn( array $list ): array => $list + array( 'added' => Broken_Condition::with( $schema ) ) );
		self::assertSame( $taken, isset( Conditions::added_definitions()['condition_added'] ) );
		self::assertSame( array(), Settings::errors( Settings::defaults() ) );
	}

	public function test_a_schema_that_throws_is_none(): void {
		add_filter( 'tawk_integration_conditions', static fn( array $list ): array => $list + array( 'added' => Broken_Condition::asked( 'schema' ) ) );
		self::assertSame( array(), Conditions::added_definitions() );
		self::assertSame( array(), Settings::errors( Settings::defaults() ) );
	}

	/** @phpstan-param Visitor|null $visitor */
	private function visitor( ?array $visitor ): ?WP_User {
		if ( null === $visitor ) {
			return null;
		}
		$user = $this->create_user( $visitor['role'] );
		foreach ( $visitor['meta'] as $key => $value ) {
			update_user_meta( $user->ID, $key, $value );
		}
		return $user;
	}
}
