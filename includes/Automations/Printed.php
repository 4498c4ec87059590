<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Visibility;
use Tawk_Integration\Visitor\Delivery;
use Tawk_Integration\Visitor\Subject;
use Tawk_Integration\Visitor\User_Conditions;

defined( 'ABSPATH' ) || exit;

/**
 * The automations that a page carries (type `Automation` in src/automations/automation.ts): those that may apply to it,
 * each with what is left to the browser. What nobody knows, since its plugin is gone, is left out.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Automation from Settings
 * @phpstan-import-type Condition_Values from Settings
 * @phpstan-type Printed_Automation array{ id: string, trigger: array<string, mixed>, conditions?: list<Condition_Values>, actions: list<array<string, mixed>>, once?: string }
 */
final class Printed {

	/** Module of the browser that runs them; and the one that remembers that the visitor has closed the chat, where none applies. */
	private const ENGINE = 'automations/triggers';
	private const VISIT  = 'automations/visit';

	/** Actions that open the chat: not after the visitor has closed it, on whatever page. */
	private const OPENING = array( 'maximize', 'toggle', 'popup' );

	/** Arguments that are texts by key. */
	private const BY_KEY = array( 'attributes', 'metadata', 'parameters', 'detail' );

	/**
	 * As the page carries them.
	 *
	 * @var list<array<mixed>>
	 * @phpstan-var list<Printed_Automation>
	 */
	public array $automations = array();

	/**
	 * Conditions of all that are switched on, also where they cannot hold here.
	 *
	 * @var list<array<mixed>>
	 * @phpstan-var list<Condition_Values>
	 */
	public array $asked = array();

	/** Whether one that is switched on opens the chat, here or elsewhere. */
	private bool $open = false;

	/** @var array<string, Conditions> As each place asks (`Automations::place()`); none where there is nothing to ask. */
	private array $kinds = array();

	/** @var array<string, Page> The page as each place sees it. */
	private array $pages = array();

	/** @var array<string, Added_Trigger>|null Once it is asked for. */
	private ?array $triggers = null;

	/** @var array<string, Added_Action>|null Once it is asked for. */
	private ?array $actions = null;

	/** @phpstan-param Values $settings */
	public function __construct( array $settings, Page $page ) {
		$automations = Automations::of( $settings, $page );
		if ( array() === $automations ) {
			return;
		}
		$fetched     = Delivery::is_fetched( $settings );
		$this->kinds = array(
			User_Conditions::RULE => new Conditions( $fetched ),
			User_Conditions::ROW  => new Conditions( $fetched && $settings['visitor']['identify'] ),
		);
		$this->pages = array(
			User_Conditions::RULE => $page,
			User_Conditions::ROW  => $page->seen_by( $fetched ? null : Subject::of( $settings, $page->user ) ),
		);
		foreach ( $automations as $automation ) {
			$this->asked = array_merge( $this->asked, $automation['conditions'] );
			$this->open  = $this->open || array() !== array_intersect( array_column( $automation['actions'], 'do' ), self::OPENING );
			$printed     = $this->printed( $automation );
			if ( null !== $printed ) {
				$this->automations[] = $printed;
			}
		}
	}

	/** @return list<string> Modules of the browser that the page needs for them. */
	public function modules(): array {
		if ( array() !== $this->automations ) {
			return array( self::ENGINE );
		}
		return $this->open ? array( self::VISIT ) : array();
	}

	/** Whether what a page carries depended on who is logged in: a cache must not give it to others. */
	public function depend_on_user(): bool {
		$asked = array_filter( $this->kinds, static fn( Conditions $kinds ): bool => $kinds->asked_about_user() );
		// What others register may follow from the user, too.
		return array() !== $asked || has_filter( 'tawk_integration_automations' );
	}

	/** Fetch delivery: whether anything about the user is left open. */
	public function ask_about_user(): bool {
		return in_array( User_Conditions::TYPE, array_column( $this->left(), 'type' ), true );
	}

	/**
	 * What the evaluator is needed for: not what the automations' own module finds out, nor what is asked about the user.
	 *
	 * @return list<array<mixed>>
	 * @phpstan-return list<Condition_Values>
	 */
	public function left_to_evaluator(): array {
		$others = array_merge( Conditions::OF_AUTOMATIONS, array( User_Conditions::TYPE ) );
		return array_values( array_filter( $this->left(), static fn( array $condition ): bool => ! in_array( $condition['type'], $others, true ) ) );
	}

	/** @return list<string> ids of the widgets that they switch to, also such as there are not. */
	public function widgets(): array {
		$actions  = array_merge( array(), ...array_column( $this->automations, 'actions' ) );
		$switches = array_filter( $actions, static fn( array $action ): bool => 'switch_widget' === $action['do'] );
		return array_values( array_filter( array_column( $switches, 'widget' ), 'is_string' ) );
	}

	/**
	 * @return list<array<mixed>>
	 * @phpstan-return list<Condition_Values>
	 */
	private function left(): array {
		return array_merge( array(), ...array_column( $this->automations, 'conditions' ) );
	}

	/**
	 * @param array<mixed> $automation
	 * @phpstan-param Automation $automation
	 * @return array<mixed>|null Null where it cannot run here.
	 * @phpstan-return Printed_Automation|null
	 */
	private function printed( array $automation ): ?array {
		$trigger = $this->trigger( $automation['trigger'] );
		$actions = array_values( array_filter( array_map( array( $this, 'action' ), $automation['actions'] ) ) );
		$left    = null === $trigger || array() === $actions ? null : $this->left_of( $automation );
		if ( null === $trigger || null === $left ) {
			return null;
		}
		$printed = array(
			'id'      => $automation['id'],
			'trigger' => $trigger,
			'actions' => $actions,
		);
		if ( array() !== $left ) {
			$printed['conditions'] = $left;
		}
		return 'always' === $automation['once'] ? $printed : $printed + array( 'once' => $automation['once'] );
	}

	/**
	 * @param array<mixed> $automation
	 * @phpstan-param Automation $automation
	 * @return list<array<mixed>>|null Conditions that the browser decides; null where one does not hold.
	 * @phpstan-return list<Condition_Values>|null
	 */
	private function left_of( array $automation ): ?array {
		$place = Automations::place( $automation );
		$kinds = $this->kinds[ $place ];
		$page  = $this->pages[ $place ];
		$left  = Visibility::left_of( $automation['conditions'], static fn( array $condition ): ?bool => $kinds->evaluate( $condition, $page ) );
		return null === $left ? null : array_map( static fn( array $condition ): array => User_Conditions::left( $condition, $kinds, $page, $place ), $left );
	}

	/**
	 * @param array<mixed> $trigger
	 * @phpstan-param array{ on: string, ... } $trigger
	 * @return array<string, mixed>|null Null for one that nobody knows.
	 */
	private function trigger( array $trigger ): ?array {
		if ( Triggers::is_own( $trigger['on'] ) ) {
			return self::given( $trigger );
		}
		$this->triggers ??= Triggers::added();
		$added            = $this->triggers[ $trigger['on'] ] ?? null;
		return null === $added ? null : array( 'event' => Additions::event( $added ) ) + self::given( $trigger );
	}

	/**
	 * @param array<mixed> $action
	 * @phpstan-param array{ do: string, ... } $action
	 * @return array<string, mixed>|null Null for one that nobody knows.
	 */
	private function action( array $action ): ?array {
		if ( ! Actions::is_own( $action['do'] ) ) {
			$this->actions ??= Actions::added();
			$added           = $this->actions[ $action['do'] ] ?? null;
			return null === $added ? null : self::dispatch( Additions::event( $added ), $action );
		}
		$given = self::given( $action );
		foreach ( array_intersect( self::BY_KEY, array_keys( $given ) ) as $name ) {
			// Keys may be numbers, which PHP would print as a list.
			$given[ $name ] = (object) $given[ $name ];
		}
		return $given;
	}

	/**
	 * Another plugin's action, as what the browser does.
	 *
	 * @param array<mixed> $action
	 * @return array<string, mixed>
	 */
	private static function dispatch( string $event, array $action ): array {
		$texts = self::texts( $action );
		return array(
			'do'   => 'dispatch',
			'name' => $event,
		) + ( array() === $texts ? array() : array( 'detail' => (object) $texts ) );
	}

	/**
	 * Without the lists that say nothing.
	 *
	 * @param array<mixed> $arguments
	 * @return array<string, mixed>
	 */
	private static function given( array $arguments ): array {
		/** @var array<string, mixed> $given */
		$given = array_filter( $arguments, static fn( $argument ): bool => array() !== $argument );
		return $given;
	}

	/**
	 * Arguments of another plugin's action, as texts by name; lists are joined.
	 *
	 * @param array<mixed> $action
	 * @return array<string, string>
	 */
	private static function texts( array $action ): array {
		$texts = array();
		foreach ( array_diff_key( $action, array( 'do' => true ) ) as $name => $argument ) {
			$members = array_map( array( self::class, 'text' ), is_array( $argument ) ? $argument : array( $argument ) );
			$text    = implode( ', ', array_diff( $members, array( '' ) ) );
			if ( '' !== $text ) {
				$texts[ (string) $name ] = $text;
			}
		}
		return $texts;
	}

	/** @param mixed $value */
	private static function text( $value ): string {
		if ( is_bool( $value ) ) {
			return $value ? 'true' : 'false';
		}
		return is_scalar( $value ) ? (string) $value : '';
	}
}
