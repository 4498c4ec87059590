<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use RuntimeException;
use Throwable;

defined( 'ABSPATH' ) || exit;

/** Nothing can be said of a page that somebody asks about. The message is a sentence for the person. */
final class Unanswerable extends RuntimeException {

	public static function because_of( Throwable $failure ): self {
		return new self( __( 'Another plugin or the theme failed while this address was looked at.', 'tawk-integration' ), 0, $failure );
	}

	/** @param mixed $location Where another plugin leads the visitor. */
	public static function leads_on( $location ): self {
		/* translators: %s: an address. */
		return new self( sprintf( __( 'This address leads on to %s. Check that one.', 'tawk-integration' ), is_string( $location ) ? esc_url_raw( $location ) : '' ) );
	}

	public static function answered_by_others(): self {
		return new self( __( 'Another plugin answers this address by itself, without a page of your site.', 'tawk-integration' ) );
	}
}
