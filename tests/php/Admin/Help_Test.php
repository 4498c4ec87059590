<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Admin;

use Tawk_Integration\Admin\Help;
use Tawk_Integration\Admin\Help_Words;
use Tawk_Integration\Automations\Actions;
use Tawk_Integration\Automations\Triggers;
use Tawk_Integration\Blocks\Block_Attributes;
use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use WP_Screen;

require_once ABSPATH . 'wp-admin/includes/class-wp-screen.php';
require_once ABSPATH . 'wp-admin/includes/screen.php';

/** Whatever blocks and shortcodes take is documented. */
final class Help_Test extends Test_Case {

	/** @return list<array{ string, string }> */
	public function shortcodes(): array {
		return array_map( null, array_values( Blocks::SHORTCODES ), array_keys( Blocks::SHORTCODES ) );
	}

	public function test_every_block_is_documented(): void {
		$files = glob( Plugin::path( 'src/blocks/*/block.json' ) );
		self::assertNotFalse( $files );
		$blocks = array_map( static fn( string $file ): string => basename( dirname( $file ) ), $files );
		self::assertEqualsCanonicalizing( $blocks, array_values( Blocks::SHORTCODES ) );
	}

	/** @dataProvider shortcodes */
	public function test_the_help_tab_says_what_each_attribute_does_and_speaks_of_no_other( string $block, string $shortcode ): void {
		$tab = self::tab( $block );
		self::assertSame( "[$shortcode]", $tab['title'] );
		self::assertNotSame( '', Help_Words::of_shortcode( $block ) );
		$names = array_keys( self::definitions( $block ) );
		foreach ( $names as $name ) {
			self::assertMatchesRegularExpression( '~<code>' . Block_Attributes::snake_case( $name ) . '</code></th><td>[^<]{10}~', $tab['content'] );
		}
		// All but the status speak of a widget.
		self::assertSame( array(), array_diff( array_keys( Help_Words::of_attributes( $block ) ), $names, array( 'widget' ) ) );
	}

	/** @dataProvider shortcodes */
	public function test_the_readme_names_each_attribute_and_each_value( string $block, string $shortcode ): void {
		$readme = (string) file_get_contents( Plugin::path( 'readme.txt' ) );
		self::assertStringContainsString( "\n= [$shortcode] =\n", $readme );
		$own    = explode( "\n= ", explode( "\n= [$shortcode] =\n", $readme )[1] )[0];
		$shared = explode( "\n= ", explode( "\n= All of them =\n", $readme )[1] )[0];
		foreach ( self::definitions( $block ) as $name => $definition ) {
			$in = in_array( $name, array( 'anchor', 'widget', 'conditions', 'attributes', 'tags' ), true ) ? $shared : $own;
			self::assertMatchesRegularExpression( '~^\* .*`' . Block_Attributes::snake_case( $name ) . '`.*: ~m', $in );
			foreach ( array_filter( $definition['enum'] ?? $definition['items']['enum'] ?? array() ) as $value ) {
				self::assertStringContainsString( "`$value`", $in );
			}
		}
	}

	/** @dataProvider shortcodes */
	public function test_the_document_for_developers_names_each_attribute_and_each_value( string $block, string $shortcode ): void {
		$document = (string) file_get_contents( Plugin::path( 'docs/blocks.md' ) );
		self::assertStringContainsString( "`tawk-integration/$block` | `[$shortcode]`", $document );
		foreach ( self::definitions( $block ) as $name => $definition ) {
			$written = Block_Attributes::snake_case( $name );
			self::assertMatchesRegularExpression( "~^\\|.* ?`$name`.* \\| (?:`$written`|the same) \\|~m", $document );
			foreach ( array_filter( $definition['enum'] ?? $definition['items']['enum'] ?? array() ) as $value ) {
				self::assertStringContainsString( "`$value`", $document );
			}
		}
	}

	public function test_the_document_shows_the_same_conditions_twice(): void {
		$document = (string) file_get_contents( Plugin::path( 'docs/blocks.md' ) );
		$json     = explode( "\n```", explode( "```json\n", $document )[1] ?? '' )[0];
		self::assertIsArray( json_decode( $json ) );
		self::assertStringContainsString( '[tawk_button conditions="' . rawurlencode( $json ) . '"]', $document );
	}

	public function test_the_help_tab_says_what_each_action_does(): void {
		$actions = self::definitions( 'chat-button' )['action']['enum'] ?? array();
		self::assertNotEmpty( $actions );
		foreach ( $actions as $action ) {
			self::assertMatchesRegularExpression( "~<code>$action</code></th><td>(?!$action)[^<]{8}~", self::tab( 'elements' )['content'] );
		}
	}

	public function test_the_help_tab_says_what_can_be_quoted_of_each_trigger_and_what_each_action_takes(): void {
		$content = self::tab( 'automations' )['content'];
		foreach ( Triggers::all() as $name => $trigger ) {
			self::assertStringContainsString( esc_html( $trigger['label'] ) . " <code>$name</code>", $content );
			foreach ( $trigger['quotes'] as $quote ) {
				self::assertStringContainsString( "<code>{trigger.{$quote['name']}}</code> " . esc_html( $quote['label'] ), $content );
			}
		}
		self::assertCount( count( Actions::all() ), array_filter( array_keys( Actions::all() ), static fn( string $name ): bool => false !== strpos( $content, " <code>$name</code></th>" ) ) );
		self::assertStringContainsString( '<code>add_event</code></th><td><code>name</code>, <code>metadata</code></td>', $content );
	}

	/** @dataProvider shortcodes */
	public function test_the_first_of_some_values_counts_by_itself( string $block ): void {
		foreach ( self::definitions( $block ) as $name => $definition ) {
			self::assertSame( $definition['enum'][0] ?? $definition['default'], $definition['default'], $name );
		}
	}

	public function test_values_stand_beside_the_attribute(): void {
		self::assertStringContainsString( ' One of <code>keep</code>, <code>link</code>, <code>hide</code>.</td>', self::tab( 'chat-button' )['content'] );
		self::assertStringContainsString( ' One of <code>no</code>, <code>yes</code>.</td>', self::tab( 'chat-button' )['content'] );
		self::assertStringContainsString( '<code>unknown</code>, with commas between them.</td>', self::tab( 'chat-status' )['content'] );
	}

	public function test_widgets_are_listed_by_their_ids_and_their_names_are_escaped(): void {
		$widget = array( 'id' => 'sales', 'name' => '<b>Sales</b>', 'property_id' => '5f1e9c8a0b2d4c6e8f013579', 'widget_id' => '1hsales22' );
		update_option( Settings::OPTION, array( 'property_id' => $widget['property_id'], 'widget_id' => 'default', 'widgets' => array( $widget ) ) + Settings::defaults() );
		self::assertStringContainsString( 'Here: <code>sales</code> (&lt;b&gt;Sales&lt;/b&gt;).', self::tab( 'inline-chat' )['content'] );
	}

	public function test_the_side_leads_to_help(): void {
		self::screen();
		Help::add();
		self::assertStringContainsString( 'href="https://wordpress.org/support/plugin/tawk-integration/"', self::screen()->get_help_sidebar() );
	}

	public function test_there_is_nothing_to_do_where_there_is_no_screen(): void {
		Help::add();
		self::assertNull( get_current_screen() );
	}

	/** @return array{ title: string, content: string } */
	private static function tab( string $name ): array {
		self::screen();
		Help::add();
		$tab = self::screen()->get_help_tab( "tawk-integration-$name" );
		self::assertIsArray( $tab );
		/** @var array{ title: string, content: string } $tab */
		return $tab;
	}

	private static function screen(): WP_Screen {
		set_current_screen( 'settings_page_tawk-integration' );
		$screen = get_current_screen();
		self::assertInstanceOf( WP_Screen::class, $screen );
		return $screen;
	}

	/** @return array<string, array{ type: string, default: mixed, enum?: list<string>, items?: array{ enum?: list<string> } }> */
	private static function definitions( string $block ): array {
		/** @var array{ attributes: array<string, array{ type: string, default: mixed, enum?: list<string>, items?: array{ enum?: list<string> } }> } $json */
		$json = json_decode( (string) file_get_contents( Plugin::path( "src/blocks/$block/block.json" ) ), true );
		return $json['attributes'];
	}
}
