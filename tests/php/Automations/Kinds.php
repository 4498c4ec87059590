<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Automations;

use RuntimeException;
use Tawk_Integration\Automations\Added_Action;
use Tawk_Integration\Automations\Added_Kind;
use Tawk_Integration\Automations\Added_Trigger;

/** Makes triggers and actions of other plugins, also such as are not made as they should be. */
abstract class Kind implements Added_Kind {

	private const SCHEMA = array(
		'type'       => 'object',
		'properties' => array(
			'paper'  => array(
				'title'   => 'Paper',
				'type'    => 'array',
				'items'   => array( 'type' => 'string', 'enum' => array( 'red', 'blue' ) ),
				'default' => array(),
			),
			'layers' => array( 'type' => 'integer', 'default' => 1 ),
			'secret' => array( 'type' => 'boolean', 'default' => false ),
			'note'   => array( 'type' => 'string', 'default' => '' ),
		),
	);

	/** @var array<string, mixed> Other answers than the usual ones, by method. */
	private array $answers;

	/** @param array<string, mixed> $answers */
	final public function __construct( array $answers = array() ) {
		$this->answers = $answers;
	}

	public function label(): string {
		return $this->say( __FUNCTION__, 'A gift is wrapped' );
	}

	public function description(): string {
		return $this->say( __FUNCTION__, 'In paper.' );
	}

	public function group(): string {
		return $this->say( __FUNCTION__, 'Gifts' );
	}

	public function event(): string {
		return $this->say( __FUNCTION__, 'giftWrapped' );
	}

	public function schema(): array {
		return $this->say( __FUNCTION__, self::SCHEMA );
	}

	/** @return array<string, string> */
	public function quotes(): array {
		return $this->say( __FUNCTION__, array( 'paper' => 'The paper' ) );
	}

	/**
	 * @template T
	 * @param T $usual
	 * @return T
	 * @throws RuntimeException Where that is the answer.
	 */
	private function say( string $method, $usual ) {
		$answer = $this->answers[ $method ] ?? $usual;
		if ( $answer instanceof RuntimeException ) {
			throw $answer;
		}
		/** @var T $answer */
		return $answer;
	}
}

final class Gift_Trigger extends Kind implements Added_Trigger {
}

final class Gift_Action extends Kind implements Added_Action {
}
