<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use RuntimeException;

defined( 'ABSPATH' ) || exit;

/** Nothing can be said of a page that somebody asks about. The message is a sentence for the person. */
final class Unanswerable extends RuntimeException {
}
