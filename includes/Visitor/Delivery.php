<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * How what is known of the user reaches the browser.
 *
 * @phpstan-import-type Values from Settings
 */
final class Delivery {

	/**
	 * Whether pages carry nothing of the user, and the script asks for it.
	 *
	 * @phpstan-param Values $settings
	 */
	public static function is_fetched( array $settings ): bool {
		return 'fetch' === $settings['visitor']['delivery'];
	}
}
