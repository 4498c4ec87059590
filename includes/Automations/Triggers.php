<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

defined( 'ABSPATH' ) || exit;

/**
 * The list of what can start an automation. The browser notices it: src/automations/triggers.ts. What stands beside a
 * trigger's name is its definition `trigger_<name>` of the schema.
 *
 * @phpstan-type Quote array{ name: string, label: string }
 * @phpstan-type Trigger_Kind array{ label: string, description: string, group: string, quotes: list<Quote> }
 */
final class Triggers {

	private const NOTHING = array();
	private const FORM    = array( 'name', 'email', 'phone', 'message' );

	/** Name => what it tells; in the order in which people are offered them. */
	private const LIST = array(
		'page_view'            => array( 'title', 'path' ),
		'time_on_page'         => array( 'seconds' ),
		'scroll'               => array( 'percent' ),
		'element_visible'      => array( 'text' ),
		'click'                => array( 'text', 'link' ),
		'form_submit'          => array( 'form' ),
		'exit_intent'          => self::NOTHING,
		'before_load'          => self::NOTHING,
		'load'                 => self::NOTHING,
		'chat_maximized'       => self::NOTHING,
		'chat_minimized'       => self::NOTHING,
		'chat_hidden'          => self::NOTHING,
		'unread_count_changed' => array( 'count' ),
		'chat_started'         => self::NOTHING,
		'chat_ended'           => self::NOTHING,
		'chat_message_visitor' => array( 'message' ),
		'prechat_submit'       => self::FORM,
		'offline_submit'       => self::FORM,
		'chat_satisfaction'    => array( 'rating', 'score' ),
		'visitor_name_changed' => array( 'name' ),
		'file_upload'          => array( 'link' ),
		'tags_updated'         => array( 'tags' ),
		'status_change'        => array( 'status' ),
		'agent_join_chat'      => array( 'name', 'position', 'id' ),
		'agent_leave_chat'     => array( 'name', 'id' ),
		'chat_message_agent'   => array( 'message' ),
		'chat_message_system'  => array( 'message' ),
	);

	/** Whether a name is one of ours. */
	public static function is_own( string $name ): bool {
		return isset( self::LIST[ $name ] );
	}

	/**
	 * Those of other plugins.
	 *
	 * @return array<string, Added_Trigger> By name.
	 */
	public static function added(): array {
		if ( ! has_filter( 'tawk_integration_triggers' ) ) {
			return array();
		}
		/**
		 * Filters the triggers of other plugins: add `'your_trigger' => Your_Trigger::class`, an `Added_Trigger`.
		 *
		 * @param array<string, class-string<Added_Trigger>|Added_Trigger> $triggers By name.
		 */
		return Additions::of( apply_filters( 'tawk_integration_triggers', array() ), Added_Trigger::class, self::LIST );
	}

	/**
	 * Every trigger, in the order in which people are offered them.
	 *
	 * @return array<string, array<mixed>> By name; a description may be empty.
	 * @phpstan-return array<string, Trigger_Kind>
	 */
	public static function all(): array {
		$groups = Trigger_Words::groups();
		$labels = Trigger_Words::of_quotes();
		$kinds  = array();
		foreach ( Trigger_Words::all() as $name => $words ) {
			$kinds[ $name ] = array(
				'label'       => $words[1],
				'description' => $words[2] ?? '',
				'group'       => $groups[ $words[0] ],
				'quotes'      => array_map(
					static fn( string $quote ): array => array(
						'name'  => $quote,
						'label' => $labels[ $quote ],
					),
					self::LIST[ $name ]
				),
			);
		}
		foreach ( self::added() as $name => $trigger ) {
			$kinds[ $name ] = Additions::words( $trigger, $name ) + array( 'quotes' => Additions::quotes( $trigger ) );
		}
		return $kinds;
	}
}
