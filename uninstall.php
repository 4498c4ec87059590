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
use Tawk_Integration\Visitor\Subject;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

/**
 * Deletes what was stored on the current site, if its owner chose so.
 *
 * @return bool Whether the owner did.
 */
function uninstall_site(): bool {
	$chosen = Settings::get()['privacy']['delete_data'];
	if ( $chosen ) {
		array_map( 'delete_option', array( Settings::OPTION, Secret::OPTION, Importer::BACKUP_OPTION ) );
		delete_post_meta_by_key( Page_Settings::META_KEY );
	}
	return $chosen;
}

/**
 * The same on every site of a network.
 *
 * @return bool Whether all their owners did.
 */
function uninstall_network(): bool {
	$sites  = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	$chosen = true;
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		$chosen = uninstall_site() && $chosen;
		restore_current_blog();
	}
	return $chosen;
}

/** Deletes what was stored, as far as it was chosen. */
function uninstall(): void {
	$chosen = is_multisite() ? uninstall_network() : uninstall_site();
	if ( $chosen ) {
		// Users belong to the whole network: their wish goes when no site keeps anything.
		delete_metadata( 'user', 0, Subject::OPT_OUT, '', true );
	}
}

uninstall();
