<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Admin;

use Tawk_Integration\Admin\Admin_Bar;
use Tawk_Integration\Plugin;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Status\Causes;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Tests\Visibility\Broken_Condition;
use WP_Admin_Bar;

require_once dirname( __DIR__ ) . '/Visibility/Broken_Condition.php';

final class Admin_Bar_Test extends Test_Case {

	private const HANDLE = 'tawk-integration-admin-bar';

	public function set_up(): void {
		parent::set_up();
		require_once dirname( (string) ( new \ReflectionFunction( 'wp_insert_post' ) )->getFileName() ) . '/class-wp-admin-bar.php';
		$this->save( array() );
		add_filter( 'show_admin_bar', '__return_true' );
	}

	public function tear_down(): void {
		wp_dequeue_script( self::HANDLE );
		wp_deregister_script( self::HANDLE );
		parent::tear_down();
	}

	public function test_the_owner_gets_choices_on_a_post_and_the_way_to_the_answer(): void {
		$post = $this->create_post();
		$this->visit( "/?p=$post", 'administrator' );
		self::assertSame( array( '', 'reason', 'failures', 'runs', 'hide', 'show', 'inherit', 'why' ), array_keys( $this->nodes() ) );
		self::assertStringEndsWith( 'page=tawk-integration#visibility?check=' . rawurlencode( home_url( "/?p=$post" ) ), $this->nodes()['why'] );
	}

	public function test_on_a_page_that_is_no_post_the_owner_gets_the_answer_alone(): void {
		$this->visit( '/?s=tea', 'administrator' );
		self::assertSame( array( '', 'reason', 'failures', 'runs', 'why' ), array_keys( $this->nodes() ) );
	}

	public function test_who_may_edit_the_post_gets_its_choices_alone(): void {
		$this->visit( '/?p=' . $this->create_post(), 'editor' );
		self::assertSame( array( '', 'reason', 'hide', 'show', 'inherit' ), array_keys( $this->nodes() ) );
	}

	public function test_the_choices_are_there_where_core_has_no_route_for_the_post_and_not_where_it_has_no_setting(): void {
		register_post_type( 'ti_routeless', array( 'public' => true, 'show_in_rest' => false ) );
		$post = $this->create_post( array( 'post_type' => 'ti_routeless' ) );
		$this->visit( "/?post_type=ti_routeless&p=$post", 'editor' );
		self::assertSame( array( '', 'reason', 'hide', 'show', 'inherit' ), array_keys( $this->nodes() ) );
		self::assertArrayHasKey( 'post', $this->boot() );
		unregister_post_type( 'ti_routeless' );

		$file = $this->create_post( array( 'post_type' => 'attachment', 'post_status' => 'inherit' ) );
		$this->visit( "/?attachment_id=$file", 'editor' );
		self::assertSame( array( '', 'reason' ), array_keys( $this->nodes() ) );
		self::assertArrayNotHasKey( 'post', $this->boot() );
	}

	/** @return array<string, array{ string }> */
	public function others(): array {
		return array(
			'nobody'      => array( '' ),
			'subscriber'  => array( 'subscriber' ),
			'contributor' => array( 'contributor' ),
			'author'      => array( 'author' ),
		);
	}

	/** @dataProvider others */
	public function test_others_get_nothing( string $role ): void {
		$this->visit( '/?p=' . $this->create_post( array( 'post_author' => $this->create_user( 'editor' )->ID ) ), $role );
		self::assertSame( array(), $this->nodes() );
		( new Admin_Bar() )->enqueue();
		self::assertFalse( wp_script_is( self::HANDLE ) );
	}

	public function test_an_editor_gets_nothing_where_there_is_no_post(): void {
		$this->visit( '/?s=tea', 'editor' );
		self::assertSame( array(), $this->nodes() );
	}

	public function test_marks_what_the_post_says(): void {
		$post = $this->create_post();
		update_post_meta( $post, Page_Settings::META_KEY, array( 'visibility' => 'show' ) );
		$this->visit( "/?p=$post", 'editor' );
		$bar = $this->bar();
		self::assertSame( 'is-current', $this->class_of( $bar, 'show' ) );
		self::assertSame( '', $this->class_of( $bar, 'inherit' ) );
	}

	public function test_the_script_gets_the_servers_reason_and_words_for_every_cause(): void {
		$this->save( array( 'visibility' => array( 'rules' => array( array( 'id' => 'q', 'name' => 'Quiet', 'action' => 'hide' ) ) ) ) );
		$post = $this->create_post();
		$this->visit( "/?p=$post", 'administrator' );
		$boot = $this->boot();
		self::assertSame( array( 'name' => 'hidden_by_rule', 'sentence' => 'Hidden by line 1 “Quiet” of “Who sees it”.' ), $boot['server'] );
		self::assertIsArray( $boot['states'] );
		self::assertSame( array(), array_diff( array_column( Causes::all(), 'name' ), array_keys( $boot['states'] ) ) );
		self::assertIsArray( $boot['post'] );
		self::assertSame( rest_url( "tawk-integration/v1/page-settings/$post" ), $boot['post']['url'] );
		self::assertSame( 'inherit', ( (array) $boot['post']['own'] )['visibility'] );
	}

	public function test_the_names_of_lines_are_the_owners_business(): void {
		$this->save( array( 'visibility' => array( 'rules' => array( array( 'id' => 'q', 'name' => 'A secret plan', 'action' => 'hide' ) ) ) ) );
		$this->visit( '/?p=' . $this->create_post(), 'editor' );
		self::assertStringNotContainsString( 'A secret plan', (string) wp_json_encode( $this->boot() ) );
	}

	public function test_what_tawk_refused_is_told_to_the_owner_alone(): void {
		$post = $this->create_post();
		$this->visit( "/?p=$post", 'editor' );
		self::assertArrayNotHasKey( 'failures', $this->boot() );
		$this->visit( "/?p=$post", 'administrator' );
		$words = $this->boot()['failures'];
		self::assertIsArray( $words );
		self::assertIsArray( $words['of'] );
		self::assertSame( array( 'attribute', 'tag', 'event', 'identity' ), array_keys( $words['of'] ) );
	}

	public function test_the_owner_alone_reads_what_automations_did_by_their_names(): void {
		$automation = array( 'trigger' => array( 'on' => 'chat_started' ), 'actions' => array( array( 'do' => 'maximize' ) ) );
		$this->save( array( 'automations' => array( array( 'id' => 'greet', 'name' => 'A secret plan' ) + $automation, array( 'id' => 'nameless' ) + $automation, array( 'id' => 'off', 'enabled' => false ) + $automation ) ) );
		$post = $this->create_post();
		$this->visit( "/?p=$post", 'editor' );
		self::assertStringNotContainsString( 'A secret plan', (string) wp_json_encode( $this->boot() ) );
		$this->visit( "/?p=$post", 'administrator' );
		$runs = $this->boot()['runs'];
		self::assertIsArray( $runs );
		self::assertEquals( array( 'greet' => 'A secret plan', 'nameless' => 'A conversation begins → Open the chat' ), (array) $runs['names'] );
		$codes = (string) file_get_contents( Plugin::path( 'src/automations/automation.ts' ) );
		preg_match( '/type Skipped =(.+?);/s', $codes, $type );
		preg_match_all( "/'([A-Z_]+)'/", $type[1] ?? '', $skipped );
		self::assertEqualsCanonicalizing( $skipped[1], array_keys( (array) $runs['skipped'] ) );
	}

	public function test_the_item_and_its_script_share_one_page(): void {
		$this->visit( '/?p=' . $this->create_post(), 'administrator' );
		$made = 0;
		add_filter(
			'tawk_integration_page',
			static function ( $page ) use ( &$made ) {
				++$made;
				return $page;
			}
		);
		$bar = new Admin_Bar();
		$bar->enqueue();
		$bar->add( new WP_Admin_Bar() );
		self::assertSame( 1, $made );
	}

	/** @dataProvider broken_methods */
	public function test_a_condition_of_another_plugin_that_fails_does_not_take_the_site_down( string $method, bool $enabled ): void {
		add_filter( 'tawk_integration_conditions', static fn( array $list ): array => $list + array( 'broken' => Broken_Condition::asked( $method ) ) );
		$asks = array( array( 'type' => 'broken', 'operator' => 'is', 'value' => true ) );
		$this->save( array( 'visibility' => array( 'rules' => array( array( 'id' => 'b', 'enabled' => $enabled, 'conditions' => $asks, 'action' => 'show' ) ) ) ) );
		$this->visit( '/?p=' . $this->create_post(), 'administrator' );
		self::assertNull( $this->boot()['server'] );
	}

	/** @return iterable<string, array{ string, bool }> */
	public function broken_methods(): iterable {
		foreach ( array( 'label', 'scope', 'available', 'holds', 'schema' ) as $method ) {
			yield $method => array( $method, true );
			yield "$method, switched off" => array( $method, false );
		}
	}

	public function test_nothing_is_said_by_the_server_where_it_shows_the_chat(): void {
		$this->visit( '/?s=tea', 'administrator' );
		self::assertNull( $this->boot()['server'] );
		self::assertArrayNotHasKey( 'post', $this->boot() );
	}

	private function visit( string $url, string $role ): void {
		if ( '' !== $role ) {
			wp_set_current_user( $this->create_user( $role )->ID );
		}
		$this->go_to( home_url( $url ) );
	}

	/** @param array<string, mixed> $settings */
	private function save( array $settings ): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => '5f1e9c8a0b2d4c6e8f013579', 'widget_id' => 'default' ), $settings ) );
	}

	private function bar(): WP_Admin_Bar {
		$bar = new WP_Admin_Bar();
		( new Admin_Bar() )->add( $bar );
		return $bar;
	}

	/** @return array<string, string> What each links to, by its name. */
	private function nodes(): array {
		$nodes = array();
		foreach ( (array) $this->bar()->get_nodes() as $node ) {
			self::assertIsObject( $node );
			$facts = get_object_vars( $node );
			self::assertIsString( $facts['id'] );
			$nodes[ ltrim( (string) substr( $facts['id'], strlen( 'tawk-integration' ) ), '-' ) ] = is_string( $facts['href'] ) ? $facts['href'] : '';
		}
		return $nodes;
	}

	private function class_of( WP_Admin_Bar $bar, string $name ): string {
		$node = $bar->get_node( "tawk-integration-$name" );
		self::assertIsObject( $node );
		$class = ( (array) get_object_vars( $node )['meta'] )['class'];
		return is_string( $class ) ? $class : '';
	}

	/** @return array<mixed> What the script is given. */
	private function boot(): array {
		wp_deregister_script( self::HANDLE );
		( new Admin_Bar() )->enqueue();
		$inline = wp_scripts()->get_data( self::HANDLE, 'before' );
		self::assertIsArray( $inline );
		self::assertSame( 1, preg_match( '/= (\{.*\});/s', implode( '', array_filter( $inline, 'is_string' ) ), $match ) );
		$boot = json_decode( (string) end( $match ), true );
		self::assertIsArray( $boot );
		return $boot;
	}
}
