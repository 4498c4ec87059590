<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * The schemas that other plugins bring for their conditions. A broken one must not break the settings.
 */
final class Added_Schema {

	private const TYPES = array( 'array', 'object', 'string', 'number', 'integer', 'boolean', 'null' );

	/** @return array<string, mixed>|null Null for one that the settings cannot be judged by. */
	public static function of( Added_Condition $condition ): ?array {
		try {
			$schema = $condition->schema();
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
	 */
	private static function is_usable( $schema ): bool {
		if ( ! is_array( $schema ) || isset( $schema['$ref'] ) || isset( $schema['x-union'] ) ) {
			return false;
		}
		$types = (array) ( $schema['type'] ?? array() );
		if ( array() === $types || array() !== array_udiff( $types, self::TYPES, static fn( $a, $b ): int => $a <=> $b ) ) {
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
}
