<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;

defined( 'ABSPATH' ) || exit;

/** Holds on the archives of the given authors, and on single posts that they wrote. */
final class Author implements Condition {

	public function label(): string {
		return __( 'Author', 'tawk-integration' );
	}

	public function scope(): string {
		return self::PAGE;
	}

	public function available(): bool {
		return true;
	}

	/** @param list<int> $value */
	public function holds( $value, Page $page ): bool {
		return in_array( $page->author_id, $value, true );
	}
}
