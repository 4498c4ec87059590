<?php
/**
 * Runs when the plugin is deleted. Everything stays unless the owner asked for its deletion in
 * Settings → Tawk.to chat → Loading & privacy.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration;

use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Importer;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

/** Deletes what was stored on the current site, if its owner chose so. */
function uninstall_site(): void {
	if ( Settings::get()['privacy']['delete_data'] ) {
		array_map( 'delete_option', array( Settings::OPTION, Secret::OPTION, Importer::BACKUP_OPTION ) );
		delete_post_meta_by_key( Page_Settings::META_KEY );
	}
}

if ( is_multisite() ) {
	$tawk_integration_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $tawk_integration_sites as $tawk_integration_site ) {
		switch_to_blog( $tawk_integration_site );
		uninstall_site();
		restore_current_blog();
	}
} else {
	uninstall_site();
}
