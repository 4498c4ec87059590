<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Blocks;

use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Widget\Page_Content;
use Tawk_Integration\Widget\Watch;
use Tawk_Integration\Widget\Widget;

require_once __DIR__ . '/Page_With_Blocks.php';

/**
 * What a page carries because of its content.
 */
final class Page_Content_Test extends Page_With_Blocks {

	private const MAIN  = '5f1e9c8a0b2d4c6e8f013579';
	private const OTHER = '6a2f0d9b1c3e5d7f90246801';
	private const PHONE = array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) );

	/**
	 * @param list<array<string, mixed>> $conditions
	 * @return array<string, mixed>
	 */
	private static function rule( string $action, array $conditions = array(), string $widget = '' ): array {
		return array( 'id' => uniqid(), 'name' => '', 'enabled' => true, 'conditions' => $conditions, 'action' => $action, 'widget' => $widget );
	}

	public function test_a_page_without_anything_of_ours_is_as_it_was(): void {
		self::rendered( '<!-- wp:paragraph --><p>Hello</p><!-- /wp:paragraph -->' );
		self::assertSame( array(), array_intersect_key( $this->config(), array_flip( array( 'show', 'modules', 'clicks', 'inline', 'widgets', 'visibility' ) ) ) );
	}

	public function test_where_the_rules_hide_the_chat_a_button_brings_it(): void {
		$this->rules( array(), 'hide' );
		self::assertSame( array(), $this->config() );
		self::rendered( self::block( 'chat-button' ) );
		$config = $this->config();
		self::assertSame( array( 'show' => false ), array_intersect_key( $config, array_flip( array( 'show', 'visibility' ) ) ) );
	}

	public function test_where_the_rules_show_the_chat_nothing_says_so(): void {
		self::rendered( self::block( 'chat-button' ) );
		self::assertArrayNotHasKey( 'show', $this->config() );
	}

	public function test_where_the_post_itself_hides_the_chat_its_button_brings_the_post_s_own_widget(): void {
		Page_Settings::store( $this->page, array( 'visibility' => 'hide', 'widget' => 'de' ) );
		$this->visit();
		self::rendered( self::block( 'chat-button' ) );
		$config = $this->config();
		self::assertSame( array( false, '1hde' ), array( $config['show'], $config['widget_id'] ) );
	}

	public function test_a_hidden_chat_is_the_widget_that_the_rules_pick_also_where_the_browser_does(): void {
		$this->rules( array( self::rule( 'use_widget', array( self::PHONE ), 'de' ), self::rule( 'hide' ) ) );
		self::rendered( self::block( 'chat-button' ) );
		$config = $this->config();
		self::assertFalse( $config['show'] );
		self::assertSame( array( 'default' => 'hide', 'widget' => '', 'rules' => array( array( 'conditions' => array( self::PHONE ), 'action' => 'use_widget', 'widget' => 'de' ) ) ), $config['visibility'] );
	}

	public function test_code_that_hides_the_chat_does_not_hide_the_button(): void {
		add_filter( 'tawk_integration_decision', static fn( $decision ) => new \Tawk_Integration\Visibility\Decision( false, false, 'de', array() ) );
		self::rendered( self::block( 'chat-button' ) );
		$config = $this->config();
		self::assertSame( array( false, '1hde' ), array( $config['show'], $config['widget_id'] ) );
	}

	public function test_a_shortcode_that_asks_for_the_chat_still_beats_the_rules(): void {
		$this->rules( array(), 'hide' );
		$widget = new Widget( $this->content );
		add_shortcode( 'tawkto', array( $widget, 'ask_for_chat' ) );
		$GLOBALS['post'] = get_post( $this->page );
		self::rendered( '[tawkto]' );
		self::assertArrayNotHasKey( 'show', $this->config() );
	}

	public function test_widgets_that_the_content_names_come_with_the_identity_of_their_property(): void {
		( new Secret( self::MAIN ) )->set( self::MAIN, str_repeat( 'a', 40 ) );
		( new Secret( self::MAIN ) )->set( self::OTHER, str_repeat( 'b', 40 ) );
		$user = $this->create_user( 'subscriber', array( 'user_email' => 'ada@example.com' ) );
		wp_set_current_user( $user->ID );
		$this->visit();
		self::rendered( self::block( 'chat-button', array( 'widget' => 'de' ) ) );
		/** @var array{ api: array{ visitor: array<string, string> }, widgets: array<string, array{ property_id: string, widget_id: string, api: array{ visitor: array<string, string> } }> } $config */
		$config = $this->config();
		self::assertSame( hash_hmac( 'sha256', 'ada@example.com', str_repeat( 'a', 40 ) ), $config['api']['visitor']['hash'] );
		self::assertSame( array( self::OTHER, '1hde' ), array( $config['widgets']['de']['property_id'], $config['widgets']['de']['widget_id'] ) );
		self::assertSame( hash_hmac( 'sha256', 'ada@example.com', str_repeat( 'b', 40 ) ), $config['widgets']['de']['api']['visitor']['hash'] );
	}

	public function test_where_nobody_names_a_widget_an_inline_chat_and_links_are_of_the_page_s(): void {
		Page_Settings::store( $this->page, array( 'widget' => 'de' ) );
		$this->visit();
		$links  = self::dom( self::rendered( self::block( 'inline-chat' ) . self::block( 'chat-button' ) ) );
		$config = $this->config();
		self::assertSame( array( array( array( 'widget' => null ) ), '1hde' ), array( $config['inline'], $config['widget_id'] ) );
		self::assertArrayNotHasKey( 'widgets', $config );
		self::assertSame( 2.0, $links->evaluate( sprintf( "count(//a[@href='https://tawk.to/chat/%s/1hde'])", self::OTHER ) ) );
	}

	public function test_links_are_of_the_widget_that_rules_pick_for_the_page_or_the_user(): void {
		$role = array( 'type' => 'role', 'operator' => 'is', 'value' => array( 'editor' ) );
		$this->rules( array( self::rule( 'use_widget', array( $role ), 'de' ), self::rule( 'hide' ) ) );
		self::assertStringContainsString( self::MAIN . '/default', self::rendered( self::block( 'chat-button' ) ) );
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		$this->visit();
		self::assertStringContainsString( self::OTHER . '/1hde', self::rendered( self::block( 'chat-button' ) ) );
		$this->save( array( 'visitor' => array( 'delivery' => 'fetch' ) ) );
		$this->visit();
		self::assertStringContainsString( self::MAIN . '/default', self::rendered( self::block( 'chat-button' ) ) );
	}

	public function test_what_is_rendered_twice_counts_once(): void {
		$content = self::block( 'chat-button', array( 'event' => 'asked' ) ) . self::block( 'inline-chat', array( 'tags' => array( 'a' ) ) );
		self::rendered( $content );
		self::rendered( $content );
		$config = $this->config();
		self::assertSame( array( array( array( 'event' => 'asked' ) ), array( array( 'widget' => null ) ), array( array( 'values' => array( 'a' ) ) ) ), array( $config['clicks'], $config['inline'], array_slice( (array) $config['tags'], -1 ) ) );
	}

	public function test_the_content_adds_no_more_rows_than_a_chat_can_have(): void {
		$condition = static fn( string $name ): array => array( 'type' => 'device', 'operator' => 'is', 'value' => array( $name ) );
		foreach ( range( 1, 30 ) as $block ) {
			$rows = array_map( static fn( int $row ): array => array( 'key' => "k-$block-$row", 'text' => 'x' ), range( 1, 40 ) );
			self::rendered( self::block( 'chat-status', array( 'attributes' => $rows, 'tags' => array( "a$block", "b$block" ), 'conditions' => array( $condition( 0 === $block % 2 ? 'phone' : 'tablet' ) ) ) ) );
		}
		$rows = $this->content->rows();
		self::assertSame( array( 50, 10, array( $condition( 'tablet' ), $condition( 'phone' ) ) ), array( count( $rows['attributes'] ), count( $rows['tags'] ), $this->content->conditions() ) );
		self::assertSame( array( 'k-1-1', 'k-2-10', 'a1', 'b5' ), array( $rows['attributes'][0]['key'], $rows['attributes'][49]['key'], $rows['tags'][0]['text'], $rows['tags'][9]['text'] ) );
	}

	public function test_rows_of_blocks_come_after_the_settings_and_the_post_s_own(): void {
		Page_Settings::store( $this->page, array( 'attributes' => array( array( 'key' => 'dept', 'text' => 'own' ) ), 'tags' => array( 'own' ) ) );
		$this->visit();
		self::rendered(
			self::block(
				'chat-status',
				array(
					'attributes' => array( array( 'key' => 'dept', 'text' => 'block' ), array( 'key' => 'title', 'text' => 'mine' ), array( 'key' => 'page', 'text' => '{post.title}' ) ),
					'tags'       => array( 'block', 'own' ),
				)
			)
		);
		$config = $this->config();
		self::assertSame(
			array(
				array( 'key' => 'title', 'values' => array( 'Contact' ) ),
				array( 'key' => 'page', 'values' => array( 'Contact' ) ),
				array( 'key' => 'dept', 'values' => array( 'own' ) ),
			),
			$config['attributes']
		);
		self::assertSame( array( array( 'source' => 'browser.language' ), array( 'values' => array( 'own' ) ), array( 'values' => array( 'block' ) ), array( 'values' => array( 'own' ) ) ), $config['tags'] );
	}

	public function test_a_source_about_the_user_tells_only_the_one_who_is_logged_in(): void {
		$tags = self::block( 'chat-status', array( 'tags' => array( '{user.registered}' ) ) );
		self::rendered( $tags );
		self::assertSame( array( array( 'source' => 'browser.language' ) ), $this->config()['tags'] );
		wp_set_current_user( $this->create_user( 'subscriber' )->ID );
		$this->visit();
		self::rendered( $tags );
		$config = $this->config();
		self::assertArrayHasKey( 'user', $config );
		self::assertSame( array( 'values' => array( gmdate( 'Y-m-d' ) ) ), array_map( static fn( $row ) => is_array( $row ) ? $row : array(), (array) $config['tags'] )[1] ?? null );
	}

	public function test_developers_may_take_away_what_blocks_tell(): void {
		add_filter( 'tawk_integration_attributes', static fn( array $known ): array => array_diff_key( $known, array( 'dept' => '' ) ) );
		self::rendered( self::block( 'chat-status', array( 'attributes' => array( array( 'key' => 'dept', 'text' => 'x' ) ) ) ) );
		self::assertNotContains( 'dept', array_column( (array) $this->config()['attributes'], 'key' ) );
	}

	public function test_conditions_that_are_left_bring_the_script_that_decides_them_with_their_zones(): void {
		$hours = array( 'type' => 'schedule', 'operator' => 'is', 'value' => array( 'timezone' => 'Asia/Tokyo', 'days' => array( 'mon' ), 'from' => '09:00', 'to' => '17:00' ) );
		self::rendered( self::block( 'chat-button', array( 'conditions' => array( $hours ) ) ) );
		$config = $this->config();
		self::assertSame( array( 'blocks/conditions/view' ), $config['modules'] );
		self::assertSame( array( 'default', 'widget', 'rules', 'zones' ), array_keys( (array) $config['visibility'] ) );
		self::assertSame( array( Widget::EVALUATOR ), wp_scripts()->registered[ Widget::HANDLE ]->deps );
	}

	public function test_conditions_about_visits_have_this_page_counted(): void {
		self::rendered( self::block( 'chat-button', array( 'conditions' => array( array( 'type' => 'visits', 'operator' => 'is', 'value' => array( 'compare' => 'greater', 'value' => 1 ) ) ) ) ) );
		self::assertTrue( ( (array) $this->config()['visibility'] )['counts'] );
	}

	public function test_with_all_three_blocks_the_page_costs_no_query(): void {
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		$content = self::block( 'chat-button', array( 'widget' => 'de', 'tags' => array( '{user.registered}' ) ) ) . self::block( 'inline-chat', array( 'conditions' => array( self::PHONE ) ) ) . self::block( 'chat-status' );
		foreach ( array( 'to fill caches', 'to count' ) as $turn ) {
			$this->visit();
			$this->config();
			$before = self::db()->num_queries;
			self::rendered( $content );
			$this->config();
			$queries = self::db()->num_queries - $before;
		}
		self::assertSame( 0, $queries );
	}

	/** @return array<string, array{ array<string, mixed> }> */
	public function sites_without_a_chat(): array {
		return array(
			'not connected'       => array( array( 'property_id' => '', 'widget_id' => '' ) ),
			'switched off'        => array( array( 'enabled' => false ) ),
			'another environment' => array( array( 'privacy' => array( 'environments' => array(), 'delete_data' => false ) ) ),
		);
	}

	/**
	 * @dataProvider sites_without_a_chat
	 * @param array<string, mixed> $settings
	 */
	public function test_where_the_site_has_no_chat_there_is_nothing_and_people_who_may_edit_read_why( array $settings ): void {
		$this->save( $settings );
		$content = self::block( 'chat-button' ) . self::block( 'inline-chat' ) . self::shortcode( 'chat-status' );
		$this->visit();
		self::assertSame( '', self::rendered( $content ) );
		self::assertSame( array(), $this->config() );
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$this->visit();
		self::assertCount( 3, self::notes( self::rendered( $content ) ) );
	}

	public function test_in_feeds_and_embeds_there_is_nothing_for_anybody(): void {
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		foreach ( array( '/?feed=rss2', add_query_arg( 'embed', '1', (string) get_permalink( $this->page ) ) ) as $url ) {
			$this->visit( home_url( $url ) === $url || 0 !== strpos( $url, '/' ) ? $url : home_url( $url ) );
			self::assertSame( '', self::rendered( self::block( 'chat-button' ) . '[tawk_chat]' ), $url );
		}
	}

	public function test_in_a_preview_its_author_reads_why_there_is_nothing(): void {
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$this->visit( add_query_arg( 'preview', 'true', (string) get_permalink( $this->page ) ) );
		self::assertCount( 1, self::notes( self::rendered( self::block( 'chat-button' ) ) ) );
	}

	public function test_an_excerpt_has_nothing_of_it_and_asks_for_nothing(): void {
		$this->rules( array(), 'hide' );
		$this->watch();
		wp_update_post( array( 'ID' => $this->page, 'post_content' => 'Words.' . self::block( 'chat-button' ) . '[tawk_button] <a href="#tawk-maximize">x</a>' ) );
		$this->visit();
		self::assertStringNotContainsString( 'Chat with us', get_the_excerpt( $this->page ) );
		self::assertSame( array(), $this->config() );
	}

	public function test_before_the_page_is_known_there_is_nothing_and_afterwards_it_works(): void {
		$known                   = $GLOBALS['wp_the_query'];
		$GLOBALS['wp_the_query'] = new \WP_Query();
		self::assertSame( '', self::rendered( self::block( 'chat-button' ) ) );
		$GLOBALS['wp_the_query'] = $known;
		self::assertStringContainsString( '<a ', self::rendered( self::block( 'chat-button' ) ) );
	}

	public function test_posts_that_a_page_lists_do_not_speak_for_the_page(): void {
		$post = $this->create_post( array( 'post_content' => self::block( 'inline-chat', array( 'tags' => array( 'theirs' ) ) ) ) );
		$this->visit( home_url( '/' ) );
		$GLOBALS['post'] = get_post( $post );
		$html            = self::filtered( (string) get_post_field( 'post_content', $post ) );
		self::assertStringContainsString( 'https://tawk.to/chat/', $html );
		self::assertStringNotContainsString( 'data-tawk-inline', $html );
		self::assertSame( array( array(), array() ), array( $this->content->inline(), $this->content->rows()['tags'] ) );
		self::assertArrayNotHasKey( 'modules', $this->config() );
	}

	public function test_a_second_inline_chat_has_a_note_for_people_who_may_edit_that_nobody_sees_yet(): void {
		self::assertStringNotContainsString( 'tawk-integration-note', self::rendered( self::block( 'inline-chat' ) ) );
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$this->visit();
		$html = self::rendered( self::block( 'inline-chat' ) . self::block( 'inline-chat' ) );
		self::assertSame( 2.0, self::dom( $html )->evaluate( "count(//div[@data-tawk-inline]/span[@class='tawk-integration-note'][@hidden])" ) );
		self::assertSame( array(), self::notes( $html ) );
	}

	public function test_notes_are_for_nobody_who_may_not_edit(): void {
		$wrong = self::shortcode( 'chat-button', array( 'widget' => 'gone' ) );
		wp_set_current_user( $this->create_user( 'contributor' )->ID );
		$this->visit();
		self::assertSame( array(), self::notes( self::rendered( $wrong ) ) );
		// The post's own author reads them.
		$author = $this->create_user( 'contributor' );
		$draft  = $this->create_post( array( 'post_status' => 'draft', 'post_author' => $author->ID, 'post_content' => $wrong ) );
		wp_set_current_user( $author->ID );
		$this->visit();
		$GLOBALS['post'] = get_post( $draft );
		self::assertCount( 1, self::notes( self::filtered( $wrong ) ) );
	}

	public function test_in_fetch_delivery_pages_are_the_same_for_everyone_and_conditions_about_the_user_hide(): void {
		$this->save( array( 'visitor' => array( 'delivery' => 'fetch' ) ) );
		$content = self::block( 'chat-button', array( 'widget' => 'gone' ) ) . self::block( 'chat-status', array( 'conditions' => array( array( 'type' => 'logged_in', 'operator' => 'is_not', 'value' => true ) ) ) );
		$this->visit();
		$html   = self::rendered( $content );
		$config = $this->config();
		self::assertStringNotContainsString( 'chat-status', $html );
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$this->visit();
		self::assertSame( array( $html, $config ), array( self::rendered( $content ), $this->config() ) );
	}

	public function test_what_only_a_click_tells_brings_what_decides_its_conditions_and_asks_about_the_user(): void {
		$this->save( array( 'visitor' => array( 'delivery' => 'fetch', 'attributes' => array(), 'tags' => array() ) ) );
		$hours = array( 'type' => 'schedule', 'operator' => 'is', 'value' => array( 'timezone' => 'Asia/Tokyo', 'days' => array( 'mon' ), 'from' => '09:00', 'to' => '17:00' ) );
		$user  = array( 'type' => 'logged_in', 'operator' => 'is', 'value' => true );
		$row   = array( 'key' => 'k', 'source' => 'text', 'text' => 'x', 'conditions' => array( $hours, $user ) );
		$this->visit();
		$this->content->add_click( array( 'widget' => null, 'event' => '', 'rows' => array( 'attributes' => array( $row ), 'tags' => array() ) ) );
		/** @var array{ clicks: list<array{ attributes: list<array{ conditions: list<array{ type: string }> }> }>, visibility: array{ zones: array<string, mixed> }, ask: array<string, string> } $config */
		$config = $this->config();
		self::assertSame( array( array( 'schedule', 'user' ), array( 'Asia/Tokyo' ) ), array( array_column( $config['clicks'][0]['attributes'][0]['conditions'], 'type' ), array_keys( $config['visibility']['zones'] ) ) );
		self::assertArrayHasKey( 'ask', $config );
		self::assertContains( Widget::EVALUATOR, wp_scripts()->registered[ Widget::HANDLE ]->deps );
	}

	public function test_a_condition_about_the_user_is_decided_for_the_one_who_is_logged_in(): void {
		$content = self::block( 'chat-button', array( 'conditions' => array( array( 'type' => 'role', 'operator' => 'is', 'value' => array( 'editor' ) ) ) ) );
		self::assertSame( '', self::rendered( $content ) );
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		$this->visit();
		self::assertStringContainsString( '<a ', self::rendered( $content ) );
	}

	public function test_what_visitors_get_is_the_same_whatever_they_send(): void {
		$content = self::block( 'chat-button', array( 'conditions' => array( self::PHONE ), 'tags' => array( '{browser.language}', '{user.registered}' ) ) ) . self::block( 'inline-chat' );
		$html    = self::rendered( $content );
		$config  = $this->config();
		$_COOKIE = array( 'tawk_integration_user' => 'x' );
		foreach ( array( 'HTTP_USER_AGENT' => 'iPhone', 'HTTP_ACCEPT_LANGUAGE' => 'de', 'HTTP_REFERER' => 'https://example.com/', 'HTTP_HOST' => 'evil.example' ) as $name => $sent ) {
			$_SERVER[ $name ] = $sent;
		}
		$this->visit();
		self::assertSame( array( $html, $config ), array( self::rendered( $content ), $this->config() ) );
	}

	/** @return array<string, array{ callable(): mixed, bool }> */
	public function content_that_acts(): array {
		$link = '<a href="#tawk-maximize">Chat</a>';
		return array(
			'a link in a block'                     => array( static fn() => do_blocks( "<!-- wp:paragraph --><p>$link</p><!-- /wp:paragraph -->" ), true ),
			'the address of a block'                => array( static fn() => do_blocks( '<!-- wp:navigation --><!-- wp:navigation-link {"label":"Chat","url":"#tawk-maximize"} /--><!-- /wp:navigation -->' ), true ),
			'an element in the content'             => array( static fn() => apply_filters( 'the_content', '<button data-tawk-action="toggle">x</button>' ), true ),
			'a class in a menu'                     => array( static fn() => apply_filters( 'wp_nav_menu', '<ul><li class="tawk-maximize"></li></ul>', null ), true ),
			'a link in a widget'                    => array( static fn() => apply_filters( 'widget_custom_html_content', $link, array(), null ), true ),
			'something that looks a little like it' => array( static fn() => do_blocks( '<!-- wp:paragraph --><p>tawk-to, tawk.to, #maximize</p><!-- /wp:paragraph -->' ), false ),
		);
	}

	/**
	 * @dataProvider content_that_acts
	 * @param callable(): mixed $render
	 */
	public function test_any_element_that_acts_on_the_chat_brings_it_where_the_rules_hide_it( callable $render, bool $expected ): void {
		$this->rules( array( self::rule( 'hide' ) ) );
		$this->watch();
		$render();
		self::assertSame( $expected, array() !== $this->config() );
	}

	public function test_nobody_looks_for_it_where_nothing_can_hide_the_chat(): void {
		$this->rules( array( self::rule( 'show' ) ) );
		$this->watch();
		self::assertFalse( has_filter( 'wp_nav_menu' ) );
		Page_Settings::store( $this->page, array( 'visibility' => 'hide' ) );
		$this->visit();
		$this->watch();
		self::assertTrue( has_filter( 'wp_nav_menu' ) );
	}

	public function test_stylesheets_are_there_where_a_block_is_and_before_it_where_the_head_is_out(): void {
		self::assertFalse( wp_style_is( 'tawk-integration-chat-button' ) );
		self::assertStringStartsWith( '<div', self::rendered( self::block( 'chat-button' ) ) );
		self::assertTrue( wp_style_is( 'tawk-integration-chat-button' ) );
		self::assertFalse( wp_style_is( 'tawk-integration-inline-chat' ) );
		$actions               = $GLOBALS['wp_actions'];
		$GLOBALS['wp_actions'] = array( 'wp_head' => 1 ) + (array) $actions;
		$html                  = self::rendered( self::block( 'inline-chat' ) . self::block( 'inline-chat' ) );
		$GLOBALS['wp_actions'] = $actions;
		self::assertStringStartsWith( "<link rel='stylesheet' href='http", $html );
		self::assertSame( 1, substr_count( $html, '<link' ) );
	}

	/** As a theme prints the content of the current post. */
	private static function filtered( string $content ): string {
		$html = apply_filters( 'the_content', $content );
		self::assertIsString( $html );
		return $html;
	}

	private function watch(): void {
		( new Watch( $this->content ) )->begin();
	}
}
