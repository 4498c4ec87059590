<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use RuntimeException;
use Tawk_Integration\Page\Asked_Page;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Unanswerable;
use Tawk_Integration\Tests\Test_Case;
use WP_Post;
use WP_Query;
use WP_Rewrite;
use WP_User;

final class Asked_Page_Test extends Test_Case {

	public function tear_down(): void {
		parent::tear_down();
		self::rewrite()->init();
	}

	/** @return array<string, array{ string, list<string> }> */
	public function kinds(): array {
		return array(
			'the home page'     => array( '/', array( 'front_page', 'posts_page' ) ),
			'its second page'   => array( '/?paged=2', array( 'front_page', 'posts_page' ) ),
			'a search'          => array( '/?s=tea', array( 'search' ) ),
			'a date'            => array( '/?m=' . gmdate( 'Y' ), array( 'date' ) ),
			'an unknown post'   => array( '/?p=999999', array( 'not_found' ) ),
			'an unknown author' => array( '/?author=999999', array( 'not_found' ) ),
		);
	}

	/**
	 * @dataProvider kinds
	 * @param list<string> $types
	 */
	public function test_knows_pages_by_plain_addresses( string $url, array $types ): void {
		$this->plain();
		foreach ( range( 1, 11 ) as $number ) {
			$this->create_post( array( 'post_title' => "Post $number" ) );
		}
		self::assertSame( $types, $this->page_at( $url )->types );
	}

	public function test_knows_the_kinds_that_have_an_id(): void {
		$this->plain();
		$author   = $this->create_user( 'author' );
		$category = wp_insert_term( 'Clay', 'category' );
		self::assertIsArray( $category );
		$post = $this->create_post( array( 'post_author' => $author->ID ) );
		wp_set_post_terms( $post, array( $category['term_id'] ), 'category' );
		$page = $this->create_post( array( 'post_type' => 'page' ) );

		self::assertSame( array( 'single' ), $this->page_at( "/?p=$post" )->types );
		self::assertSame( $post, $this->page_at( "/?p=$post" )->post_id );
		self::assertSame( $author->ID, $this->page_at( "/?p=$post" )->author_id );
		self::assertSame( array( $category['term_id'] ), $this->page_at( "/?p=$post" )->term_ids() );
		self::assertSame( array( 'page' ), $this->page_at( "/?page_id=$page" )->types );
		self::assertSame( array( 'author' ), $this->page_at( "/?author=$author->ID" )->types );
		self::assertSame( array( 'category' ), $this->page_at( "/?cat={$category['term_id']}" )->types );
	}

	public function test_knows_a_static_front_page_and_the_posts_page(): void {
		$this->pretty();
		$front = $this->create_post( array( 'post_type' => 'page', 'post_title' => 'Front' ) );
		$posts = $this->create_post( array( 'post_type' => 'page', 'post_title' => 'News' ) );
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $front );
		update_option( 'page_for_posts', $posts );
		self::assertSame( array( 'front_page', 'page' ), $this->page_at( '/' )->types );
		self::assertSame( $front, $this->page_at( '/' )->post_id );
		self::assertSame( array( 'posts_page' ), $this->page_at( '/news/' )->types );
		self::assertSame( $posts, $this->page_at( '/news/' )->post_id );
	}

	public function test_knows_pages_by_pretty_addresses_and_those_that_do_not_exist(): void {
		$this->pretty();
		$parent = $this->create_post( array( 'post_type' => 'page', 'post_title' => 'Über uns' ) );
		$child  = wp_insert_post( array( 'post_type' => 'page', 'post_title' => 'Team', 'post_parent' => $parent, 'post_status' => 'publish' ) );
		$url    = (string) wp_parse_url( (string) get_permalink( $child ), PHP_URL_PATH );
		self::assertSame( $child, $this->page_at( $url )->post_id );
		self::assertSame( array( 'not_found' ), $this->page_at( '/no-such-page-anywhere/' )->types );
	}

	public function test_knows_the_addresses_of_content_types_that_plugins_added(): void {
		register_post_type( 'mug', array( 'public' => true, 'has_archive' => true ) );
		$this->pretty();
		$mug = $this->create_post( array( 'post_type' => 'mug', 'post_title' => 'Blue' ) );
		self::assertSame( $mug, $this->page_at( '/mug/blue/' )->post_id );
		self::assertSame( 'mug', $this->page_at( '/mug/blue/' )->post_type );
		self::assertSame( array( 'post_type_archive' ), $this->page_at( '/mug/' )->types );
		unregister_post_type( 'mug' );
	}

	public function test_follows_where_wordpress_leads(): void {
		$this->pretty();
		$post = $this->create_post( array( 'post_title' => 'Glazing' ) );
		self::assertSame( '/glazing/', $this->page_at( "/?p=$post" )->url );
		self::assertSame( '/glazing/', $this->page_at( '/glazing' )->url );
	}

	public function test_serves_a_site_in_a_folder(): void {
		add_filter( 'option_home', static fn(): string => 'http://127.0.0.1:9390/blog' );
		$this->pretty();
		$post = $this->create_post( array( 'post_title' => 'Glazing' ) );
		self::assertSame( $post, $this->page_at( '/blog/glazing/' )->post_id );
		self::assertSame( 'http://127.0.0.1:9390/blog/glazing/', $this->page_at( '/blog/glazing/' )->full_url() );
	}

	/** @return array<string, array{ string, string }> */
	public function places_without_chat(): array {
		return array(
			'a feed'            => array( '/?feed=rss2', 'feed' ),
			'an embed'          => array( '/?embed=true&p=1', 'embed' ),
			'a preview'         => array( '/?preview=true', 'preview' ),
			'a page builder'    => array( '/?fl_builder', 'builder' ),
			'the REST API'      => array( '/?rest_route=/wp/v2/posts', 'rest' ),
			'wp-admin'          => array( '/wp-admin/', 'admin' ),
			'the log-in screen' => array( '/wp-login.php', 'login' ),
			'robots.txt'        => array( '/?robots=1', 'file' ),
			'a sitemap'         => array( '/?sitemap=index', 'file' ),
		);
	}

	/** @dataProvider places_without_chat */
	public function test_names_the_places_that_never_carry_the_chat( string $url, string $expected ): void {
		$this->plain();
		self::assertSame( $expected, $this->page_at( $url )->excluded );
	}

	public function test_is_asked_from_a_screen_of_wp_admin_without_being_taken_for_one(): void {
		set_current_screen( 'dashboard' );
		self::assertSame( array( '', array( 'front_page', 'posts_page' ) ), array( $this->page_at( '/' )->excluded, $this->page_at( '/' )->types ) );
		self::assertTrue( is_admin() );
	}

	public function test_hooks_see_the_main_query_of_a_visit(): void {
		$this->plain();
		$seen = array();
		add_action(
			'pre_get_posts',
			static function ( WP_Query $query ) use ( &$seen ): void {
				$seen[] = array( $query->is_main_query(), $_SERVER['REQUEST_METHOD'], $_SERVER['REQUEST_URI'] ?? '', $_GET, $_COOKIE, is_user_logged_in() ); // phpcs:ignore WordPress.Security
			}
		);
		$_COOKIE['a_cookie_of_the_asking'] = '1';
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$this->page_at( '/?s=tea' );
		self::assertSame( array( array( true, 'GET', '/?s=tea', array( 's' => 'tea' ), array(), false ) ), $seen );
	}

	public function test_a_private_page_is_there_for_who_may_read_it_alone(): void {
		$this->plain();
		$page = $this->create_post( array( 'post_type' => 'page', 'post_status' => 'private' ) );
		self::assertSame( array( 'not_found' ), $this->page_at( "/?page_id=$page" )->types );
		self::assertSame( array( 'page' ), $this->page_at( "/?page_id=$page", $this->create_user( 'administrator' ) )->types );
	}

	public function test_changes_nothing(): void {
		$this->go_to( home_url( '/?s=mug' ) );
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$before = array( $GLOBALS['wp'], $GLOBALS['wp_query'], $_GET, $_SERVER, get_current_user_id(), get_query_var( 's' ), headers_list() );
		$this->page_at( '/?p=' . $this->create_post() );
		self::assertSame( $before, array( $GLOBALS['wp'], $GLOBALS['wp_query'], $_GET, $_SERVER, get_current_user_id(), get_query_var( 's' ), headers_list() ) );
		self::assertNotFalse( has_action( 'parse_request', 'rest_api_loaded' ) );
		$this->expectOutputString( '' );
	}

	/** @return array<string, array{ callable, string }> */
	public function obstacles(): array {
		return array(
			'leads away'       => array( static fn() => wp_safe_redirect( home_url( '/elsewhere/' ) ), 'leads on to' ),
			'ends the request' => array( static fn() => wp_die( 'Maintenance' ), 'by itself' ),
			'fails'            => array(
				static function (): void {
					throw new RuntimeException( 'a secret detail' );
				},
				'failed while',
			),
		);
	}

	/** @dataProvider obstacles */
	public function test_says_so_where_another_plugin_stands_in_the_way( callable $obstacle, string $sentence ): void {
		add_action( 'parse_request', static fn() => $obstacle() );
		try {
			$this->page_at( '/' );
			self::fail( 'Nothing can be said of this address.' );
		} catch ( Unanswerable $failure ) {
			self::assertStringContainsString( $sentence, $failure->getMessage() );
			self::assertStringNotContainsString( 'secret', $failure->getMessage() );
		}
	}

	/** @return array<string, array{ string, string, list<string> }> */
	public function posts(): array {
		return array(
			'a published post' => array( 'post', 'publish', array( 'single' ) ),
			'a draft'          => array( 'post', 'draft', array( 'single' ) ),
			'a page to come'   => array( 'page', 'draft', array( 'page' ) ),
			'a private page'   => array( 'page', 'private', array( 'page' ) ),
		);
	}

	/**
	 * @dataProvider posts
	 * @param list<string> $types
	 */
	public function test_knows_the_page_of_a_post_also_before_it_is_published( string $type, string $status, array $types ): void {
		$this->pretty();
		$post = get_post( $this->create_post( array( 'post_type' => $type, 'post_status' => $status, 'post_title' => 'Blue mug' ) ) );
		self::assertInstanceOf( WP_Post::class, $post );
		$page = Asked_Page::of_post( $post, static fn( Page $page ): Page => $page );
		self::assertSame( array( $post->ID, $types, '/blue-mug/', '' ), array( $page->post_id, $page->types, $page->url, $page->excluded ) );
		self::assertNull( $page->user );
	}

	public function test_knows_the_page_that_is_to_be_the_front_page(): void {
		$post = get_post( $this->create_post( array( 'post_type' => 'page', 'post_status' => 'draft' ) ) );
		self::assertInstanceOf( WP_Post::class, $post );
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $post->ID );
		self::assertSame( array( 'front_page', 'page' ), Asked_Page::of_post( $post, static fn( Page $page ): array => $page->types ) );
	}

	private function page_at( string $url, ?WP_User $user = null ): Page {
		return Asked_Page::visit( $url, $user, static fn( Page $page ): Page => $page );
	}

	private function plain(): void {
		self::rewrite()->set_permalink_structure( '' );
	}

	private function pretty(): void {
		self::rewrite()->set_permalink_structure( '/%postname%/' );
		foreach ( get_taxonomies( array(), 'objects' ) as $taxonomy ) {
			$taxonomy->add_rewrite_rules();
		}
		foreach ( get_post_types( array(), 'objects' ) as $type ) {
			$type->add_rewrite_rules();
		}
		self::rewrite()->flush_rules( false );
	}

	private static function rewrite(): WP_Rewrite {
		$rewrite = $GLOBALS['wp_rewrite'];
		self::assertInstanceOf( WP_Rewrite::class, $rewrite );
		return $rewrite;
	}
}
