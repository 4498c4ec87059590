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
		$delivery = $settings['visitor']['delivery'];
		return 'fetch' === $delivery || ( 'auto' === $delivery && '' !== Logged_In_Caches::name() );
	}

	/**
	 * What is in use, and the page cache that speaks for asking.
	 *
	 * @phpstan-param Values $settings
	 * @return array{ fetched: bool, cache: string } `cache` is '' where none serves the logged-in.
	 */
	public static function state( array $settings ): array {
		return array(
			'fetched' => self::is_fetched( $settings ),
			'cache'   => Logged_In_Caches::name(),
		);
	}
}
