<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;

defined( 'ABSPATH' ) || exit;

/** The title of the site. */
final class Site_Name implements Page_Source {

	public function label(): string {
		return __( 'Name of the site', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The title of the site; useful where agents serve several.', 'tawk-integration' );
	}

	public function example(): string {
		return get_bloginfo( 'name', 'raw' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( Page $page, string $parameter ): array {
		return array( get_bloginfo( 'name', 'raw' ) );
	}
}
