<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;

defined( 'ABSPATH' ) || exit;

/** The terms of one taxonomy that the single post has. */
final class Post_Terms implements Page_Source {

	public function label(): string {
		return __( 'Categories, tags and other terms', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The terms that the post or page has, of one taxonomy such as category.', 'tawk-integration' );
	}

	public function example(): string {
		return __( 'Shoes, Sale', 'tawk-integration' );
	}

	public function parameter(): string {
		return __( 'Taxonomy', 'tawk-integration' );
	}

	public function values( Page $page, string $parameter ): array {
		// Elsewhere the terms are not read yet, and would cost a query.
		if ( array() === array_intersect( $page->types, array( 'single', 'page', 'attachment' ) ) || ! is_object_in_taxonomy( $page->post_type, $parameter ) ) {
			return array();
		}
		$terms = get_the_terms( $page->post_id, $parameter );
		return is_array( $terms ) ? array_column( $terms, 'name' ) : array();
	}
}
