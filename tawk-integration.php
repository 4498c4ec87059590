<?php
/**
 * Plugin Name:       Tawk.to chat integration
 * Description:       Puts tawk.to live chat on your site: paste the widget code, tell agents who is logged in, proven by Secure Mode. Not affiliated with tawk.to.
 * Version:           0.1.0
 * Requires at least: 6.6
 * Requires PHP:      7.4
 * Author:            The tawk-integration contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       tawk-integration
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

( new Plugin( __FILE__ ) )->add_hooks();
