<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * The schemas that other plugins bring: of a condition's value, or of what stands beside the name of a trigger or an
 * action. A broken one must not break the settings.
 */
final class Added_Schema {

	private const TYPES = array( 'array', 'object', 'string', 'number', 'integer', 'boolean', 'null' );

	/** What core's schemas do not know, and other code may not make of it here. */
	private const NOT_FOLLOWED = array( '$ref' => true, 'x-union' => true, 'x-variants' => true, 'x-keys' => true ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing.AssociativeArrayFound

	/**
	 * @param callable(): mixed $ask The other plugin's code.
	 * @return array<string, mixed>|null Null for one that the settings cannot be judged by.
	 */
	public static function of( callable $ask ): ?array {
		try {
			$schema = $ask();
		} catch ( Throwable $failure ) {
			return null;
		}
		return self::is_usable( $schema ) ? $schema : null;
	}

	/**
	 * Whether every part says its type, a list that of its items, and an object its properties. References lead
	 * nowhere from here.
	 *
	 * @param mixed $schema
	 * @phpstan-assert-if-true array<string, mixed> $schema
	 */
	private static function is_usable( $schema ): bool {
		if ( ! is_array( $schema ) || array() !== array_intersect_key( $schema, self::NOT_FOLLOWED ) ) {
			return false;
		}
		$types = (array) ( $schema['type'] ?? array() );
		if ( array() === $types || array() !== array_udiff( $types, self::TYPES, static fn( $a, $b ): int => $a <=> $b ) ) {
			return false;
		}
		if ( ! self::has_usable_limits( $schema ) ) {
			return false;
		}
		switch ( $schema['type'] ) {
			case 'array':
				return self::is_usable( $schema['items'] ?? null );
			case 'object':
				$properties = $schema['properties'] ?? null;
				return is_array( $properties ) && array_filter( $properties, array( self::class, 'is_usable' ) ) === $properties;
		}
		return true;
	}

	/** @param array<mixed> $schema */
	private static function has_usable_limits( array $schema ): bool {
		foreach ( array( 'minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength' ) as $limit ) {
			if ( ! is_int( $schema[ $limit ] ?? 0 ) && ! is_float( $schema[ $limit ] ?? 0 ) ) {
				return false;
			}
		}
		$enum    = $schema['enum'] ?? array( '' );
		$pattern = $schema['pattern'] ?? '';
		return is_array( $enum ) && array() !== $enum && wp_is_numeric_array( $enum ) && array_values( $enum ) === $enum
			&& is_string( $pattern ) && self::is_pattern( $pattern );
	}

	/** Whether it compiles, as WordPress compiles it. */
	private static function is_pattern( string $pattern ): bool {
		set_error_handler( static fn(): bool => true ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- PHP warns of a pattern that does not.
		$compiles = false !== preg_match( '#' . str_replace( '#', '\\#', $pattern ) . '#u', '' );
		restore_error_handler();
		return $compiles;
	}
}
