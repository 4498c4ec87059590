<?php
declare( strict_types=1 );

namespace Tawk_Integration\CLI;

use Tawk_Integration\Page\Asked_Page;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Site_Address;
use Tawk_Integration\Page\Unanswerable;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Status\Causes;
use Tawk_Integration\Status\Page_Caches;
use Tawk_Integration\Visibility\Explanation;
use Tawk_Integration\Widget\Availability;
use WP_CLI;

defined( 'ABSPATH' ) || exit;

/**
 * Tawk.to chat: how it is doing, and why a page shows it or does not.
 */
final class Command {

	/** On `cli_init`, which WP-CLI alone fires. */
	public static function register(): void {
		WP_CLI::add_command( 'tawk-integration', self::class );
	}

	/**
	 * Says why a page shows the chat, or does not.
	 *
	 * The page is asked for as by a visitor who is not logged in, or with WP-CLI's own --user=<login|id> as by that
	 * user. What only the visitor's browser knows (device, time, cookies …) is answered with “depends on the browser”.
	 *
	 * ## OPTIONS
	 *
	 * <url>
	 * : A whole address of this site, or a path.
	 *
	 * [--format=<format>]
	 * : How to print it.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp tawk-integration explain /checkout/
	 *     wp tawk-integration explain https://example.com/shop/ --user=erik --format=json
	 *
	 * @param array<int, string>    $args
	 * @param array<string, string> $options
	 */
	public function explain( array $args, array $options ): void {
		$url = Site_Address::parse( $args[0] ?? '', home_url() );
		if ( null === $url ) {
			/* translators: %s: address of the home page. */
			WP_CLI::error( sprintf( __( 'This address is not part of this site. Enter one that begins with %s.', 'tawk-integration' ), home_url( '/' ) ) );
			return;
		}
		$user = is_user_logged_in() ? wp_get_current_user() : null;
		try {
			$answer = Asked_Page::visit(
				$url,
				$user,
				static fn( Page $page ): array => array(
					'explained' => Explanation::now( Settings::get(), $page ),
					'unknown'   => Asked_Page::unknown( $page ),
				)
			);
		} catch ( Unanswerable $failure ) {
			WP_CLI::error( $failure->getMessage() );
			return;
		}
		if ( 'json' === ( $options['format'] ?? 'table' ) ) {
			self::print_json( array( 'unknown' => $answer['unknown'] ) + $answer['explained'] );
			return;
		}
		WP_CLI::line( Explained_Text::verdict( $answer['explained'] ) );
		if ( array() !== $answer['explained']['rules'] ) {
			WP_CLI\Utils\format_items( 'table', Explained_Text::rows( $answer['explained'] ), array( 'line', 'what', 'outcome' ) );
		}
		array_map( array( WP_CLI::class, 'line' ), $answer['unknown'] );
	}

	/**
	 * Says how the chat is doing on this site.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : How to print it.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * @param array<int, string>    $args
	 * @param array<string, string> $options
	 */
	public function status( array $args, array $options ): void {
		unset( $args );
		$settings = Settings::get();
		$secret   = new Secret( $settings['property_id'] );
		$cause    = Causes::named( Availability::cause( $settings, wp_get_environment_type() ) );
		$facts    = array(
			'cause'       => null === $cause ? '' : $cause['name'],
			'widget'      => Settings::is_connected( $settings ) ? "{$settings['property_id']}/{$settings['widget_id']}" : '',
			'key_source'  => Settings::is_connected( $settings ) ? $secret->state( $settings['property_id'] )['source'] : '',
			'page_caches' => Page_Caches::present(),
			'warnings'    => Causes::warnings( $secret, $settings['property_id'], Settings::stored_errors(), Causes::missing( $settings ) ),
		);
		if ( 'json' === ( $options['format'] ?? 'table' ) ) {
			self::print_json( $facts );
			return;
		}
		WP_CLI::line( null === $cause ? __( 'On: the server shows the chat where your lines allow it.', 'tawk-integration' ) : $cause['sentence'] );
		/* translators: %s: property id/widget id. */
		WP_CLI::line( sprintf( __( 'Widget: %s', 'tawk-integration' ), '' === $facts['widget'] ? '–' : $facts['widget'] ) );
		/* translators: %s: where the Secure Mode key comes from: constant, environment or option. */
		WP_CLI::line( sprintf( __( 'Secure Mode key: %s', 'tawk-integration' ), '' === $facts['key_source'] ? '–' : $facts['key_source'] ) );
		/* translators: %s: names of page cache plugins. */
		WP_CLI::line( sprintf( __( 'Page caches: %s', 'tawk-integration' ), array() === $facts['page_caches'] ? '–' : implode( ', ', $facts['page_caches'] ) ) );
		array_map( array( WP_CLI::class, 'warning' ), array_map( array( Plain_Text::class, 'of' ), $facts['warnings'] ) );
	}

	/** @param array<string, mixed> $answer */
	private static function print_json( array $answer ): void {
		// JSON escapes the first 32 control characters alone.
		WP_CLI::line( Plain_Text::of( (string) wp_json_encode( $answer, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) ) );
	}
}
