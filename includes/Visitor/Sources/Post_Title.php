<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/** The title of the post that the page shows. */
final class Post_Title implements Page_Source {

	public function label(): string {
		return __( 'Post title', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The title of the post or page that the visitor sees.', 'tawk-integration' );
	}

	public function example(): string {
		return __( 'Our returns policy', 'tawk-integration' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( Page $page, string $parameter ): array {
		$post = 0 === $page->post_id ? null : get_post( $page->post_id );
		return $post instanceof WP_Post ? array( wp_strip_all_tags( $post->post_title ) ) : array();
	}
}
