<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;
use Tawk_Integration\Visibility\Url_Pattern;

defined( 'ABSPATH' ) || exit;

/** Holds on addresses that one of the given patterns fits. */
final class Url implements Condition {

	public function label(): string {
		return __( 'Address', 'tawk-integration' );
	}

	public function scope(): string {
		return self::PAGE;
	}

	public function available(): bool {
		return true;
	}

	/** @param list<string> $value */
	public function holds( $value, Page $page ): bool {
		foreach ( $value as $pattern ) {
			if ( Url_Pattern::matches( $pattern, $page->full_url() ) ) {
				return true;
			}
		}
		return false;
	}
}
