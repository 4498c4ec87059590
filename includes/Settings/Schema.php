<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Judges values by the schema (`Schema_File`).
 *
 * Core's own validation returns the first error only and does not fill nested defaults, so objects and
 * lists are walked here and only single values are handed to core.
 *
 * @phpstan-type Node array<mixed>
 */
final class Schema {

	/** Largest member of an unknown type, in bytes of JSON, and how deep it may be nested. */
	private const UNKNOWN_SIZE  = 20000;
	private const UNKNOWN_DEPTH = 20;

	/**
	 * The default of a node: its own, or for an object those of its properties.
	 *
	 * @param Node $schema
	 * @return mixed
	 */
	public static function default_of( array $schema ) {
		if ( isset( $schema['default'] ) || 'object' !== $schema['type'] ) {
			return $schema['default'] ?? null;
		}
		return array_map( array( self::class, 'default_of' ), self::properties( $schema ) );
	}

	/**
	 * Everything that is wrong with a value.
	 *
	 * @param mixed $value
	 * @param Node  $schema
	 * @return array<string, string> Path (`visibility.rules.0.action`) => a sentence for the person.
	 */
	public static function errors( $value, array $schema, string $path = '' ): array {
		if ( isset( $schema['x-variants'] ) ) {
			return self::errors_of_member( $value, $schema, $path );
		}
		if ( 'object' === $schema['type'] ) {
			return self::errors_of_object( $value, $schema, $path );
		}
		if ( 'array' === $schema['type'] ) {
			return self::is_list( $value ) ? self::errors_of_list( $value, $schema, $path ) : array( $path => Messages::for( $schema ) );
		}
		return self::errors_of_value( $value, $schema, $path );
	}

	/**
	 * What can be kept of a value: unknown keys and invalid list members go, missing and invalid values
	 * become the default. The result is always valid and complete.
	 *
	 * @param mixed $value
	 * @param Node  $schema
	 * @return mixed
	 */
	public static function sanitize( $value, array $schema ) {
		if ( isset( $schema['x-variants'] ) ) {
			$variant = self::variant( $value, $schema );
			return null === $variant ? $value : self::sanitize( $value, $variant );
		}
		if ( 'object' === $schema['type'] ) {
			$value = is_array( $value ) ? $value : array();
			$kept  = array();
			foreach ( self::properties( $schema ) as $key => $property ) {
				$kept[ $key ] = array_key_exists( $key, $value )
					? self::sanitize( $value[ $key ], $property )
					: self::default_of( $property );
			}
			return $kept + self::valid_entries( $value, $schema );
		}
		if ( 'array' === $schema['type'] ) {
			$value = self::is_list( $value ) ? self::valid_members( $value, $schema ) : self::default_of( $schema );
		}
		if ( array() !== self::errors_of_value( $value, $schema, '' ) ) {
			return self::default_of( $schema );
		}
		return rest_sanitize_value_from_schema( $value, self::without_members( $schema ) );
	}

	/**
	 * @param mixed $value
	 * @param Node  $schema
	 * @return array<string, string>
	 */
	private static function errors_of_object( $value, array $schema, string $path ): array {
		if ( ! is_array( $value ) || ( array() !== $value && wp_is_numeric_array( $value ) ) ) {
			return array( $path => Messages::for( $schema ) );
		}
		$errors     = array();
		$properties = self::properties( $schema );
		foreach ( $value as $key => $member ) {
			$at      = self::join( $path, (string) $key );
			$errors += isset( $properties[ $key ] )
				? self::errors( $member, $properties[ $key ], $at )
				: self::errors_of_entry( (string) $key, $member, $schema, $at );
		}
		foreach ( array_diff_key( $properties, $value ) as $key => $property ) {
			if ( self::is_required( $property ) ) {
				$errors[ self::join( $path, (string) $key ) ] = Messages::for( $property );
			}
		}
		return array() === $errors && isset( $schema['x-keys'] ) ? self::errors_of_value( $value, $schema, $path ) : $errors;
	}

	/**
	 * What stands under a key that the schema does not name. An object with `x-keys` says what its keys and, by
	 * `additionalProperties`, its values may be.
	 *
	 * @param string $key
	 * @param mixed  $value
	 * @param Node   $schema Of the object.
	 * @return array<string, string>
	 */
	private static function errors_of_entry( string $key, $value, array $schema, string $path ): array {
		if ( ! isset( $schema['x-keys'] ) ) {
			return array( $path => Messages::unknown_key() );
		}
		$errors = self::errors( $key, Schema_File::node( $schema['x-keys'] ), $path );
		return array() === $errors ? self::errors( $value, Schema_File::node( $schema['additionalProperties'] ), $path ) : $errors;
	}

	/**
	 * @param array<mixed> $value
	 * @param Node         $schema
	 * @return array<mixed> None where it is no object with `x-keys`.
	 */
	private static function valid_entries( array $value, array $schema ): array {
		$kept = array();
		foreach ( isset( $schema['x-keys'] ) ? $value : array() as $key => $member ) {
			if ( array() === self::errors_of_entry( (string) $key, $member, $schema, '' ) ) {
				$kept[ $key ] = self::sanitize( $member, Schema_File::node( $schema['additionalProperties'] ) );
			}
		}
		return $kept;
	}

	/**
	 * What has no default has to be given.
	 *
	 * @param Node $schema
	 */
	private static function is_required( array $schema ): bool {
		if ( isset( $schema['default'] ) || isset( $schema['x-keys'] ) || 'object' !== $schema['type'] ) {
			return ! isset( $schema['default'] );
		}
		return array() !== array_filter( self::properties( $schema ), array( self::class, 'is_required' ) );
	}

	/**
	 * A member of a union is judged by the variant that it names. One of an unknown type (its plugin is gone) is
	 * kept as it is.
	 *
	 * @param mixed $value
	 * @param Node  $schema
	 * @return array<string, string>
	 */
	private static function errors_of_member( $value, array $schema, string $path ): array {
		$type = self::type_of_member( $value, $schema );
		if ( null === $type || '' === $type ) {
			return array( $path => Messages::for( $schema ) );
		}
		$variant = self::variant( $value, $schema );
		return null === $variant ? self::errors_of_unknown( (array) $value, $schema, $path ) : self::errors( $value, $variant, $path );
	}

	/**
	 * Of a member of an unknown type only what all have in common can be judged, and that it is no burden.
	 *
	 * @param array<mixed> $value
	 * @param Node         $schema Of a union.
	 * @return array<string, string>
	 */
	private static function errors_of_unknown( array $value, array $schema, string $path ): array {
		$errors = array();
		foreach ( array_intersect_key( self::properties( $schema ), $value ) as $key => $property ) {
			$errors += self::errors( $value[ $key ], $property, self::join( $path, (string) $key ) );
		}
		$size = strlen( (string) wp_json_encode( $value, 0, self::UNKNOWN_DEPTH ) );
		return 0 === $size || $size > self::UNKNOWN_SIZE ? $errors + array( $path => Messages::for( $schema ) ) : $errors;
	}

	/**
	 * @param mixed $value
	 * @param Node  $schema Of a union.
	 * @return Node|null Null for an unknown type.
	 */
	private static function variant( $value, array $schema ): ?array {
		$type     = self::type_of_member( $value, $schema );
		$variants = Schema_File::node( $schema['x-variants'] );
		return null !== $type && isset( $variants[ $type ] ) ? Schema_File::node( $variants[ $type ] ) : null;
	}

	/**
	 * @param mixed $value
	 * @param Node  $schema Of a union.
	 */
	private static function type_of_member( $value, array $schema ): ?string {
		/** @var array{ by: string } $union */
		$union = $schema['x-union'];
		$type  = is_array( $value ) ? $value[ $union['by'] ] ?? null : null;
		return is_string( $type ) ? $type : null;
	}

	/**
	 * @param array<mixed> $value
	 * @param Node         $schema
	 * @return array<string, string>
	 */
	private static function errors_of_list( array $value, array $schema, string $path ): array {
		$errors = array();
		foreach ( array_values( $value ) as $index => $member ) {
			$errors += self::errors( $member, Schema_File::node( $schema['items'] ), self::join( $path, (string) $index ) );
		}
		return array() === $errors ? self::errors_of_value( $value, $schema, $path ) : $errors;
	}

	/**
	 * @param mixed $value
	 * @param Node  $schema
	 * @return array<string, string>
	 */
	private static function errors_of_value( $value, array $schema, string $path ): array {
		$verdict = rest_validate_value_from_schema( $value, self::without_members( $schema ), $path );
		return is_wp_error( $verdict ) ? array( $path => Messages::for( $schema ) ) : array();
	}

	/**
	 * Core takes words between commas for a list as well: nobody means that here.
	 *
	 * @param mixed $value
	 * @phpstan-assert-if-true array<mixed> $value
	 */
	private static function is_list( $value ): bool {
		return is_array( $value ) && wp_is_numeric_array( $value );
	}

	/**
	 * The schema of a list or an object alone: what is in it is judged here, since core knows no unions.
	 *
	 * @param Node $schema
	 * @return Node
	 */
	private static function without_members( array $schema ): array {
		return array_diff_key( $schema, array_flip( array( 'items', 'additionalProperties' ) ) );
	}

	/**
	 * @param array<mixed> $value
	 * @param Node         $schema
	 * @return list<mixed>
	 */
	private static function valid_members( array $value, array $schema ): array {
		$items = Schema_File::node( $schema['items'] );
		$kept  = array();
		foreach ( $value as $member ) {
			$doubled = ! empty( $schema['uniqueItems'] ) && in_array( $member, $kept, true );
			if ( ! $doubled && array() === self::errors( $member, $items ) ) {
				$kept[] = self::sanitize( $member, $items );
			}
		}
		return isset( $schema['maxItems'] ) && is_int( $schema['maxItems'] ) ? array_slice( $kept, 0, $schema['maxItems'] ) : $kept;
	}

	/**
	 * @param Node $schema
	 * @return array<Node>
	 */
	private static function properties( array $schema ): array {
		return array_map( array( Schema_File::class, 'node' ), Schema_File::node( $schema['properties'] ?? array() ) );
	}

	private static function join( string $path, string $key ): string {
		return '' === $path ? $key : "$path.$key";
	}
}
