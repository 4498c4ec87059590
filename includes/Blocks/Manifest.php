<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Plugin;

defined( 'ABSPATH' ) || exit;

/**
 * What src/blocks/<name>/block.json says, as PHP that the build has made of it (scripts/manifest.ts): a visit reads no
 * JSON.
 *
 * @phpstan-type Definition array{ type: 'string'|'boolean'|'array', default: mixed, enum?: list<string>, items?: array{ type: string, enum?: list<string> } }
 * @phpstan-type Described array{ name: string, title: string, attributes: array<string, Definition>, supports: array<string, mixed> }
 */
final class Manifest {

	private const FILE = 'build/blocks/manifest.php';

	/** What people read. */
	private const TEXTS = array( 'title', 'description', 'keywords', 'styles', 'variations' );

	/**
	 * Null until somebody asks.
	 *
	 * @var array<string, array<string, mixed>>|null
	 * @phpstan-var array<string, Described>|null
	 */
	private static ?array $read = null;

	/**
	 * Arguments of `register_block_type()`, in English.
	 *
	 * @return array<string, array<string, mixed>> By the name of the folder.
	 * @phpstan-return array<string, Described>
	 */
	public static function read(): array {
		if ( null === self::$read ) {
			/** @var array<string, Described> $manifest */
			$manifest   = require Plugin::path( self::FILE );
			self::$read = $manifest;
		}
		return self::$read;
	}

	/**
	 * What people read of a block, in their language.
	 *
	 * @param array<mixed> $described
	 * @return array<string, mixed>
	 */
	public static function texts( array $described ): array {
		/** @var array<string, array<mixed>|string> $texts */
		$texts = array_intersect_key( $described, array_flip( self::TEXTS ) );
		/** @var array<string, mixed> $translated */
		$translated = translate_settings_using_i18n_schema( get_block_metadata_i18n_schema(), $texts, 'tawk-integration' );
		return $translated;
	}
}
