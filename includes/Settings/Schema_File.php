<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Reads settings.schema.json: the one place that says what a setting may be. WordPress knows neither `$ref` nor
 * unions, so both are resolved here.
 *
 * @phpstan-type Node array<mixed>
 */
final class Schema_File {

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
	 * @param array<string, Node> $added Further definitions, by name: those of other plugins' conditions, triggers and actions.
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
	 * The schema file is ours: a node that is no object is a mistake in it.
	 *
	 * @param mixed $value
	 * @return Node
	 * @throws \UnexpectedValueException If the schema file is broken.
	 */
	public static function node( $value ): array {
		if ( ! is_array( $value ) ) {
			throw new \UnexpectedValueException( 'settings.schema.json: an object is expected.' );
		}
		return $value;
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
	 * have in common. A definition says what stands at the key `at`; where there is none, what stands beside the
	 * discriminator.
	 *
	 * @param Node                    $schema
	 * @param array<array-key, mixed> $definitions
	 * @return array<string, Node> By discriminator.
	 */
	private static function variants( array $schema, array $definitions ): array {
		/** @var array{ by: string, variants: string, at?: string } $union */
		$union    = $schema['x-union'];
		$variants = array();
		unset( $schema['x-union'] );
		foreach ( array_keys( $definitions ) as $name ) {
			$name = (string) $name;
			if ( 0 === strpos( $name, $union['variants'] ) ) {
				$type              = (string) substr( $name, strlen( $union['variants'] ) );
				$own               = isset( $union['at'] )
					? array( $union['at'] => array( '$ref' => "#/definitions/$name" ) )
					: self::node( self::node( $definitions[ $name ] )['properties'] );
				$variants[ $type ] = array_replace_recursive(
					$schema,
					array( 'properties' => array( $union['by'] => array( 'enum' => array( $type ) ) ) + $own )
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
}
