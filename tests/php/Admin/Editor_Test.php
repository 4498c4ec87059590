<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Admin;

use Tawk_Integration\Admin\Editor;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;

final class Editor_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';
	private const HANDLE   = 'tawk-integration-editor';

	public function set_up(): void {
		parent::set_up();
		$widget = array( 'id' => 'sales', 'name' => 'Sales', 'property_id' => 'aaaaaaaaaaaaaaaaaaaaaaaa', 'widget_id' => '1hsales' );
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => self::PROPERTY, 'widget_id' => '1hmain', 'widgets' => array( $widget ) ) ) );
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		wp_dequeue_script( self::HANDLE );
		wp_deregister_script( self::HANDLE );
	}

	/** @return array<string, array{ string, bool }> */
	public function screens(): array {
		return array(
			'a post'             => array( 'post', true ),
			'a page'             => array( 'page', true ),
			'an attachment'      => array( 'attachment', false ),
			'a pattern'          => array( 'wp_block', false ),
			'the site editor'    => array( 'site-editor', false ),
			'the widgets editor' => array( 'widgets', false ),
		);
	}

	/** @dataProvider screens */
	public function test_the_panel_is_there_where_a_post_with_a_page_is_edited( string $screen, bool $is_there ): void {
		set_current_screen( $screen );
		do_action( 'enqueue_block_editor_assets' );
		self::assertSame( $is_there, wp_script_is( self::HANDLE ) );
	}

	public function test_a_contributor_learns_the_names_of_widgets_and_nothing_else(): void {
		wp_set_current_user( $this->create_user( 'contributor' )->ID );
		self::assertSame(
			array(
				'cause'        => null,
				'settings_url' => '',
				'widgets'      => array( array( 'id' => 'sales', 'name' => 'Sales' ) ),
			),
			Editor::boot()
		);
	}

	public function test_who_manages_options_gets_the_way_to_the_settings(): void {
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		self::assertStringEndsWith( 'options-general.php?page=tawk-integration', Editor::boot()['settings_url'] );
	}

	public function test_markup_in_a_name_does_not_end_the_script_element(): void {
		$settings                       = Settings::get();
		$settings['widgets'][0]['name'] = '</script><script>alert(1)</script>';
		update_option( Settings::OPTION, $settings );
		set_current_screen( 'post' );
		do_action( 'enqueue_block_editor_assets' );
		$before = wp_scripts()->get_data( self::HANDLE, 'before' );
		self::assertStringNotContainsString( '<', implode( '', array_filter( (array) $before, 'is_string' ) ) );
	}

	public function test_why_the_site_shows_no_chat_is_told(): void {
		update_option( Settings::OPTION, array_merge( Settings::get(), array( 'enabled' => false ) ) );
		self::assertSame( 'switched_off', ( Editor::boot()['cause'] ?? array( 'name' => '' ) )['name'] );
		update_option( Settings::OPTION, Settings::defaults() );
		self::assertSame( 'not_connected', ( Editor::boot()['cause'] ?? array( 'name' => '' ) )['name'] );
	}
}
