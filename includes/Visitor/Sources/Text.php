<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;

defined( 'ABSPATH' ) || exit;

/** A fixed text. */
final class Text implements Page_Source {

	public function label(): string {
		return __( 'Fixed text', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The text that you enter, the same for everyone.', 'tawk-integration' );
	}

	public function example(): string {
		return __( 'Shop', 'tawk-integration' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( Page $page, string $parameter ): array {
		return array( $parameter );
	}
}
