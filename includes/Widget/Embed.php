<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

defined( 'ABSPATH' ) || exit;

/**
 * Addresses at tawk.to.
 */
final class Embed {

	public const DEFAULT_URL = 'https://embed.tawk.to';

	/** Pages of tawk.to that are the chat, for links that work without any script. */
	private const CHAT_URL = 'https://tawk.to/chat';

	/** Scheme, host, and perhaps port and path: what may stand before `/{property}/{widget}`. */
	private const PATTERN = '#^https?://[A-Za-z0-9.-]+(:\d{1,5})?(/[A-Za-z0-9._-]+)*\z#';

	/**
	 * The host that the widget is loaded from, without a slash at its end: the constant
	 * TAWK_INTEGRATION_EMBED_URL (tests, staging, a proxy), else tawk.to's.
	 */
	public static function url(): string {
		$url = defined( 'TAWK_INTEGRATION_EMBED_URL' ) ? TAWK_INTEGRATION_EMBED_URL : self::DEFAULT_URL;

		/**
		 * Filters the address that the widget is loaded from.
		 *
		 * @param string $url Without `/{property}/{widget}`. Anything but an http(s) address means the default.
		 */
		$url = apply_filters( 'tawk_integration_embed_url', $url );
		$url = is_string( $url ) ? rtrim( $url, '/' ) : '';
		return 1 === preg_match( self::PATTERN, $url ) ? $url : self::DEFAULT_URL;
	}

	/** The page of a widget at tawk.to. */
	public static function chat_url( string $property_id, string $widget_id ): string {
		return self::CHAT_URL . "/$property_id/$widget_id";
	}
}
