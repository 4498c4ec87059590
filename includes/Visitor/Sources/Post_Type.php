<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;

defined( 'ABSPATH' ) || exit;

/** The type of the post that the page shows, as people call it. */
final class Post_Type implements Page_Source {

	public function label(): string {
		return __( 'Content type', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'What kind of content the visitor sees, such as Page or Product.', 'tawk-integration' );
	}

	public function example(): string {
		return __( 'Page', 'tawk-integration' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( Page $page, string $parameter ): array {
		$type = 0 === $page->post_id ? null : get_post_type_object( (string) get_post_type( $page->post_id ) );
		return null === $type ? array() : array( $type->labels->singular_name );
	}
}
