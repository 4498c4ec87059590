<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Url_Pattern;
use Tawk_Integration\Widget\Widget;
use WP_Query;

/**
 * The facts of real pages: each is asked for as a visitor would.
 */
final class Page_Test extends Test_Case {

	public function set_up(): void {
		parent::set_up();
		register_post_type( 'book', array( 'public' => true, 'has_archive' => true, 'taxonomies' => array( 'genre' ), 'supports' => array( 'title', 'author' ) ) );
		register_taxonomy( 'genre', 'book', array( 'public' => true ) );
	}

	public function tear_down(): void {
		unregister_taxonomy( 'genre' );
		unregister_post_type( 'book' );
		parent::tear_down();
	}

	/** @return array<string, array{ callable( self ): string, list<string> }> How to get its address, and its kinds. */
	public function kinds(): array {
		return array(
			'the latest posts as front page'      => array( static fn(): string => home_url( '/' ), array( 'front_page', 'posts_page' ) ),
			'the second page of the latest posts' => array( static fn( self $test ): string => $test->second_page_of_posts(), array( 'front_page', 'posts_page' ) ),
			'a page as front page'                => array( static fn( self $test ): string => $test->static_front()['front'], array( 'front_page', 'page' ) ),
			'a posts page beside it'              => array( static fn( self $test ): string => $test->static_front()['posts'], array( 'posts_page' ) ),
			'a page'                              => array( static fn( self $test ): string => $test->link( array( 'post_type' => 'page' ) ), array( 'page' ) ),
			'a post'                              => array( static fn( self $test ): string => $test->link( array() ), array( 'single' ) ),
			'a post asked for by its id'          => array( static fn( self $test ): string => home_url( '/?p=' . $test->create_post() ), array( 'single' ) ),
			'content of another type'             => array( static fn( self $test ): string => home_url( '/?post_type=book&p=' . $test->create_post( array( 'post_type' => 'book' ) ) ), array( 'single' ) ),
			'the archive of another type'         => array( static fn(): string => home_url( '/?post_type=book' ), array( 'post_type_archive' ) ),
			'an attachment'                       => array( static fn( self $test ): string => home_url( '/?attachment_id=' . $test->attachment() ), array( 'attachment' ) ),
			'a category'                          => array( static fn( self $test ): string => home_url( '/?cat=' . $test->term( 'category' ) ), array( 'category' ) ),
			'a tag'                               => array( static fn( self $test ): string => home_url( '/?tag=' . $test->slug( $test->term( 'post_tag' ) ) ), array( 'tag' ) ),
			'a term of another taxonomy'          => array( static fn( self $test ): string => home_url( '/?taxonomy=genre&term=' . $test->slug( $test->term( 'genre' ) ) ), array( 'taxonomy' ) ),
			'an author'                           => array( static fn( self $test ): string => home_url( '/?author=' . $test->author_with_a_post() ), array( 'author' ) ),
			'a month'                             => array( static fn( self $test ): string => $test->month_with_a_post(), array( 'date' ) ),
			'a search'                            => array( static fn(): string => home_url( '/?s=anything' ), array( 'search' ) ),
			'a search that finds nothing'         => array( static fn(): string => home_url( '/?s=nothingtobefoundhere' ), array( 'search' ) ),
			'nothing'                             => array( static fn(): string => home_url( '/no-such-page-anywhere/' ), array( 'not_found' ) ),
			'a post that is not there'            => array( static fn(): string => home_url( '/?p=999999' ), array( 'not_found' ) ),
			'a draft, for nobody'                 => array( static fn( self $test ): string => home_url( '/?p=' . $test->create_post( array( 'post_status' => 'draft' ) ) ), array( 'not_found' ) ),
		);
	}

	/**
	 * @dataProvider kinds
	 * @param callable( self ): string $url
	 * @param list<string>             $kinds
	 */
	public function test_knows_every_kind_of_page( callable $url, array $kinds ): void {
		self::assertSame( $kinds, $this->page( $url( $this ) )->types );
	}

	public function test_the_post_of_a_page_is_the_single_one_the_front_page_or_the_posts_page(): void {
		$post = $this->create_post();
		self::assertSame( $post, $this->page( (string) get_permalink( $post ) )->post_id );
		self::assertSame( 0, $this->page( home_url( '/' ) )->post_id );
		self::assertSame( 0, $this->page( home_url( '/?cat=' . $this->term( 'category' ) ) )->post_id );
		self::assertSame( 0, $this->page( home_url( '/?author=' . $this->author_with_a_post() ) )->post_id );

		$links = $this->static_front();
		self::assertSame( $links['front_id'], $this->page( $links['front'] )->post_id );
		self::assertSame( $links['posts_id'], $this->page( $links['posts'] )->post_id );
	}

	public function test_an_archive_of_products_is_the_page_that_is_the_shop(): void {
		register_post_type( 'product', array( 'public' => true, 'has_archive' => true ) );
		// phpcs:ignore Generic.PHP.ForbiddenFunctions, Squiz.PHP.Eval.Discouraged -- a stand-in for the function that WooCommerce declares.
		function_exists( 'wc_get_page_id' ) || eval( 'function wc_get_page_id( $page ) { return $GLOBALS["tawk_integration_shop"] ?? -1; }' );
		$this->create_post( array( 'post_type' => 'product' ) );
		$url = home_url( '/?post_type=product' );
		try {
			self::assertSame( 0, $this->page( $url )->post_id );
			$GLOBALS['tawk_integration_shop'] = 41;
			self::assertSame( 41, $this->page( $url )->post_id );
			self::assertSame( array(), $this->page( $url )->term_ids() );
		} finally {
			unset( $GLOBALS['tawk_integration_shop'] );
			unregister_post_type( 'product' );
		}
	}

	public function test_the_content_type_is_that_of_the_post_or_of_the_archive(): void {
		$book = $this->create_post( array( 'post_type' => 'book' ) );
		self::assertSame( 'book', $this->page( home_url( "/?post_type=book&p=$book" ) )->post_type );
		self::assertSame( 'book', $this->page( home_url( '/?post_type=book' ) )->post_type );
		self::assertSame( 'page', $this->page( $this->link( array( 'post_type' => 'page' ) ) )->post_type );
		self::assertSame( 'post', $this->page( home_url( '/' ) )->post_type );
		self::assertSame( 'post', $this->page( $this->static_front()['posts'] )->post_type );
		self::assertSame( 'attachment', $this->page( home_url( '/?attachment_id=' . $this->attachment() ) )->post_type );
		self::assertSame( '', $this->page( home_url( '/?s=anything' ) )->post_type );
		self::assertSame( '', $this->page( home_url( '/no-such-page-anywhere/' ) )->post_type );
	}

	public function test_the_terms_are_those_of_the_single_post_in_every_taxonomy_or_the_one_of_the_archive(): void {
		$category = $this->term( 'category' );
		$tag      = $this->term( 'post_tag' );
		$post     = $this->create_post();
		wp_set_object_terms( $post, array( $category ), 'category' );
		wp_set_object_terms( $post, array( $tag ), 'post_tag' );
		self::assertEqualsCanonicalizing( array( $category, $tag ), $this->page( (string) get_permalink( $post ) )->term_ids() );
		self::assertSame( array( $category ), $this->page( home_url( "/?cat=$category" ) )->term_ids() );
		self::assertSame( array( $tag ), $this->page( home_url( '/?tag=' . $this->slug( $tag ) ) )->term_ids() );

		$genre = $this->term( 'genre' );
		$book  = $this->create_post( array( 'post_type' => 'book' ) );
		wp_set_object_terms( $book, array( $genre ), 'genre' );
		self::assertSame( array( $genre ), $this->page( home_url( "/?post_type=book&p=$book" ) )->term_ids() );
		self::assertSame( array( $genre ), $this->page( home_url( '/?taxonomy=genre&term=' . $this->slug( $genre ) ) )->term_ids() );
	}

	public function test_terms_above_and_below_do_not_count(): void {
		$parent = $this->term( 'category' );
		$child  = $this->term( 'category', $parent );
		$post   = $this->create_post();
		wp_set_object_terms( $post, array( $child ), 'category' );
		self::assertSame( array( $child ), $this->page( (string) get_permalink( $post ) )->term_ids() );
		self::assertSame( array( $parent ), $this->page( home_url( "/?cat=$parent" ) )->term_ids() );
	}

	public function test_a_page_without_terms_has_none(): void {
		foreach ( array( home_url( '/' ), home_url( '/no-such-page-anywhere/' ), $this->static_front()['posts'], $this->link( array( 'post_type' => 'page' ) ) ) as $url ) {
			self::assertSame( array(), $this->page( $url )->term_ids(), $url );
		}
	}

	public function test_the_author_is_that_of_the_archive_or_of_the_single_post(): void {
		$author = $this->author_with_a_post();
		self::assertSame( $author, $this->page( home_url( "/?author=$author" ) )->author_id );
		self::assertSame( $author, $this->page( $this->link( array( 'post_author' => $author ) ) )->author_id );
		self::assertSame( 0, $this->page( home_url( '/' ) )->author_id );
		self::assertSame( 0, $this->page( home_url( '/?s=anything' ) )->author_id );
	}

	public function test_the_template_is_the_chosen_one_else_the_default_and_none_without_a_post(): void {
		$page = $this->create_post( array( 'post_type' => 'page' ) );
		self::assertSame( 'default', $this->page( (string) get_permalink( $page ) )->template() );
		update_post_meta( $page, '_wp_page_template', 'templates/wide.php' );
		self::assertSame( 'templates/wide.php', $this->page( (string) get_permalink( $page ) )->template() );
		update_post_meta( $page, '_wp_page_template', 'default' );
		self::assertSame( 'default', $this->page( (string) get_permalink( $page ) )->template() );
		self::assertSame( '', $this->page( home_url( '/?s=anything' ) )->template() );
	}

	public function test_the_language_is_the_locale_of_the_page_also_where_a_plugin_filters_it(): void {
		self::assertSame( 'en_US', $this->page( home_url( '/' ) )->language() );
		add_filter( 'locale', static fn(): string => 'tr_TR' );
		self::assertSame( 'tr_TR', $this->page( home_url( '/' ) )->language() );
	}

	public function test_the_language_is_that_of_polylang_once_it_knows_it(): void {
		// phpcs:ignore Generic.PHP.ForbiddenFunctions, Squiz.PHP.Eval.Discouraged -- a stand-in for the function that Polylang declares.
		function_exists( 'pll_current_language' ) || eval( 'function pll_current_language( $field ) { return "locale" === $field ? ( $GLOBALS["tawk_integration_language"] ?? false ) : false; }' );
		self::assertSame( 'en_US', $this->page( home_url( '/' ) )->language() );
		$GLOBALS['tawk_integration_language'] = 'ar';
		self::assertSame( 'ar', $this->page( home_url( '/' ) )->language() );
		unset( $GLOBALS['tawk_integration_language'] );
	}

	/** @return array<string, array{ string, string, string }> Of the site, asked for, and what that is. */
	public function addresses(): array {
		return array(
			'at the root'                           => array( 'https://example.com', '/shop/?a=b', 'https://example.com/shop/?a=b' ),
			'in a folder'                           => array( 'https://example.com/blog', '/blog/shop/', 'https://example.com/blog/shop/' ),
			'on a port'                             => array( 'http://example.com:8080', '/', 'http://example.com:8080/' ),
			'in letters that the browser encoded'   => array( 'https://example.com', '/%C3%A7ay/', 'https://example.com/%C3%A7ay/' ),
			'with the whole address in the request' => array( 'https://example.com', 'http://evil.example/shop', 'https://example.com/shop' ),
			'with the bare host in the request'     => array( 'https://example.com', 'http://evil.example', 'https://example.com/' ),
			'with two slashes at its beginning'     => array( 'https://example.com', '//evil.example/shop', 'https://example.com//evil.example/shop' ),
			'without any'                           => array( 'https://example.com', '', 'https://example.com/' ),
		);
	}

	/** @dataProvider addresses */
	public function test_the_whole_address_has_the_scheme_and_host_of_the_site( string $home, string $asked, string $whole ): void {
		self::live_at( $home );
		self::assertSame( $whole, Page::from( new WP_Query(), $asked, null )->full_url() );
	}

	/** @return array<string, array{ string, string, string }> Permalinks, address, what is told of it. */
	public function appended(): array {
		return array(
			'of the home page'          => array( '/%postname%/', '/?email=ada@example.com', '/' ),
			'of a category'             => array( '/%postname%/', '/category/tea/?fbclid=x&paged=2', '/category/tea/' ),
			'of a search'               => array( '/%postname%/', '/?s=tea', '/' ),
			'of the home page by query' => array( '', '/?email=ada@example.com', '/' ),
			'of a search by query'      => array( '', '/?s=tea+cup&utm_source=ada&paged=2', '/?s=tea+cup&paged=2' ),
			'of nothing by query'       => array( '', '/?p=999999&email=ada@example.com', '/?p=999999' ),
		);
	}

	/** @dataProvider appended */
	public function test_what_links_append_is_left_out( string $permalinks, string $asked, string $told ): void {
		add_filter( 'pre_option_permalink_structure', static fn(): string => $permalinks );
		$this->go_to( home_url( $asked ) );
		self::assertSame( home_url( $told ), $this->current()->plain_url() );
	}

	public function test_a_single_post_is_named_by_its_permalink_without_pretty_ones(): void {
		add_filter( 'pre_option_permalink_structure', '__return_empty_string' );
		$post = $this->create_post();
		$this->go_to( home_url( "/?utm_source=ada&p=$post&s=" ) );
		self::assertSame( home_url( "/?p=$post" ), $this->current()->plain_url() );
	}

	public function test_behind_a_proxy_neither_scheme_nor_host_nor_port_of_the_request_count(): void {
		self::live_at( 'https://example.com' );
		$_SERVER['HTTP_HOST']              = 'internal:8080';
		$_SERVER['SERVER_PORT']            = '8080';
		$_SERVER['HTTP_X_FORWARDED_PROTO'] = 'https';
		unset( $_SERVER['HTTPS'] );
		$_SERVER['REQUEST_URI'] = '/shop/?a=b';
		$url                    = $this->current()->full_url();
		self::assertSame( 'https://example.com/shop/?a=b', $url );
		self::assertTrue( Url_Pattern::matches( 'https://example.com/shop', $url ) );
		self::assertTrue( Url_Pattern::matches( 'http://example.com/shop', $url ) );
	}

	public function test_in_a_folder_patterns_begin_at_the_root_of_the_host(): void {
		self::live_at( 'https://example.com/blog' );
		$_SERVER['REQUEST_URI'] = '/blog/shop/';
		$url                    = $this->current()->full_url();
		self::assertTrue( Url_Pattern::matches( '/blog/shop', $url ) );
		self::assertTrue( Url_Pattern::matches( '*/shop', $url ) );
		self::assertFalse( Url_Pattern::matches( '/shop', $url ) );
	}

	public function test_developers_can_change_the_facts(): void {
		add_filter( 'tawk_integration_page', static fn( Page $page ): Page => $page->with( array( 'types' => array( 'search' ), 'language' => 'de_DE', 'term_ids' => array( 5 ), 'template' => 'wide.php', 'full_url' => 'https://example.org/x' ) ) );
		$page = $this->page( home_url( '/' ) );
		self::assertSame( array( array( 'search' ), 'de_DE', array( 5 ), 'wide.php', 'https://example.org/x' ), array( $page->types, $page->language(), $page->term_ids(), $page->template(), $page->full_url() ) );
	}

	public function test_a_filter_that_returns_something_else_changes_nothing(): void {
		add_filter( 'tawk_integration_page', '__return_null' );
		self::assertSame( array( 'front_page', 'posts_page' ), $this->page( home_url( '/' ) )->types );
	}

	public function test_a_copy_with_other_facts_leaves_the_page_as_it_is(): void {
		$page = $this->page( home_url( '/' ) );
		$page->with( array( 'types' => array(), 'language' => 'de_DE' ) );
		self::assertSame( array( 'front_page', 'posts_page' ), $page->types );
		self::assertSame( 'en_US', $page->language() );
	}

	public function test_the_facts_of_a_single_post_cost_no_query(): void {
		$post = $this->create_post();
		wp_set_object_terms( $post, array( $this->term( 'category' ) ), 'category' );
		$this->go_to( (string) get_permalink( $post ) );
		$before = self::db()->num_queries;
		$page   = $this->current();
		self::assertNotSame( array(), $page->term_ids() );
		self::assertSame( array( 'default', 'en_US', $post ), array( $page->template(), $page->language(), $page->post_id ) );
		self::assertNotSame( '', $page->full_url() );
		self::assertSame( $before, self::db()->num_queries );
	}

	/** The address of the site stands in a constant here, which WordPress puts in with a filter. */
	private static function live_at( string $home ): void {
		add_filter( 'option_home', static fn(): string => $home, 20 );
	}

	private function page( string $url ): Page {
		$this->go_to( $url );
		return $this->current();
	}

	private function current(): Page {
		$page = Widget::current_page();
		self::assertInstanceOf( Page::class, $page );
		return $page;
	}

	/** @param array{ post_type?: string, post_author?: int } $fields */
	private function link( array $fields ): string {
		return (string) get_permalink( $this->create_post( $fields ) );
	}

	/** @return array{ front: string, posts: string, front_id: int, posts_id: int } Addresses and ids of two pages. */
	private function static_front(): array {
		$front = $this->create_post( array( 'post_type' => 'page' ) );
		$posts = $this->create_post( array( 'post_type' => 'page' ) );
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $front );
		update_option( 'page_for_posts', $posts );
		return array(
			'front'    => home_url( '/' ),
			'posts'    => (string) get_permalink( $posts ),
			'front_id' => $front,
			'posts_id' => $posts,
		);
	}

	private function second_page_of_posts(): string {
		update_option( 'posts_per_page', 1 );
		$this->create_post();
		$this->create_post();
		return home_url( '/?paged=2' );
	}

	private function month_with_a_post(): string {
		$this->create_post();
		return home_url( '/?m=' . current_time( 'Ym' ) );
	}

	private function author_with_a_post(): int {
		$author = $this->create_user( 'author' )->ID;
		$this->create_post( array( 'post_author' => $author ) );
		return $author;
	}

	private function attachment(): int {
		return wp_insert_attachment( array( 'post_title' => 'A cup', 'post_mime_type' => 'image/png', 'post_status' => 'inherit' ) );
	}

	/** A new term that is in use. */
	private function term( string $taxonomy, int $parent = 0 ): int {
		$term = wp_insert_term( uniqid( 'Term ' ), $taxonomy, array( 'parent' => max( 0, $parent ) ) );
		self::assertIsArray( $term );
		$post = $this->create_post( 'genre' === $taxonomy ? array( 'post_type' => 'book' ) : array() );
		wp_set_object_terms( $post, array( $term['term_id'] ), $taxonomy );
		return $term['term_id'];
	}

	private function slug( int $term_id ): string {
		$term = get_term( $term_id );
		self::assertInstanceOf( \WP_Term::class, $term );
		return $term->slug;
	}
}
