<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;

defined( 'ABSPATH' ) || exit;

/** Holds for visitors who are logged in. */
final class Logged_In implements Condition {

	public function label(): string {
		return __( 'Logged in', 'tawk-integration' );
	}

	public function scope(): string {
		return self::USER;
	}

	public function available(): bool {
		return true;
	}

	/** @param bool $value */
	public function holds( $value, Page $page ): bool {
		return null !== $page->user;
	}
}
