<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Settings;
use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * Automations that code registers. Their form is looked at without the schema, whose file no visit reads: what cannot be
 * an automation is ignored, and its developer told.
 *
 * @phpstan-import-type Automation from Settings
 */
final class Registered {

	/** What the schema allows. */
	private const ID   = '/^[a-z0-9][a-z0-9-]{0,39}\z/';
	private const ONCE = array( 'page', 'visit', 'visitor', 'always' );

	private const DEFAULTS = array(
		'name'       => '',
		'enabled'    => true,
		'conditions' => array(),
		'once'       => 'always',
	);

	/** How deep one may be nested. */
	private const DEPTH = 20;

	/**
	 * Complete automations.
	 *
	 * @param mixed              $filtered What other plugins returned.
	 * @param list<array<mixed>> $otherwise
	 * @phpstan-param list<Automation> $otherwise
	 * @return list<array<mixed>>
	 * @phpstan-return list<Automation>
	 */
	public static function of( $filtered, array $otherwise ): array {
		if ( ! is_array( $filtered ) ) {
			self::complain( __( 'The filter returns a list of automations.', 'tawk-integration' ) );
			return $otherwise;
		}
		$kept = array();
		foreach ( $filtered as $given ) {
			$automation = is_array( $given ) ? $given + self::DEFAULTS : array();
			$id         = is_string( $automation['id'] ?? null ) ? $automation['id'] : '';
			$wrong      = isset( $kept[ $id ] ) ? __( 'Another automation has the same id.', 'tawk-integration' ) : self::wrong( $automation );
			if ( '' !== $wrong ) {
				self::complain( '' === $id ? $wrong : "$id: $wrong" );
				continue;
			}
			/** @phpstan-var Automation $automation Its form has been looked at. */
			$kept[ $id ] = self::completed( $automation );
		}
		return array_values( $kept );
	}

	/**
	 * @param array<mixed> $automation
	 * @phpstan-param Automation $automation
	 * @return array<mixed>
	 * @phpstan-return Automation
	 */
	private static function completed( array $automation ): array {
		$automation['conditions'] = array_map( static fn( array $condition ): array => $condition + array( 'operator' => 'is' ), $automation['conditions'] );
		return $automation;
	}

	/**
	 * @param array<mixed> $automation
	 * @return string A sentence for the developer; '' where nothing is.
	 */
	private static function wrong( array $automation ): string {
		if ( ! is_string( $automation['id'] ?? null ) || 1 !== preg_match( self::ID, $automation['id'] ) ) {
			return __( 'An automation is an array with an id: 1 to 40 small letters, digits and hyphens.', 'tawk-integration' );
		}
		if ( ! self::are_named( array( $automation['trigger'] ?? null ), 'on' ) ) {
			return __( 'Its trigger is an array, and “on” is the name of a trigger.', 'tawk-integration' );
		}
		if ( array() === ( $automation['actions'] ?? array() ) || ! self::are_named( $automation['actions'], 'do' ) ) {
			return __( 'Its actions are a list of arrays, and “do” is the name of an action.', 'tawk-integration' );
		}
		if ( ! self::are_named( $automation['conditions'], 'type' ) ) {
			return __( 'Its conditions are a list of arrays, and “type” is the type of a condition.', 'tawk-integration' );
		}
		if ( ! in_array( $automation['once'], self::ONCE, true ) || ! is_bool( $automation['enabled'] ) || ! is_string( $automation['name'] ) ) {
			return __( '“once” is page, visit, visitor or always, “enabled” true or false, “name” a text.', 'tawk-integration' );
		}
		return self::can_be_printed( $automation ) ? '' : __( 'It holds something that JSON cannot say.', 'tawk-integration' );
	}

	/**
	 * One that cannot be printed would take all of the page's configuration with it.
	 *
	 * @param array<mixed> $automation
	 */
	private static function can_be_printed( array $automation ): bool {
		try {
			return is_string( wp_json_encode( $automation, 0, self::DEPTH ) );
		} catch ( Throwable $failure ) {
			// An object of somebody else's may say no.
			return false;
		}
	}

	/**
	 * Whether they are a list of arrays that have a text under a key.
	 *
	 * @param mixed $members
	 */
	private static function are_named( $members, string $key ): bool {
		if ( ! is_array( $members ) || array_values( $members ) !== $members ) {
			return false;
		}
		foreach ( $members as $member ) {
			if ( ! is_array( $member ) || ! is_string( $member[ $key ] ?? null ) || '' === $member[ $key ] ) {
				return false;
			}
		}
		return true;
	}

	private static function complain( string $sentence ): void {
		_doing_it_wrong( 'tawk_integration_automations', esc_html( $sentence ), esc_html( Plugin::VERSION ) );
	}
}
