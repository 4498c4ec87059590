<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use DateTimeInterface;

defined( 'ABSPATH' ) || exit;

/**
 * Makes text of values of any type, as WordPress and other plugins store them. Pure; throws nothing, whatever is
 * stored.
 */
final class Texts {

	/** How many texts are made, how many members are looked at, how deep lists are followed. */
	private const TEXTS   = 100;
	private const MEMBERS = 1000;
	private const DEPTH   = 10;

	/** Longest list that is stored as text, and how much of any text is looked at, in bytes. */
	private const BYTES = 65536;

	/**
	 * Clean texts (`Limits::clean()`), blank ones left out. Dates are ISO, booleans yes and no, decimals have a point,
	 * lists are flattened; of objects and resources nothing is told.
	 *
	 * @param array<mixed> $values
	 * @return list<string>
	 */
	public static function of( array $values ): array {
		$texts = array();
		$left  = self::MEMBERS;
		self::gather( $values, self::DEPTH, $left, $texts );
		return $texts;
	}

	/**
	 * @param array<mixed> $values
	 * @param int          $left   Members that may still be looked at: a list may contain itself.
	 * @param list<string> $texts
	 */
	private static function gather( array $values, int $depth, int &$left, array &$texts ): void {
		foreach ( $values as $value ) {
			if ( --$left < 0 || count( $texts ) >= self::TEXTS ) {
				return;
			}
			$value = is_string( $value ) ? self::unpacked( $value ) : $value;
			if ( is_array( $value ) ) {
				if ( $depth > 0 ) {
					self::gather( $value, $depth - 1, $left, $texts );
				}
				continue;
			}
			$text = Limits::clean( self::text( $value ) );
			if ( '' !== $text ) {
				$texts[] = $text;
			}
		}
	}

	/**
	 * The list that a text stands for; of objects in it nothing comes to life.
	 *
	 * @return mixed
	 */
	private static function unpacked( string $text ) {
		if ( strlen( $text ) > self::BYTES ) {
			// WordPress's own question would copy it. What begins as a list is none that is told.
			return 1 === preg_match( '/^[aOCEs]:\d+:/', $text ) ? null : substr( $text, 0, self::BYTES );
		}
		if ( ! is_serialized( $text ) ) {
			return $text;
		}
		set_error_handler( static fn(): bool => true ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- PHP warns of what only looks like a list.
		$unpacked = unserialize( // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_unserialize -- no class is allowed.
			$text,
			array(
				'allowed_classes' => false,
				'max_depth'       => self::DEPTH,
			)
		);
		restore_error_handler();
		if ( false === $unpacked && 'b:0;' !== $text ) {
			return $text;
		}
		return is_string( $unpacked ) && $unpacked !== $text ? self::unpacked( $unpacked ) : $unpacked;
	}

	/** @param mixed $value No list. */
	private static function text( $value ): string {
		if ( is_bool( $value ) ) {
			return $value ? 'yes' : 'no';
		}
		if ( is_float( $value ) ) {
			return is_finite( $value ) ? (string) preg_replace( '/\.0\z/', '', (string) wp_json_encode( $value ) ) : '';
		}
		if ( is_string( $value ) ) {
			// WordPress stores `&` as `&amp;`, and dresses titles with entities.
			return html_entity_decode( (string) substr( $value, 0, self::BYTES ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
		if ( $value instanceof DateTimeInterface ) {
			return $value->format( '00:00:00' === $value->format( 'H:i:s' ) ? 'Y-m-d' : DATE_ATOM );
		}
		return is_int( $value ) ? (string) $value : '';
	}
}
