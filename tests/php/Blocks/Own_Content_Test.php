<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Blocks;

use Tawk_Integration\Widget\Widget;

require_once __DIR__ . '/Page_With_Blocks.php';

/**
 * Who speaks for a page: its own post, its template and its widgets, and nobody else who writes on it.
 */
final class Own_Content_Test extends Page_With_Blocks {

	private const SHORTCODES = '[tawkto][tawk_chat tags="told"][tawk_status tags="told"]';

	public function set_up(): void {
		parent::set_up();
		add_shortcode( 'tawkto', array( new Widget( $this->content ), 'ask_for_chat' ) );
	}

	protected function visit( string $url = '' ): void {
		parent::visit( $url );
		add_shortcode( 'tawkto', array( new Widget( $this->content ), 'ask_for_chat' ) );
	}

	/** A page whose own text is this. */
	private function visit_page_of( string $text ): void {
		wp_update_post( array( 'ID' => $this->page, 'post_content' => $text ) );
		$this->visit();
		$GLOBALS['post'] = get_post( $this->page );
	}

	/** @return array{ bool, int, int } Whether the chat is asked for, how many inline chats, how many tags. */
	private function said(): array {
		return array( $this->content->asks_for_chat(), count( $this->content->inline() ), count( $this->content->rows()['tags'] ) );
	}

	public function test_a_post_speaks_for_its_own_page(): void {
		$this->visit_page_of( self::SHORTCODES );
		apply_filters( 'the_content', self::SHORTCODES );
		self::assertSame( array( true, 1, 1 ), $this->said() );
	}

	public function test_what_blocks_print_in_a_post_does_not(): void {
		$this->visit_page_of( '<!-- wp:latest-comments /--><p>tawk_chat [tawk_button]</p>' );
		apply_filters( 'the_content', '<li>' . self::SHORTCODES . '</li>' );
		self::assertSame( array( false, 0, 0 ), $this->said() );
	}

	public function test_a_block_in_a_post_does(): void {
		$this->visit_page_of( self::block( 'inline-chat' ) );
		apply_filters( 'the_content', self::block( 'inline-chat' ) );
		self::assertSame( array( false, 1, 0 ), $this->said() );
	}

	public function test_templates_and_widgets_do(): void {
		$this->visit_page_of( '' );
		do_shortcode( self::SHORTCODES );
		self::assertSame( array( true, 1, 1 ), $this->said() );
		$this->create_post( array() );
		$this->visit( home_url( '/' ) );
		do_shortcode( self::SHORTCODES );
		self::assertSame( array( false, 1, 1 ), $this->said() );
	}

	/** @return list<array{ string }> */
	public function texts_of_others(): array {
		return array( array( 'the_excerpt' ), array( 'the_title' ), array( 'comment_text' ), array( 'comment_excerpt' ) );
	}

	/**
	 * @dataProvider texts_of_others
	 * @param non-empty-string $filter
	 */
	public function test_titles_excerpts_and_comments_do_not_where_shortcodes_work_in_them( string $filter ): void {
		$this->visit_page_of( self::SHORTCODES );
		add_filter( $filter, 'do_shortcode' );
		apply_filters( $filter, self::SHORTCODES, 0, null );
		self::assertSame( array( false, 0, 0 ), $this->said() );
	}

	public function test_a_post_that_a_loop_is_at_does_not(): void {
		$first = $this->create_post( array() );
		$this->create_post( array() );
		$posts = array( home_url( '/' ), (string) get_permalink( $this->page ) );
		foreach ( $posts as $url ) {
			$this->visit( $url );
			$loop = new \WP_Query( array( 'p' => $first ) );
			while ( $loop->have_posts() ) {
				$loop->the_post();
				do_shortcode( self::SHORTCODES );
			}
			wp_reset_postdata();
			self::assertSame( array( false, 0, 0 ), $this->said(), $url );
		}
		$this->visit( home_url( '/' ) );
		while ( have_posts() ) {
			the_post();
			do_shortcode( self::SHORTCODES );
		}
		self::assertSame( array( false, 0, 0 ), $this->said() );
		// The widgets after it.
		do_shortcode( self::SHORTCODES );
		self::assertSame( array( false, 1, 1 ), $this->said() );
	}
}
