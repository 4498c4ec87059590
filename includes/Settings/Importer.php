<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The official plugin (tawkto-live-chat): finds its widget, keeps its output off our pages, and saves its
 * options before its deactivation, which erases them.
 */
final class Importer {

	/** The official plugin, as WordPress names it. */
	public const PLUGIN = 'tawkto-live-chat/tawkto.php';

	/** Where its options are kept (not autoloaded). */
	public const BACKUP_OPTION = 'tawk_integration_official_backup';

	private const PROPERTY_OPTION = 'tawkto-embed-widget-page-id';
	private const WIDGET_OPTION   = 'tawkto-embed-widget-widget-id';

	private const OPTIONS = array(
		self::PROPERTY_OPTION,
		self::WIDGET_OPTION,
		'tawkto-visibility-options',
		'tawkto-privacy-options',
		'tawkto-security-options',
		'tawkto-config-version',
		'tawkto-version',
	);

	/**
	 * What the settings screen offers of the official plugin.
	 *
	 * @return array{ active: bool, property_id: string, widget_id: string } Ids '' where it is not connected.
	 */
	public static function official(): array {
		$property_id = get_option( self::PROPERTY_OPTION );
		$widget_id   = get_option( self::WIDGET_OPTION );
		$usable      = is_string( $property_id ) && is_string( $widget_id )
			&& array() === Settings::errors( compact( 'property_id', 'widget_id' ) );
		return array(
			'active'      => self::is_active(),
			'property_id' => $usable ? $property_id : '',
			'widget_id'   => $usable ? $widget_id : '',
		);
	}

	/**
	 * Takes the official plugin's snippet off the page as soon as ours can stand in for it, and with it the PHP
	 * session that it would start for every visitor, which page caches cannot bear (`init`, before its own).
	 */
	public static function silence(): void {
		$official = $GLOBALS['tawkto'] ?? null;
		if ( is_object( $official ) && Settings::is_connected( Settings::get() ) ) {
			remove_action( 'wp_footer', array( $official, 'print_embed_code' ) );
			remove_action( 'init', array( $official, 'start_session' ) );
		}
	}

	/**
	 * Saves the official plugin's options before they are erased (`deactivate_plugin`, which runs first). One that
	 * was only tried again, and is empty, does not replace what was saved before.
	 */
	public static function back_up_before( string $plugin ): void {
		if ( self::PLUGIN !== $plugin ) {
			return;
		}
		$found = array();
		foreach ( self::OPTIONS as $option ) {
			$value = get_option( $option );
			if ( false !== $value ) {
				$found[ $option ] = $value;
			}
		}
		if ( '' !== self::official()['property_id'] || false === get_option( self::BACKUP_OPTION ) ) {
			update_option( self::BACKUP_OPTION, $found, false );
		}
	}

	private static function is_active(): bool {
		$network = is_multisite() ? get_site_option( 'active_sitewide_plugins', array() ) : array();
		return in_array( self::PLUGIN, (array) get_option( 'active_plugins', array() ), true ) || isset( ( (array) $network )[ self::PLUGIN ] );
	}
}
