<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Blocks;

use Tawk_Integration\Blocks\Block_Attributes;
use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Blocks\Manifest;
use Tawk_Integration\Widget\Page_Content;
use WP_Block_Type_Registry;

require_once __DIR__ . '/Page_With_Blocks.php';

/**
 * A block and its shortcode print the same.
 *
 * @phpstan-type Example array{ name: string, block: string, attributes: array<string, mixed>, inner?: string, facts?: array<string, mixed>, asks?: array<string, mixed>, notes?: list<string> }
 */
final class Blocks_Test extends Page_With_Blocks {

	/** @return array<string, array{ Example, string }> */
	public function examples(): array {
		$examples = array();
		/** @var list<Example> $cases */
		$cases = self::fixture( 'blocks.json' )['cases'];
		foreach ( $cases as $case ) {
			$examples[ "block: {$case['name']}" ]     = array( $case, self::block( $case['block'], $case['attributes'], $case['inner'] ?? '' ) );
			$examples[ "shortcode: {$case['name']}" ] = array( $case, self::shortcode( $case['block'], $case['attributes'], $case['inner'] ?? '' ) );
		}
		return $examples;
	}

	/**
	 * @dataProvider examples
	 * @param array<string, mixed> $example
	 * @phpstan-param Example $example
	 */
	public function test_visitors_get( array $example, string $written ): void {
		$html = self::rendered( $written );
		self::assertStringNotContainsString( 'tawk-integration-note', $html );
		$dom = self::dom( $html );
		foreach ( $example['facts'] ?? array() as $path => $expected ) {
			self::assertSame( is_int( $expected ) ? (float) $expected : $expected, $dom->evaluate( $path ), "$path in $html" );
		}
		$asked = array(
			'clickable'  => $this->content->is_clickable(),
			'modules'    => $this->content->modules(),
			'clicks'     => $this->content->clicks(),
			'inline'     => $this->content->inline(),
			'widgets'    => $this->content->widgets(),
			'rows'       => $this->content->rows(),
			'conditions' => $this->content->conditions(),
		);
		foreach ( $example['asks'] ?? array() as $what => $expected ) {
			self::assertEqualsCanonicalizing( $expected, $asked[ $what ], $what );
		}
	}

	/**
	 * @dataProvider examples
	 * @param array<string, mixed> $example
	 * @phpstan-param Example $example
	 */
	public function test_people_who_may_edit_read( array $example, string $written ): void {
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$notes = implode( ' ', self::notes( self::rendered( $written ) ) );
		self::assertSame( isset( $example['notes'] ) ? array() !== $example['notes'] : '' !== $notes, '' !== $notes, $notes );
		foreach ( $example['notes'] ?? array() as $words ) {
			self::assertStringContainsString( $words, $notes );
		}
	}

	public function test_every_attribute_of_every_block_is_tried(): void {
		$tried = array();
		/** @var list<Example> $cases */
		$cases = self::fixture( 'blocks.json' )['cases'];
		foreach ( $cases as $case ) {
			$tried[ $case['block'] ] = array_merge( $tried[ $case['block'] ] ?? array(), array_keys( $case['attributes'] ) );
		}
		$same_everywhere = array( 'anchor', 'conditions', 'attributes', 'tags', 'textAlign', 'away', 'offline', 'unknown' );
		foreach ( Manifest::read() as $name => $described ) {
			self::assertSame( array(), array_values( array_diff( array_keys( $described['attributes'] ), $tried[ $name ], $same_everywhere ) ), $name );
		}
	}

	public function test_the_manifest_says_what_block_json_says(): void {
		( new Blocks( new Page_Content() ) )->register_types();
		foreach ( Manifest::read() as $name => $described ) {
			$json = json_decode( (string) file_get_contents( dirname( __DIR__, 3 ) . "/src/blocks/$name/block.json" ), true );
			self::assertIsArray( $json );
			self::assertSame( array( $json['apiVersion'], $json['attributes'], $json['supports'] ), array( WP_Block_Type_Registry::get_instance()->get_registered( $described['name'] )->api_version ?? null, $described['attributes'], $described['supports'] ), "$name: run npm run build" );
		}
		self::assertSame( array_keys( Manifest::read() ), array_values( array_intersect( array_keys( Manifest::read() ), Blocks::SHORTCODES ) ) );
	}

	public function test_people_read_the_names_of_blocks_in_their_language_where_they_read_them(): void {
		( new Blocks( new Page_Content() ) )->register_types();
		$type = WP_Block_Type_Registry::get_instance()->get_registered( 'tawk-integration/chat-button' );
		self::assertNotNull( $type );
		add_filter( 'gettext_with_context_tawk-integration', static fn( string $text, string $english ): string => "Übersetzt: $english", 10, 2 );
		self::assertSame( 'Chat button', $type->title );
		Blocks::translate();
		self::assertSame( array( 'Übersetzt: Chat button', 'Übersetzt: Outline' ), array( $type->title, array_column( array_filter( (array) $type->styles, 'is_array' ), 'label' )[1] ) );
	}

	/** @return list<array{ string, bool }> */
	public function ways_to_write_a_switch(): array {
		return array(
			array( '[tawk_button unread="1"]', true ),
			array( '[tawk_button unread=TRUE]', true ),
			array( "[tawk_button unread='yes']", true ),
			array( '[tawk_button unread="no"]', false ),
			array( '[tawk_button unread="0"]', false ),
			array( '[tawk_button unread="perhaps"]', false ),
			array( '[tawk_button]', false ),
		);
	}

	/** @dataProvider ways_to_write_a_switch */
	public function test_a_switch_in_a_shortcode( string $shortcode, bool $expected ): void {
		self::assertSame( $expected, false !== strpos( self::rendered( $shortcode ), 'tawk-integration-unread' ) );
	}

	public function test_a_shortcode_takes_classes_and_says_what_it_does_not_know(): void {
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$html = self::rendered( '[tawk_button class="big &quot;onclick=x red" colour="blue" loud]' );
		self::assertSame( 'wp-block-tawk-integration-chat-button wp-block-button__link wp-element-button big quotonclickx red', self::dom( $html )->evaluate( 'string(//a/@class)' ) );
		$notes = implode( ' ', self::notes( $html ) );
		self::assertStringContainsString( '“colour”', $notes );
		self::assertStringContainsString( '“loud”', $notes );
	}

	/** @dataProvider shortcodes */
	public function test_the_anchor_of_a_shortcode_is_its_id( string $name ): void {
		self::assertSame( 1.0, self::dom( self::rendered( self::shortcode( $name, array( 'anchor' => 'über-uns' ) ) ) )->evaluate( "count(//*[@id='über-uns'])" ) );
		self::assertSame( 1.0, self::dom( self::rendered( self::shortcode( $name, array( 'anchor' => ' a"b <c>&' ) ) ) )->evaluate( "count(//*[@id='abc'])" ) );
		self::assertSame( 0.0, self::dom( self::rendered( self::shortcode( $name, array( 'anchor' => '"' ) ) ) )->evaluate( 'count(//@id)' ) );
	}

	/** @return list<array{ string }> */
	public function shortcodes(): array {
		return array_map( static fn( string $name ): array => array( $name ), array_values( Blocks::SHORTCODES ) );
	}

	public function test_a_shortcode_around_something_shows_it_for_a_status(): void {
		$dom = self::dom( self::rendered( '[tawk_status statuses="offline, away"]<b>Closed</b> [tawk_button label="Write"][/tawk_status]' ) );
		self::assertSame( 'offline away', $dom->evaluate( 'string(//div/@data-tawk-statuses)' ) );
		self::assertSame( array( 'Closed', 'Write' ), array( $dom->evaluate( 'string(//div/b)' ), $dom->evaluate( 'string(//div//a)' ) ) );
	}

	public function test_a_block_has_what_its_supports_say(): void {
		$dom = self::dom( self::rendered( self::block( 'chat-button', array( 'anchor' => 'ask', 'className' => 'is-style-outline', 'style' => array( 'color' => array( 'text' => '#123456' ) ) ) ) ) );
		self::assertSame( 'ask', $dom->evaluate( 'string(//a/@id)' ) );
		self::assertStringContainsString( '#123456', self::evaluated( $dom, 'string(//a/@style)' ) );
		self::assertStringContainsString( 'is-style-outline', self::evaluated( $dom, 'string(//a/@class)' ) );
		self::assertStringContainsString( 'is-style-outline', self::evaluated( $dom, 'string(//a/../@class)' ) );
	}

	public function test_a_visit_registers_the_block_types_once_one_is_there_however_deep(): void {
		$registry  = WP_Block_Type_Registry::get_instance();
		$group     = static fn( string $inner ): string => "<!-- wp:group --><div class=\"wp-block-group\">$inner</div><!-- /wp:group -->";
		$paragraph = '<!-- wp:paragraph --><p>tawk-integration/chat-button</p><!-- /wp:paragraph -->';
		self::rendered( $group( $paragraph ) . $paragraph );
		self::assertFalse( $registry->is_registered( 'tawk-integration/chat-button' ) );
		self::assertStringContainsString( 'Chat with us', self::rendered( $group( $paragraph . $group( self::block( 'chat-button' ) ) ) ) );
		self::assertTrue( $registry->is_registered( 'tawk-integration/chat-status' ) );
		self::assertArrayHasKey( 'textColor', (array) ( $registry->get_registered( 'tawk-integration/chat-button' )->attributes ?? null ) );
	}

	public function test_the_first_block_and_those_around_and_within_it_are_like_any_other(): void {
		$button  = self::block( 'chat-button', array( 'style' => array( 'color' => array( 'text' => '#123456' ) ) ) );
		$content = self::block( 'chat-status', array( 'appearance' => 'blocks' ), "<p>Ask us:</p>$button" ) . $button;
		$first   = self::rendered( $content );
		self::assertSame( $first, self::rendered( $content ) );
		self::assertSame( array( 2, 1 ), array( substr_count( $first, '#123456' ), substr_count( $first, 'Ask us' ) ) );
	}

	public function test_whoever_asks_for_all_that_there_are_finds_them(): void {
		set_current_screen( 'dashboard' );
		( new Blocks( new Page_Content() ) )->register();
		self::assertTrue( WP_Block_Type_Registry::get_instance()->is_registered( 'tawk-integration/inline-chat' ) );
		$this->visit();
		$answer = $this->rest( 'GET', '/wp/v2/block-types/tawk-integration', array(), $this->create_user( 'administrator' ) );
		self::assertSame( 200, $answer->get_status() );
		self::assertCount( 3, (array) $answer->get_data() );
	}

	public function test_a_shortcode_does_not_borrow_the_looks_of_the_block_that_it_stands_in(): void {
		\WP_Block_Supports::$block_to_render = array( 'blockName' => 'tawk-integration/chat-button', 'attrs' => array( 'className' => 'theirs' ) );
		$html                                = self::rendered( '[tawk_button]' );
		\WP_Block_Supports::$block_to_render = null;
		self::assertStringNotContainsString( 'theirs', $html );
	}

	public function test_what_a_shortcode_says_is_what_the_block_says(): void {
		$definitions = Manifest::read()['chat-button']['attributes'];
		$attributes  = Block_Attributes::of_shortcode( $definitions, array( 'when_offline' => 'hide', 'tags' => 'a, b ,, c', 'text_align' => 'left' ) );
		self::assertSame( array( 'hide', 'left', array( 'a', 'b', 'c' ) ), array( $attributes->text( 'whenOffline' ), $attributes->text( 'textAlign' ), $attributes->rows()['tags'] ) );
		self::assertSame( array( array(), array() ), array( $attributes->wrong, $attributes->unknown ) );
	}
}
