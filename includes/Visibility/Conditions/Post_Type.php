<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;

defined( 'ABSPATH' ) || exit;

/** Holds on single posts of the given types and on their archives. */
final class Post_Type implements Condition {

	public function label(): string {
		return __( 'Content type', 'tawk-integration' );
	}

	public function scope(): string {
		return self::PAGE;
	}

	public function available(): bool {
		return true;
	}

	/** @param list<string> $value */
	public function holds( $value, Page $page ): bool {
		return in_array( $page->post_type, $value, true );
	}
}
