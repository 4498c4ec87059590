<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Page\Page;

defined( 'ABSPATH' ) || exit;

/**
 * A source that follows from the address: the same for everyone, so that caches may keep the page.
 */
interface Page_Source extends Source {

	/**
	 * @param string $parameter '' where the source takes none; of `text` the fixed text.
	 * @return list<mixed> Values of any type; `Texts` makes text of them. None: there is nothing to send.
	 */
	public function values( Page $page, string $parameter ): array;
}
