<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Status\Causes;
use Tawk_Integration\Widget\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * The panel "Chat" of the block editor: what src/editor/ needs.
 *
 * @phpstan-import-type Cause from Causes
 */
final class Editor {

	private const HANDLE = 'tawk-integration-editor';

	/** Enqueues the panel where a post is edited (`enqueue_block_editor_assets`): not in the site or widgets editor. */
	public static function enqueue(): void {
		$screen = get_current_screen();
		if ( null === $screen || 'post' !== $screen->base || ! Page_Settings::apply_to( $screen->post_type ) ) {
			return;
		}
		/** @var array{ dependencies: list<non-empty-string>, version: string } $asset */
		$asset = require Plugin::path( 'build/editor/index.asset.php' );
		wp_enqueue_script( self::HANDLE, Plugin::url( 'build/editor/index.js' ), $asset['dependencies'], $asset['version'], array( 'in_footer' => true ) );
		wp_set_script_translations( self::HANDLE, 'tawk-integration' );
		wp_add_inline_script( self::HANDLE, sprintf( 'var tawkIntegrationEditor = %s;', wp_json_encode( self::boot(), JSON_HEX_TAG ) ), 'before' );
	}

	/**
	 * What both editors are told (type `Boot` in src/editor/boot.ts). Contributors can read it: names of widgets, none
	 * of their ids at tawk.to, and no other setting.
	 *
	 * @return array{ cause: Cause|null, settings_url: string, widgets: list<array{ id: string, name: string }> } `settings_url` is '' for those who may not go there.
	 */
	public static function boot(): array {
		$settings = Settings::get();
		$cause    = Availability::cause( $settings, wp_get_environment_type() );
		return array(
			'cause'        => array_column( Causes::all(), null, 'name' )[ $cause ] ?? null,
			'settings_url' => Plugin::may_manage() ? Settings_Page::url() : '',
			'widgets'      => array_map(
				static fn( array $widget ): array => array(
					'id'   => $widget['id'],
					'name' => $widget['name'],
				),
				$settings['widgets']
			),
		);
	}
}
