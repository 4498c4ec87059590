<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Where a link of ours may lead.
 */
final class Link {

	private const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel' );

	/**
	 * An address as a link may have it: of this site, a `mailto:` or a `tel:`.
	 *
	 * @param string $href As an author wrote it.
	 * @return string '' where it leads anywhere else: authors must not send visitors there.
	 */
	public static function allowed( string $href ): string {
		if ( 1 === preg_match( '/^(?:mailto|tel):[^<>"\x00-\x1F]+\z/i', $href ) ) {
			return esc_url_raw( $href, self::PROTOCOLS );
		}
		$link = wp_validate_redirect( $href );
		// WordPress makes a host of any other beginning.
		return 1 === preg_match( '~^(?:https?://|/(?!/)|[?#])~i', $link ) ? esc_url_raw( $link, self::PROTOCOLS ) : '';
	}
}
