<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * What the Help tab says of shortcodes and their attributes; which there are, it reads elsewhere.
 */
final class Help_Words {

	/** @param string $block Folder of the block. */
	public static function of_shortcode( string $block ): string {
		$sentences = array(
			'chat-button' => __( 'A button that acts on the chat. It works where rules hide the chat, too, and without JavaScript it is a link. For example: [tawk_button label="Ask us" offline="Leave a message"]', 'tawk-integration' ),
			'inline-chat' => __( 'The chat itself, in the place of the corner. One on a page: further ones are links to the chat. For example: [tawk_chat height="600px"]', 'tawk-integration' ),
			'chat-status' => __( 'Says whether agents are there, and follows when they come or go. Asking for it does not load the chat: until it has loaded, the status is unknown. What is to be seen for a status stands between two tags: [tawk_status statuses="offline"]Write to us.[/tawk_status]. Where both kinds stand on a page, end the single ones with a slash: [tawk_status /].', 'tawk-integration' ),
		);
		return $sentences[ $block ] ?? '';
	}

	/**
	 * @param string $block Folder of the block.
	 * @return array<string, string> A sentence by the attribute's name in block.json.
	 */
	public static function of_attributes( string $block ): array {
		switch ( $block ) {
			case 'chat-button':
				return self::of_button() + self::of_statuses() + self::of_all( __( 'when it is pressed', 'tawk-integration' ) );
			case 'inline-chat':
				return self::of_inline() + self::of_all( __( 'when the chat has loaded', 'tawk-integration' ) );
		}
		return self::of_status() + self::of_statuses() + self::of_all( __( 'when the chat has loaded', 'tawk-integration' ) );
	}

	/** @return array<string, string> */
	private static function of_button(): array {
		return array(
			'label'       => __( 'The words on it, whatever the status.', 'tawk-integration' ),
			'action'      => __( 'What it does; see “Links and elements”.', 'tawk-integration' ),
			'href'        => __( 'Where it leads without JavaScript, and where it is a link: an address of this site, mailto: or tel:. By itself the direct chat page of tawk.to.', 'tawk-integration' ),
			'event'       => __( 'Name of an event that agents see when it is pressed.', 'tawk-integration' ),
			'whenOffline' => __( 'When no agent is there: it stays, becomes a link to “href”, or goes.', 'tawk-integration' ),
			'whenBlocked' => __( 'When the chat cannot load: it becomes a link to “href”, or goes.', 'tawk-integration' ),
			'unread'      => __( 'Whether it shows how many messages have not been read.', 'tawk-integration' ),
		);
	}

	/** @return array<string, string> */
	private static function of_inline(): array {
		return array(
			'width'  => __( 'As in CSS: 480px, 100%.', 'tawk-integration' ),
			'height' => __( 'As in CSS: 600px, 80vh.', 'tawk-integration' ),
		);
	}

	/** @return array<string, string> */
	private static function of_status(): array {
		return array(
			'appearance' => __( 'A text, a badge with a dot, or what stands between the opening and the closing shortcode.', 'tawk-integration' ),
			'statuses'   => __( 'With the appearance “blocks”: when that is seen.', 'tawk-integration' ),
		);
	}

	/** @return array<string, string> */
	private static function of_statuses(): array {
		return array(
			'online'    => __( 'The words while agents are there.', 'tawk-integration' ),
			'away'      => __( 'The words while they are away.', 'tawk-integration' ),
			'offline'   => __( 'The words while nobody is there.', 'tawk-integration' ),
			'unknown'   => __( 'The words until the status is known.', 'tawk-integration' ),
			'textAlign' => __( 'Where in its line it stands.', 'tawk-integration' ),
		);
	}

	/**
	 * @param string $moment When agents get what they learn.
	 * @return array<string, string>
	 */
	private static function of_all( string $moment ): array {
		return array(
			'anchor'     => __( 'id of the element, for links to it and for CSS.', 'tawk-integration' ),
			'widget'     => __( 'Which widget, by its id in the list “More widgets”. By itself that of the page: the main one, or that which the page or rules pick.', 'tawk-integration' ),
			'conditions' => __( 'Who sees it. Set it up in the block, then transform the block into a shortcode.', 'tawk-integration' ),
			/* translators: %s: when, such as “when it is pressed”. */
			'attributes' => sprintf( __( 'Facts that agents get %s. Set them up in the block, then transform it.', 'tawk-integration' ), $moment ),
			/* translators: %s: when, such as “when it is pressed”. */
			'tags'       => sprintf( __( 'Labels that the chat gets %s, with commas between them.', 'tawk-integration' ), $moment ),
		);
	}
}
