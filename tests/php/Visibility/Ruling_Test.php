<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Decision;
use Tawk_Integration\Visibility\Ruling;
use WP_Query;
use WP_User;

/**
 * @phpstan-import-type Rule from Settings
 * @phpstan-import-type Values from Settings
 */
final class Ruling_Test extends Test_Case {

	/** @return array<string, array{ array<string, string>, 'show'|'hide', list<array<string, mixed>>, bool|null, string }> The post's own setting, default and rules; whether it is shown and by which widget. */
	public function settings(): array {
		$hide  = array( 'action' => 'hide' );
		$show  = array( 'action' => 'show' );
		$phone = array( 'conditions' => array( array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) ) ) );
		$pick  = static fn( string $widget ): array => array( 'action' => 'use_widget', 'widget' => $widget );
		return array(
			'follow the rules: shown'                    => array( array(), 'show', array(), true, '' ),
			'follow the rules: hidden'                   => array( array(), 'show', array( $hide ), false, '' ),
			'always, although a rule hides it'           => array( array( 'visibility' => 'show' ), 'show', array( $hide ), true, '' ),
			'always, although the default hides it'      => array( array( 'visibility' => 'show' ), 'hide', array(), true, '' ),
			'always, although the browser would hide it' => array( array( 'visibility' => 'show' ), 'show', array( $hide + $phone ), true, '' ),
			'always, by the widget that a rule picks'    => array( array( 'visibility' => 'show' ), 'hide', array( $hide, $pick( 'de' ) ), true, 'de' ),
			'never, although a rule shows it'            => array( array( 'visibility' => 'hide' ), 'show', array( $show ), false, '' ),
			'never, although the browser would show it'  => array( array( 'visibility' => 'hide' ), 'hide', array( $show + $phone ), false, '' ),
			'a widget of its own'                        => array( array( 'widget' => 'fr' ), 'show', array(), true, 'fr' ),
			'a widget of its own before that of a rule'  => array( array( 'widget' => 'fr' ), 'show', array( $pick( 'de' ) ), true, 'fr' ),
			'a widget of its own before that of the browser' => array( array( 'widget' => 'fr' ), 'show', array( $pick( 'de' ) + $phone ), true, 'fr' ),
			'a widget of its own where a rule hides it'  => array( array( 'widget' => 'fr' ), 'show', array( $hide ), false, '' ),
			'always, by a widget of its own'             => array( array( 'visibility' => 'show', 'widget' => 'fr' ), 'hide', array( $hide, $pick( 'de' ) ), true, 'fr' ),
			'a widget of its own that is gone'           => array( array( 'widget' => 'gone' ), 'show', array( $pick( 'de' ) ), true, 'de' ),
			'a widget of its own by its ids'             => array( array( 'widget' => '5f1e9c8a0b2d4c6e8f013579/default' ), 'show', array(), true, '' ),
			'a rule that picks a widget which is gone is passed over' => array( array(), 'show', array( $pick( 'gone' ), $pick( 'de' ) ), true, 'de' ),
			'a rule that picks the main widget is not'   => array( array(), 'show', array( $pick( '' ), $pick( 'de' ) ), true, '' ),
			'the browser decides'                        => array( array(), 'show', array( $hide + $phone ), null, '' ),
			'a broken setting is none'                   => array( array( 'visibility' => 'perhaps' ), 'show', array(), true, '' ),
		);
	}

	/**
	 * @dataProvider settings
	 * @param array<string, string>      $own
	 * @param 'show'|'hide'              $otherwise
	 * @param list<array<string, mixed>> $rules
	 */
	public function test_the_posts_own_setting_comes_first_then_the_rules_then_the_default( array $own, string $otherwise, array $rules, ?bool $show, string $widget ): void {
		$post = $this->create_post();
		update_post_meta( $post, Page_Settings::META_KEY, $own );
		$decision = $this->ruling( $otherwise, $rules, self::page()->with( array( 'post_id' => $post ) ) );
		self::assertSame( array( $show, $widget ), array( $decision->show, $decision->widget ) );
		if ( null !== $show ) {
			self::assertSame( array(), $decision->rules );
		}
	}

	public function test_the_setting_of_one_post_says_nothing_of_other_pages(): void {
		update_post_meta( $this->create_post(), Page_Settings::META_KEY, array( 'visibility' => 'hide' ) );
		self::assertTrue( $this->ruling( 'show', array(), self::page() )->show );
	}

	public function test_developers_have_the_last_word(): void {
		add_filter( 'tawk_integration_decision', static fn( Decision $decision, Page $page ): Decision => in_array( 'search', $page->types, true ) ? new Decision( false, false, '', array() ) : $decision, 10, 2 );
		self::assertFalse( $this->ruling( 'show', array(), self::page()->with( array( 'types' => array( 'search' ) ) ) )->show );
		self::assertTrue( $this->ruling( 'show', array(), self::page() )->show );
	}

	public function test_who_decides_that_it_is_shown_leaves_nothing_of_that_to_the_browser(): void {
		add_filter(
			'tawk_integration_decision',
			static function ( Decision $decision ): Decision {
				$decision->show = true;
				return $decision;
			}
		);
		$phones   = array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) );
		$decision = $this->ruling( 'show', array( array( 'conditions' => array( $phones ) ), array( 'action' => 'use_widget', 'conditions' => array( $phones ), 'widget' => '' ), array( 'action' => 'use_widget', 'widget' => 'de' ) ), self::page() );
		self::assertTrue( $decision->show );
		self::assertTrue( $decision->otherwise );
		self::assertSame( array( 'use_widget' ), array_column( $decision->rules, 'action' ) );
	}

	public function test_a_decision_that_others_change_in_place_is_told_from_what_the_rules_said(): void {
		$own      = Ruling::own( self::page(), false );
		$settings = Settings::get();
		$plain    = Ruling::by( $own, $settings, self::page(), new Conditions() );
		add_filter(
			'tawk_integration_decision',
			static function ( Decision $decision ): Decision {
				$decision->show = false;
				return $decision;
			}
		);
		self::assertFalse( Ruling::filtered( $plain, self::page() )->show );
		self::assertTrue( $plain->show );
	}

	public function test_a_filter_that_returns_something_else_changes_nothing(): void {
		add_filter( 'tawk_integration_decision', '__return_false' );
		self::assertTrue( $this->ruling( 'show', array(), self::page() )->show );
	}

	/** @return array<string, array{ list<array<string, mixed>>, bool }> */
	public function questions_about_users(): array {
		$staff = array( 'type' => 'role', 'operator' => 'is', 'value' => array( 'administrator' ) );
		$never = array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'search' ) );
		return array(
			'of the page alone'                          => array( array( array( 'conditions' => array( $never ) ) ), false ),
			'of the user'                                => array( array( array( 'conditions' => array( $staff ) ) ), true ),
			'of the user where the page says no already' => array( array( array( 'conditions' => array( $never, $staff ) ) ), false ),
			'of the user in a rule that is switched off' => array( array( array( 'enabled' => false, 'conditions' => array( $staff ) ) ), false ),
			'of the user after a rule that decided'      => array( array( array(), array( 'conditions' => array( $staff ) ) ), false ),
			'of the user in a rule that picks a widget'  => array( array( array( 'action' => 'use_widget', 'conditions' => array( $staff ) ) ), true ),
		);
	}

	/**
	 * @dataProvider questions_about_users
	 * @param list<array<string, mixed>> $rules
	 */
	public function test_a_page_is_personal_where_the_answer_could_depend_on_who_is_logged_in( array $rules, bool $is_personal ): void {
		$conditions = new Conditions();
		Ruling::of( self::with_rules( 'show', $rules ), self::page( $this->create_user( 'subscriber' ) ), $conditions );
		self::assertSame( $is_personal, $conditions->asked_about_user() );
	}

	public function test_a_post_that_overrules_the_rules_asks_nobody(): void {
		$post = $this->create_post();
		update_post_meta( $post, Page_Settings::META_KEY, array( 'visibility' => 'show' ) );
		$conditions = new Conditions();
		$rules      = array( array( 'conditions' => array( array( 'type' => 'logged_in', 'operator' => 'is', 'value' => true ) ) ) );
		Ruling::of( self::with_rules( 'show', $rules ), self::page()->with( array( 'post_id' => $post ) ), $conditions );
		self::assertFalse( $conditions->asked_about_user() );
	}

	/**
	 * @param 'show'|'hide'              $otherwise
	 * @param list<array<string, mixed>> $rules
	 * @phpstan-impure
	 */
	private function ruling( string $otherwise, array $rules, Page $page ): Decision {
		return Ruling::of( self::with_rules( $otherwise, $rules ), $page, new Conditions() );
	}

	private static function page( ?WP_User $user = null ): Page {
		return Page::from( new WP_Query(), '/', $user );
	}

	/**
	 * @param 'show'|'hide'              $otherwise
	 * @param list<array<string, mixed>> $rules     What differs from hiding everywhere.
	 * @phpstan-return Values
	 */
	private static function with_rules( string $otherwise, array $rules ): array {
		$settings            = Settings::defaults();
		$settings['widgets'] = array(
			array( 'id' => 'de', 'name' => 'Deutsch', 'property_id' => '6a2f0d9b1c3e5d7f90246801', 'widget_id' => 'default' ),
			array( 'id' => 'fr', 'name' => 'Français', 'property_id' => '6a2f0d9b1c3e5d7f90246801', 'widget_id' => '1hfr' ),
		);
		/** @var list<Rule> $complete */
		$complete               = array_map( static fn( array $rule ): array => $rule + array( 'id' => 'r', 'name' => '', 'enabled' => true, 'conditions' => array(), 'action' => 'hide', 'widget' => '' ), $rules );
		$settings['visibility'] = array( 'default' => $otherwise, 'rules' => $complete );
		return $settings;
	}
}
