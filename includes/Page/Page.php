<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use WP_Query;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * The facts of a request that decide about the chat. Immutable; the only class that asks the query.
 */
final class Page {

	/** The address asked for. */
	public string $url;

	/** Who is logged in; null for everybody else. */
	public ?WP_User $user;

	/** Name of the context that never carries the chat (see `Excluded_Context`), '' on an ordinary page. */
	public string $excluded;

	private function __construct( string $url, ?WP_User $user, string $excluded ) {
		$this->url      = $url;
		$this->user     = $user;
		$this->excluded = $excluded;
	}

	public static function from( WP_Query $query, string $url, ?WP_User $user ): self {
		return new self( $url, $user, Excluded_Context::of( $query, $url ) );
	}
}
