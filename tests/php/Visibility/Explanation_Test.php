<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use Tawk_Integration\Page\Asked_Page;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Status\Causes;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Decision;
use Tawk_Integration\Visibility\Explanation;
use Tawk_Integration\Visibility\Ruling;
use Tawk_Integration\Visibility\Visibility;

require_once __DIR__ . '/Broken_Condition.php';

/**
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Rule from Settings
 * @phpstan-import-type Condition_Values from Settings
 * @phpstan-import-type Explained from Explanation
 */
final class Explanation_Test extends Test_Case {

	private const NOW = 1800000000;

	/** What is so on the home page for somebody who is not logged in. */
	private const HOLDS = array( 'type' => 'logged_in', 'operator' => 'is_not', 'value' => true );
	private const FAILS = array( 'type' => 'logged_in', 'operator' => 'is', 'value' => true );
	private const PHONE = array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) );
	private const GONE  = array( 'type' => 'moon_phase', 'operator' => 'is_not', 'value' => 'full' );

	private static int $rules = 0;

	public function test_names_the_line_that_decides_and_why_those_above_do_not(): void {
		$explained = $this->explain(
			array(
				'rules' => array(
					$this->rule( 'hide', array( self::HOLDS, self::FAILS ) ),
					$this->rule( 'use_widget', array( self::HOLDS ) ),
					$this->rule( 'hide', array( self::HOLDS ), array( 'enabled' => false ) ),
					$this->rule( 'hide', array( self::GONE ) ),
					$this->rule( 'hide', array( self::HOLDS ), array( 'name' => 'Quiet' ) ),
					$this->rule( 'show', array() ),
				),
			)
		);
		self::assertSame( array( 'hide', 'hidden_by_rule', 4 ), array( $explained['verdict'], $explained['cause'], $explained['decider'] ) );
		self::assertSame( array( 'does_not_hold', 'holds', 'off', 'does_not_hold', 'holds', 'not_reached' ), array_column( $explained['rules'], 'outcome' ) );
		self::assertSame( array( 1, 1, 2, 3, 4, 5 ), array_column( $explained['rules'], 'line' ) );
		self::assertSame( array( 'holds', 'does_not_hold' ), array_column( $explained['rules'][0]['conditions'], 'outcome' ) );
		self::assertSame(
			array(
				'type'     => 'moon_phase',
				'operator' => 'is_not',
				'value'    => 'full',
				'label'    => 'moon_phase',
				'scope'    => '',
				'outcome'  => 'cannot_be_evaluated',
				'reason'   => 'unknown_type',
			),
			$explained['rules'][3]['conditions'][0]
		);
	}

	public function test_a_condition_of_another_plugin_that_fails_breaks_nothing(): void {
		$broken = array_fill_keys( array( 'label', 'scope', 'available', 'holds' ), array( 'cannot_be_evaluated', 'refused_value' ) );
		// Its answer counts, nameless as it is: the page is decided by it.
		$broken['label'] = array( 'holds', '' );
		foreach ( $broken as $method => list( $outcome, $reason ) ) {
			add_filter( 'tawk_integration_conditions', static fn( array $list ): array => array( 'broken' => Broken_Condition::asked( $method ) ) + $list );
			$asks = array( array( 'type' => 'broken', 'operator' => 'is', 'value' => true ) );
			$told = $this->explain( array( 'rules' => array( $this->rule( 'hide', $asks, array( 'enabled' => false ) ), $this->rule( 'hide', $asks ) ) ) );
			$last = $told['rules'][1]['conditions'][0];
			self::assertSame( array( $outcome, $reason ), array( $last['outcome'], $last['reason'] ), $method );
			self::assertSame( 'label' === $method ? 'broken' : 'Broken', $last['label'] );
			self::assertSame( 'scope' === $method ? '' : 'page', $last['scope'] );
			self::assertSame( 'holds' === $outcome ? 'hide' : 'show', $told['verdict'] );
		}
	}

	public function test_conditions_of_lines_without_a_say_are_named_but_not_asked(): void {
		$asked = 0;
		add_filter( 'tawk_integration_conditions', static fn( array $list ): array => $list + array( 'counts' => Broken_Condition::counting( $asked ) ) );
		$counts = array( array( 'type' => 'counts', 'operator' => 'is', 'value' => true ) );
		$told   = $this->explain(
			array(
				'rules' => array(
					$this->rule( 'hide', $counts, array( 'enabled' => false ) ),
					$this->rule( 'use_widget', $counts, array( 'widget' => 'gone' ) ),
				),
			)
		);
		self::assertSame( array( 'off', 'no_such_widget' ), array_column( $told['rules'], 'outcome' ) );
		foreach ( $told['rules'] as $rule ) {
			self::assertSame( array( 'counts', true, 'Broken', 'not_asked', '' ), array( $rule['conditions'][0]['type'], $rule['conditions'][0]['value'], $rule['conditions'][0]['label'], $rule['conditions'][0]['outcome'], $rule['conditions'][0]['reason'] ) );
		}
		self::assertSame( 0, $asked );
	}

	public function test_leaves_to_the_browser_what_it_alone_knows(): void {
		$explained = $this->explain( array( 'rules' => array( $this->rule( 'hide', array( self::HOLDS, self::PHONE ) ) ) ) );
		self::assertSame( array( 'depends', '', 0 ), array( $explained['verdict'], $explained['cause'], $explained['decider'] ) );
		self::assertSame( 'depends', $explained['rules'][0]['outcome'] );
		self::assertSame( array( 'holds', 'browser' ), array_column( $explained['rules'][0]['conditions'], 'outcome' ) );
		self::assertSame(
			array(
				'default' => 'show',
				'widget'  => '',
				'rules'   => array( array( 'conditions' => array( self::PHONE ), 'action' => 'hide' ) ),
			),
			$explained['left']
		);
	}

	public function test_gives_the_offsets_of_the_site_and_of_the_zones_that_are_left(): void {
		$hours     = array( 'timezone' => '+02:00', 'days' => array( 'mon' ), 'from' => '09:00', 'to' => '17:00' );
		$explained = $this->explain( array( 'rules' => array( $this->rule( 'hide', array( array( 'type' => 'schedule', 'operator' => 'is', 'value' => $hours ) ) ) ) ) );
		self::assertSame( array( '', '+02:00' ), array_keys( $explained['zones'] ) );
		self::assertSame( 120, $explained['zones']['+02:00'][0][1] );
	}

	/** @return array<string, array{ array<string, mixed>, string }> */
	public function causes(): array {
		return array(
			'not connected'    => array( array( 'property_id' => '', 'widget_id' => '' ), 'not_connected' ),
			'switched off'     => array( array( 'enabled' => false ), 'switched_off' ),
			'paused'           => array( array( 'privacy' => array( 'environments' => array(), 'delete_data' => false ) ), 'paused' ),
			'no line fits'     => array( array( 'visibility' => array( 'default' => 'hide', 'rules' => array() ) ), 'hidden_by_default' ),
			'nothing hides it' => array( array(), '' ),
		);
	}

	/**
	 * @dataProvider causes
	 * @param array<string, mixed> $settings
	 */
	public function test_names_the_first_cause_of_the_list_that_applies( array $settings, string $cause ): void {
		$explained = $this->explain( array(), '/', $settings );
		self::assertSame( $cause, $explained['cause'] );
		self::assertSame( '' === $cause ? 'show' : 'hide', $explained['verdict'] );
	}

	public function test_every_cause_it_names_is_in_the_one_list(): void {
		$names = array( 'not_connected', 'switched_off', 'paused', 'excluded', 'own_setting', 'hidden_by_rule', 'hidden_by_default', 'hidden_by_code' );
		self::assertSame( array(), array_diff( $names, array_column( Causes::all(), 'name' ) ) );
	}

	public function test_an_address_that_never_carries_the_chat_is_named(): void {
		$explained = $this->explain( array( 'rules' => array( $this->rule( 'show', array() ) ) ), '/?feed=rss2' );
		self::assertSame( array( 'hide', 'excluded', 'feed' ), array( $explained['verdict'], $explained['cause'], $explained['context'] ) );
	}

	public function test_the_posts_own_setting_comes_before_the_lines(): void {
		$post  = $this->create_post();
		$rules = array( 'rules' => array( $this->rule( 'hide', array() ), $this->rule( 'use_widget', array() ) ) );
		update_post_meta( $post, Page_Settings::META_KEY, array( 'visibility' => 'show' ) );
		$shown = $this->explain( $rules, "/?p=$post" );
		self::assertSame( array( 'show', '', array( 'overruled', 'holds' ) ), array( $shown['verdict'], $shown['cause'], array_column( $shown['rules'], 'outcome' ) ) );
		self::assertSame( array( 'post' => $post, 'asked_for' => false, 'visibility' => 'show', 'widget' => '' ), $shown['own'] );

		update_post_meta( $post, Page_Settings::META_KEY, array( 'visibility' => 'hide' ) );
		$hidden = $this->explain( $rules, "/?p=$post" );
		self::assertSame( array( 'hide', 'own_setting', array( 'overruled', 'overruled' ) ), array( $hidden['verdict'], $hidden['cause'], array_column( $hidden['rules'], 'outcome' ) ) );
	}

	public function test_content_that_asks_for_the_chat_comes_before_all(): void {
		$post = $this->create_post( array( 'post_content' => 'Ask us: [tawkto]' ) );
		update_post_meta( $post, Page_Settings::META_KEY, array( 'visibility' => 'hide' ) );
		$explained = $this->explain( array( 'default' => 'hide' ), "/?p=$post" );
		self::assertSame( array( 'show', true ), array( $explained['verdict'], $explained['own']['asked_for'] ) );
	}

	/** @return array<string, array{ string, bool }> */
	public function contents(): array {
		return array(
			'a button'                 => array( '<!-- wp:tawk-integration/chat-button {"label":"x"} /-->', true ),
			'an inline chat'           => array( 'Ask: [tawk_chat widget="de"]', true ),
			'a link'                   => array( '<a href="#tawk-maximize">x</a>', true ),
			'whether agents are there' => array( '[tawk_status] <!-- wp:tawk-integration/chat-status /-->', false ),
			'words about a button'     => array( 'tawk_button', false ),
		);
	}

	/** @dataProvider contents */
	public function test_what_hides_the_chat_leaves_what_stands_in_the_content( string $content, bool $offers ): void {
		$post      = $this->create_post( array( 'post_content' => $content ) );
		$explained = $this->explain( array( 'default' => 'hide' ), "/?p=$post" );
		$cause     = Causes::of( $explained );
		self::assertNotNull( $cause );
		self::assertSame( array( 'hide', 'hidden_by_default', $offers ), array( $explained['verdict'], $cause['name'], false !== strpos( $cause['sentence'], 'all the same' ) ) );
		self::assertStringNotContainsString( 'all the same', Causes::of( $this->explain( array(), "/?p=$post", array( 'enabled' => false ) ) )['sentence'] ?? 'all the same' );
	}

	public function test_says_which_widget_and_which_line_names_one_that_is_gone(): void {
		$widgets   = array( array( 'id' => 'sales', 'name' => 'Sales', 'property_id' => '5f1e9c8a0b2d4c6e8f013579', 'widget_id' => 'a' ) );
		$rules     = array( $this->rule( 'use_widget', array(), array( 'widget' => 'gone' ) ), $this->rule( 'use_widget', array(), array( 'widget' => 'sales' ) ) );
		$explained = $this->explain( array( 'rules' => $rules ), '/', array( 'widgets' => $widgets ) );
		self::assertSame( 'sales', $explained['widget'] );
		self::assertSame( array( 'no_such_widget', 'holds' ), array_column( $explained['rules'], 'outcome' ) );
	}

	public function test_what_code_decides_is_not_blamed_on_a_line(): void {
		add_filter( 'tawk_integration_decision', static fn(): Decision => new Decision( false, false, '', array() ) );
		self::assertSame( 'hidden_by_code', $this->explain( array() )['cause'] );
	}

	/**
	 * 3,000 random rule sets with random own settings, each against all that browsers can say: what the trace comes to is
	 * what was decided.
	 */
	public function test_agrees_with_what_decides_the_page(): void {
		mt_srand( 20261125 ); // phpcs:ignore WordPress.WP.AlternativeFunctions.rand_seeding_mt_srand -- the same cases each time.
		$post   = $this->create_post();
		$kinds  = array( self::HOLDS, self::HOLDS, self::FAILS, self::GONE, $this->browser( 'a' ), $this->browser( 'b' ), $this->browser( 'c' ) );
		$page   = Asked_Page::visit( "/?p=$post", null, static fn( Page $page ): Page => $page );
		$ruling = new Conditions();
		$seen   = array();
		for ( $case = 0; $case < 3000; $case++ ) {
			$own = array( 'visibility' => $this->one_of( array( 'inherit', 'inherit', 'inherit', 'show', 'hide' ) ), 'widget' => $this->one_of( array( '', '', 'sales', 'gone' ) ) );
			update_post_meta( $post, Page_Settings::META_KEY, $own );
			$settings  = $this->settings( $this->random_visibility( $kinds ), array( 'widgets' => array( array( 'id' => 'sales', 'name' => 'Sales', 'property_id' => '5f1e9c8a0b2d4c6e8f013579', 'widget_id' => 'a' ) ) ) );
			$decision  = Ruling::of( $settings, $page, $ruling );
			$explained = Explanation::of( $settings, $page, $ruling, false, false, 'local', self::NOW );

			self::assertSame( null === $decision->show ? 'depends' : ( $decision->show ? 'show' : 'hide' ), $explained['verdict'] );
			self::assertSame( 'hide' === $explained['verdict'], '' !== $explained['cause'] );
			$seen[ $explained['verdict'] . ' ' . $explained['cause'] ] = true;
			foreach ( range( 0, 7 ) as $bits ) {
				$truth = array( 'a' => (bool) ( $bits & 1 ), 'b' => (bool) ( $bits & 2 ), 'c' => (bool) ( $bits & 4 ) );
				self::assertSame( self::decided( $explained['left'], $truth ), $this->told( $explained, $settings, $truth ), (string) wp_json_encode( $settings['visibility'] ) );
			}
		}
		self::assertEqualsCanonicalizing( array( 'show ', 'depends ', 'hide own_setting', 'hide hidden_by_rule', 'hide hidden_by_default' ), array_keys( $seen ) );
	}

	/**
	 * What the browser decides of what is left.
	 *
	 * @param array<mixed>        $left
	 * @param array<string, bool> $truth
	 * @phpstan-param array{ default: 'show'|'hide', widget: string, rules: list<array{ conditions: list<Condition_Values>, action: 'show'|'hide'|'use_widget', widget?: string }> } $left
	 * @return array{ bool|null, string }
	 */
	private static function decided( array $left, array $truth ): array {
		$rules    = array_map( static fn( array $rule ): array => $rule + array( 'id' => '', 'name' => '', 'enabled' => true, 'widget' => '' ), $left['rules'] );
		$decision = Visibility::decide( array( 'default' => $left['default'], 'rules' => $rules ), static fn( array $condition ): bool => $truth[ self::name( $condition ) ] );
		$picks    = array_filter( $left['rules'], static fn( array $rule ): bool => 'use_widget' === $rule['action'] && array() === array_filter( $rule['conditions'], static fn( array $condition ): bool => ! $truth[ self::name( $condition ) ] ) );
		$picked   = reset( $picks );
		return array( $decision->show, false === $decision->show ? '' : ( $picked ? $picked['widget'] ?? '' : $left['widget'] ) );
	}

	/**
	 * What the lines come to, read from the top.
	 *
	 * @param array<mixed>        $explained
	 * @param array<mixed>        $settings
	 * @param array<string, bool> $truth
	 * @phpstan-param Explained $explained
	 * @phpstan-param Values    $settings
	 * @return array{ bool|null, string }
	 */
	private function told( array $explained, array $settings, array $truth ): array {
		$own = $explained['own'];
		if ( 'hide' === $own['visibility'] ) {
			return array( false, '' );
		}
		$show   = 'show' === $own['visibility'] ? true : null;
		$widget = 'sales' === $own['widget'] ? 'sales' : null;
		foreach ( $explained['rules'] as $rule ) {
			$left  = array_filter( $rule['conditions'], static fn( array $condition ): bool => 'browser' === $condition['outcome'] && ! $truth[ self::name( $condition ) ] );
			$holds = 'holds' === $rule['outcome'] || ( 'depends' === $rule['outcome'] && array() === $left );
			if ( $holds && 'use_widget' === $rule['action'] ) {
				$widget = $widget ?? $rule['widget'];
			} elseif ( $holds ) {
				$show = $show ?? 'show' === $rule['action'];
			}
		}
		$show = $show ?? 'show' === $settings['visibility']['default'];
		return array( $show, $show ? $widget ?? '' : '' );
	}

	/**
	 * @param list<array<mixed>> $kinds
	 * @phpstan-param non-empty-list<Condition_Values> $kinds
	 * @return array<string, mixed>
	 */
	private function random_visibility( array $kinds ): array {
		$rules = array();
		for ( $count = mt_rand( 0, 6 ); $count > 0; $count-- ) { // phpcs:ignore WordPress.WP.AlternativeFunctions.rand_mt_rand
			$conditions = array();
			for ( $more = mt_rand( 0, 3 ); $more > 0; $more-- ) { // phpcs:ignore WordPress.WP.AlternativeFunctions.rand_mt_rand
				$conditions[] = $this->one_of( $kinds );
			}
			$rules[] = $this->rule(
				$this->one_of( array( 'show', 'hide', 'use_widget' ) ),
				$conditions,
				array(
					'enabled' => $this->one_of( array( true, true, true, false ) ),
					'widget'  => $this->one_of( array( '', 'sales', 'gone' ) ),
				)
			);
		}
		return array( 'default' => $this->one_of( array( 'show', 'hide' ) ), 'rules' => $rules );
	}

	/**
	 * @template Item
	 * @param non-empty-list<Item> $items
	 * @return Item
	 */
	private function one_of( array $items ) {
		return $items[ mt_rand( 0, count( $items ) - 1 ) ]; // phpcs:ignore WordPress.WP.AlternativeFunctions.rand_mt_rand
	}

	/** @param array<mixed> $condition Of `browser()`. */
	private static function name( array $condition ): string {
		$value = (array) ( $condition['value'] ?? array() );
		$name  = reset( $value );
		return is_string( $name ) ? $name : '';
	}

	/** @phpstan-return Condition_Values */
	private function browser( string $name ): array {
		return array( 'type' => 'device', 'operator' => 'is', 'value' => array( $name ) );
	}

	/**
	 * @param list<array<mixed>>   $conditions
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 */
	private function rule( string $action, array $conditions, array $more = array() ): array {
		return $more + array( 'id' => 'r' . ( ++self::$rules ), 'name' => '', 'enabled' => true, 'conditions' => $conditions, 'action' => $action, 'widget' => '' );
	}

	/**
	 * @param array<string, mixed> $visibility
	 * @param array<string, mixed> $more
	 * @phpstan-return Values
	 */
	private function settings( array $visibility, array $more = array() ): array {
		return $more + array( 'property_id' => '5f1e9c8a0b2d4c6e8f013579', 'widget_id' => 'default', 'visibility' => $visibility + array( 'default' => 'show', 'rules' => array() ) ) + Settings::defaults(); // @phpstan-ignore return.type (as the tests give them)
	}

	/**
	 * @param array<string, mixed> $visibility
	 * @param array<string, mixed> $more
	 * @phpstan-return Explained
	 */
	private function explain( array $visibility, string $url = '/', array $more = array() ): array {
		$settings = $this->settings( $visibility, $more );
		return Asked_Page::visit( $url, null, static fn( Page $page ): array => Explanation::of( $settings, $page, new Conditions(), Asked_Page::asks_for_chat( $page ), Asked_Page::offers_chat( $page ), 'local', self::NOW ) );
	}
}
