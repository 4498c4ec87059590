<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Admin;

use Tawk_Integration\Admin\Activation;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Importer;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Subject;

final class Activation_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';

	public function test_activation_creates_both_rows_autoloaded(): void {
		delete_option( Settings::OPTION );
		delete_option( Secret::OPTION );
		Activation::activate( false );
		$autoloaded = wp_load_alloptions( true );
		self::assertArrayHasKey( Settings::OPTION, $autoloaded );
		self::assertArrayHasKey( Secret::OPTION, $autoloaded );
	}

	public function test_deactivation_keeps_everything_but_stops_loading_it(): void {
		$this->store_something();
		$before = get_option( Settings::OPTION );
		Activation::deactivate( false );
		self::assertSame( $before, get_option( Settings::OPTION ) );
		self::assertTrue( ( new Secret( self::PROPERTY ) )->is_set( self::PROPERTY ) );
		self::assertArrayNotHasKey( Settings::OPTION, wp_load_alloptions( true ) );

		Activation::activate( false );
		self::assertArrayHasKey( Settings::OPTION, wp_load_alloptions( true ) );
		self::assertSame( $before, get_option( Settings::OPTION ) );
	}

	public function test_uninstalling_keeps_everything_unless_the_owner_chose_otherwise(): void {
		$this->store_something();
		$post = $this->create_post();
		Page_Settings::store( $post, array( 'visibility' => 'hide' ) );
		$user = $this->create_user( 'subscriber' );
		update_user_meta( $user->ID, Subject::OPT_OUT, '1' );
		$this->uninstall();
		self::assertIsArray( get_option( Settings::OPTION ) );
		self::assertTrue( Subject::has_opted_out( $user ) );
		self::assertSame( 'hide', Page_Settings::of( $post )['visibility'] );
		self::assertTrue( ( new Secret( self::PROPERTY ) )->is_set( self::PROPERTY ) );
	}

	public function test_uninstalling_leaves_no_row_where_the_owner_chose_so(): void {
		$this->store_something( true );
		update_option( Importer::BACKUP_OPTION, array( 'x' => 'y' ), false );
		Page_Settings::store( $this->create_post(), array( 'visibility' => 'hide' ) );
		update_user_meta( $this->create_user( 'subscriber' )->ID, Subject::OPT_OUT, '1' );
		$this->uninstall();
		self::assertSame( array(), self::db()->get_col( 'SELECT meta_key FROM ' . self::db()->usermeta . " WHERE meta_key LIKE 'tawk\_%'" ) );
		self::assertSame( array(), self::db()->get_col( 'SELECT meta_key FROM ' . self::db()->postmeta . " WHERE meta_key LIKE '\_tawk%'" ) );
		self::assertSame( array(), self::db()->get_col( 'SELECT option_name FROM ' . self::db()->options . " WHERE option_name LIKE 'tawk\\_integration%'" ) );
	}

	public function test_a_notice_invites_who_may_connect_until_it_is_done(): void {
		set_current_screen( 'plugins' );
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		self::assertStringContainsString( 'page=tawk-integration', $this->notice() );

		$this->store_something();
		self::assertSame( '', $this->notice() );
	}

	public function test_nobody_else_sees_the_notice_and_no_other_screen_shows_it(): void {
		set_current_screen( 'plugins' );
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		self::assertSame( '', $this->notice() );

		set_current_screen( 'edit-post' );
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		self::assertSame( '', $this->notice() );
	}

	private function store_something( bool $delete_data = false ): void {
		update_option(
			Settings::OPTION,
			array_merge(
				Settings::defaults(),
				array(
					'property_id' => self::PROPERTY,
					'widget_id'   => 'default',
					'privacy'     => array(
						'environments' => array( 'production' ),
						'delete_data'  => $delete_data,
					),
				)
			)
		);
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, str_repeat( 'a', 40 ) );
	}

	private function uninstall(): void {
		defined( 'WP_UNINSTALL_PLUGIN' ) || define( 'WP_UNINSTALL_PLUGIN', 'tawk-integration/tawk-integration.php' );
		if ( function_exists( 'Tawk_Integration\uninstall' ) ) {
			\Tawk_Integration\uninstall();
		} else {
			require dirname( __DIR__, 3 ) . '/uninstall.php';
		}
	}

	/** @phpstan-impure It follows the screen, the user and the settings. */
	private function notice(): string {
		ob_start();
		Activation::invite();
		return (string) ob_get_clean();
	}

	public function test_a_network_wide_activation_without_a_network_is_an_ordinary_one(): void {
		delete_option( Settings::OPTION );
		Activation::activate( true );
		self::assertIsArray( get_option( Settings::OPTION ) );
		Activation::deactivate( true );
		self::assertArrayNotHasKey( Settings::OPTION, wp_load_alloptions( true ) );
	}
}
