<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Blocks;

require_once __DIR__ . '/Page_With_Blocks.php';

/**
 * What stands in a block that nobody sees does nothing; where the browser decides, it hangs on the same conditions.
 */
final class Hidden_Content_Test extends Page_With_Blocks {

	private const ELSEWHERE = array( 'type' => 'page_type', 'operator' => 'is_not', 'value' => array( 'page' ) );
	private const PHONE     = array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) );
	private const GERMAN    = array( 'type' => 'browser_language', 'operator' => 'is', 'value' => array( 'de' ) );
	private const TOLD      = array( 'tags' => array( 'inside' ) );

	/** @return array<string, array{ string, string }> How it is written, and what stands inside. */
	public function ways(): array {
		$inner = array( 'chat-button' => array( 'event' => 'inside' ), 'inline-chat' => self::TOLD, 'chat-status' => self::TOLD );
		$ways  = array();
		foreach ( $inner as $name => $attributes ) {
			$ways[ "block in block: $name" ]         = array( 'block', self::block( $name, $attributes ) );
			$ways[ "deep in block: $name" ]          = array( 'block', '<!-- wp:group --><div>' . self::block( $name, $attributes ) . '</div><!-- /wp:group -->' );
			$ways[ "shortcode in shortcode: $name" ] = array( 'shortcode', 'chat-status' === $name ? '[tawk_chat tags="inside"]' : self::shortcode( $name, $attributes ) );
			$ways[ "shortcode in block: $name" ]     = array( 'block', '<!-- wp:shortcode -->' . self::shortcode( $name, $attributes ) . '<!-- /wp:shortcode -->' );
		}
		return $ways;
	}

	/** @param array<string, mixed> $attributes */
	private static function around( string $way, array $attributes, string $inner ): string {
		return 'block' === $way ? self::block( 'chat-status', $attributes, $inner ) : self::shortcode( 'chat-status', $attributes, $inner );
	}

	/** @dataProvider ways */
	public function test_what_stands_in_a_hidden_block_does_nothing( string $way, string $inner ): void {
		$html = self::rendered( self::around( $way, array( 'appearance' => 'blocks', 'conditions' => array( self::ELSEWHERE ) ), $inner ) );
		self::assertSame( array( '', false, array(), array(), array(), array( array(), array() ) ), array( trim( $html ), $this->content->is_clickable(), $this->content->modules(), $this->content->clicks(), $this->content->inline(), array_values( $this->content->rows() ) ) );
	}

	/** @dataProvider ways */
	public function test_what_stands_in_a_block_that_the_browser_decides_hangs_on_its_conditions( string $way, string $inner ): void {
		$html = self::rendered( self::around( $way, array( 'appearance' => 'blocks', 'conditions' => array( self::PHONE, self::GERMAN ) ), $inner ) . self::block( 'inline-chat', array( 'tags' => array( 'outside' ) ) ) );
		self::assertSame( 2.0, self::dom( $html )->evaluate( 'count(//*[@data-tawk-conditions])' ), $html );
		self::assertSame( array( self::PHONE, self::GERMAN ), $this->content->conditions() );
		$conditions = array_column( $this->content->rows()['tags'], 'conditions', 'text' );
		self::assertSame( array(), $conditions['outside'] );
		if ( false !== strpos( $inner, '"tags"' ) || false !== strpos( $inner, 'tags=' ) ) {
			self::assertSame( array( self::PHONE, self::GERMAN ), $conditions['inside'] );
		}
	}

	public function test_conditions_of_all_levels_count(): void {
		$inner = self::block( 'chat-status', array( 'appearance' => 'blocks', 'conditions' => array( self::GERMAN ) ), self::block( 'inline-chat', self::TOLD ) );
		self::rendered( self::block( 'chat-status', array( 'appearance' => 'blocks', 'conditions' => array( self::PHONE ) ), $inner ) . self::block( 'chat-status', array( 'tags' => array( 'after' ) ) ) );
		self::assertSame( array( 'inside' => array( self::PHONE, self::GERMAN ), 'after' => array() ), array_column( $this->content->rows()['tags'], 'conditions', 'text' ) );
	}

	public function test_people_who_may_edit_read_why_it_is_hidden_once(): void {
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$this->visit();
		self::assertCount( 1, self::notes( self::rendered( self::block( 'chat-status', array( 'conditions' => array( self::ELSEWHERE ) ), self::block( 'chat-button', array( 'widget' => 'gone' ) ) ) ) ) );
	}

	public function test_a_block_cannot_ask_for_what_only_automations_can(): void {
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$this->visit();
		$html = self::rendered( self::block( 'chat-status', array( 'tags' => array( 'x' ), 'conditions' => array( array( 'type' => 'chat_state', 'operator' => 'is_not', 'value' => array( 'hidden' ) ) ) ) ) );
		self::assertStringContainsString( 'for automations alone', self::notes( $html )[0] );
		self::assertSame( array( array(), array() ), array( $this->content->conditions(), $this->content->rows()['tags'] ) );
	}
}
