<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Visitor\Limits;

defined( 'ABSPATH' ) || exit;

/**
 * What somebody has written into a block or a shortcode, complete and of the types that block.json names, and what
 * was wrong with it. Authors write these by hand, too: nothing of them is trusted.
 *
 * @phpstan-import-type Definition from Manifest
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 */
final class Block_Attributes {

	/** @var array<string, mixed> By the name in block.json. */
	private array $values = array();

	/** Classes that somebody has added in a shortcode. */
	private string $classes = '';

	/**
	 * What cannot be used, as it was written.
	 *
	 * @var list<string> Names.
	 */
	public array $wrong = array();

	/**
	 * What is no attribute at all.
	 *
	 * @var list<string> Names.
	 */
	public array $unknown = array();

	/**
	 * @param array<string, array<mixed>> $definitions
	 * @param array<mixed>                $raw         Those of the block comment. Others than ours are WordPress's.
	 * @phpstan-param array<string, Definition> $definitions
	 */
	public static function of_block( array $definitions, array $raw ): self {
		$attributes = new self();
		foreach ( $definitions as $name => $definition ) {
			$attributes->take( $name, $name, $definition, $raw[ $name ] ?? null );
		}
		return $attributes;
	}

	/**
	 * @param array<string, array<mixed>> $definitions
	 * @param array<mixed>                $raw         As WordPress reads a shortcode: texts by name, and words without one.
	 * @phpstan-param array<string, Definition> $definitions
	 */
	public static function of_shortcode( array $definitions, array $raw ): self {
		$attributes = new self();
		foreach ( $definitions as $name => $definition ) {
			$written = self::snake_case( $name );
			$given   = $raw[ $written ] ?? null;
			$attributes->take( $name, $written, $definition, is_string( $given ) ? Shortcode_Text::read( $given, $name, $definition ) : null );
			unset( $raw[ $written ] );
		}
		$classes             = is_string( $raw['class'] ?? null ) ? $raw['class'] : '';
		$attributes->classes = implode( ' ', array_filter( array_map( 'sanitize_html_class', explode( ' ', (string) preg_replace( '/\s+/', ' ', $classes ) ) ) ) );
		unset( $raw['class'] );
		foreach ( $raw as $name => $value ) {
			$attributes->unknown[] = is_int( $name ) ? Limits::value( is_string( $value ) ? $value : '' ) : $name;
		}
		return $attributes;
	}

	public function text( string $name ): string {
		$value = $this->values[ $name ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	public function is( string $name ): bool {
		return true === ( $this->values[ $name ] ?? false );
	}

	/** @return list<string> */
	public function texts( string $name ): array {
		$value = $this->values[ $name ] ?? array();
		return array_values( array_filter( is_array( $value ) ? $value : array(), 'is_string' ) );
	}

	/** Added classes of a shortcode, with a space between them. */
	public function classes(): string {
		return $this->classes;
	}

	/**
	 * Who sees it. Of each condition only its form is known to be right.
	 *
	 * @return list<array<mixed>>
	 * @phpstan-return list<Condition_Values>
	 */
	public function conditions(): array {
		/** @var list<Condition_Values> $conditions */
		$conditions = $this->values['conditions'] ?? array();
		return $conditions;
	}

	/** Whether something of the conditions cannot be used: nobody knows who may see the block. */
	public function has_wrong_conditions(): bool {
		return in_array( 'conditions', $this->wrong, true );
	}

	/**
	 * What agents learn, within tawk.to's limits.
	 *
	 * @return array{ attributes: list<array{ key: string, text: string }>, tags: list<string> }
	 */
	public function rows(): array {
		/** @var array{ attributes: list<array{ key: string, text: string }>, tags: list<string> } $rows */
		$rows = array_intersect_key( $this->values, array_flip( array( 'attributes', 'tags' ) ) ) + array(
			'attributes' => array(),
			'tags'       => array(),
		);
		return $rows;
	}

	/**
	 * @param string       $name
	 * @param string       $written    The name, as whoever wrote it knows it.
	 * @param array<mixed> $definition
	 * @param mixed        $raw        Null: it was not given, or cannot be read.
	 * @phpstan-param Definition $definition
	 */
	private function take( string $name, string $written, array $definition, $raw ): void {
		$cleaned               = null === $raw ? null : self::clean( $name, $definition, $raw );
		$this->values[ $name ] = $cleaned ?? $definition['default'];
		if ( null !== $raw && ( null === $cleaned || ( is_array( $cleaned ) && is_array( $raw ) && count( $cleaned ) < count( $raw ) ) ) ) {
			$this->wrong[] = $written;
		}
	}

	/**
	 * What can be used of a value.
	 *
	 * @param array<mixed> $definition
	 * @param mixed        $raw
	 * @phpstan-param Definition $definition
	 * @return mixed Null: nothing.
	 */
	private static function clean( string $name, array $definition, $raw ) {
		if ( 'array' === $definition['type'] ) {
			return is_array( $raw ) ? self::clean_list( $name, $definition['items']['enum'] ?? array(), array_values( $raw ) ) : null;
		}
		if ( 'boolean' === $definition['type'] ) {
			return is_bool( $raw ) ? $raw : null;
		}
		$text = is_string( $raw ) ? Limits::clean( $raw ) : null;
		return null === $text || in_array( $text, $definition['enum'] ?? array( $text ), true ) ? $text : null;
	}

	/**
	 * @param list<string> $allowed
	 * @param list<mixed>  $raw
	 * @return list<mixed>|null
	 */
	private static function clean_list( string $name, array $allowed, array $raw ): ?array {
		switch ( $name ) {
			case 'conditions':
				return Block_Conditions::clean( $raw );
			case 'attributes':
			case 'tags':
				return Page_Settings::complete( array( $name => $raw ) )[ $name ];
		}
		return array_values( array_unique( array_intersect( array_filter( $raw, 'is_string' ), $allowed ) ) );
	}

	private static function snake_case( string $name ): string {
		return strtolower( (string) preg_replace( '/[A-Z]/', '_$0', $name ) );
	}
}
