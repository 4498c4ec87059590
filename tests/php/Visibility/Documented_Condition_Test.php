<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Documented_Code;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Ruling;
use WP_Query;
use WP_REST_Response;

require_once dirname( __DIR__ ) . '/Documented_Code.php';

/**
 * The example of docs/conditions.md does what the document says.
 */
final class Documented_Condition_Test extends Test_Case {

	private static Documented_Code $code;

	public static function setUpBeforeClass(): void {
		self::$code = new Documented_Code( 'docs/conditions.md', array( 'membership-condition.php', 'main.php' ) );
	}

	public static function tearDownAfterClass(): void {
		self::$code->remove();
	}

	public function set_up(): void {
		parent::set_up();
		require self::$code->path( 'main.php' );
	}

	public function test_the_condition_is_listed_by_its_label(): void {
		$listed = ( new Conditions() )->all();
		self::assertSame( 'Membership', $listed['membership']->label() );
		self::assertArrayHasKey( 'page_type', $listed );
	}

	public function test_the_settings_take_it_over_rest_and_give_it_back(): void {
		$response = $this->save( array( 'gold' ) );
		self::assertSame( 200, $response->get_status() );
		self::assertSame( array( 'type' => 'membership', 'operator' => 'is', 'value' => array( 'gold' ) ), Settings::get()['visibility']['rules'][0]['conditions'][0] );
	}

	/** @return array<string, array{ mixed, string }> */
	public function wrong_values(): array {
		return array(
			'an unknown level' => array( array( 'gold', 'lead' ), '.1' ),
			'no level'         => array( array(), '' ),
			'a level twice'    => array( array( 'gold', 'gold' ), '' ),
			'a word'           => array( 'gold', '' ),
		);
	}

	/**
	 * @dataProvider wrong_values
	 * @param mixed $value
	 */
	public function test_a_wrong_value_is_refused_by_its_path( $value, string $path ): void {
		$response = $this->save( $value );
		/** @var array{ data: array{ errors: array<string, string> } } $data */
		$data = $response->get_data();
		self::assertSame( 400, $response->get_status() );
		self::assertSame( array( "visibility.rules.0.conditions.0.value$path" ), array_keys( $data['data']['errors'] ) );
	}

	public function test_pages_follow_it(): void {
		$this->save( array( 'gold' ) );
		$member = $this->create_user( 'subscriber' );
		update_user_meta( $member->ID, 'membership_level', 'gold' );
		$stranger = $this->create_user( 'subscriber' );
		foreach ( array( array( $member, false ), array( $stranger, true ), array( null, true ) ) as list( $user, $shown ) ) {
			$conditions = new Conditions();
			$decision   = Ruling::of( Settings::get(), Page::from( new WP_Query(), '/', $user ), $conditions );
			self::assertSame( $shown, $decision->show );
			self::assertTrue( $conditions->asked_about_user() );
		}
	}

	public function test_without_its_plugin_the_rule_is_kept_does_not_hold_and_is_reported(): void {
		$this->save( array( 'gold' ) );
		$before = Settings::get()['visibility'];
		remove_all_filters( 'tawk_integration_conditions' );
		self::assertSame( 200, $this->save( array( 'gold' ) )->get_status() );
		self::assertSame( $before, Settings::get()['visibility'] );

		$member = $this->create_user( 'subscriber' );
		update_user_meta( $member->ID, 'membership_level', 'gold' );
		self::assertTrue( Ruling::of( Settings::get(), Page::from( new WP_Query(), '/', $member ), new Conditions() )->show );

		/** @var array{ warnings: list<string> } $status */
		$status = $this->rest( 'GET', '/tawk-integration/v1/status', array(), $this->create_user( 'administrator' ) )->get_data();
		self::assertStringContainsString( 'membership', $status['warnings'][0] );
	}

	/** @param mixed $value */
	private function save( $value ): WP_REST_Response {
		$rule = array(
			'id'         => 'members',
			'conditions' => array( array( 'type' => 'membership', 'operator' => 'is', 'value' => $value ) ),
			'action'     => 'hide',
		);
		return $this->rest( 'POST', '/wp/v2/settings', array( Settings::OPTION => array( 'visibility' => array( 'default' => 'show', 'rules' => array( $rule ) ) ) ), $this->create_user( 'administrator' ) );
	}
}
