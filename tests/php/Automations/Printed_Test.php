<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Automations;

use ArrayObject;
use Tawk_Integration\Automations\Printed;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Told;
use Tawk_Integration\Widget\Page_Content;
use Tawk_Integration\Widget\Widget;

require_once __DIR__ . '/Kinds.php';

/** What a page carries of the automations. */
final class Printed_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const PHONE    = array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) );
	private const EDITOR   = array( 'type' => 'role', 'operator' => 'is', 'value' => array( 'editor' ) );
	private const NOBODY   = array( 'type' => 'logged_in', 'operator' => 'is_not', 'value' => true );
	private const STATE    = array( 'type' => 'chat_state', 'operator' => 'is', 'value' => array( 'minimized' ) );
	private const OPENS    = array( array( 'do' => 'maximize' ) );
	private const TELLS    = array( array( 'do' => 'add_tags', 'tags' => array( 'vip' ) ) );

	public function set_up(): void {
		parent::set_up();
		$this->go_to( home_url( '/' ) );
	}

	public function test_a_page_without_automations_is_as_it_was(): void {
		$this->save( array() );
		self::assertSame( array(), array_intersect_key( $this->config(), array_flip( array( 'automations', 'modules', 'widgets', 'visibility' ) ) ) );
	}

	public function test_an_automation_is_printed_without_what_goes_without_saying_and_without_its_name(): void {
		$this->save(
			array(
				self::automation( 'rated', array( 'name' => 'Unhappy “Ada”', 'trigger' => array( 'on' => 'chat_satisfaction', 'rating' => array( 'dislike' ) ), 'actions' => array( array( 'do' => 'add_event', 'name' => 'rated', 'metadata' => array() ), array( 'do' => 'set_attributes', 'attributes' => array( '7' => '{trigger.score}', 'score' => 'x' ) ) ) ) ),
				self::automation( 'hello', array( 'trigger' => array( 'on' => 'status_change', 'status' => array() ), 'once' => 'visit' ) ),
				self::automation( 'off', array( 'enabled' => false ) ),
			)
		);
		$config = $this->config();
		self::assertSame( array( 'automations/triggers' ), $config['modules'] );
		self::assertSame(
			array(
				array( 'id' => 'rated', 'trigger' => array( 'on' => 'chat_satisfaction', 'rating' => array( 'dislike' ) ), 'actions' => array( array( 'do' => 'add_event', 'name' => 'rated' ), array( 'do' => 'set_attributes', 'attributes' => array( 7 => '{trigger.score}', 'score' => 'x' ) ) ) ),
				array( 'id' => 'hello', 'trigger' => array( 'on' => 'status_change' ), 'actions' => self::OPENS, 'once' => 'visit' ),
			),
			$config['automations']
		);
		self::assertArrayNotHasKey( 'visibility', $config );
	}

	public function test_a_page_to_which_none_applies_remembers_a_closed_chat_where_one_opens_it_elsewhere(): void {
		$elsewhere = array( array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'not_found' ) ) );
		$this->save( array( self::automation( 'hello', array( 'conditions' => $elsewhere, 'actions' => self::OPENS ) ) ) );
		$config = $this->config();
		self::assertSame( array( 'automations/visit' ), $config['modules'] );
		self::assertArrayNotHasKey( 'automations', $config );
		$this->save( array( self::automation( 'hello', array( 'conditions' => $elsewhere, 'actions' => self::TELLS ) ) ) );
		self::assertArrayNotHasKey( 'modules', $this->config() );
	}

	/** @return array<string, array{ list<array<string, mixed>>, string, list<array<string, mixed>>|null }> Conditions, who is there, those that are left; null: not printed. */
	public function conditions(): array {
		$front = array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'front_page' ) );
		$post  = array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'single' ) );
		return array(
			'of this page'                   => array( array( $front ), '', array() ),
			'of another page'                => array( array( $post ), '', null ),
			'what the browser knows is left' => array( array( $front, self::PHONE, self::STATE ), '', array( self::PHONE, self::STATE ) ),
			'left or not, one does not hold' => array( array( self::PHONE, $post ), '', null ),
			'a user that is meant'           => array( array( self::EDITOR, self::PHONE ), 'editor', array( self::PHONE ) ),
			'a user that is not meant'       => array( array( self::EDITOR ), 'subscriber', null ),
			'nobody is not meant'            => array( array( self::EDITOR ), '', null ),
			'nobody is meant'                => array( array( self::NOBODY ), '', array() ),
			'one whose plugin is gone'       => array( array( array( 'type' => 'gone', 'operator' => 'is_not', 'value' => true ) ), '', null ),
		);
	}

	/**
	 * @dataProvider conditions
	 * @param list<array<string, mixed>>      $conditions
	 * @param list<array<string, mixed>>|null $left
	 */
	public function test_what_follows_from_page_and_user_is_decided_and_the_rest_is_left( array $conditions, string $role, ?array $left ): void {
		$this->save( array( self::automation( 'a', array( 'conditions' => $conditions ) ) ) );
		if ( '' !== $role ) {
			wp_set_current_user( $this->create_user( $role )->ID );
		}
		self::assertSame( null === $left ? array() : array( $left ), $this->left() );
	}

	public function test_one_that_tells_asks_about_a_user_of_whom_nothing_may_be_sent_like_about_nobody(): void {
		$this->save(
			array(
				self::automation( 'opens', array( 'conditions' => array( self::EDITOR ) ) ),
				self::automation( 'tells', array( 'conditions' => array( self::EDITOR ), 'actions' => array_merge( self::OPENS, self::TELLS ) ) ),
				self::automation( 'tells-of-nobody', array( 'conditions' => array( self::NOBODY ), 'actions' => self::TELLS ) ),
			),
			array( 'excluded_roles' => array( 'editor' ) )
		);
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		self::assertSame( array( 'opens', 'tells-of-nobody' ), $this->ids() );
	}

	public function test_what_was_decided_of_a_user_is_kept_out_of_caches(): void {
		$asks  = static fn( array $conditions ): bool => ( new Printed( array( 'automations' => array( self::automation( 'a', array( 'conditions' => $conditions ) ) ) ) + Settings::defaults(), self::page() ) )->depend_on_user();
		$user  = $this->create_user( 'editor' );
		$known = $asks( array( self::PHONE ) );
		wp_set_current_user( $user->ID );
		self::assertSame( array( false, false, true ), array( $known, $asks( array( self::PHONE ) ), $asks( array( self::EDITOR ) ) ) );
		add_filter( 'tawk_integration_automations', static fn( array $automations ): array => $automations );
		self::assertTrue( $asks( array() ), 'What others register may follow from the user.' );
	}

	public function test_the_state_of_the_chat_brings_no_evaluator_and_other_conditions_of_the_browser_do(): void {
		$hours = array( 'type' => 'schedule', 'operator' => 'is', 'value' => array( 'timezone' => 'Asia/Tokyo', 'days' => array( 'mon' ), 'from' => '09:00', 'to' => '17:00' ) );
		$this->save( array( self::automation( 'a', array( 'conditions' => array( self::STATE ) ) ) ) );
		self::assertArrayNotHasKey( 'visibility', $this->config() );

		$this->save( array( self::automation( 'a', array( 'conditions' => array( self::STATE, $hours ) ) ) ) );
		/** @var array{ visibility: array<string, mixed> } $config */
		$config = $this->config();
		self::assertSame( array( 'default', 'widget', 'rules', 'zones' ), array_keys( $config['visibility'] ) );
		self::assertSame( array(), $config['visibility']['rules'] );
		self::assertSame( array( Widget::EVALUATOR ), wp_scripts()->registered[ Widget::HANDLE ]->deps );
	}

	public function test_every_page_counts_where_an_automation_elsewhere_asks_for_visits(): void {
		$elsewhere = array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'search' ) );
		$visits    = array( 'type' => 'visits', 'operator' => 'is', 'value' => array( 'compare' => 'greater', 'value' => 1 ) );
		$asks      = array( 'conditions' => array( $elsewhere, $visits ) );
		$this->save( array( self::automation( 'a', $asks ) ) );
		/** @var array{ visibility: array{ counts: bool } } $config */
		$config = $this->config();
		self::assertTrue( $config['visibility']['counts'] );
		self::assertArrayNotHasKey( 'automations', $config );
		$this->save( array( self::automation( 'a', array( 'enabled' => false ) + $asks ) ) );
		self::assertArrayNotHasKey( 'visibility', $this->config() );
	}

	public function test_what_nobody_knows_is_not_printed_and_stops_nothing_else(): void {
		$this->save(
			array(
				self::automation( 'unknown-trigger', array( 'trigger' => array( 'on' => 'gift_wrapped', 'paper' => array( 'red' ) ) ) ),
				self::automation( 'unknown-action', array( 'actions' => array( array( 'do' => 'wrap_gift' ), array( 'do' => 'minimize' ) ) ) ),
				self::automation( 'nothing-known', array( 'actions' => array( array( 'do' => 'wrap_gift' ) ) ) ),
			)
		);
		/** @var array{ automations: list<array{ id: string, actions: mixed }> } $config */
		$config = $this->config();
		self::assertSame( array( array( 'id' => 'unknown-action', 'trigger' => array( 'on' => 'load' ), 'actions' => array( array( 'do' => 'minimize' ) ) ) ), $config['automations'] );
	}

	public function test_a_trigger_of_another_plugin_is_printed_with_its_event_and_an_action_as_an_event_with_texts(): void {
		add_filter( 'tawk_integration_triggers', static fn(): array => array( 'gift_wrapped' => Gift_Trigger::class ) );
		add_filter( 'tawk_integration_actions', static fn(): array => array( 'wrap_gift' => new Gift_Action( array( 'event' => 'gifts:wrap' ) ) ) );
		$given = array( 'paper' => array( 'red', 'blue' ), 'layers' => 2, 'secret' => true, 'note' => '' );
		$this->save( array( self::automation( 'gifts', array( 'trigger' => array( 'on' => 'gift_wrapped' ) + $given, 'actions' => array( array( 'do' => 'wrap_gift' ) + $given, array( 'do' => 'wrap_gift', 'note' => '{trigger.paper}' ) ) ) ) ) );
		/** @var array{ automations: list<array{ trigger: array<string, mixed>, actions: mixed }> } $config */
		$config = $this->config();
		self::assertSame( array( 'event' => 'giftWrapped', 'on' => 'gift_wrapped' ) + $given, $config['automations'][0]['trigger'] );
		self::assertSame(
			array(
				array( 'do' => 'dispatch', 'name' => 'gifts:wrap', 'detail' => array( 'paper' => 'red, blue', 'layers' => '2', 'secret' => 'true' ) ),
				array( 'do' => 'dispatch', 'name' => 'gifts:wrap', 'detail' => array( 'layers' => '1', 'secret' => 'false', 'note' => '{trigger.paper}' ) ),
			),
			$config['automations'][0]['actions']
		);
	}

	public function test_widgets_that_are_switched_to_stand_there_if_there_are_any_such(): void {
		$switch = static fn( string $widget ): array => array( 'do' => 'switch_widget', 'widget' => $widget );
		$this->save( array( self::automation( 'a', array( 'actions' => array( $switch( 'sales' ), $switch( 'gone' ), $switch( '' ), $switch( 'sales' ) ) ) ) ) );
		self::assertSame( array( 'sales' => array( 'property_id' => self::PROPERTY, 'widget_id' => '1hsales' ) ), $this->config()['widgets'] );
	}

	public function test_automations_do_not_bring_the_chat_to_pages_that_hide_it_and_stand_where_a_click_may(): void {
		$this->save( array( self::automation( 'a' ) ), array(), array( 'visibility' => array( 'default' => 'hide', 'rules' => array() ) ) );
		self::assertSame( '', $this->footer() );
		$content = new Page_Content();
		$content->offer_click();
		$config = $this->config( $content );
		self::assertFalse( $config['show'] );
		self::assertSame( array( 'a' ), array_column( (array) $config['automations'], 'id' ) );
	}

	public function test_in_fetch_delivery_the_page_is_the_same_for_everyone_and_the_route_answers_what_it_asks(): void {
		$this->save(
			array(
				self::automation( 'opens', array( 'conditions' => array( self::EDITOR, self::PHONE ) ) ),
				self::automation( 'tells', array( 'conditions' => array( self::NOBODY ), 'actions' => self::TELLS ) ),
			),
			array( 'delivery' => 'fetch', 'attributes' => array(), 'excluded_roles' => array( 'author' ) )
		);
		$nobody = $this->footer();
		foreach ( array( 'editor' => array( true, false ), 'author' => array( false, true ) ) as $role => $expected ) {
			$user = $this->create_user( $role );
			wp_set_current_user( $user->ID );
			self::assertSame( $nobody, $this->footer() );
			self::assertSame( array_combine( array_column( $this->questions(), 0 ), $expected ), (array) Told::of( Settings::get(), $user )['conditions'] );
		}
		self::assertSame( array( false, true ), array_column( $this->questions(), 1 ), 'What holds of nobody is printed for everyone.' );
		self::assertArrayHasKey( 'ask', $this->config() );
		/** @var array{ visibility: array{ rules: list<mixed> } } $config */
		$config = $this->config();
		self::assertSame( array(), $config['visibility']['rules'] );
	}

	public function test_in_fetch_delivery_nobody_is_asked_where_one_that_tells_asks_and_nothing_is_sent(): void {
		$tells = self::automation( 'tells', array( 'conditions' => array( self::NOBODY ), 'actions' => self::TELLS ) );
		$opens = self::automation( 'opens', array( 'conditions' => array( self::NOBODY ) ) );
		$this->save( array( $tells ), array( 'delivery' => 'fetch', 'identify' => false ) );
		self::assertArrayNotHasKey( 'ask', $this->config() );
		self::assertSame( array( array() ), $this->left() );
		$this->save( array( $opens ), array( 'delivery' => 'fetch', 'identify' => false ) );
		self::assertArrayHasKey( 'ask', $this->config() );
		self::assertArrayNotHasKey( 'visibility', $this->config() );
	}

	public function test_code_registers_an_automation_and_takes_one_away(): void {
		$this->save( array( self::automation( 'mine' ), self::automation( 'other' ) ) );
		add_filter(
			'tawk_integration_automations',
			static function ( array $automations, ?Page $page ): array {
				self::assertInstanceOf( Page::class, $page );
				unset( $automations[0] );
				$automations[] = array( 'id' => 'coded', 'trigger' => array( 'on' => 'chat_started' ), 'conditions' => array( array( 'type' => 'device', 'value' => array( 'phone' ) ) ), 'actions' => self::TELLS );
				return $automations;
			},
			10,
			2
		);
		self::assertSame( array( 'other', 'coded' ), $this->ids() );
		self::assertSame( array( array(), array( self::sorted( self::PHONE ) ) ), array_map( static fn( array $conditions ): array => array_map( array( self::class, 'sorted' ), $conditions ), $this->left() ) );
	}

	/** @return array<string, array{ mixed, string }> What is registered, and what its developer reads. */
	public function wrong_forms(): array {
		$form = array( 'id' => 'coded', 'trigger' => array( 'on' => 'load' ), 'actions' => self::OPENS );
		return array(
			'a word'                     => array( 'maximize', 'An automation is an array with an id' ),
			'no id'                      => array( array( 'id' => '' ) + $form, 'An automation is an array with an id' ),
			'an id with a space'         => array( array( 'id' => 'my own' ) + $form, 'An automation is an array with an id' ),
			'an id that there is'        => array( array( 'id' => 'mine' ) + $form, 'Another automation has the same id' ),
			'a trigger as text'          => array( array( 'trigger' => 'load' ) + $form, '“on” is the name of a trigger' ),
			'no action'                  => array( array( 'actions' => array() ) + $form, '“do” is the name of an action' ),
			'an action not in a list'    => array( array( 'actions' => array( 'do' => 'maximize' ) ) + $form, '“do” is the name of an action' ),
			'a condition without a type' => array( array( 'conditions' => array( array( 'value' => 1 ) ) ) + $form, '“type” is the type of a condition' ),
			'another how often'          => array( array( 'once' => 'daily' ) + $form, '“once” is page, visit, visitor or always' ),
			'what refuses to be JSON'    => array( array( 'trigger' => array( 'on' => 'time_on_page', 'seconds' => self::refusing() ) ) + $form, 'JSON cannot say' ),
			'what JSON cannot say'       => array( array( 'trigger' => array( 'on' => 'time_on_page', 'seconds' => INF ) ) + $form, 'JSON cannot say' ),
		);
	}

	/**
	 * @dataProvider wrong_forms
	 * @param mixed $given
	 */
	public function test_what_cannot_be_an_automation_is_ignored_and_its_developer_told( $given, string $sentence ): void {
		$this->save( array( self::automation( 'mine' ) ) );
		add_filter( 'tawk_integration_automations', static fn( array $automations ): array => array_merge( $automations, array( $given ) ) );
		$told = $this->listen();
		self::assertSame( array( 'mine' ), $this->ids() );
		self::assertStringContainsString( $sentence, (string) $told[0] );
	}

	public function test_a_filter_that_returns_no_list_changes_nothing(): void {
		$this->save( array( self::automation( 'mine' ) ) );
		add_filter( 'tawk_integration_automations', '__return_false' );
		$told = $this->listen();
		self::assertSame( array( 'mine' ), $this->ids() );
		self::assertStringContainsString( 'returns a list', (string) $told[0] );
	}

	public function test_what_code_registers_about_a_user_is_answered_too(): void {
		$this->save( array(), array( 'delivery' => 'fetch', 'attributes' => array() ) );
		add_filter( 'tawk_integration_automations', static fn(): array => array( array( 'id' => 'coded', 'trigger' => array( 'on' => 'load' ), 'conditions' => array( array( 'type' => 'role', 'value' => array( 'editor' ) ) ), 'actions' => self::OPENS ) ) );
		$user = $this->create_user( 'editor' );
		self::assertSame( array( true ), array_values( (array) Told::of( Settings::get(), $user )['conditions'] ) );
		self::assertSame( array_column( $this->questions(), 0 ), array_keys( (array) Told::of( Settings::get(), $user )['conditions'] ) );
	}

	public function test_a_hundred_automations_cost_no_query_and_a_visit_reads_no_schema(): void {
		$this->save( array_map( static fn( int $number ): array => self::automation( "a$number", array( 'conditions' => array( self::EDITOR, self::PHONE ) ) ), range( 1, 100 ) ) );
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		$this->footer();
		$before = self::db()->num_queries;
		self::assertCount( 100, $this->ids() );
		self::assertSame( $before, self::db()->num_queries );
	}

	public function test_markup_in_a_text_does_not_end_the_script_element(): void {
		$this->save( array( self::automation( 'a', array( 'actions' => array( array( 'do' => 'add_tags', 'tags' => array( '</script><script>alert(1)</script>' ) ) ) ) ) ) );
		self::assertSame( 1, substr_count( $this->footer(), '</script>' ) );
	}

	/**
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 * @phpstan-return array{ id: string, name: string, enabled: bool, trigger: array{ on: string, ... }, conditions: list<array{ type: string, operator: 'is'|'is_not', value: mixed }>, actions: list<array{ do: string, ... }>, once: 'page'|'visit'|'visitor'|'always' }
	 */
	private static function automation( string $id, array $more = array() ): array {
		return $more + array( 'id' => $id, 'name' => '', 'enabled' => true, 'trigger' => array( 'on' => 'load' ), 'conditions' => array(), 'actions' => self::OPENS, 'once' => 'always' ); // @phpstan-ignore return.type (what is wrong with it, the tests try)
	}

	/**
	 * @param list<array<string, mixed>> $automations
	 * @param array<string, mixed>       $visitor
	 * @param array<string, mixed>       $settings
	 */
	private function save( array $automations, array $visitor = array(), array $settings = array() ): void {
		$base = array(
			'property_id' => self::PROPERTY,
			'widget_id'   => 'default',
			'widgets'     => array( array( 'id' => 'sales', 'name' => 'Sales', 'property_id' => self::PROPERTY, 'widget_id' => '1hsales' ) ),
			'visitor'     => $visitor,
		);
		update_option( Settings::OPTION, $settings + $base + array( 'automations' => $automations ) );
		self::assertCount( count( $automations ), Settings::get()['automations'] );
	}

	private static function page(): Page {
		$page = Widget::current_page();
		self::assertNotNull( $page );
		return $page;
	}

	private function footer( ?Page_Content $content = null ): string {
		wp_dequeue_script( Widget::HANDLE );
		wp_deregister_script( Widget::HANDLE );
		ob_start();
		( new Widget( $content ?? new Page_Content() ) )->print();
		return (string) ob_get_clean();
	}

	/** @return array<string, mixed> */
	private function config( ?Page_Content $content = null ): array {
		self::assertSame( 1, preg_match( '#<script [^>]*id="tawk-integration-config"[^>]*>(.+?)</script>#s', $this->footer( $content ), $match ) );
		$config = json_decode( (string) end( $match ), true );
		self::assertIsArray( $config );
		/** @var array<string, mixed> $config */
		return $config;
	}

	/** @return list<string> */
	private function ids(): array {
		/** @var list<array{ id: string }> $automations */
		$automations = $this->config()['automations'] ?? array();
		return array_column( $automations, 'id' );
	}

	/** @return list<list<array{ type: string, operator: string, value: mixed }>> Conditions of each that is printed. */
	private function left(): array {
		/** @var list<array{ conditions?: list<array{ type: string, operator: string, value: mixed }> }> $automations */
		$automations = $this->config()['automations'] ?? array();
		return array_map( static fn( array $automation ): array => $automation['conditions'] ?? array(), $automations );
	}

	/** @return list<array{ string, bool }> What the first condition of each asks about the user: the id, and the answer for nobody. */
	private function questions(): array {
		$questions = array();
		foreach ( $this->left() as $conditions ) {
			self::assertSame( 'user', $conditions[0]['type'] );
			/** @var array{ string, bool } $question */
			$question    = $conditions[0]['value'];
			$questions[] = $question;
		}
		return $questions;
	}

	/**
	 * @param array<string, mixed> $condition
	 * @return array<string, mixed>
	 */
	private static function sorted( array $condition ): array {
		ksort( $condition );
		return $condition;
	}

	/** @return ArrayObject<int, string> What developers are told from now on. */
	private function listen(): ArrayObject {
		/** @var ArrayObject<int, string> $told */
		$told = new ArrayObject();
		remove_all_actions( 'doing_it_wrong_run' );
		add_filter( 'doing_it_wrong_trigger_error', '__return_false' );
		add_action(
			'doing_it_wrong_run',
			static function ( string $name, string $message ) use ( $told ): void {
				self::assertSame( 'tawk_integration_automations', $name );
				$told[] = $message;
			},
			10,
			2
		);
		return $told;
	}

	private static function refusing(): \JsonSerializable {
		return new class() implements \JsonSerializable {
			/** @throws \RuntimeException Always. */
			#[\ReturnTypeWillChange]
			public function jsonSerialize() {
				throw new \RuntimeException( 'somebody else’s' );
			}
		};
	}
}
