<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Automations;

use RuntimeException;
use stdClass;
use Tawk_Integration\Admin\Automation_Choices;
use Tawk_Integration\Automations\Actions;
use Tawk_Integration\Automations\Triggers;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Status\Causes;
use Tawk_Integration\Tests\Test_Case;

require_once __DIR__ . '/Kinds.php';

/** Triggers and actions of other plugins. */
final class Additions_Test extends Test_Case {

	public function test_a_trigger_and_an_action_of_another_plugin_are_offered_after_ours_with_words_and_schema(): void {
		self::add( array( 'gift_wrapped' => Gift_Trigger::class ), array( 'wrap_gift' => new Gift_Action( array( 'group' => '' ) ) ) );
		$triggers = Automation_Choices::triggers();
		$trigger  = end( $triggers );
		self::assertIsArray( $trigger );
		self::assertSame( array( 'name', 'label', 'description', 'group', 'quotes', 'schema' ), array_keys( $trigger ) );
		self::assertSame( array( 'gift_wrapped', 'A gift is wrapped', 'Gifts' ), array( $trigger['name'], $trigger['label'], $trigger['group'] ) );
		self::assertSame( array( array( 'name' => 'paper', 'label' => 'The paper' ) ), $trigger['quotes'] );
		$actions = Automation_Choices::actions();
		$action  = end( $actions );
		self::assertIsArray( $action );
		self::assertSame( array( 'wrap_gift', 'Other plugins' ), array( $action['name'], $action['group'] ) );
		self::assertArrayNotHasKey( 'wrap_gift', Actions::for_buttons() );
	}

	public function test_each_of_ours_is_offered_with_an_object_as_schema(): void {
		foreach ( array_merge( Automation_Choices::triggers(), Automation_Choices::actions() ) as $kind ) {
			self::assertSame( 'object', $kind['schema']['type'] ?? null, $kind['name'] );
		}
		self::assertCount( count( Triggers::all() ), Automation_Choices::triggers() );
		self::assertCount( count( Actions::all() ), Automation_Choices::actions() );
	}

	public function test_the_settings_judge_their_arguments(): void {
		self::add( array( 'gift_wrapped' => Gift_Trigger::class ), array( 'wrap_gift' => Gift_Action::class ) );
		$automation = self::automation( array( 'paper' => array( 'red' ) ), array( 'layers' => 2 ) );
		self::assertSame( array(), self::errors( $automation ) );
		$wrong = self::automation( array( 'paper' => array( 'green' ), 'ribbon' => true ), array( 'layers' => 'two' ) );
		self::assertSame( array( 'automations.0.trigger.paper.0', 'automations.0.trigger.ribbon', 'automations.0.actions.0.layers' ), self::errors( $wrong ) );

		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'automations' => array( $automation ) ) ) );
		$stored = Settings::get()['automations'][0];
		self::assertSame( array( 'on' => 'gift_wrapped', 'paper' => array( 'red' ), 'layers' => 1, 'secret' => false, 'note' => '' ), $stored['trigger'] );
		self::assertSame( array( array( 'do' => 'wrap_gift', 'paper' => array(), 'layers' => 2, 'secret' => false, 'note' => '' ) ), $stored['actions'] );
	}

	public function test_without_its_plugin_an_automation_is_kept_as_it_is_and_reported(): void {
		$automation = array( 'name' => 'Gifts' ) + self::automation( array( 'paper' => array( 'green' ) ), array( 'layers' => 'two' ) );
		$off        = array( 'id' => 'off', 'enabled' => false ) + $automation;
		self::assertSame( array(), self::errors( $automation ) );
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'automations' => array( $automation, $off ) ) ) );
		self::assertSame( $automation['trigger'], Settings::get()['automations'][0]['trigger'] );
		self::assertSame( $automation['actions'], Settings::get()['automations'][0]['actions'] );
		self::assertSame( array( '“Gifts” of “Automations” does not do what it says: it needs something whose plugin is switched off or gone (gift_wrapped, wrap_gift).' ), Causes::missing( Settings::get() ) );
		self::add( array( 'gift_wrapped' => Gift_Trigger::class ), array( 'wrap_gift' => Gift_Action::class ) );
		self::assertSame( array(), Causes::missing( Settings::get() ) );
	}

	/** @return array<string, array{ mixed }> What is listed in the place of a trigger. */
	public function broken(): array {
		$fails    = new RuntimeException( 'broken' );
		$argument = static fn( string $name ): array => array( 'schema' => array( 'type' => 'object', 'properties' => array( $name => array( 'type' => 'string' ) ) ) );
		return array(
			'a class that there is not'      => array( 'Nowhere\Nothing' ),
			'a class of something else'      => array( stdClass::class ),
			'an action'                      => array( Gift_Action::class ),
			'a number'                       => array( 7 ),
			'one that cannot name its event' => array( new Gift_Trigger( array( 'event' => $fails ) ) ),
			'one whose event is empty'       => array( new Gift_Trigger( array( 'event' => '' ) ) ),
			'one whose event has a space'    => array( new Gift_Trigger( array( 'event' => 'gift wrapped' ) ) ),
			'one without a schema'           => array( new Gift_Trigger( array( 'schema' => $fails ) ) ),
			'one that takes no object'       => array( new Gift_Trigger( array( 'schema' => array( 'type' => 'string' ) ) ) ),
			'one that takes a reference'     => array( new Gift_Trigger( array( 'schema' => array( '$ref' => '#/definitions/slug' ) ) ) ),
			'one that takes texts by key'    => array( new Gift_Trigger( array( 'schema' => array( 'type' => 'object', 'properties' => array(), 'x-keys' => array( 'type' => 'string' ) ) ) ) ),
			'one with an argument on'        => array( new Gift_Trigger( $argument( 'on' ) ) ),
			'one with an argument event'     => array( new Gift_Trigger( $argument( 'event' ) ) ),
			'one with a number as argument'  => array( new Gift_Trigger( $argument( '7' ) ) ),
		);
	}

	/**
	 * @dataProvider broken
	 * @param mixed $listed
	 */
	public function test_one_that_cannot_be_worked_with_is_not_offered_and_breaks_nothing( $listed ): void {
		self::add( array( 'gift_wrapped' => $listed ), array() );
		self::assertNotContains( 'gift_wrapped', array_column( Automation_Choices::triggers(), 'name' ) );
		self::assertSame( array(), self::errors( self::automation( array( 'whatever' => 1 ), array() ) ), 'To the settings its plugin is gone.' );
	}

	public function test_one_that_cannot_say_what_it_is_called_is_called_by_its_name(): void {
		$fails = new RuntimeException( 'broken' );
		self::add( array( 'gift_wrapped' => new Gift_Trigger( array_fill_keys( array( 'label', 'description', 'group', 'quotes' ), $fails ) ) ), array() );
		self::assertSame(
			array( 'label' => 'gift_wrapped', 'description' => '', 'group' => 'Other plugins', 'quotes' => array() ),
			Triggers::all()['gift_wrapped']
		);
	}

	public function test_names_of_ours_and_events_of_tawk_to_cannot_be_taken(): void {
		self::add( array( 'load' => Gift_Trigger::class ), array( 'maximize' => Gift_Action::class, 'fake_load' => new Gift_Action( array( 'event' => 'tawkLoad' ) ) ) );
		self::assertSame( 'The chat has loaded', Triggers::all()['load']['label'] );
		self::assertSame( 'Open the chat', Actions::all()['maximize']['label'] );
		self::assertArrayNotHasKey( 'fake_load', Actions::all() );
	}

	public function test_filters_that_return_no_list_change_nothing(): void {
		foreach ( array( 'tawk_integration_triggers', 'tawk_integration_actions' ) as $filter ) {
			add_filter( $filter, '__return_null' );
		}
		self::assertArrayHasKey( 'load', Triggers::all() );
		self::assertArrayHasKey( 'maximize', Actions::all() );
	}

	/**
	 * @param array<string, mixed> $triggers
	 * @param array<string, mixed> $actions
	 */
	private static function add( array $triggers, array $actions ): void {
		add_filter( 'tawk_integration_triggers', static fn( array $others ): array => $others + $triggers );
		add_filter( 'tawk_integration_actions', static fn( array $others ): array => $others + $actions );
	}

	/**
	 * @param array<string, mixed> $of_trigger
	 * @param array<string, mixed> $of_action
	 * @return array<string, mixed>
	 */
	private static function automation( array $of_trigger, array $of_action ): array {
		return array(
			'id'      => 'gifts',
			'trigger' => array( 'on' => 'gift_wrapped' ) + $of_trigger,
			'actions' => array( array( 'do' => 'wrap_gift' ) + $of_action ),
		);
	}

	/**
	 * @param array<string, mixed> $automation
	 * @return list<string> Paths.
	 */
	private static function errors( array $automation ): array {
		return array_keys( Settings::errors( array_merge( Settings::defaults(), array( 'automations' => array( $automation ) ) ) ) );
	}
}
