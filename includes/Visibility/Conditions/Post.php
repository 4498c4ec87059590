<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;

defined( 'ABSPATH' ) || exit;

/** Holds on the given posts, pages and other content; the front, posts and shop page count as the page that they are. */
final class Post implements Condition {

	public function label(): string {
		return __( 'Page or post', 'tawk-integration' );
	}

	public function scope(): string {
		return self::PAGE;
	}

	public function available(): bool {
		return true;
	}

	/** @param list<int> $value */
	public function holds( $value, Page $page ): bool {
		return in_array( $page->post_id, $value, true );
	}
}
