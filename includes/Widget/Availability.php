<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

use Tawk_Integration\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Whether the site as a whole may show the chat.
 *
 * @phpstan-import-type Values from Settings
 */
final class Availability {

	/**
	 * @param string $environment As `wp_get_environment_type()` names it.
	 * @phpstan-param Values $settings
	 * @return ''|'not_connected'|'switched_off'|'paused' The first cause that keeps the chat off every page (`Status\Causes`), '' for none.
	 */
	public static function cause( array $settings, string $environment ): string {
		if ( ! Settings::is_connected( $settings ) ) {
			return 'not_connected';
		}
		if ( ! $settings['enabled'] ) {
			return 'switched_off';
		}
		return in_array( $environment, $settings['privacy']['environments'], true ) ? '' : 'paused';
	}
}
