<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Tests\Test_Case;
use WP_Customize_Manager;

final class Excluded_Context_Test extends Test_Case {

	/** @return array<string, array{ string, string }> */
	public function addresses(): array {
		return array(
			'the front page'               => array( '/', '' ),
			'a search'                     => array( '/?s=tea', '' ),
			'a page that does not exist'   => array( '/?p=999999', '' ),
			'a campaign'                   => array( '/?utm_source=mail&bricks=red', '' ),
			'the feed'                     => array( '/?feed=rss2', 'feed' ),
			'a preview'                    => array( '/?preview=true', 'preview' ),
			'Beaver Builder'               => array( '/?fl_builder', 'builder' ),
			'Brizy'                        => array( '/?is-editor-iframe=1', 'builder' ),
			'Elementor'                    => array( '/?elementor-preview=12&ver=1', 'builder' ),
			'Elementor templates'          => array( '/?render_mode=template-preview', 'builder' ),
			'Oxygen'                       => array( '/?ct_builder=true', 'builder' ),
			'SiteOrigin'                   => array( '/?siteorigin_panels_live_editor=true', 'builder' ),
			'Visual Composer'              => array( '/?vcv-editable=1', 'builder' ),
			'WP Page Builder'              => array( '/?load_for=wppb_editor_iframe', 'builder' ),
			'Bricks'                       => array( '/?bricks=run', 'builder' ),
			'Divi'                         => array( '/?et_fb=1', 'builder' ),
			'Thrive'                       => array( '/?tve=true', 'builder' ),
			'a list where a word is meant' => array( '/?tve[]=true&load_for[]=x', '' ),
		);
	}

	/** @dataProvider addresses */
	public function test_knows_where_the_chat_has_no_place( string $address, string $expected ): void {
		$this->go_to( home_url( $address ) );
		self::assertSame( $expected, Page::from( self::main_query(), $address, null )->excluded );
	}

	public function test_knows_the_embedded_form_of_a_post(): void {
		$address = '/?embed=true&p=' . $this->create_post();
		$this->go_to( home_url( $address ) );
		self::assertSame( 'embed', Page::from( self::main_query(), $address, null )->excluded );
	}

	public function test_knows_the_preview_of_the_customizer(): void {
		require_once dirname( (string) ( new \ReflectionFunction( 'wp_insert_post' ) )->getFileName() ) . '/class-wp-customize-manager.php';
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$this->go_to( home_url( '/' ) );
		$manager                 = new WP_Customize_Manager();
		$GLOBALS['wp_customize'] = $manager;
		$manager->start_previewing_theme();
		$excluded = Page::from( self::main_query(), '/', null )->excluded;
		unset( $GLOBALS['wp_customize'] );
		self::assertSame( 'customizer', $excluded );
	}

	public function test_knows_the_screens_of_wp_admin(): void {
		set_current_screen( 'dashboard' );
		self::assertSame( 'admin', Page::from( self::main_query(), '/', null )->excluded );
	}

	public function test_a_thousand_arguments_are_no_notice(): void {
		$address = '/?' . implode( '&', array_map( static fn( int $n ): string => "a$n", range( 1, 1500 ) ) );
		$this->go_to( home_url( '/' ) );
		self::assertSame( '', Page::from( self::main_query(), $address, null )->excluded );
	}
}
