<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Opt_Out;
use Tawk_Integration\Visitor\Subject;
use WP_User;

final class Opt_Out_Test extends Test_Case {

	public function set_up(): void {
		parent::set_up();
		$this->offer( true );
	}

	public function test_a_user_ticks_the_box_and_takes_the_tick_away_again(): void {
		$user = $this->create_user( 'subscriber' );
		wp_set_current_user( $user->ID );
		self::assertStringNotContainsString( 'checked', $this->box( $user ) );
		$this->send( $user, '1' );
		self::assertTrue( Subject::has_opted_out( $user ) );
		self::assertStringContainsString( "value=\"1\" checked='checked'", $this->box( $user ) );
		$this->send( $user, '0' );
		self::assertSame( array(), get_user_meta( $user->ID, Subject::OPT_OUT ) );
	}

	public function test_nothing_of_a_user_who_opted_out_is_sent_also_where_it_is_offered_no_more(): void {
		$user = $this->create_user( 'subscriber' );
		wp_set_current_user( $user->ID );
		self::assertSame( $user, Subject::of( Settings::get(), $user ) );
		$this->send( $user, '1' );
		$this->offer( false );
		self::assertNull( Subject::of( Settings::get(), $user ) );
	}

	public function test_who_may_edit_a_user_may_do_it_for_them_and_nobody_else(): void {
		$user = $this->create_user( 'subscriber' );
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		self::assertSame( '', $this->box( $user ) );
		$this->send( $user, '1' );
		self::assertFalse( Subject::has_opted_out( $user ) );
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		self::assertNotSame( '', $this->box( $user ) );
		$this->send( $user, '1' );
		self::assertTrue( Subject::has_opted_out( $user ) );
	}

	public function test_what_is_not_offered_is_neither_shown_nor_changed(): void {
		$user = $this->create_user( 'subscriber' );
		wp_set_current_user( $user->ID );
		$this->send( $user, '1' );
		$this->offer( false );
		self::assertSame( '', $this->box( $user ) );
		$this->send( $user, '0' );
		self::assertTrue( Subject::has_opted_out( $user ) );
	}

	public function test_a_form_without_the_box_changes_nothing(): void {
		$user = $this->create_user( 'subscriber' );
		wp_set_current_user( $user->ID );
		$this->send( $user, '1' );
		$this->send( $user, null );
		self::assertTrue( Subject::has_opted_out( $user ) );
	}

	private function offer( bool $offered ): void {
		update_option( Settings::OPTION, array( 'visitor' => array( 'offer_opt_out' => $offered ) ) );
	}

	/** @phpstan-impure It follows the settings and what is stored. */
	private function box( WP_User $user ): string {
		ob_start();
		Opt_Out::show( $user );
		return (string) ob_get_clean();
	}

	private function send( WP_User $user, ?string $value ): void {
		$_POST = null === $value ? array() : array( Subject::OPT_OUT => $value );
		Opt_Out::save( $user->ID );
	}
}
