<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;

defined( 'ABSPATH' ) || exit;

/** Holds on pages of the given kinds. Of a page all kinds that apply count. */
final class Page_Type implements Condition {

	public function label(): string {
		return __( 'Kind of page', 'tawk-integration' );
	}

	public function scope(): string {
		return self::PAGE;
	}

	public function available(): bool {
		return true;
	}

	/** @param list<string> $value */
	public function holds( $value, Page $page ): bool {
		return array() !== array_intersect( $value, $page->types );
	}
}
