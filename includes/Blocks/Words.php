<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Words that blocks and shortcodes say where nobody has written others.
 */
final class Words {

	public static function button(): string {
		return __( 'Chat with us', 'tawk-integration' );
	}

	/** For those who do not see the badge; `%d` is filled in by the view script. */
	public static function unread(): string {
		/* translators: %d: number of messages. */
		return __( 'Unread messages: %d', 'tawk-integration' );
	}

	/** @return array{ unknown: string, online: string, away: string, offline: string } `unknown` until tawk.to has said. */
	public static function status(): array {
		return array(
			'unknown' => __( 'Live chat', 'tawk-integration' ),
			'online'  => __( 'We are online', 'tawk-integration' ),
			'away'    => __( 'We are away', 'tawk-integration' ),
			'offline' => __( 'We are offline', 'tawk-integration' ),
		);
	}

	/** @return array{ unknown: string, loading: string, no_answer: string, blocked: string } In the place of an inline chat that is not there (yet). */
	public static function placeholder(): array {
		return array(
			'unknown'   => __( 'You can chat with us here.', 'tawk-integration' ),
			'loading'   => __( 'The chat is being loaded…', 'tawk-integration' ),
			'no_answer' => __( 'The chat takes longer than usual.', 'tawk-integration' ),
			'blocked'   => __( 'The chat cannot be shown here: a browser extension or a privacy setting may keep it away.', 'tawk-integration' ),
		);
	}

	public static function summon(): string {
		return __( 'Show the chat now', 'tawk-integration' );
	}

	public static function direct_link(): string {
		return __( 'Open the chat in a new tab', 'tawk-integration' );
	}
}
