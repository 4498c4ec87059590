<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Blocks;

use DOMElement;
use Tawk_Integration\Blocks\Block_Attributes;
use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Blocks\Instance;
use Tawk_Integration\Blocks\Link;
use Tawk_Integration\Blocks\Manifest;
use Tawk_Integration\Blocks\Place;
use WP_User;

require_once __DIR__ . '/Page_With_Blocks.php';
require_once __DIR__ . '/Payloads.php';

/**
 * Whatever is written into any attribute of any block or shortcode: nothing runs, nothing leads to a foreign host,
 * nothing of another user is told, and PHP has nothing to complain of.
 */
final class Payloads_Test extends Page_With_Blocks {

	private const ELEMENTS = array( 'a', 'div', 'span', 'p', 'button', 'strong', 'em', 'link', 'html', 'head', 'meta', 'body' );

	private const ATTRIBUTES = array( 'class', 'style', 'id', 'href', 'target', 'rel', 'role', 'hidden', 'aria-hidden', 'type', 'media', 'charset', 'data-tawk-action', 'data-tawk-click', 'data-tawk-inline', 'data-tawk-status', 'data-tawk-statuses', 'data-tawk-conditions', 'data-tawk-summon', 'data-status', 'data-when-offline', 'data-when-blocked', 'data-unread-label' );

	/** What is ours: a length of each side. What WordPress's supports let through, they let through in every block. */
	private const STYLE = '/^(?:(?:width|height)\s*:\s*[0-9.]+(?:px|%|[a-z]{2,3});?\s*)*\z/';

	private const SECRET = 'someone.else@private.example';

	private WP_User $other;

	public function set_up(): void {
		parent::set_up();
		$this->other = $this->create_user( 'administrator', array( 'user_email' => self::SECRET, 'display_name' => 'Someone Else' ) );
		update_user_meta( $this->other->ID, 'plan', 'their-secret-plan' );
		$this->rules( array( array( 'id' => 'seen', 'name' => '', 'enabled' => true, 'conditions' => array( array( 'type' => 'cookie', 'operator' => 'is', 'value' => array( 'name' => 'seen', 'compare' => 'equals', 'value' => '1' ) ) ), 'action' => 'hide', 'widget' => '' ) ) );
		$this->visit();
	}

	/** @return list<string> */
	private static function payloads(): array {
		return Payloads::all( (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
	}

	public function test_there_are_enough_of_them(): void {
		self::assertGreaterThanOrEqual( 300, count( array_unique( self::payloads() ) ) );
	}

	/** @return array<string, array{ string }> */
	public function blocks(): array {
		return array_map( static fn( string $name ): array => array( $name ), array_combine( Blocks::SHORTCODES, Blocks::SHORTCODES ) );
	}

	/** @dataProvider blocks */
	public function test_in_each_attribute_of_a_block( string $name ): void {
		foreach ( self::payloads() as $payload ) {
			$places = $this->attributes_with( $name, $payload );
			$this->judge( self::block( $name, $places['style'] ), "style = $payload" );
			unset( $places['style'] );
			$this->judge( implode( '', array_map( static fn( array $attributes ): string => self::block( $name, $attributes, 'chat-status' === $name ? '<p>in</p>' : '' ), $places ) ), $payload );
		}
		$this->judge_page( $name );
	}

	/** @dataProvider blocks */
	public function test_in_each_attribute_of_a_shortcode( string $name ): void {
		foreach ( self::payloads() as $payload ) {
			$places = $this->attributes_with( $name, $payload );
			unset( $places['style'] );
			$this->judge( implode( '', array_map( static fn( array $attributes ): string => self::shortcode( $name, $attributes ), $places ) ), $payload );
			$tag = (string) array_search( $name, Blocks::SHORTCODES, true );
			// As it comes.
			$bare = self::bare( $payload );
			$this->judge_rendered( do_shortcode( "[$tag label=\"$bare\" $bare]" ), $payload );
		}
		$this->judge_page( $name );
	}

	/** @dataProvider blocks */
	public function test_in_the_notes_for_people_who_may_edit( string $name ): void {
		$author = $this->create_user( 'administrator' );
		wp_set_current_user( $author->ID );
		foreach ( self::payloads() as $payload ) {
			$all = array_map( static fn( array $attributes ) => reset( $attributes ), $this->attributes_with( $name, $payload ) );
			unset( $all['conditions'], $all['style'] );
			$this->judge( self::block( $name, $all ), $payload );
			$this->judge( self::shortcode( $name, $all ), $payload );
			$this->judge_rendered( do_shortcode( sprintf( '[%s %s="x"]', array_search( $name, Blocks::SHORTCODES, true ), self::bare( $payload ) ) ), $payload );
		}
	}

	/**
	 * Not the classes: WordPress 6.6 itself fails where they are a list, whichever the block.
	 *
	 * @dataProvider blocks
	 */
	public function test_values_of_another_type_than_block_json_names( string $name ): void {
		$values = array( null, true, 1, 1.5, -1, 1e300, '', array(), array( null ), array( array( array( 'x' ) ) ), array( 'a' => 'b' ), array( 'key' => array(), 'text' => 1 ), array_fill( 0, 200, 'x' ), array( array( 'type' => array() ) ), array( array( 'type' => 'device', 'operator' => array(), 'value' => 1 ) ), array( array( 'key' => 'a', 'text' => array() ) ) );
		foreach ( array_merge( array_keys( Manifest::read()[ $name ]['attributes'] ), array( 'style', 'align', 'lock', 'metadata', 'layout', 'textColor', 'fontSize', 'nonsense' ) ) as $attribute ) {
			foreach ( $values as $value ) {
				$this->judge( self::block( $name, array( $attribute => $value ) ), "$attribute = " . wp_json_encode( $value ) );
			}
		}
		$this->judge_page( 'other types' );
	}

	public function test_conditions_with_values_of_another_type_than_theirs(): void {
		$types  = array( 'page_type', 'post', 'term', 'author', 'post_type', 'template', 'url', 'language', 'logged_in', 'role', 'user_meta', 'device', 'schedule', 'dates', 'referrer', 'query', 'cookie', 'browser_language', 'visits', 'pages', 'agent_status', 'unknown', '' );
		$values = array( true, 0, 1.5, '', 'x', array( 1 ), array( 'x' ), array( null ), array( array( 'x' ) ), array( 'key' => 'plan', 'compare' => 'equals', 'value' => 'their-secret-plan' ), array( 'key' => array(), 'compare' => 1, 'value' => array() ), array( 'timezone' => '</script>', 'days' => 1, 'from' => array(), 'to' => null ), array( 'name' => '<script>', 'compare' => 'x', 'value' => '-->' ) );
		foreach ( array( null, $this->create_user( 'editor' ) ) as $user ) {
			wp_set_current_user( null === $user ? 0 : $user->ID );
			$this->visit();
			foreach ( $types as $type ) {
				foreach ( $values as $value ) {
					$this->judge( self::block( 'chat-button', array( 'conditions' => array( array( 'type' => $type, 'operator' => 'is', 'value' => $value ) ) ) ), "$type: " . wp_json_encode( $value ) );
				}
			}
			$this->judge_page( 'conditions' );
		}
	}

	public function test_no_address_that_is_written_leads_away(): void {
		$host = (string) wp_parse_url( home_url(), PHP_URL_HOST );
		foreach ( self::payloads() as $payload ) {
			self::assertTrue( '' === Link::allowed( $payload ) || self::is_ours( Link::allowed( $payload ), $host ), "$payload becomes " . Link::allowed( $payload ) );
		}
	}

	/** @return array<string, array{ string, string }> */
	public function addresses(): array {
		return array(
			'of this site'        => array( '%HOME%/contact/?a=b#c', '%HOME%/contact/?a=b#c' ),
			'a path'              => array( '/contact/', '/contact/' ),
			'a place on the page' => array( '#contact', '#contact' ),
			'parameters'          => array( '?lang=de', '?lang=de' ),
			'a telephone'         => array( 'tel:+49301234', 'tel:+49301234' ),
			'a user at this site' => array( 'https://evil.example@%HOST%/', 'https://evil.example@%HOST%/' ),
			'two parameters'      => array( '/contact/?a=b&copy=1&lang=de#x', '/contact/?a=b&copy=1&lang=de#x' ),
			'nothing'             => array( '', '' ),
			'a numeric reference' => array( '/&#x2f;evil.example/', '' ),
			'without its end'     => array( '/&#47evil.example/', '' ),
			'a named reference'   => array( '/&sol;evil.example/', '' ),
			'an escaped one'      => array( '/&amp;#x2f;evil.example/', '' ),
		);
	}

	public function test_whatever_is_printed_by_wordpress_means_what_was_judged(): void {
		( new Blocks( $this->content ) )->register_types();
		\WP_Block_Supports::$block_to_render = array( 'blockName' => 'tawk-integration/chat-button', 'attrs' => array() );
		foreach ( array( '/&#x2f;evil.example/', '/&sol;evil.example/', '/&amp;#x2f;evil.example/', '&#091;gallery&#093;' ) as $text ) {
			$root = $this->instance()->root( array( 'data-tawk-action' => $text ) );
			self::assertSame( $text, self::dom( "<a$root></a>" )->evaluate( 'string(//a/@data-tawk-action)' ), $root );
		}
		\WP_Block_Supports::$block_to_render = null;
	}

	/** @dataProvider addresses */
	public function test_addresses_of_this_site_stay_what_they_are( string $written, string $expected ): void {
		$places = array( '%HOME%' => home_url(), '%HOST%' => (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
		self::assertSame( strtr( $expected, $places ), Link::allowed( strtr( $written, $places ) ) );
	}

	public function test_the_owner_may_allow_further_hosts_as_for_redirects(): void {
		add_filter( 'allowed_redirect_hosts', static fn( array $hosts ): array => array_merge( $hosts, array( 'help.example.com' ) ) );
		self::assertSame( 'https://help.example.com/x', Link::allowed( 'https://help.example.com/x' ) );
	}

	/** A button, as WordPress renders it. */
	private function instance(): Instance {
		$place = Place::now( $this->content->settings() );
		self::assertNotNull( $place );
		$definitions = Manifest::read()['chat-button']['attributes'];
		return new Instance( 'chat-button', 'Chat button', Block_Attributes::of_block( $definitions, array() ), $place, true );
	}

	/**
	 * Every place that a text can be written into.
	 *
	 * @return array<string, array<string, mixed>> Attributes by the place.
	 */
	private function attributes_with( string $name, string $payload ): array {
		// Block comments are JSON: what is not UTF-8 cannot stand in one.
		$payload = self::utf8( $payload );
		$places  = array();
		foreach ( Manifest::read()[ $name ]['attributes'] as $attribute => $definition ) {
			$places[ $attribute ] = array( $attribute => 'array' === $definition['type'] ? array( $payload ) : $payload );
		}
		return $places + array(
			'class'           => array( 'className' => $payload ),
			'style'           => array( 'style' => array( 'color' => array( 'text' => $payload ), 'spacing' => array( 'margin' => array( 'top' => $payload ) ) ) ),
			'condition name'  => array( 'conditions' => array( array( 'type' => 'cookie', 'operator' => 'is', 'value' => array( 'name' => $payload, 'compare' => 'equals', 'value' => $payload ) ) ) ),
			'condition value' => array( 'conditions' => array( array( 'type' => 'cookie', 'operator' => 'is', 'value' => array( 'name' => 'seen', 'compare' => 'equals', 'value' => $payload ) ) ) ),
			'condition zone'  => array( 'conditions' => array( array( 'type' => 'schedule', 'operator' => 'is', 'value' => array( 'timezone' => $payload, 'days' => array( $payload ), 'from' => $payload, 'to' => $payload ) ) ) ),
			'condition type'  => array( 'conditions' => array( array( 'type' => $payload, 'operator' => 'is', 'value' => $payload ) ) ),
			'rows'            => array( 'attributes' => array( array( 'key' => 'note', 'text' => $payload ), array( 'key' => $payload, 'text' => 'x' ) ) ),
		);
	}

	/** What can stand in a shortcode: WordPress reads none that is not UTF-8. */
	private static function bare( string $payload ): string {
		return str_replace( array( '[', ']', '<' ), '', self::utf8( $payload ) );
	}

	private static function utf8( string $payload ): string {
		return 1 === preg_match( '//u', $payload ) ? $payload : (string) mb_convert_encoding( $payload, 'UTF-8', 'ISO-8859-1' );
	}

	/** @param string $what What was written; begins with `style = ` where that is a style. */
	private function judge( string $content, string $what ): void {
		$this->judge_rendered( self::rendered( $content ), $what );
	}

	private function judge_rendered( string $html, string $what ): void {
		$all = self::dom( $html )->query( '//*' );
		self::assertNotFalse( $all );
		$wrong = array();
		foreach ( $all as $element ) {
			if ( $element instanceof DOMElement ) {
				$wrong = array_merge( $wrong, self::wrong_in( $element, 0 === strpos( $what, 'style = ' ) ) );
			}
		}
		self::assertSame( array(), $wrong, "$what: $html" );
		self::assert_tells_nothing( $html, $what );
	}

	/**
	 * @param bool $has_style Whether a style was written, which WordPress judges as in every block.
	 * @return list<string> What must not be there.
	 */
	private static function wrong_in( DOMElement $element, bool $has_style ): array {
		$host       = (string) wp_parse_url( home_url(), PHP_URL_HOST );
		$name       = $element->tagName; // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase -- of DOM.
		$conditions = $element->getAttribute( 'data-tawk-conditions' );
		$wrong      = array_diff( array( $name ), self::ELEMENTS );
		foreach ( $element->attributes as $attribute ) {
			$wrong = array_merge( $wrong, array_diff( array( $attribute->name ), self::ATTRIBUTES ) );
		}
		if ( ! self::is_ours( $element->getAttribute( 'href' ), $host ) ) {
			$wrong[] = $element->getAttribute( 'href' );
		}
		if ( ! $has_style && 1 !== preg_match( self::STYLE, $element->getAttribute( 'style' ) ) ) {
			$wrong[] = $element->getAttribute( 'style' );
		}
		if ( '' !== $conditions && ! is_array( json_decode( $conditions, true ) ) ) {
			$wrong[] = $conditions;
		}
		return array_values( $wrong );
	}

	/** What has been gathered is printed at the end of the page. */
	private function judge_page( string $what ): void {
		$json = (string) wp_json_encode( $this->config() );
		self::assert_tells_nothing( $json, $what );
		$this->visit();
	}

	private static function assert_tells_nothing( string $text, string $what ): void {
		self::assertStringNotContainsString( self::SECRET, $text, $what );
		self::assertStringNotContainsString( 'Someone Else', $text, $what );
	}

	/** Whether a browser that reads an address from this site stays here, at tawk.to's chat page, or with mail or telephone. */
	private static function is_ours( string $href, string $host ): bool {
		// Browsers drop these wherever they stand, take a backslash for a slash, and any number of slashes for two.
		$href = str_replace( array( "\t", "\n", "\r" ), '', trim( $href, "\x00..\x20" ) );
		$href = str_replace( '\\', '/', (string) preg_replace( '/[?#].*/s', '', $href ) );
		if ( 1 === preg_match( '#^(?:mailto|tel):#i', $href ) ) {
			return true;
		}
		if ( 1 === preg_match( '#^([a-z][a-z0-9+.-]*):#i', $href, $scheme ) && ! in_array( strtolower( $scheme[1] ), array( 'http', 'https' ), true ) ) {
			return false;
		}
		if ( 1 !== preg_match( '#^(?:https?:/*|/{2,})([^/]*)#i', $href, $authority ) ) {
			return true;
		}
		$at = strrpos( $authority[1], '@' );
		$of = preg_replace( '/:\d*\z/', '', (string) substr( $authority[1], false === $at ? 0 : $at + 1 ) );
		return $host === $of || 0 === strpos( $href, 'https://tawk.to/chat/' );
	}
}
