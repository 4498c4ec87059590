<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

defined( 'ABSPATH' ) || exit;

/**
 * The list of what can be done with the chat. The browser does it: src/automations/actions.ts. What stands beside an
 * action's name is its definition `action_<name>` of the schema.
 *
 * @phpstan-type Action_Kind array{ label: string, description: string, group: string }
 */
final class Actions {

	/** Ours, by name; whether it tells somebody something: agents, analytics, scripts of the page. */
	private const LIST = array(
		'maximize'          => false,
		'minimize'          => false,
		'toggle'            => false,
		'popup'             => false,
		'show_widget'       => false,
		'hide_widget'       => false,
		'toggle_visibility' => false,
		'start'             => false,
		'switch_widget'     => false,
		'end_chat'          => false,
		'shutdown'          => false,
		'logout'            => false,
		'set_attributes'    => true,
		'add_tags'          => true,
		'remove_tags'       => true,
		'add_event'         => true,
		'data_layer'        => true,
		'dispatch'          => true,
	);

	/** Actions that nobody can be offered on a button: they need to be told more, or leave nothing to see. */
	private const NOT_FOR_BUTTONS = array( 'shutdown', 'logout', 'set_attributes', 'add_tags', 'remove_tags', 'add_event', 'data_layer', 'dispatch' );

	/** Whether a name is one of ours. */
	public static function is_own( string $name ): bool {
		return isset( self::LIST[ $name ] );
	}

	/** Whether an action tells somebody something: those of other plugins do. */
	public static function tells( string $name ): bool {
		return self::LIST[ $name ] ?? true;
	}

	/**
	 * Those of other plugins.
	 *
	 * @return array<string, Added_Action> By name.
	 */
	public static function added(): array {
		if ( ! has_filter( 'tawk_integration_actions' ) ) {
			return array();
		}
		/**
		 * Filters the actions of other plugins: add `'your_action' => Your_Action::class`, an `Added_Action`.
		 *
		 * @param array<string, class-string<Added_Action>|Added_Action> $actions By name.
		 */
		return Additions::of( apply_filters( 'tawk_integration_actions', array() ), Added_Action::class, self::LIST );
	}

	/**
	 * Every action, in the order in which people are offered them.
	 *
	 * @return array<string, array<mixed>> By name; a description may be empty.
	 * @phpstan-return array<string, Action_Kind>
	 */
	public static function all(): array {
		$kinds = self::own();
		foreach ( self::added() as $name => $action ) {
			$kinds[ $name ] = Additions::words( $action, $name );
		}
		return $kinds;
	}

	/**
	 * Those that a button can do by itself.
	 *
	 * @return array<string, array<mixed>>
	 * @phpstan-return array<string, Action_Kind>
	 */
	public static function for_buttons(): array {
		return array_diff_key( self::own(), array_flip( self::NOT_FOR_BUTTONS ) );
	}

	/**
	 * @return array<string, array<mixed>>
	 * @phpstan-return array<string, Action_Kind>
	 */
	private static function own(): array {
		$groups = self::groups();
		return array_map(
			static fn( array $words ): array => array(
				'label'       => $words[1],
				'description' => $words[2] ?? '',
				'group'       => $groups[ $words[0] ],
			),
			self::words()
		);
	}

	/** @return array<string, string> Headings under which actions are offered. */
	private static function groups(): array {
		return array(
			'window'     => __( 'Open and close the chat', 'tawk-integration' ),
			'widget'     => __( 'Show and hide the chat', 'tawk-integration' ),
			'connection' => __( 'Conversation and connection', 'tawk-integration' ),
			'agents'     => __( 'Tell agents', 'tawk-integration' ),
			'others'     => __( 'Tell analytics and scripts', 'tawk-integration' ),
		);
	}

	/** @return array<string, array{ 0: string, 1: string, 2?: string }> Group, label and perhaps a description, by name. */
	private static function words(): array {
		return array(
			'maximize'          => array( 'window', __( 'Open the chat', 'tawk-integration' ) ),
			'minimize'          => array( 'window', __( 'Close the chat window', 'tawk-integration' ), __( 'The conversation goes on.', 'tawk-integration' ) ),
			'toggle'            => array( 'window', __( 'Open the chat, or close it', 'tawk-integration' ) ),
			'popup'             => array( 'window', __( 'Open the chat in a window of its own', 'tawk-integration' ) ),
			'show_widget'       => array( 'widget', __( 'Show the chat in the corner', 'tawk-integration' ), __( 'It is not opened.', 'tawk-integration' ) ),
			'hide_widget'       => array( 'widget', __( 'Hide the chat in the corner', 'tawk-integration' ), __( 'Until it is shown again.', 'tawk-integration' ) ),
			'toggle_visibility' => array( 'widget', __( 'Show the chat in the corner, or hide it', 'tawk-integration' ) ),
			'start'             => array( 'connection', __( 'Connect with agents', 'tawk-integration' ), __( 'They see the visitor from then on; the chat is not opened.', 'tawk-integration' ) ),
			'switch_widget'     => array( 'connection', __( 'Switch to another widget', 'tawk-integration' ), __( 'Such as that of a department.', 'tawk-integration' ) ),
			'end_chat'          => array( 'connection', __( 'End the conversation', 'tawk-integration' ) ),
			'shutdown'          => array( 'connection', __( 'Disconnect from agents', 'tawk-integration' ), __( 'They no longer see the visitor, until somebody connects again.', 'tawk-integration' ) ),
			'logout'            => array( 'connection', __( 'Log the visitor out of the chat', 'tawk-integration' ), __( 'Whoever comes next on this device does not see the conversation.', 'tawk-integration' ) ),
			'set_attributes'    => array( 'agents', __( 'Set attributes', 'tawk-integration' ), __( 'Agents read them beside the chat.', 'tawk-integration' ) ),
			'add_tags'          => array( 'agents', __( 'Add tags', 'tawk-integration' ), __( 'To the conversation that runs or comes next.', 'tawk-integration' ) ),
			'remove_tags'       => array( 'agents', __( 'Remove tags', 'tawk-integration' ), __( 'Whoever has added them.', 'tawk-integration' ) ),
			'add_event'         => array( 'agents', __( 'Add an event', 'tawk-integration' ), __( 'Agents read in the conversation what has happened.', 'tawk-integration' ) ),
			'data_layer'        => array( 'others', __( 'Tell analytics', 'tawk-integration' ), __( 'Google Tag Manager or Google Analytics, whichever the page has.', 'tawk-integration' ) ),
			'dispatch'          => array( 'others', __( 'Tell scripts of the page', 'tawk-integration' ), __( 'An event of the window, for developers.', 'tawk-integration' ) ),
		);
	}
}
