<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

defined( 'ABSPATH' ) || exit;

/**
 * What tawk.to takes of a visitor, pure. Whatever is given, the result is lawful, and quickly there: of a text only
 * the beginning is looked at.
 *
 * Its twin in the browser is src/visitor/limits.ts; both are judged by tests/fixtures/visitor-limits.json.
 *
 * @phpstan-type Sent_Attribute array{ key: string, value: string, cut: bool }
 * @phpstan-type Sent_Tag array{ tag: string, cut: bool }
 */
final class Limits {

	/** Attributes of a visitor. */
	public const ATTRIBUTES = 50;

	/** Tags of a chat, those of agents included. */
	public const TAGS = 10;

	/** Longest value and longest tag, in UTF-16 code units. */
	private const UNITS = 255;

	/** How much of a text is looked at, in UTF-16 code units. */
	private const LOOKED_AT = 4096;

	/** Bytes that hold as many units, whatever they are (at most three for each), and one code point more. */
	private const BYTES = 3 * self::LOOKED_AT + 4;

	/** Of WordPress's and tawk.to's own names none may be a key. */
	private const KEY = '/^(?!(?:name|email|hash|phone|userid)\z)[a-z0-9-]{1,100}\z/';

	private const CONTROLS = '/[\x{0}-\x{1F}\x{7F}-\x{9F}\x{202A}-\x{202E}\x{2066}-\x{2069}]+/u';

	/** Unicode's property White_Space. */
	private const SPACE = '[\x{9}-\x{D}\x{20}\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}]';

	/** Passes over what is UTF-8, and finds each byte that is not. */
	private const INVALID = '/(?:[\x00-\x7F]|[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2})(*SKIP)(*FAIL)|./s';

	/** A text as tawk.to takes it; '': there is nothing to send. */
	public static function value( string $text ): string {
		return self::trimmed( self::beginning( self::clean( $text ), self::UNITS ) );
	}

	/** A text without control characters and outer white space, not yet cut to the length of a value. */
	public static function clean( string $text ): string {
		$text = (string) substr( $text, 0, self::BYTES );
		if ( 1 !== preg_match( '//u', $text ) ) {
			$text = (string) preg_replace( self::INVALID, "\u{FFFD}", $text );
		}
		return self::trimmed( (string) preg_replace( self::CONTROLS, ' ', self::beginning( $text, self::LOOKED_AT ) ) );
	}

	/**
	 * Several values as one text; blank ones are left out.
	 *
	 * @param list<string> $values
	 */
	public static function joined( array $values ): string {
		$joined = '';
		foreach ( $values as $value ) {
			$value = self::clean( $value );
			if ( '' !== $value ) {
				$joined .= ( '' === $joined ? '' : ', ' ) . $value;
			}
			if ( strlen( $joined ) > self::BYTES ) {
				break;
			}
		}
		return self::clean( $joined );
	}

	/**
	 * As much of several values as can reach tawk.to, joined or as tags: what comes behind is not worth the way to the
	 * browser.
	 *
	 * @param list<string> $values
	 * @return list<string>
	 */
	public static function beginning_of( array $values ): array {
		$kept   = array();
		$length = 0;
		foreach ( $values as $value ) {
			// Other rows may have taken as many tags already as a chat can have.
			if ( $length > 3 * self::UNITS && count( array_unique( $kept ) ) >= 2 * self::TAGS ) {
				break;
			}
			$value   = self::value( $value );
			$kept[]  = $value;
			$length += strlen( $value );
		}
		return $kept;
	}

	/** Whether tawk.to takes a key. */
	public static function is_key( string $key ): bool {
		return 1 === preg_match( self::KEY, $key );
	}

	/**
	 * In their order; of rows with the same key the first that has a value is sent.
	 *
	 * @param list<array{ key: string, values: list<string> }> $rows
	 * @return array{ sent: list<array<mixed>>, refused: list<array{ index: int, reason: string }> } Reasons: `key`, `empty`, `double`, `limit`.
	 * @phpstan-return array{ sent: list<Sent_Attribute>, refused: list<array{ index: int, reason: 'key'|'empty'|'double'|'limit' }> }
	 */
	public static function attributes( array $rows ): array {
		$sent    = array();
		$refused = array();
		foreach ( $rows as $index => $row ) {
			$text   = self::joined( $row['values'] );
			$reason = self::is_key( $row['key'] ) ? self::reason( $text, array_column( $sent, 'key' ), $row['key'], self::ATTRIBUTES ) : 'key';
			if ( '' !== $reason ) {
				$refused[] = array(
					'index'  => $index,
					'reason' => $reason,
				);
				continue;
			}
			$sent[] = array(
				'key'   => $row['key'],
				'value' => self::value( $text ),
				'cut'   => self::is_cut( $text ),
			);
		}
		return array(
			'sent'    => $sent,
			'refused' => $refused,
		);
	}

	/**
	 * One tag for each value, in their order.
	 *
	 * @param list<array{ prefix: string, values: list<string> }> $rows
	 * @return array{ sent: list<array<mixed>>, refused: list<array{ index: int, text: string, reason: string }> } Reasons: `empty`, `double`, `limit`.
	 * @phpstan-return array{ sent: list<Sent_Tag>, refused: list<array{ index: int, text: string, reason: 'empty'|'double'|'limit' }> }
	 */
	public static function tags( array $rows ): array {
		$sent    = array();
		$refused = array();
		foreach ( $rows as $index => $row ) {
			foreach ( array() === $row['values'] ? array( '' ) : $row['values'] as $value ) {
				$text   = self::tag( $row['prefix'], $value );
				$tag    = self::value( $text );
				$reason = self::reason( $tag, array_column( $sent, 'tag' ), $tag, self::TAGS );
				if ( '' !== $reason ) {
					$refused[] = array(
						'index'  => $index,
						'text'   => $tag,
						'reason' => $reason,
					);
					continue;
				}
				$sent[] = array(
					'tag' => $tag,
					'cut' => self::is_cut( $text ),
				);
			}
		}
		return array(
			'sent'    => $sent,
			'refused' => $refused,
		);
	}

	/** Prefix and value; '' where the value is blank. Not yet cut. */
	public static function tag( string $prefix, string $value ): string {
		$value = self::clean( $value );
		return '' === $value ? '' : self::clean( $prefix . $value );
	}

	/** Whether a clean text loses something on its way. */
	public static function is_cut( string $text ): bool {
		return self::beginning( $text, self::UNITS ) !== $text;
	}

	/**
	 * Why a clean text is not sent.
	 *
	 * @param list<string> $known What is sent already: keys, or tags.
	 * @param string       $name  Its key, or the tag itself.
	 * @return ''|'empty'|'double'|'limit' '' where it is sent.
	 */
	public static function reason( string $text, array $known, string $name, int $limit ): string {
		if ( '' === $text ) {
			return 'empty';
		}
		if ( in_array( $name, $known, true ) ) {
			return 'double';
		}
		return count( $known ) < $limit ? '' : 'limit';
	}

	/** From the ends: an expression that looks for white space before the end would take the square of the length. */
	private static function trimmed( string $text ): string {
		return 1 === preg_match( '/^' . self::SPACE . '*+(.*(?!' . self::SPACE . ').)/us', $text, $parts ) ? $parts[1] : '';
	}

	/** As many code points as fit into so many UTF-16 code units. */
	private static function beginning( string $text, int $units ): string {
		$length = strlen( $text );
		if ( $length <= $units ) {
			return $text;
		}
		$at = 0;
		while ( $at < $length ) {
			$lead   = ord( $text[ $at ] );
			$units -= $lead < 0xF0 ? 1 : 2;
			if ( $units < 0 ) {
				break;
			}
			$at += 1 + (int) ( $lead >= 0xC0 ) + (int) ( $lead >= 0xE0 ) + (int) ( $lead >= 0xF0 );
		}
		return (string) substr( $text, 0, $at );
	}
}
