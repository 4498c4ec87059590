<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;

defined( 'ABSPATH' ) || exit;

/** Holds on pages in the given languages, by their locale: that of WordPress, WPML or Polylang. */
final class Language implements Condition {

	public function label(): string {
		return __( 'Language of the page', 'tawk-integration' );
	}

	public function scope(): string {
		return self::PAGE;
	}

	public function available(): bool {
		return true;
	}

	/** @param list<string> $value */
	public function holds( $value, Page $page ): bool {
		return in_array( $page->language(), $value, true );
	}
}
