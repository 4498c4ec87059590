<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Added_Schema;
use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * The list of conditions, and what each says of a page.
 *
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 */
final class Conditions {

	/** Type => class, loaded when it is used. The order is that of the rule builder. */
	private const LIST = array(
		'page_type'        => Conditions\Page_Type::class,
		'post'             => Conditions\Post::class,
		'term'             => Conditions\Term::class,
		'author'           => Conditions\Author::class,
		'post_type'        => Conditions\Post_Type::class,
		'template'         => Conditions\Template::class,
		'url'              => Conditions\Url::class,
		'language'         => Conditions\Language::class,
		'logged_in'        => Conditions\Logged_In::class,
		'role'             => Conditions\Role::class,
		'user_meta'        => Conditions\User_Meta::class,
		'device'           => Conditions\In_Browser::class,
		'schedule'         => Conditions\In_Browser::class,
		'dates'            => Conditions\In_Browser::class,
		'referrer'         => Conditions\In_Browser::class,
		'query'            => Conditions\In_Browser::class,
		'cookie'           => Conditions\In_Browser::class,
		'browser_language' => Conditions\In_Browser::class,
		'visits'           => Conditions\In_Browser::class,
		'pages'            => Conditions\In_Browser::class,
		'agent_status'     => Conditions\In_Browser::class,
		'chat_state'       => Conditions\In_Browser::class,
	);

	/** Types that only automations can ask for: they follow from what happens on an open page. */
	public const OF_AUTOMATIONS = array( 'chat_state' );

	/** @var array<string, Condition|null> By type; null for an unknown one. */
	private array $made = array();

	/** @var array<array-key, mixed> The list with what others added. */
	private array $listed;

	private bool $asked_about_user = false;

	private bool $leaves_user;

	/** @param bool $leaves_user Whether what is asked about the user is left to the browser, too (fetch delivery). */
	public function __construct( bool $leaves_user = false ) {
		$this->leaves_user = $leaves_user;

		/**
		 * Filters the conditions: add `'your_type' => new Your_Condition()`, an `Added_Condition`.
		 *
		 * @param array<string, class-string<Condition>|Added_Condition> $conditions By type.
		 */
		$listed       = apply_filters( 'tawk_integration_conditions', self::LIST );
		$this->listed = is_array( $listed ) ? $listed : self::LIST;
	}

	/** @return Condition|null Null for an unknown type: nobody knows it, or its plugin is gone. */
	public function get( string $type ): ?Condition {
		if ( ! array_key_exists( $type, $this->made ) ) {
			$this->made[ $type ] = $this->make( $type );
		}
		return $this->made[ $type ];
	}

	/** @return array<string, Condition> By type. */
	public function all(): array {
		$all = array();
		foreach ( array_keys( $this->listed ) as $type ) {
			$condition = $this->get( (string) $type );
			if ( null !== $condition ) {
				$all[ (string) $type ] = $condition;
			}
		}
		return $all;
	}

	/** What people call a type: the type itself where nobody knows it or its plugin fails. */
	public function label( string $type ): string {
		return $this->ask( $type, static fn( Condition $kind ): string => $kind->label(), $type );
	}

	/** @return string Who decides a type, as `Condition` names them; '' where nobody knows it or its plugin fails. */
	public function scope( string $type ): string {
		return $this->ask( $type, static fn( Condition $kind ): string => $kind->scope(), '' );
	}

	/** Whether what a type asks for is there. */
	public function available( string $type ): bool {
		return $this->ask( $type, static fn( Condition $kind ): bool => $kind->available(), false );
	}

	/**
	 * Whether a condition holds on a page, its operator counted in. What cannot be evaluated does not hold,
	 * whichever the operator.
	 *
	 * @param array<mixed> $condition Perhaps stored while its plugin was absent, and so checked by nobody.
	 * @phpstan-param array{ type: string, operator?: string, value?: mixed } $condition
	 * @return bool|null Null: the browser decides.
	 */
	public function evaluate( array $condition, Page $page ): ?bool {
		$outcome = $this->outcome( $condition, $page );
		return 'browser' === $outcome ? null : 'holds' === $outcome;
	}

	/**
	 * The same, decided here even where questions about the user are left to the browser.
	 *
	 * @param array<mixed> $condition
	 * @phpstan-param array{ type: string, operator?: string, value?: mixed } $condition Of the scope page or user.
	 */
	public function holds( array $condition, Page $page ): bool {
		return 'holds' === $this->outcome_of( $condition, $page, false );
	}

	/**
	 * The same with the reason where a condition cannot be evaluated.
	 *
	 * @param array<mixed> $condition
	 * @phpstan-param array{ type: string, operator?: string, value?: mixed } $condition
	 * @return 'holds'|'does_not_hold'|'browser'|'unknown_type'|'plugin_absent'|'refused_value'
	 */
	public function outcome( array $condition, Page $page ): string {
		return $this->outcome_of( $condition, $page, $this->leaves_user );
	}

	/**
	 * @param array<mixed> $condition
	 * @phpstan-param array{ type: string, operator?: string, value?: mixed } $condition
	 * @return 'holds'|'does_not_hold'|'browser'|'unknown_type'|'plugin_absent'|'refused_value'
	 */
	private function outcome_of( array $condition, Page $page, bool $leaves_user ): string {
		$operator = $condition['operator'] ?? 'is';
		$value    = $condition['value'] ?? null;
		$kind     = $this->get( $condition['type'] );
		if ( null === $kind ) {
			return 'unknown_type';
		}
		if ( array() === $value || ! in_array( $operator, array( 'is', 'is_not' ), true ) ) {
			return 'refused_value';
		}
		try {
			if ( ! $kind->available() ) {
				return 'plugin_absent';
			}
			$scope = $kind->scope();
			if ( Condition::BROWSER === $scope || ( $leaves_user && Condition::USER === $scope ) ) {
				return 'browser';
			}
			$this->asked_about_user = $this->asked_about_user || Condition::USER === $scope;
			return $kind->holds( $value, $page ) === ( 'is' === $operator ) ? 'holds' : 'does_not_hold';
		} catch ( Throwable $failure ) {
			return 'refused_value';
		}
	}

	/** Whether an answer depended on who is logged in: a cache must not give it to others. */
	public function asked_about_user(): bool {
		return $this->asked_about_user;
	}

	/**
	 * Definitions for the schema of what others added. One whose own schema cannot be worked with is an unknown
	 * type to the settings.
	 *
	 * @return array<string, array<mixed>> By name.
	 */
	public static function added_definitions(): array {
		if ( ! has_filter( 'tawk_integration_conditions' ) ) {
			return array();
		}
		$definitions = array();
		foreach ( ( new self() )->all() as $type => $condition ) {
			$schema = $condition instanceof Added_Condition ? Added_Schema::of( array( $condition, 'schema' ) ) : null;
			if ( null !== $schema ) {
				$definitions[ "condition_$type" ] = $schema;
			}
		}
		return $definitions;
	}

	/**
	 * Whatever another plugin's condition does, nothing breaks.
	 *
	 * @template Answer
	 * @param callable( Condition ): Answer $question
	 * @param Answer                        $otherwise
	 * @return Answer
	 */
	private function ask( string $type, callable $question, $otherwise ) {
		$kind = $this->get( $type );
		try {
			return null === $kind ? $otherwise : $question( $kind );
		} catch ( Throwable $failure ) {
			return $otherwise;
		}
	}

	private function make( string $type ): ?Condition {
		$listed = $this->listed[ $type ] ?? null;
		if ( ( self::LIST[ $type ] ?? null ) === $listed ) {
			return null === $listed ? null : self::own( $type, $listed );
		}
		if ( is_string( $listed ) && is_subclass_of( $listed, Added_Condition::class ) ) {
			try {
				return new $listed();
			} catch ( Throwable $failure ) {
				return null;
			}
		}
		return $listed instanceof Added_Condition ? $listed : null;
	}

	/** @param class-string<Condition> $listed */
	private static function own( string $type, string $listed ): Condition {
		return Conditions\In_Browser::class === $listed ? new Conditions\In_Browser( $type ) : new $listed();
	}
}
