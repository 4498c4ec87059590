<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Settings;

use Tawk_Integration\Settings\Importer;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;

final class Importer_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';

	public function tear_down(): void {
		unset( $GLOBALS['tawkto'] );
		parent::tear_down();
	}

	public function test_the_official_plugin_is_silent_once_this_one_is_connected(): void {
		$official = $this->official_plugin();
		Importer::silence();
		self::assertNotFalse( has_action( 'wp_footer', array( $official, 'print_embed_code' ) ) );

		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => self::PROPERTY, 'widget_id' => 'default' ) ) );
		Importer::silence();
		self::assertFalse( has_action( 'wp_footer', array( $official, 'print_embed_code' ) ) );
		self::assertFalse( has_action( 'init', array( $official, 'start_session' ) ) );
	}

	public function test_its_options_are_saved_before_its_deactivation_erases_them(): void {
		$this->seed();
		Importer::back_up_before( Importer::PLUGIN );
		self::assertEquals(
			array(
				'tawkto-embed-widget-page-id'   => self::PROPERTY,
				'tawkto-embed-widget-widget-id' => 'default',
				'tawkto-visibility-options'     => array( 'always_display' => 1 ),
			),
			get_option( Importer::BACKUP_OPTION )
		);
	}

	public function test_an_empty_official_plugin_does_not_replace_what_was_saved_of_a_connected_one(): void {
		$this->seed();
		Importer::back_up_before( Importer::PLUGIN );
		update_option( 'tawkto-embed-widget-page-id', '' );
		Importer::back_up_before( Importer::PLUGIN );
		$saved = get_option( Importer::BACKUP_OPTION );
		self::assertIsArray( $saved );
		self::assertSame( self::PROPERTY, $saved['tawkto-embed-widget-page-id'] );
	}

	public function test_other_plugins_deactivations_save_nothing(): void {
		$this->seed();
		Importer::back_up_before( 'hello.php' );
		self::assertFalse( get_option( Importer::BACKUP_OPTION ) );
	}

	public function test_the_deactivation_itself_runs_the_back_up_first(): void {
		$this->seed();
		add_action(
			'deactivate_' . Importer::PLUGIN,
			static function (): void {
				delete_option( 'tawkto-visibility-options' );
			}
		);
		update_option( 'active_plugins', array_merge( (array) get_option( 'active_plugins' ), array( Importer::PLUGIN ) ) );
		deactivate_plugins( Importer::PLUGIN );
		$saved = get_option( Importer::BACKUP_OPTION );
		self::assertIsArray( $saved );
		self::assertEquals( array( 'always_display' => 1 ), $saved['tawkto-visibility-options'] );
		self::assertFalse( get_option( 'tawkto-visibility-options' ) );
	}

	private function seed(): void {
		update_option( 'tawkto-embed-widget-page-id', self::PROPERTY );
		update_option( 'tawkto-embed-widget-widget-id', 'default' );
		update_option( 'tawkto-visibility-options', array( 'always_display' => 1 ) );
	}

	private function official_plugin(): object {
		$official          = new class() {
			public function print_embed_code(): void {
				echo 'official';
			}

			public function start_session(): void {
			}
		};
		$GLOBALS['tawkto'] = $official;
		add_action( 'wp_footer', array( $official, 'print_embed_code' ) );
		add_action( 'init', array( $official, 'start_session' ) );
		return $official;
	}
}
