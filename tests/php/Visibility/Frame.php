<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Added_Condition;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Decision;
use WP_Query;

/**
 * Rules over made-up conditions, as tests/fixtures/visibility-frame.json writes them. Its twin is
 * tests/unit/visibility/frame.ts.
 *
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 * @phpstan-import-type Visibility_Values from \Tawk_Integration\Settings\Settings
 * @phpstan-import-type Rule from \Tawk_Integration\Settings\Settings
 * @phpstan-type Short_Rule array{ conditions: list<string>, action: 'show'|'hide'|'use_widget', widget?: string, enabled?: bool }
 * @phpstan-type Rule_Set array{ server: array<string, bool>, browser: array<string, bool>, default: 'show'|'hide', rules: list<Short_Rule> }
 */
final class Frame {

	private Conditions $conditions;

	private Page $page;

	/** @var array<string, bool> */
	private array $browser;

	/**
	 * @param array<string, bool> $server  Truth of what PHP decides, by type.
	 * @param array<string, bool> $browser Truth of what the browser decides.
	 */
	public function __construct( array $server, array $browser ) {
		$made_up = array();
		foreach ( $server + $browser as $type => $is_true ) {
			$made_up[ $type ] = self::condition( isset( $server[ $type ] ), $is_true );
		}
		$add              = static fn(): array => $made_up;
		add_filter( 'tawk_integration_conditions', $add );
		$this->conditions = new Conditions();
		remove_filter( 'tawk_integration_conditions', $add );
		$this->browser = $browser;
		$this->page    = Page::from( new WP_Query(), '/', null );
	}

	/**
	 * What PHP says of a condition; null: the browser decides.
	 *
	 * @param array<mixed> $condition
	 * @phpstan-param Condition_Values $condition
	 */
	public function on_server( array $condition ): ?bool {
		return $this->conditions->evaluate( $condition, $this->page );
	}

	/**
	 * What is true of a condition, whoever decides it.
	 *
	 * @param array<mixed> $condition
	 * @phpstan-param Condition_Values $condition
	 */
	public function everywhere( array $condition ): bool {
		return $this->on_server( $condition ) ?? $this->browser[ $condition['type'] ] === ( 'is' === $condition['operator'] );
	}

	/**
	 * @param list<array<mixed>> $rules
	 * @phpstan-param 'show'|'hide'    $otherwise
	 * @phpstan-param list<Short_Rule> $rules
	 * @phpstan-return Visibility_Values
	 */
	public static function settings( string $otherwise, array $rules ): array {
		return array(
			'default' => $otherwise,
			'rules'   => array_map( array( self::class, 'rule' ), $rules ),
		);
	}

	/**
	 * @param array<mixed> $short
	 * @phpstan-param Short_Rule $short
	 * @phpstan-return Rule
	 */
	private static function rule( array $short ): array {
		return array(
			'id'         => 'made-up',
			'name'       => '',
			'enabled'    => $short['enabled'] ?? true,
			'conditions' => array_map(
				static fn( string $condition ): array => array(
					'type'     => ltrim( $condition, '!' ),
					'operator' => '!' === $condition[0] ? 'is_not' : 'is',
					'value'    => true,
				),
				$short['conditions']
			),
			'action'     => $short['action'],
			'widget'     => $short['widget'] ?? '',
		);
	}

	/**
	 * A decision as the fixture writes it.
	 *
	 * @return array<string, mixed>
	 */
	public static function residual( Decision $decision ): array {
		return array(
			'show'      => $decision->show,
			'otherwise' => $decision->otherwise,
			'widget'    => $decision->widget,
			'rules'     => array_map(
				static fn( array $rule ): array => array( 'conditions' => array_map( array( self::class, 'short' ), $rule['conditions'] ) ) + $rule,
				$decision->rules
			),
		);
	}

	/** A decision in one line. */
	public static function text( Decision $decision ): string {
		$sign = static fn( ?bool $show ): string => null === $show ? '?' : ( $show ? '+' : '-' );
		$text = $sign( $decision->show ) . $sign( $decision->otherwise ) . $decision->widget;
		foreach ( $decision->rules as $rule ) {
			$text .= " {$rule['action']}" . ( isset( $rule['widget'] ) ? ":{$rule['widget']}" : '' )
				. '(' . implode( ',', array_map( array( self::class, 'short' ), $rule['conditions'] ) ) . ')';
		}
		return $text;
	}

	/**
	 * @param array<mixed> $condition
	 * @phpstan-param Condition_Values $condition
	 */
	private static function short( array $condition ): string {
		return ( 'is' === $condition['operator'] ? '' : '!' ) . $condition['type'];
	}

	private static function condition( bool $on_server, bool $is_true ): Added_Condition {
		return new class( $on_server, $is_true ) implements Added_Condition {

			private bool $on_server;

			private bool $is_true;

			public function __construct( bool $on_server, bool $is_true ) {
				$this->on_server = $on_server;
				$this->is_true   = $is_true;
			}

			public function label(): string {
				return 'Made up';
			}

			public function scope(): string {
				return $this->on_server ? self::PAGE : self::BROWSER;
			}

			public function available(): bool {
				return true;
			}

			/** @param mixed $value */
			public function holds( $value, Page $page ): bool {
				return $this->is_true;
			}

			public function schema(): array {
				return array(
					'title'   => 'Made up',
					'type'    => 'boolean',
					'default' => true,
				);
			}
		};
	}
}
