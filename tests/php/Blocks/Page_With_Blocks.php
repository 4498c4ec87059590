<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Blocks;

use DOMDocument;
use DOMElement;
use DOMXPath;
use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Blocks\Manifest;
use Tawk_Integration\Blocks\Styles;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Widget\Page_Content;
use Tawk_Integration\Widget\Widget;
use WP_Block_Type_Registry;

/**
 * A page with blocks, as a visit to it renders them.
 */
abstract class Page_With_Blocks extends Test_Case {

	protected Page_Content $content;

	/** id of the page that is visited. */
	protected int $page = 0;

	public function set_up(): void {
		parent::set_up();
		$settings = self::fixture( 'blocks.json' )['settings'];
		self::assertIsArray( $settings );
		$this->save( $settings );
		$this->page = $this->create_post( array( 'post_type' => 'page', 'post_title' => 'Contact' ) );
		$this->visit();
	}

	public function tear_down(): void {
		$this->forget();
		parent::tear_down();
	}

	/** Goes to the page, where nothing has been rendered yet. */
	protected function visit( string $url = '' ): void {
		$this->go_to( '' === $url ? (string) get_permalink( $this->page ) : $url );
		$this->forget();
	}

	/** @param array<mixed> $changed */
	protected function save( array $changed ): void {
		$settings = array_replace( (array) get_option( Settings::OPTION ), $changed );
		unset( $settings['seal'] );
		update_option( Settings::OPTION, $settings );
	}

	/** Nothing of an earlier page is left. */
	private function forget(): void {
		foreach ( Manifest::read() as $name => $described ) {
			if ( WP_Block_Type_Registry::get_instance()->is_registered( $described['name'] ) ) {
				WP_Block_Type_Registry::get_instance()->unregister( $described['name'] );
			}
			wp_dequeue_style( Styles::handle( $name ) );
			wp_deregister_style( Styles::handle( $name ) );
		}
		foreach ( array( Widget::HANDLE, Widget::EVALUATOR ) as $handle ) {
			wp_dequeue_script( $handle );
			wp_deregister_script( $handle );
		}
		$this->content = new Page_Content();
		// The plugin's own would register them for another page.
		foreach ( Blocks::SHORTCODES as $name ) {
			remove_all_filters( "render_block_tawk-integration/$name" );
		}
		remove_all_filters( 'pre_render_block' );
		( new Blocks( $this->content ) )->register();
	}

	/**
	 * @param string               $name       Folder of the block.
	 * @param array<string, mixed> $attributes
	 */
	protected static function block( string $name, array $attributes = array(), string $inner = '' ): string {
		$json = array() === $attributes ? '' : serialize_block_attributes( $attributes ) . ' ';
		return '' === $inner ? "<!-- wp:tawk-integration/$name $json/-->" : "<!-- wp:tawk-integration/$name $json-->$inner<!-- /wp:tawk-integration/$name -->";
	}

	/**
	 * The same as a shortcode, as the editor writes it.
	 *
	 * @param string               $name       Folder of the block.
	 * @param array<string, mixed> $attributes
	 */
	protected static function shortcode( string $name, array $attributes = array(), string $inner = '' ): string {
		$tag  = (string) array_search( $name, Blocks::SHORTCODES, true );
		$text = "[$tag";
		foreach ( $attributes as $attribute => $value ) {
			$text .= sprintf( ' %s="%s"', strtolower( (string) preg_replace( '/[A-Z]/', '_$0', (string) $attribute ) ), self::written( (string) $attribute, $value ) );
		}
		return '' === $inner ? "{$text}]" : "{$text}]{$inner}[/$tag]";
	}

	/** @param mixed $value */
	private static function written( string $attribute, $value ): string {
		if ( is_array( $value ) && in_array( $attribute, array( 'attributes', 'conditions' ), true ) ) {
			return rawurlencode( (string) wp_json_encode( $value ) );
		}
		$text = is_array( $value ) ? implode( ', ', array_filter( $value, 'is_string' ) ) : ( is_string( $value ) ? $value : ( true === $value ? '1' : '0' ) );
		return strtr( $text, array( '&' => '&amp;', '"' => '&quot;', '<' => '&lt;', '>' => '&gt;', '[' => '&#091;', ']' => '&#093;', '\\' => '&#092;' ) );
	}

	/** What content becomes, as WordPress renders it. */
	protected static function rendered( string $content ): string {
		return do_shortcode( do_blocks( $content ) );
	}

	protected static function dom( string $html ): DOMXPath {
		$document = new DOMDocument();
		// Not libxml_clear_errors(), at which PHP 7.4 as WebAssembly breaks off.
		$document->loadHTML( "<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>$html</body></html>", LIBXML_NOERROR | LIBXML_NOWARNING );
		return new DOMXPath( $document );
	}

	protected static function evaluated( DOMXPath $dom, string $path ): string {
		$text = $dom->evaluate( $path );
		self::assertIsString( $text );
		return $text;
	}

	/** @return list<string> Texts of the notes for people who may edit the page. */
	protected static function notes( string $html ): array {
		$notes = array();
		$found = self::dom( $html )->query( "//*[@class='tawk-integration-note'][not(@hidden)]" );
		self::assertNotFalse( $found );
		foreach ( $found as $note ) {
			self::assertInstanceOf( DOMElement::class, $note );
			$notes[] = $note->textContent; // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase -- of DOM.
		}
		return $notes;
	}

	/**
	 * The end of the page.
	 *
	 * @return array<string, mixed> The configuration; empty where there is none.
	 */
	protected function config(): array {
		ob_start();
		( new Widget( $this->content ) )->print();
		$html = (string) ob_get_clean();
		if ( 1 !== preg_match( '#<script [^>]*id="tawk-integration-config"[^>]*>(.*?)</script>#s', $html, $found ) ) {
			self::assertSame( '', $html );
			return array();
		}
		/** @var array<string, mixed> $config */
		$config = json_decode( $found[1], true, 512, JSON_THROW_ON_ERROR );
		return $config;
	}

	/** @param list<array<string, mixed>> $rules */
	protected function rules( array $rules, string $otherwise = 'show' ): void {
		$this->save( array( 'visibility' => array( 'default' => $otherwise, 'rules' => $rules ) ) );
	}
}
