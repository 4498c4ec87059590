<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use WP_Query;

defined( 'ABSPATH' ) || exit;

/**
 * Requests that never carry the chat: nobody visits them, or a person builds a page there.
 */
final class Excluded_Context {

	/** Query argument => its value, or null for any: how page builders open their editors and previews. */
	private const BUILDER_SIGNS = array(
		'fl_builder'                    => null,       // Beaver Builder.
		'is-editor-iframe'              => null,       // Brizy.
		'elementor-preview'             => null,       // Elementor.
		'render_mode'                   => 'template-preview', // Elementor templates.
		'ct_builder'                    => null,       // Oxygen.
		'breakdance_iframe'             => null,       // Breakdance.
		'siteorigin_panels_live_editor' => null,      // SiteOrigin.
		'vcv-editable'                  => null,       // Visual Composer.
		'vc_editable'                   => null,       // WPBakery.
		'load_for'                      => 'wppb_editor_iframe', // WP Page Builder.
		'bricks'                        => 'run',      // Bricks.
		'et_fb'                         => null,       // Divi.
		'tve'                           => 'true',     // Thrive.
		'wp_site_preview'               => null, // WordPress's site editor.
		'zionbuilder-preview'           => null,       // Zion.
	);

	/** Functions of plugins that answer whether this is an AMP page. */
	private const AMP_CHECKS = array( 'amp_is_request', 'is_amp_endpoint', 'ampforwp_is_amp_endpoint' );

	/**
	 * Of the request that is being answered.
	 *
	 * @return string '' for an ordinary page, else: feed, embed, preview, builder, customizer, login, rest, admin, amp.
	 */
	public static function of( WP_Query $query, string $url ): string {
		$excluded = self::of_address( $query, $url );
		if ( '' !== $excluded ) {
			return $excluded;
		}
		if ( is_customize_preview() ) {
			return 'customizer';
		}
		if ( is_login() ) {
			return 'login';
		}
		if ( defined( 'REST_REQUEST' ) && REST_REQUEST ) {
			return 'rest';
		}
		if ( is_admin() ) {
			return 'admin';
		}
		if ( function_exists( 'bricks_is_builder' ) && (bool) bricks_is_builder() ) {
			return 'builder';
		}
		return self::is_amp() ? 'amp' : '';
	}

	/**
	 * As far as it follows from the address alone, whichever request is being answered.
	 *
	 * @return string '' for an ordinary page, else: feed, embed, preview, builder.
	 */
	public static function of_address( WP_Query $query, string $url ): string {
		if ( $query->is_feed() ) {
			return 'feed';
		}
		if ( $query->is_embed() ) {
			return 'embed';
		}
		if ( $query->is_preview() ) {
			return 'preview';
		}
		return self::has_builder_sign( $url ) ? 'builder' : '';
	}

	/** Whether plugins are there that make AMP pages: a real visit alone can tell which. */
	public static function may_be_amp(): bool {
		return array() !== array_filter( self::AMP_CHECKS, 'function_exists' );
	}

	private static function has_builder_sign( string $url ): bool {
		$query = strstr( $url, '?' );
		foreach ( explode( '&', (string) substr( (string) $query, 1 ) ) as $argument ) {
			list( $name, $given ) = array_map( 'urldecode', explode( '=', $argument, 2 ) ) + array( '', '' );
			if ( array_key_exists( $name, self::BUILDER_SIGNS ) && in_array( self::BUILDER_SIGNS[ $name ], array( null, $given ), true ) ) {
				return true;
			}
		}
		return false;
	}

	private static function is_amp(): bool {
		foreach ( self::AMP_CHECKS as $check ) {
			if ( function_exists( $check ) && $check() ) {
				return true;
			}
		}
		return false;
	}
}
