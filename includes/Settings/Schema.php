<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Reads settings.schema.json and judges values by it.
 *
 * Core's own validation returns the first error only and does not fill nested defaults, so objects and
 * lists are walked here and only single values are handed to core.
 *
 * @phpstan-type Node array<mixed>
 */
final class Schema {

	private const FILE = __DIR__ . '/settings.schema.json';

	/** @var Node|null The file. */
	private static ?array $file = null;

	/** @var array{ array<string, Node>, Node }|null What was added, and the schema with it. */
	private static ?array $loaded = null;

	/**
	 * The schema of the whole option: `$ref` resolved, `definitions` dropped. Each resolved node carries the
	 * name of its definition as `x-definition`; a union (`x-union`) the schemas of its members by discriminator, as
	 * `x-variants`.
	 *
	 * @param array<string, Node> $added Further definitions, by name: those of other plugins' conditions.
	 * @return Node
	 */
	public static function load( array $added = array() ): array {
		if ( null === self::$loaded || self::$loaded[0] !== $added ) {
			$schema = self::file();
			unset( $schema['definitions'], $schema['$schema'] );
			self::$loaded = array( $added, self::resolve( $schema, self::definitions() + $added ) );
		}
		return self::$loaded[1];
	}

	/**
	 * One definition, resolved.
	 *
	 * @return Node|null Null if there is none of that name.
	 */
	public static function definition( string $name ): ?array {
		$definitions = self::definitions();
		return isset( $definitions[ $name ] ) ? self::resolve( array( '$ref' => "#/definitions/$name" ), $definitions ) : null;
	}

	/**
	 * The schema as core gets it: it names the wrong member of a union, so every union is any object to it.
	 *
	 * @param Node $schema
	 * @return Node
	 */
	public static function for_core( array $schema ): array {
		if ( isset( $schema['x-variants'] ) ) {
			return array( 'type' => 'object' ) + array( 'additionalProperties' => true );
		}
		return array_map( static fn( $node ) => is_array( $node ) ? self::for_core( $node ) : $node, $schema );
	}

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
			return $kept;
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
				: array( $at => Messages::unknown_key() );
		}
		foreach ( array_diff_key( $properties, $value ) as $key => $property ) {
			if ( self::is_required( $property ) ) {
				$errors[ self::join( $path, (string) $key ) ] = Messages::for( $property );
			}
		}
		return $errors;
	}

	/**
	 * What has no default has to be given.
	 *
	 * @param Node $schema
	 */
	private static function is_required( array $schema ): bool {
		if ( isset( $schema['default'] ) || 'object' !== $schema['type'] ) {
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
		return null === $variant ? array() : self::errors( $value, $variant, $path );
	}

	/**
	 * @param mixed $value
	 * @param Node  $schema Of a union.
	 * @return Node|null Null for an unknown type.
	 */
	private static function variant( $value, array $schema ): ?array {
		$type     = self::type_of_member( $value, $schema );
		$variants = self::node( $schema['x-variants'] );
		return null !== $type && isset( $variants[ $type ] ) ? self::node( $variants[ $type ] ) : null;
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
			$errors += self::errors( $member, self::node( $schema['items'] ), self::join( $path, (string) $index ) );
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
	 * The schema of a list alone: its members are judged here, since core knows no unions.
	 *
	 * @param Node $schema
	 * @return Node
	 */
	private static function without_members( array $schema ): array {
		return array_diff_key( $schema, array( 'items' => null ) );
	}

	/**
	 * @param array<mixed> $value
	 * @param Node         $schema
	 * @return list<mixed>
	 */
	private static function valid_members( array $value, array $schema ): array {
		$items = self::node( $schema['items'] );
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
	 * @param Node $definitions
	 * @return Node
	 */
	private static function resolve( array $schema, array $definitions ): array {
		while ( isset( $schema['$ref'] ) && is_string( $schema['$ref'] ) ) {
			$name = substr( $schema['$ref'], strlen( '#/definitions/' ) );
			unset( $schema['$ref'] );
			$schema += array( 'x-definition' => $name ) + self::node( $definitions[ $name ] );
		}
		if ( isset( $schema['x-union'] ) ) {
			$schema['x-variants'] = self::variants( $schema, $definitions );
		}
		foreach ( $schema as $key => $node ) {
			$schema[ $key ] = is_array( $node ) ? self::resolve( $node, $definitions ) : $node;
		}
		return $schema;
	}

	/**
	 * The members of a union: the definitions whose name begins as `x-union` says, each with what all members
	 * have in common.
	 *
	 * @param Node                    $schema
	 * @param array<array-key, mixed> $definitions
	 * @return array<string, Node> By discriminator.
	 */
	private static function variants( array $schema, array $definitions ): array {
		/** @var array{ by: string, variants: string, at: string } $union */
		$union    = $schema['x-union'];
		$variants = array();
		unset( $schema['x-union'] );
		foreach ( array_keys( $definitions ) as $name ) {
			$name = (string) $name;
			if ( 0 === strpos( $name, $union['variants'] ) ) {
				$type              = (string) substr( $name, strlen( $union['variants'] ) );
				$variants[ $type ] = array_replace_recursive(
					$schema,
					array(
						'properties' => array(
							$union['by'] => array( 'enum' => array( $type ) ),
							$union['at'] => array( '$ref' => "#/definitions/$name" ),
						),
					)
				);
			}
		}
		return $variants;
	}

	/** @return Node */
	private static function file(): array {
		self::$file ??= self::node( wp_json_file_decode( self::FILE, array( 'associative' => true ) ) );
		return self::$file;
	}

	/** @return array<array-key, mixed> */
	private static function definitions(): array {
		return self::node( self::file()['definitions'] ?? array() );
	}

	/**
	 * @param Node $schema
	 * @return array<Node>
	 */
	private static function properties( array $schema ): array {
		return array_map( array( self::class, 'node' ), self::node( $schema['properties'] ) );
	}

	/**
	 * The schema file is ours: a node that is no object is a mistake in it.
	 *
	 * @param mixed $value
	 * @return Node
	 * @throws \UnexpectedValueException If the schema file is broken.
	 */
	private static function node( $value ): array {
		if ( ! is_array( $value ) ) {
			throw new \UnexpectedValueException( 'settings.schema.json: an object is expected.' );
		}
		return $value;
	}

	private static function join( string $path, string $key ): string {
		return '' === $path ? $key : "$path.$key";
	}
}
