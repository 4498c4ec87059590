<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Automations\Actions;
use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Blocks\Styles;
use Tawk_Integration\Blocks\Words;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visitor\Sources;

defined( 'ABSPATH' ) || exit;

/**
 * Our blocks in the editors of posts, templates and widgets: what src/blocks/ needs.
 *
 * @phpstan-import-type Choice from Rule_Builder
 * @phpstan-import-type Cause from \Tawk_Integration\Status\Causes
 */
final class Block_Editor {

	/** Of the script and the stylesheet that block types name. */
	public const HANDLE = 'tawk-integration-blocks';

	/** Makes known what WordPress enqueues with the blocks (`admin_init`): editors that draw in a frame look it up early. */
	public static function register(): void {
		/** @var array{ dependencies: list<non-empty-string>, version: string } $asset */
		$asset = require Plugin::path( 'build/blocks/index.asset.php' );
		wp_register_script( self::HANDLE, Plugin::url( 'build/blocks/index.js' ), $asset['dependencies'], $asset['version'], array( 'in_footer' => true ) );
		wp_set_script_translations( self::HANDLE, 'tawk-integration' );
		wp_register_style( self::HANDLE, Plugin::url( 'build/blocks/index.css' ), array(), $asset['version'] );
		wp_style_add_data( self::HANDLE, 'rtl', 'replace' );
		foreach ( Blocks::SHORTCODES as $name ) {
			wp_register_style( Styles::handle( $name ), Plugin::url( "build/blocks/$name/style.css" ), array(), Plugin::VERSION );
		}
	}

	/** What the script is told, where there are blocks to edit (`enqueue_block_editor_assets`). */
	public static function tell(): void {
		Site_Facts::give( self::HANDLE );
		wp_add_inline_script( self::HANDLE, sprintf( 'var tawkIntegrationBlocks = %s;', wp_json_encode( self::boot(), JSON_HEX_TAG ) ), 'before' );
	}

	/**
	 * What the blocks are told besides the facts of the site (type `Boot` in src/blocks/boot.ts). Contributors can read
	 * it: nothing here is secret or an id of tawk.to.
	 *
	 * @return array<string, mixed>
	 * @phpstan-return array{ cause: Cause|null, settings_url: string, widgets: list<array{ id: string, name: string }>, actions: list<array{ value: string, label: string, help: string }>, sources: list<Choice>, hosts: list<string>, words: array{ button: string, status: array<string, string> } }
	 */
	public static function boot(): array {
		return Editor::boot() + array(
			'actions' => self::actions(),
			'sources' => self::sources(),
			'hosts'   => self::hosts(),
			'words'   => array(
				'button' => Words::button(),
				'status' => Words::status(),
			),
		);
	}

	/** @return list<array{ value: string, label: string, help: string }> What a button can do. */
	public static function actions(): array {
		$choices = array();
		foreach ( Actions::for_buttons() as $name => $words ) {
			$choices[] = array(
				'value' => $name,
				'label' => $words['label'],
				'help'  => $words['description'],
			);
		}
		return $choices;
	}

	/**
	 * The sources that the settings map: authors may tell what the owner tells.
	 *
	 * @return list<array{ value: string, label: string }> By name.
	 * @phpstan-return list<Choice>
	 */
	private static function sources(): array {
		$visitor = Settings::get()['visitor'];
		$names   = array_unique( array_diff( array_column( array_merge( $visitor['attributes'], $visitor['tags'] ), 'source' ), array( 'text' ) ) );
		$sources = new Sources();
		$mapped  = array();
		foreach ( $names as $name ) {
			$label = $sources->label( $name );
			if ( '' !== $label ) {
				$mapped[] = array(
					'value' => $name,
					'label' => $label,
				);
			}
		}
		return $mapped;
	}

	/** @return list<string> Hosts that a link may lead to, as `wp_validate_redirect()` knows them. */
	private static function hosts(): array {
		$home  = (string) wp_parse_url( home_url(), PHP_URL_HOST );
		$hosts = apply_filters( 'allowed_redirect_hosts', array( $home ), '' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- a filter of WordPress's.
		$hosts = array_filter( is_array( $hosts ) ? $hosts : array(), 'is_string' );
		return array_values( array_unique( array_map( 'strtolower', array_merge( array( $home ), $hosts ) ) ) );
	}
}
