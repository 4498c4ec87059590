<?php
declare( strict_types=1 );

namespace Tawk_Integration\Status;

use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Importer;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visitor\Delivery;
use Tawk_Integration\Widget\Availability;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * `GET status`: what the server knows about how the chat is doing (type `Status` in src/settings/status/status.ts).
 */
final class Status_Route {

	public static function register(): void {
		register_rest_route(
			Plugin::REST_NAMESPACE,
			'/status',
			array(
				'methods'             => WP_REST_Server::READABLE,
				'callback'            => array( self::class, 'get' ),
				'permission_callback' => array( Plugin::class, 'may_manage' ),
			)
		);
	}

	public static function get(): WP_REST_Response {
		$settings = Settings::get();
		$secret   = new Secret( $settings['property_id'] );
		$secret->renew();
		return new WP_REST_Response(
			array(
				'cause'       => Availability::cause( $settings, wp_get_environment_type() ),
				'revision'    => $settings['revision'],
				'warnings'    => Causes::warnings( $secret, $settings['property_id'], Settings::stored_errors(), Causes::missing( $settings ) ),
				'properties'  => array_map( static fn( string $property_id ): array => $secret->state( $property_id ), $secret->property_ids() ),
				'home'        => Home_Page::expected( $settings ),
				'official'    => Importer::official(),
				'page_caches' => Page_Caches::present(),
				'delivery'    => Delivery::state( $settings ),
			)
		);
	}
}
