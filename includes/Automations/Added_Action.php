<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

defined( 'ABSPATH' ) || exit;

/**
 * An action that another plugin adds (filter `tawk_integration_actions`): the browser sends its event to the window,
 * with the arguments as texts in `detail`. Names that begin with “tawk” are taken.
 */
interface Added_Action extends Added_Kind {
}
