<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Admin;

use Tawk_Integration\Admin\Block_Editor;
use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Blocks\Patterns;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Widget\Page_Content;
use WP_Block_Patterns_Registry;
use WP_Block_Type_Registry;

final class Block_Editor_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const OTHER    = 'aaaaaaaaaaaaaaaaaaaaaaaa';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';

	public function set_up(): void {
		parent::set_up();
		$widget     = array( 'id' => 'sales', 'name' => 'Sales', 'property_id' => self::OTHER, 'widget_id' => '1hsales' );
		$visitor    = array(
			'attributes' => array(
				array( 'key' => 'role', 'source' => 'user.roles', 'text' => '', 'conditions' => array() ),
				array( 'key' => 'note', 'source' => 'text', 'text' => 'of the owner alone', 'conditions' => array() ),
				array( 'key' => 'gone', 'source' => 'membership', 'text' => '', 'conditions' => array() ),
			),
			'tags'       => array(
				array( 'source' => 'post.terms.category', 'prefix' => 'in-', 'text' => '', 'conditions' => array() ),
				array( 'source' => 'user.roles', 'prefix' => '', 'text' => '', 'conditions' => array() ),
			),
		);
		$automation = array( 'id' => 'greet', 'name' => 'A plan of the owner alone', 'trigger' => array( 'on' => 'load' ), 'actions' => array( array( 'do' => 'add_tags', 'tags' => array( 'a tag of the owner alone' ) ) ) );
		update_option(
			Settings::OPTION,
			array_merge( Settings::defaults(), array( 'property_id' => self::PROPERTY, 'widget_id' => '1hmain', 'widgets' => array( $widget ), 'visitor' => array_merge( Settings::defaults()['visitor'], $visitor ), 'automations' => array( $automation ) ) )
		);
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
	}

	public function test_a_contributor_learns_no_id_of_tawk_to_no_secret_and_no_text_of_the_owner(): void {
		wp_set_current_user( $this->create_user( 'contributor' )->ID );
		Block_Editor::register();
		Block_Editor::tell();
		$told = (string) wp_json_encode( wp_scripts()->get_data( Block_Editor::HANDLE, 'before' ) );
		self::assertStringContainsString( 'Sales', $told );
		foreach ( array( self::PROPERTY, self::OTHER, '1hsales', '1hmain', self::KEY, 'of the owner alone' ) as $secret ) {
			self::assert_shows_nothing_of( $secret, $told );
		}
		wp_deregister_script( Block_Editor::HANDLE );
	}

	public function test_authors_are_offered_the_sources_that_the_settings_map_each_once(): void {
		self::assertSame( array( 'user.roles', 'post.terms.category' ), array_column( Block_Editor::boot()['sources'], 'value' ) );
		self::assertSame( 'Categories, tags and other terms: category', Block_Editor::boot()['sources'][1]['label'] );
	}

	public function test_everything_that_a_button_can_do_is_told_in_words(): void {
		foreach ( Block_Editor::boot()['actions'] as $action ) {
			self::assertNotSame( $action['value'], $action['label'] );
		}
		self::assertContains( 'maximize', array_column( Block_Editor::boot()['actions'], 'value' ) );
	}

	public function test_links_may_lead_to_the_hosts_that_wordpress_knows(): void {
		add_filter( 'allowed_redirect_hosts', static fn( array $hosts ): array => array_merge( $hosts, array( 'Shop.example.org' ) ) );
		self::assertContains( 'shop.example.org', Block_Editor::boot()['hosts'] );
	}

	public function test_links_may_lead_to_this_site_whatever_others_make_of_the_hosts(): void {
		add_filter( 'allowed_redirect_hosts', '__return_empty_array', PHP_INT_MAX );
		self::assertSame( array( wp_parse_url( home_url(), PHP_URL_HOST ) ), Block_Editor::boot()['hosts'] );
	}

	public function test_patterns_hold_blocks_that_there_are(): void {
		Patterns::register();
		( new Blocks( new Page_Content() ) )->register_types();
		foreach ( array( 'contact-section', 'support-page' ) as $name ) {
			$pattern = WP_Block_Patterns_Registry::get_instance()->get_registered( "tawk-integration/$name" );
			self::assertIsArray( $pattern );
			self::assertIsString( $pattern['content'] );
			self::assertGreaterThan( 0, preg_match_all( '~<!-- wp:tawk-integration/([a-z-]+) ~', $pattern['content'], $names ) );
			foreach ( $names[1] as $block ) {
				self::assertTrue( WP_Block_Type_Registry::get_instance()->is_registered( "tawk-integration/$block" ), $block );
			}
		}
	}
}
