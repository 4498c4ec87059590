<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;

defined( 'ABSPATH' ) || exit;

/** Holds on the archives of the given categories, tags and other terms, and on single posts that have them. Terms below them do not count. */
final class Term implements Condition {

	public function label(): string {
		return __( 'Category, tag or other term', 'tawk-integration' );
	}

	public function scope(): string {
		return self::PAGE;
	}

	public function available(): bool {
		return true;
	}

	/** @param list<int> $value */
	public function holds( $value, Page $page ): bool {
		return array() !== array_intersect( $value, $page->term_ids() );
	}
}
