<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Tests\Visibility\Broken_Condition;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Decision;
use Tawk_Integration\Visibility\Visibility;
use Tawk_Integration\Visitor\Question;
use Tawk_Integration\Visitor\User_Conditions;
use WP_Query;
use WP_User;

require_once dirname( __DIR__ ) . '/Visibility/Broken_Condition.php';

/**
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 * @phpstan-import-type Rule from \Tawk_Integration\Settings\Settings
 */
final class User_Conditions_Test extends Test_Case {

	/** What a random rule may ask for. */
	private const ASKED = array(
		array( 'type' => 'logged_in', 'operator' => 'is', 'value' => true ),
		array( 'type' => 'logged_in', 'operator' => 'is_not', 'value' => true ),
		array( 'type' => 'role', 'operator' => 'is', 'value' => array( 'editor' ) ),
		array( 'type' => 'role', 'operator' => 'is_not', 'value' => array( 'editor' ) ),
		array( 'type' => 'user_meta', 'operator' => 'is', 'value' => array( 'key' => 'plan', 'compare' => 'equals', 'value' => 'gold' ) ),
		array( 'type' => 'user_meta', 'operator' => 'is_not', 'value' => array( 'key' => 'session_tokens', 'compare' => 'exists', 'value' => '' ) ),
		array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'single' ) ),
		array( 'type' => 'page_type', 'operator' => 'is_not', 'value' => array( 'single' ) ),
		array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) ),
		array( 'type' => 'gone', 'operator' => 'is', 'value' => true ),
	);

	public function test_a_page_names_what_it_asks_about_the_user_by_an_id_alone(): void {
		$asked = self::ASKED[3];
		self::assertSame(
			array( 'type' => 'user', 'operator' => 'is', 'value' => array( Question::id( array( 'rule', 'role', 'is_not', array( 'editor' ) ) ), true ) ),
			User_Conditions::left( $asked, new Conditions( true ), $this->page(), User_Conditions::RULE )
		);
	}

	public function test_what_the_browser_knows_itself_is_printed_as_it_is(): void {
		self::assertSame( self::ASKED[8], User_Conditions::left( self::ASKED[8], new Conditions( true ), $this->page() ) );
	}

	public function test_an_operator_that_goes_without_saying_asks_the_same(): void {
		$asked = array( 'type' => 'logged_in', 'value' => true );
		self::assertSame(
			User_Conditions::left( self::ASKED[0], new Conditions( true ), $this->page() ),
			User_Conditions::left( $asked, new Conditions( true ), $this->page() ) // @phpstan-ignore argument.type (stored while its plugin was absent)
		);
	}

	/** @return array<string, array{ 'available'|'holds'|'scope' }> */
	public function broken(): array {
		return array(
			'says nothing of its scope' => array( 'scope' ),
			'is not there'              => array( 'available' ),
			'fails when it is asked'    => array( 'holds' ),
		);
	}

	/**
	 * @dataProvider broken
	 * @param 'available'|'holds'|'scope' $fails
	 */
	public function test_what_cannot_be_evaluated_never_holds( string $fails ): void {
		add_filter( 'tawk_integration_conditions', static fn( array $list ): array => array( 'broken' => Broken_Condition::asked( $fails ) ) + $list );
		foreach ( array( 'is', 'is_not' ) as $operator ) {
			$asked = array( 'type' => 'broken', 'operator' => $operator, 'value' => true );
			self::assertFalse( ( new Conditions( true ) )->evaluate( $asked, $this->page() ) ?? in_array( true, User_Conditions::answers( array( $asked ), new Conditions(), $this->page( $this->create_user( 'editor' ) ), User_Conditions::ROW ), true ) );
		}
	}

	public function test_nothing_of_the_user_is_decided_in_a_page_that_leaves_it_open(): void {
		$conditions = new Conditions( true );
		foreach ( self::ASKED as $asked ) {
			$conditions->evaluate( $asked, $this->page( $this->create_user( 'editor' ) ) );
		}
		self::assertFalse( $conditions->asked_about_user() );
	}

	public function test_rules_decide_the_same_whether_the_user_is_known_to_the_page_or_asked_for(): void {
		$gold = $this->create_user( 'editor' );
		update_user_meta( $gold->ID, 'plan', 'gold' );
		$visitors = array( null, $this->create_user( 'subscriber' ), $gold );
		mt_srand( 7 );
		$outcomes = array();
		for ( $set = 0; $set < 1000; $set++ ) {
			$visibility = array( 'default' => 0 === $set % 2 ? 'show' : 'hide', 'rules' => $this->random_rules() );
			$leaving    = new Conditions( true );
			$printed    = User_Conditions::left_in( Visibility::decide( $visibility, fn( array $asked ): ?bool => $leaving->evaluate( $asked, $this->page() ) ), $leaving, $this->page() );
			foreach ( $visitors as $user ) {
				$known   = new Conditions();
				$inline  = Visibility::decide( $visibility, fn( array $asked ): ?bool => $known->evaluate( $asked, $this->page( $user ) ) );
				$answers = null === $user ? array() : User_Conditions::answers( self::ASKED, new Conditions(), Page::of_user( $user ), User_Conditions::RULE );
				foreach ( array( true, false ) as $phone ) {
					$outcome = self::in_browser( $inline, $phone, array() );
					self::assertSame( $outcome, self::in_browser( $printed, $phone, $answers ) );
					$outcomes[ (string) wp_json_encode( $outcome ) ] = true;
				}
			}
		}
		self::assertCount( 3, $outcomes, 'Hidden, the main widget, the other one.' );
	}

	/** @phpstan-return list<Rule> */
	private function random_rules(): array {
		$rules = array();
		for ( $left = mt_rand( 0, 4 ); $left > 0; $left-- ) {
			$conditions = array();
			for ( $more = mt_rand( 0, 2 ); $more > 0; $more-- ) {
				$conditions[] = self::ASKED[ mt_rand( 0, count( self::ASKED ) - 1 ) ];
			}
			$rules[] = array( 'id' => "r$left", 'name' => '', 'enabled' => true, 'conditions' => $conditions, 'action' => array( 'show', 'hide', 'use_widget' )[ mt_rand( 0, 2 ) ], 'widget' => array( '', 'de' )[ mt_rand( 0, 1 ) ] );
		}
		return $rules;
	}

	/**
	 * What the browser makes of what is left to it.
	 *
	 * @param array<string, bool> $answers By id; none where nobody is logged in.
	 * @return array{ bool|null, string } Whether the chat is shown, and the widget where it is.
	 */
	private static function in_browser( Decision $decision, bool $phone, array $answers ): array {
		$rules = array();
		foreach ( $decision->rules as $rule ) {
			$rules[] = $rule + array( 'id' => 'r', 'name' => '', 'enabled' => true, 'widget' => '' );
		}
		$rules[] = array( 'id' => 'end', 'name' => '', 'enabled' => true, 'conditions' => array(), 'action' => 'use_widget', 'widget' => $decision->widget );
		$decided = Visibility::decide(
			array( 'default' => $decision->otherwise ? 'show' : 'hide', 'rules' => $rules ),
			static function ( array $condition ) use ( $phone, $answers ): bool {
				if ( 'user' !== $condition['type'] ) {
					return $phone;
				}
				self::assertIsArray( $condition['value'] );
				list( $id, $nobody ) = $condition['value'];
				self::assertIsString( $id );
				return array() === $answers ? true === $nobody : $answers[ $id ];
			}
		);
		return array( $decided->show, true === $decided->show ? $decided->widget : '' );
	}

	private function page( ?WP_User $user = null ): Page {
		return Page::from( new WP_Query(), '/', $user )->with( array( 'types' => array( 'single' ) ) );
	}
}
