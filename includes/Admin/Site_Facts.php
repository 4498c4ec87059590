<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Widget\Embed;

defined( 'ABSPATH' ) || exit;

/**
 * What both the settings screen and the block editor are told of the site (type `SiteFacts` in src/shared/site-facts.ts).
 * Contributors can read it there: no id of tawk.to, no setting, nobody's data.
 */
final class Site_Facts {

	/** Prints them before a script that reads them. */
	public static function give( string $handle ): void {
		wp_add_inline_script( $handle, sprintf( 'var tawkIntegrationSite = %s;', wp_json_encode( self::all(), JSON_HEX_TAG ) ), 'before' );
	}

	/** @return array<string, mixed> */
	private static function all(): array {
		return array(
			'embed_url'  => Embed::url(),
			'conditions' => Rule_Builder::conditions(),
			'choices'    => Rule_Builder::choices(),
			'timezone'   => wp_timezone_string(),
		);
	}
}
