<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * A source that follows from who is logged in.
 */
interface User_Source extends Source {

	/**
	 * @param string $parameter '' where the source takes none.
	 * @return list<mixed> Values of any type; `Texts` makes text of them. None: there is nothing to send.
	 */
	public function values( WP_User $user, string $parameter ): array;
}
