<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;

defined( 'ABSPATH' ) || exit;

/** The language of the page. */
final class Site_Language implements Page_Source {

	public function label(): string {
		return __( 'Language of the page', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The language of the page that the visitor sees.', 'tawk-integration' );
	}

	public function example(): string {
		return 'de_DE';
	}

	public function parameter(): string {
		return '';
	}

	public function values( Page $page, string $parameter ): array {
		return array( $page->language() );
	}
}
