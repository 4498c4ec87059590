<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

defined( 'ABSPATH' ) || exit;

/**
 * The list of what can be done with the chat. The browser does it: src/automations/actions.ts. What stands beside an
 * action's name is its definition `action_<name>` of the schema.
 */
final class Actions {

	/** Actions that nobody can be offered on a button: they need to be told more, or leave nothing to see. */
	private const NOT_FOR_BUTTONS = array( 'shutdown', 'logout', 'set_attributes', 'add_tags', 'remove_tags', 'add_event' );

	/**
	 * Every action, in the order in which people are offered them.
	 *
	 * @return array<string, array{ label: string, description: string }> By name; a description may be empty.
	 */
	public static function all(): array {
		return array_map(
			static fn( array $words ): array => array(
				'label'       => $words[0],
				'description' => $words[1] ?? '',
			),
			array(
				'maximize'          => array( __( 'Open the chat', 'tawk-integration' ) ),
				'minimize'          => array( __( 'Close the chat window', 'tawk-integration' ), __( 'The conversation goes on.', 'tawk-integration' ) ),
				'toggle'            => array( __( 'Open the chat, or close it', 'tawk-integration' ) ),
				'popup'             => array( __( 'Open the chat in a window of its own', 'tawk-integration' ) ),
				'show_widget'       => array( __( 'Show the chat in the corner', 'tawk-integration' ), __( 'It is not opened.', 'tawk-integration' ) ),
				'hide_widget'       => array( __( 'Hide the chat in the corner', 'tawk-integration' ), __( 'Until it is shown again.', 'tawk-integration' ) ),
				'toggle_visibility' => array( __( 'Show the chat in the corner, or hide it', 'tawk-integration' ) ),
				'start'             => array( __( 'Connect with agents', 'tawk-integration' ), __( 'They see the visitor from then on; the chat is not opened.', 'tawk-integration' ) ),
				'switch_widget'     => array( __( 'Switch to another widget', 'tawk-integration' ), __( 'Such as that of a department.', 'tawk-integration' ) ),
				'end_chat'          => array( __( 'End the conversation', 'tawk-integration' ) ),
				'shutdown'          => array( __( 'Disconnect from agents', 'tawk-integration' ), __( 'They no longer see the visitor, until somebody connects again.', 'tawk-integration' ) ),
				'logout'            => array( __( 'Log the visitor out of the chat', 'tawk-integration' ), __( 'Whoever comes next on this device does not see the conversation.', 'tawk-integration' ) ),
				'set_attributes'    => array( __( 'Set attributes', 'tawk-integration' ), __( 'Agents read them beside the chat.', 'tawk-integration' ) ),
				'add_tags'          => array( __( 'Add tags', 'tawk-integration' ), __( 'To the conversation that runs or comes next.', 'tawk-integration' ) ),
				'remove_tags'       => array( __( 'Remove tags', 'tawk-integration' ), __( 'Whoever has added them.', 'tawk-integration' ) ),
				'add_event'         => array( __( 'Add an event', 'tawk-integration' ), __( 'Agents read in the conversation what has happened.', 'tawk-integration' ) ),
			)
		);
	}

	/**
	 * Those that a button can do by itself.
	 *
	 * @return array<string, array{ label: string, description: string }>
	 */
	public static function for_buttons(): array {
		return array_diff_key( self::all(), array_flip( self::NOT_FOR_BUTTONS ) );
	}
}
