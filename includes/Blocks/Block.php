<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Widget\Page_Content;

defined( 'ABSPATH' ) || exit;

/**
 * What a block and its shortcode print. What the page needs for it to live is told to `Page_Content`.
 */
interface Block {

	/** @return string HTML; '' where there is nothing to show. */
	public function render( Instance $instance, Page_Content $content ): string;
}
