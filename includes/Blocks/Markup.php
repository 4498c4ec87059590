<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * HTML of values that anybody may have written. Pure.
 *
 * WordPress looks for shortcodes in finished content, attributes of elements included: square brackets are written as
 * references, so that nobody's text becomes one.
 */
final class Markup {

	private const BRACKETS = array(
		'[' => '&#091;',
		']' => '&#093;',
	);

	/** A text between tags. */
	public static function text( string $text ): string {
		return self::escaped( $text );
	}

	/** A value between quotes. */
	public static function value( string $value ): string {
		return self::escaped( $value );
	}

	/**
	 * JSON as the value of an attribute, to be escaped yet.
	 *
	 * @param array<mixed> $value
	 * @return string '' where it cannot be written.
	 */
	public static function json( array $value ): string {
		return (string) wp_json_encode( $value, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_UNESCAPED_SLASHES );
	}

	/**
	 * Attributes of an element.
	 *
	 * @param array<string, string|null> $attributes By name; null is left out.
	 * @return string With a space before each.
	 */
	public static function attributes( array $attributes ): string {
		$html = '';
		foreach ( $attributes as $name => $value ) {
			$html .= null === $value ? '' : sprintf( ' %s="%s"', $name, self::value( $value ) );
		}
		return $html;
	}

	/**
	 * A value for WordPress to escape: it leaves references as they are.
	 */
	public static function without_brackets( string $value ): string {
		return strtr( $value, self::BRACKETS );
	}

	/**
	 * The texts of a status: all stand in the page, and the current one alone is seen.
	 *
	 * @param array<string, string> $texts   By status; `unknown` is the one that is seen until the status is known.
	 * @param string                $more    Further attributes, with a space before each.
	 * @param string                $element Name of the element.
	 */
	public static function labels( array $texts, string $more = '', string $element = 'span' ): string {
		$html = '';
		foreach ( $texts as $status => $text ) {
			$html .= sprintf( '<span data-status="%s">%s</span>', self::value( $status ), self::text( $text ) );
		}
		return sprintf( '<%1$s class="tawk-integration-labels" data-tawk-status="unknown"%2$s>%3$s</%1$s>', $element, $more, $html );
	}

	/** References are text like any other here: whoever writes `&lt;` means these four letters. */
	private static function escaped( string $text ): string {
		return self::without_brackets( htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' ) );
	}
}
