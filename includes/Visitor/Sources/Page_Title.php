<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;

defined( 'ABSPATH' ) || exit;

/** The title of the page, as the browser shows it. */
final class Page_Title implements Page_Source {

	public function label(): string {
		return __( 'Title of the page', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The title of the page, as the browser’s tab shows it.', 'tawk-integration' );
	}

	public function example(): string {
		return __( 'Contact – Example', 'tawk-integration' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( Page $page, string $parameter ): array {
		return array( wp_get_document_title() );
	}
}
