<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Admin;

use RuntimeException;
use Tawk_Integration\Admin\Rule_Builder;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Tests\Visibility\Broken_Condition;
use Tawk_Integration\Visibility\Added_Condition;
use Tawk_Integration\Visibility\Conditions;

require_once dirname( __DIR__ ) . '/Visibility/Broken_Condition.php';

/** What the rule builder is given. */
final class Rule_Builder_Test extends Test_Case {

	public function test_every_kind_of_condition_comes_with_its_schema(): void {
		$kinds = array_column( Rule_Builder::conditions(), null, 'type' );
		self::assertSame( array_keys( ( new Conditions() )->all() ), array_keys( $kinds ) );
		foreach ( $kinds as $type => $kind ) {
			self::assertArrayHasKey( 'type', $kind['schema'], "$type says what its value is" );
			self::assertNotSame( $type, $kind['label'], "$type has a name for people" );
		}
		self::assertSame( 'posts', $kinds['post']['schema']['x-search'] ?? '' );
		self::assertSame( array( 'chat_state' ), array_keys( array_filter( array_column( $kinds, 'automations_only', 'type' ) ) ) );
	}

	public function test_a_condition_of_another_plugin_brings_its_own(): void {
		$this->add( self::condition( array( 'type' => 'boolean' ) ) );
		$kinds = array_column( Rule_Builder::conditions(), null, 'type' );
		self::assertSame(
			array(
				'type'             => 'loyalty',
				'label'            => 'Loyalty',
				'scope'            => 'user',
				'available'        => false,
				'automations_only' => false,
				'schema'           => array( 'type' => 'boolean' ),
			),
			$kinds['loyalty'] ?? null
		);
	}

	public function test_one_that_fails_is_left_out(): void {
		$this->add( self::condition( null ) );
		self::assertNotContains( 'loyalty', array_column( Rule_Builder::conditions(), 'type' ) );
	}

	public function test_one_that_cannot_say_who_decides_it_is_left_out_and_one_without_a_name_is_called_by_its_type(): void {
		$broken = array( 'nameless' => Broken_Condition::asked( 'label' ), 'placeless' => Broken_Condition::asked( 'scope' ), 'absent' => Broken_Condition::asked( 'available' ) );
		add_filter( 'tawk_integration_conditions', static fn( array $conditions ): array => $conditions + $broken );
		$kinds = array_column( Rule_Builder::conditions(), null, 'type' );
		self::assertArrayNotHasKey( 'placeless', $kinds );
		self::assertSame( 'nameless', $kinds['nameless']['label'] ?? null );
		self::assertFalse( $kinds['absent']['available'] ?? null );
		self::assertArrayHasKey( 'page_type', $kinds );
	}

	public function test_roles_types_and_templates_have_names(): void {
		$choices = Rule_Builder::choices();
		self::assertContains(
			array(
				'value' => 'editor',
				'label' => 'Editor',
			),
			$choices['roles']
		);
		self::assertContains(
			array(
				'value' => 'page',
				'label' => 'Pages',
			),
			$choices['post_types']
		);
		self::assertNotContains( 'revision', array_column( $choices['post_types'], 'value' ), 'nobody can open a revision' );
		self::assertSame( 'default', $choices['templates'][0]['value'] );
		self::assertContains( 'en_US', array_column( $choices['languages'], 'value' ) );
	}

	public function test_the_languages_of_the_site_are_those_of_wpml(): void {
		self::assertSame( array( get_locale() ), Rule_Builder::site_languages() );
		add_filter(
			'wpml_active_languages',
			static fn(): array => array(
				'en' => array( 'default_locale' => 'en_US' ),
				'de' => array( 'default_locale' => 'de_DE' ),
			)
		);
		self::assertSame( array( 'en_US', 'de_DE' ), Rule_Builder::site_languages() );
		self::assertContains( 'de_DE', array_column( Rule_Builder::choices()['languages'], 'value' ) );
	}

	private function add( Added_Condition $condition ): void {
		add_filter( 'tawk_integration_conditions', static fn( array $conditions ): array => $conditions + array( 'loyalty' => $condition ) );
	}

	/** @param array<string, mixed>|null $schema Null: it fails. */
	private static function condition( ?array $schema ): Added_Condition {
		return new class( $schema ) implements Added_Condition {
			/** @var array<string, mixed>|null */
			private ?array $schema;

			/** @param array<string, mixed>|null $schema */
			public function __construct( ?array $schema ) {
				$this->schema = $schema;
			}

			public function label(): string {
				return 'Loyalty';
			}

			public function scope(): string {
				return self::USER;
			}

			public function available(): bool {
				return false;
			}

			/** @return array<string, mixed> */
			public function schema(): array {
				if ( null === $this->schema ) {
					throw new RuntimeException( 'broken' );
				}
				return $this->schema;
			}

			/** @param mixed $value */
			public function holds( $value, Page $page ): bool {
				return true;
			}
		};
	}
}
