<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

use Tawk_Integration\Settings\Added_Schema;
use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * Triggers and actions of other plugins: made when they are asked for. Whatever they do, nothing breaks.
 */
final class Additions {

	private const EVENT = '/^[A-Za-z][A-Za-z0-9_.:-]{0,99}\z/';

	/** Names of arguments, since they may be names of texts in an event's `detail`. */
	private const ARGUMENT = '/^[A-Za-z][A-Za-z0-9_-]{0,99}\z/';

	/** What stands beside arguments, in the settings or in a page. */
	private const TAKEN = array( 'on', 'do', 'event' );

	/**
	 * Those of a list that can be worked with: they name an event.
	 *
	 * @template Kind of Added_Kind
	 * @param mixed              $listed    What a filter returned: by name, an object or the name of a class.
	 * @param class-string<Kind> $interface
	 * @param array<array-key, mixed> $own       Names that are taken, as keys.
	 * @return array<string, Kind> By name.
	 */
	public static function of( $listed, string $interface, array $own ): array {
		$kinds = array();
		foreach ( is_array( $listed ) ? array_diff_key( $listed, $own ) : array() as $name => $given ) {
			$kind = self::made( $given );
			if ( $kind instanceof $interface && '' !== self::event( $kind ) ) {
				$kinds[ (string) $name ] = $kind;
			}
		}
		return $kinds;
	}

	/** @return string '' for a name that cannot be used. */
	public static function event( Added_Kind $kind ): string {
		$event = self::ask( array( $kind, 'event' ), '' );
		$taken = $kind instanceof Added_Action && 0 === stripos( $event, 'tawk' );
		return ! $taken && 1 === preg_match( self::EVENT, $event ) ? $event : '';
	}

	/** @return array<string, mixed>|null Null for a schema that the settings cannot be judged by. */
	public static function schema( Added_Kind $kind ): ?array {
		$schema = Added_Schema::of( array( $kind, 'schema' ) );
		if ( null === $schema || 'object' !== $schema['type'] || ! is_array( $schema['properties'] ) ) {
			return null;
		}
		$names = array_map( 'strval', array_keys( $schema['properties'] ) );
		return preg_grep( self::ARGUMENT, array_diff( $names, self::TAKEN ) ) === $names ? $schema : null;
	}

	/**
	 * Their schemas, as definitions of the settings' schema.
	 *
	 * @param array<string, Added_Kind> $kinds
	 * @return array<string, array<string, mixed>> By the name of the definition.
	 */
	public static function definitions( array $kinds, string $prefix ): array {
		$definitions = array();
		foreach ( $kinds as $name => $kind ) {
			$schema = self::schema( $kind );
			if ( null !== $schema ) {
				$definitions[ $prefix . $name ] = $schema;
			}
		}
		return $definitions;
	}

	/** @return array{ label: string, description: string, group: string } */
	public static function words( Added_Kind $kind, string $name ): array {
		$label = self::ask( array( $kind, 'label' ), '' );
		$group = self::ask( array( $kind, 'group' ), '' );
		return array(
			'label'       => '' === $label ? $name : $label,
			'description' => self::ask( array( $kind, 'description' ), '' ),
			'group'       => '' === $group ? __( 'Other plugins', 'tawk-integration' ) : $group,
		);
	}

	/** @return list<array{ name: string, label: string }> */
	public static function quotes( Added_Trigger $trigger ): array {
		$quotes = array();
		/** @var array<mixed> $told PHP holds nobody to more. */
		$told = self::ask( array( $trigger, 'quotes' ), array() );
		foreach ( $told as $name => $label ) {
			if ( is_string( $label ) ) {
				$quotes[] = array(
					'name'  => (string) $name,
					'label' => $label,
				);
			}
		}
		return $quotes;
	}

	/** @param mixed $given */
	private static function made( $given ): ?object {
		try {
			// Asking loads the class, which may fail.
			$made = is_string( $given ) && is_subclass_of( $given, Added_Kind::class ) ? new $given() : $given;
			return is_object( $made ) ? $made : null;
		} catch ( Throwable $failure ) {
			return null;
		}
	}

	/**
	 * @template Answer
	 * @param callable(): Answer $question
	 * @param Answer             $otherwise
	 * @return Answer
	 */
	private static function ask( callable $question, $otherwise ) {
		try {
			return $question();
		} catch ( Throwable $failure ) {
			return $otherwise;
		}
	}
}
