<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;

defined( 'ABSPATH' ) || exit;

/** The address of the page. */
final class Page_Url implements Page_Source {

	public function label(): string {
		return __( 'Address of the page', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The address of the page that the visitor sees, without what links append to it.', 'tawk-integration' );
	}

	public function example(): string {
		return home_url( '/contact/' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( Page $page, string $parameter ): array {
		return array( $page->plain_url() );
	}
}
