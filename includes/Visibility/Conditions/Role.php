<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;

defined( 'ABSPATH' ) || exit;

/** Holds for users who have one of the given roles. */
final class Role implements Condition {

	public function label(): string {
		return __( 'Role', 'tawk-integration' );
	}

	public function scope(): string {
		return self::USER;
	}

	public function available(): bool {
		return true;
	}

	/** @param list<string> $value */
	public function holds( $value, Page $page ): bool {
		return null !== $page->user && array() !== array_intersect( $value, $page->user->roles );
	}
}
