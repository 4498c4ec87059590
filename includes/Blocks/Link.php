<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Where a link of ours may lead.
 */
final class Link {

	private const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel' );

	/** A reference that browsers read even where its end is missing. */
	private const NUMERIC_REFERENCE = '/&#(?:\d|x[\da-f])/i';

	/**
	 * An address as a link may have it: of this site, a `mailto:` or a `tel:`.
	 *
	 * @param string $href As an author wrote it.
	 * @return string '' where it leads anywhere else: authors must not send visitors there.
	 */
	public static function allowed( string $href ): string {
		if ( self::has_references( $href ) ) {
			return '';
		}
		if ( 1 === preg_match( '/^(?:mailto|tel):[^<>"\x00-\x1F]+\z/i', $href ) ) {
			return esc_url_raw( $href, self::PROTOCOLS );
		}
		$link = wp_validate_redirect( $href );
		// WordPress makes a host of any other beginning.
		return 1 === preg_match( '~^(?:https?://|/(?!/)|[?#])~i', $link ) ? esc_url_raw( $link, self::PROTOCOLS ) : '';
	}

	/** Whether somebody who reads it as HTML reads another address than was judged. */
	private static function has_references( string $href ): bool {
		return html_entity_decode( $href, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) !== $href || 1 === preg_match( self::NUMERIC_REFERENCE, $href );
	}
}
