<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Settings;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;

final class Conflict_Test extends Test_Case {

	private const ROUTE = '/wp/v2/settings';

	public function test_refuses_what_was_made_from_settings_that_have_been_replaced_since(): void {
		$admin  = $this->create_user( 'administrator' );
		$opened = Settings::get();
		update_option( Settings::OPTION, array_merge( $opened, array( 'enabled' => false ) ) );

		$response = $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => array_merge( $opened, array( 'loading' => array( 'strategy' => 'delay', 'delay' => 3 ) ) ) ), $admin );
		self::assertSame( 409, $response->get_status() );
		self::assertFalse( Settings::get()['enabled'] );
		self::assertSame( 'idle', Settings::get()['loading']['strategy'] );

		self::assertSame( 200, $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => Settings::get() ), $admin )->get_status() );
	}

	public function test_a_sender_that_names_no_revision_is_not_asked(): void {
		update_option( Settings::OPTION, Settings::get() );
		$settings = Settings::get();
		unset( $settings['revision'] );
		self::assertSame( 200, $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => $settings ), $this->create_user( 'administrator' ) )->get_status() );
	}

	public function test_who_may_not_save_learns_nothing_of_revisions(): void {
		update_option( Settings::OPTION, Settings::get() );
		$old = array_merge( Settings::get(), array( 'revision' => 0 ) );
		self::assertSame( 403, $this->rest( 'POST', self::ROUTE, array( Settings::OPTION => $old ), $this->create_user( 'editor' ) )->get_status() );
	}
}
