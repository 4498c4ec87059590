<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;

require_once __DIR__ . '/Broken_Condition.php';

final class Rule_Warnings_Test extends Test_Case {

	public function test_the_status_has_no_warning_where_every_rule_can_be_evaluated(): void {
		self::assertSame( array(), $this->warnings( array( $this->rule( 'page_type', array( 'page' ) ), $this->rule( 'device', array( 'phone' ) ) ) ) );
	}

	public function test_the_status_names_each_rule_that_asks_for_something_unknown(): void {
		$warnings = $this->warnings( array( $this->rule( 'membership', 'gold' ), $this->rule( 'page_type', array( 'page' ) ), array( 'name' => 'Members' ) + $this->rule( 'club', 1 ) ) );
		self::assertCount( 2, $warnings );
		self::assertStringStartsWith( 'Line 1 of', $warnings[0] );
		self::assertStringContainsString( '(membership)', $warnings[0] );
		self::assertStringStartsWith( 'Line 3, “Members”, of', $warnings[1] );
	}

	public function test_lines_are_numbered_as_on_the_screen(): void {
		$picks    = array( 'action' => 'use_widget', 'widget' => '' );
		$warnings = $this->warnings( array( $this->rule( 'membership', 1 ), $picks + $this->rule( 'club', 1 ), $this->rule( 'guild', 1 ) ) );
		self::assertSame( array( 'Line 1', 'Line 1', 'Line 2' ), array_map( static fn( string $warning ): string => substr( $warning, 0, 6 ), $warnings ) );
	}

	public function test_a_condition_whose_plugin_is_absent_is_named_by_its_label(): void {
		add_filter( 'tawk_integration_conditions', static fn( array $list ): array => $list + array( 'absent' => Broken_Condition::absent(), 'throws' => Broken_Condition::asked( 'available' ) ) );
		$warnings = $this->warnings( array( $this->rule( 'absent', true ), $this->rule( 'throws', true ) ) );
		self::assertStringContainsString( '(Broken)', $warnings[0] );
		self::assertStringContainsString( '(Broken)', $warnings[1] );
	}

	public function test_a_condition_that_cannot_say_what_it_is_called_needs_no_warning_where_it_is_there(): void {
		add_filter( 'tawk_integration_conditions', static fn( array $list ): array => $list + array( 'nameless' => Broken_Condition::asked( 'label' ) ) );
		self::assertSame( array(), $this->warnings( array( $this->rule( 'nameless', true ) ) ) );
	}

	public function test_a_rule_that_is_switched_off_needs_no_warning(): void {
		self::assertSame( array(), $this->warnings( array( array( 'enabled' => false ) + $this->rule( 'membership', 'gold' ) ) ) );
	}

	public function test_the_status_names_a_rule_that_picks_a_widget_which_is_gone(): void {
		$picks = array( 'action' => 'use_widget', 'widget' => 'gone' ) + $this->rule( 'page_type', array( 'page' ) );
		self::assertStringContainsString( 'is passed over', $this->warnings( array( $picks ) )[0] );
		self::assertSame( array(), $this->warnings( array( array( 'widget' => '' ) + $picks ) ) );
	}

	/**
	 * @param mixed $value
	 * @return array<string, mixed>
	 */
	private function rule( string $type, $value ): array {
		return array( 'name' => '', 'enabled' => true, 'conditions' => array( array( 'type' => $type, 'operator' => 'is', 'value' => $value ) ), 'action' => 'hide', 'widget' => '' );
	}

	/**
	 * @param list<array<string, mixed>> $rules
	 * @return list<string>
	 */
	private function warnings( array $rules ): array {
		foreach ( $rules as $index => $rule ) {
			$rules[ $index ] = array( 'id' => "r$index" ) + $rule;
		}
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'visibility' => array( 'default' => 'show', 'rules' => $rules ) ) ) );
		/** @var array{ warnings: list<string> } $status */
		$status = $this->rest( 'GET', '/tawk-integration/v1/status', array(), $this->create_user( 'administrator' ) )->get_data();
		return $status['warnings'];
	}
}
