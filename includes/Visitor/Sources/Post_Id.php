<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;

defined( 'ABSPATH' ) || exit;

/** The number of the post that the page shows. */
final class Post_Id implements Page_Source {

	public function label(): string {
		return __( 'Post number', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The number of the post or page that the visitor sees.', 'tawk-integration' );
	}

	public function example(): string {
		return '128';
	}

	public function parameter(): string {
		return '';
	}

	public function values( Page $page, string $parameter ): array {
		return 0 === $page->post_id ? array() : array( $page->post_id );
	}
}
