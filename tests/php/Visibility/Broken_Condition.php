<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use RuntimeException;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Added_Condition;

/** A condition of another plugin that is not made as it should be. */
final class Broken_Condition implements Added_Condition {

	private string $throws_in = '';

	private bool $is_available = true;

	private int $asked = 0;

	/** @var array<string, mixed> */
	private array $schema = array( 'type' => 'boolean' );

	/** One that throws in a method. */
	public static function asked( string $method ): self {
		$condition            = new self();
		$condition->throws_in = $method;
		return $condition;
	}

	/** One whose plugin is not there. */
	public static function absent(): self {
		$condition               = new self();
		$condition->is_available = false;
		return $condition;
	}

	/** @param int $asked How often it is asked whether it holds. */
	public static function counting( int &$asked ): self {
		$condition        = new self();
		$condition->asked = &$asked;
		return $condition;
	}

	/** @param array<string, mixed> $schema */
	public static function with( array $schema ): self {
		$condition         = new self();
		$condition->schema = $schema;
		return $condition;
	}

	public function label(): string {
		return $this->say( 'label', 'Broken' );
	}

	public function scope(): string {
		return $this->say( 'scope', self::PAGE );
	}

	public function available(): bool {
		return $this->say( 'available', $this->is_available );
	}

	/** @param mixed $value */
	public function holds( $value, Page $page ): bool {
		++$this->asked;
		return $this->say( 'holds', true );
	}

	public function schema(): array {
		return $this->say( 'schema', $this->schema );
	}

	/**
	 * @template T
	 * @param T $answer
	 * @return T
	 * @throws RuntimeException Where that is what is broken.
	 */
	private function say( string $method, $answer ) {
		if ( $method === $this->throws_in ) {
			throw new RuntimeException( $method );
		}
		return $answer;
	}
}
