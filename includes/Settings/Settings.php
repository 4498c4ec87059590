<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

use Tawk_Integration\Automations\Actions;
use Tawk_Integration\Automations\Additions;
use Tawk_Integration\Automations\Triggers;
use Tawk_Integration\Visibility\Conditions;

defined( 'ABSPATH' ) || exit;

/**
 * The one option of the plugin: reading, validating, storing.
 *
 * The stored value carries a `seal` over everything else in it. Where the seal and the version fit, the value
 * is what `sanitize()` made, and is used as it is: a front-end request needs `get_option()` alone. Where they
 * do not (an older version, a row edited by hand, a search-and-replace), the schema is read, the broken part
 * is replaced by its default in memory, and the row stays as it is until the next save.
 *
 * @phpstan-type Further_Widget array{ id: string, name: string, property_id: string, widget_id: string }
 * @phpstan-type Condition_Values array{ type: string, operator: 'is'|'is_not', value: mixed }
 * @phpstan-type Rule array{ id: string, name: string, enabled: bool, conditions: list<Condition_Values>, action: 'show'|'hide'|'use_widget', widget: string }
 * @phpstan-type Visibility_Values array{ default: 'show'|'hide', rules: list<Rule> }
 * @phpstan-type Attribute_Row array{ key: string, source: string, text: string, conditions: list<Condition_Values> }
 * @phpstan-type Tag_Row array{ source: string, prefix: string, text: string, conditions: list<Condition_Values> }
 * @phpstan-type Visitor_Values array{ identify: bool, method: 'visitor'|'login', delivery: 'auto'|'inline'|'fetch', excluded_roles: list<string>, offer_opt_out: bool, attributes: list<Attribute_Row>, tags: list<Tag_Row> }
 * @phpstan-type Automation array{ id: string, name: string, enabled: bool, trigger: array{ on: string, ... }, conditions: list<Condition_Values>, actions: list<array{ do: string, ... }>, once: 'page'|'visit'|'visitor'|'always' }
 * @phpstan-type Values array{
 *     version: int, revision: int, property_id: string, widget_id: string, enabled: bool,
 *     widgets: list<Further_Widget>,
 *     visibility: Visibility_Values,
 *     visitor: Visitor_Values,
 *     automations: list<Automation>,
 *     loading: array{ strategy: 'immediate'|'idle'|'delay'|'interaction', delay: int },
 *     privacy: array{ environments: list<string>, delete_data: bool }
 * }
 */
final class Settings {

	public const OPTION = 'tawk_integration_settings';

	/** Version of the schema; a stored value of another version is checked against the schema when it is read. */
	public const VERSION = 4;

	/**
	 * The settings, complete and valid whatever is stored.
	 *
	 * @phpstan-return Values
	 */
	public static function get(): array {
		$stored = get_option( self::OPTION );
		if ( ! self::is_sealed( $stored ) ) {
			$stored = self::complete( $stored );
		}
		unset( $stored['seal'] );
		return $stored; // @phpstan-ignore return.type (sealed or sanitized: the schema is the proof)
	}

	/**
	 * The schema with the conditions, triggers and actions of other plugins.
	 *
	 * @return array<mixed>
	 */
	public static function schema(): array {
		return Schema_File::load(
			Conditions::added_definitions()
			+ Additions::definitions( Triggers::added(), 'trigger_' )
			+ Additions::definitions( Actions::added(), 'action_' )
		);
	}

	/**
	 * Any value as it would be read once it were stored.
	 *
	 * @param array<string, mixed> $value
	 * @phpstan-return Values
	 */
	public static function completed( array $value ): array {
		return self::complete( $value ); // @phpstan-ignore return.type (sanitized: the schema is the proof)
	}

	/** @phpstan-return Values */
	public static function defaults(): array {
		return Schema::default_of( self::schema() ); // @phpstan-ignore return.type (the schema is the proof)
	}

	/**
	 * A widget of the list, by its id.
	 *
	 * @param string $id '' for the main one.
	 * @phpstan-param Values $settings
	 * @return array{ property_id: string, widget_id: string }|null Null where there is none of that id.
	 */
	public static function widget( array $settings, string $id ): ?array {
		if ( '' === $id ) {
			return self::main_widget( $settings );
		}
		foreach ( $settings['widgets'] as $widget ) {
			if ( $widget['id'] === $id ) {
				return array(
					'property_id' => $widget['property_id'],
					'widget_id'   => $widget['widget_id'],
				);
			}
		}
		return null;
	}

	/**
	 * @phpstan-param Values $settings
	 * @return array{ property_id: string, widget_id: string }
	 */
	public static function main_widget( array $settings ): array {
		return array(
			'property_id' => $settings['property_id'],
			'widget_id'   => $settings['widget_id'],
		);
	}

	/**
	 * Whether both ids are there.
	 *
	 * @param array{property_id: string, widget_id: string, ...} $settings
	 */
	public static function is_connected( array $settings ): bool {
		return '' !== $settings['property_id'] && '' !== $settings['widget_id'];
	}

	/**
	 * Everything wrong with a value, what the schema cannot say included.
	 *
	 * @param mixed $value
	 * @return array<string, string> Path => sentence.
	 */
	public static function errors( $value ): array {
		$errors = Schema::errors( $value, self::schema() );
		if ( ! is_array( $value ) ) {
			return $errors;
		}
		$has_property = '' !== ( $value['property_id'] ?? '' );
		$has_widget   = '' !== ( $value['widget_id'] ?? '' );
		if ( $has_property !== $has_widget && ! isset( $errors['property_id'] ) && ! isset( $errors['widget_id'] ) ) {
			$errors[ $has_property ? 'widget_id' : 'property_id' ] = Messages::both_ids();
		}
		return $errors + Consistency::errors( $value );
	}

	/**
	 * Paths of the stored value that are ignored because they are broken.
	 *
	 * @return array<string, string>
	 */
	public static function stored_errors(): array {
		$stored = get_option( self::OPTION );
		if ( self::is_sealed( $stored ) || ( false === $stored && ! Row::exists( self::OPTION ) ) ) {
			return array();
		}
		if ( is_array( $stored ) ) {
			unset( $stored['seal'] );
		}
		return self::errors( $stored );
	}

	/**
	 * Makes any value storable (filter `sanitize_option_…`): complete, valid, versioned, sealed. The revision
	 * follows from the stored one, so that a second run over the same save changes nothing.
	 *
	 * @param mixed $value
	 * @return array<string, mixed>
	 */
	public static function sanitize( $value ): array {
		$stored               = get_option( self::OPTION );
		$revision             = is_array( $stored ) && is_int( $stored['revision'] ?? null ) ? $stored['revision'] + 1 : 0;
		$settings             = self::complete( $value );
		$settings['version']  = self::VERSION;
		$settings['revision'] = $revision;
		$settings['seal']     = self::seal( $settings );
		return $settings;
	}

	/** Creates the row, autoloaded, so that a page costs no query (activation, and wherever it is missing). */
	public static function create(): void {
		Row::create( self::OPTION, self::defaults() );
	}

	/** Gives a row that lost its seal without being broken (a search-and-replace, say) a new one. */
	public static function reseal(): void {
		$stored = get_option( self::OPTION );
		if ( false === $stored ) {
			self::create();
		} elseif ( ! self::is_sealed( $stored ) && array() === self::stored_errors() ) {
			update_option( self::OPTION, $stored, true );
		}
	}

	/**
	 * @param mixed $value
	 * @return array<string, mixed>
	 */
	private static function complete( $value ): array {
		/** @var array<string, mixed> $settings */
		$settings = Schema::sanitize( $value, self::schema() );
		if ( ( '' === $settings['property_id'] ) !== ( '' === $settings['widget_id'] ) ) {
			$settings['property_id'] = '';
			$settings['widget_id']   = '';
		}
		return Consistency::mend( $settings );
	}

	/**
	 * @param mixed $stored
	 * @phpstan-assert-if-true array<string, mixed> $stored
	 */
	private static function is_sealed( $stored ): bool {
		return is_array( $stored )
			&& self::VERSION === ( $stored['version'] ?? null )
			&& self::seal( $stored ) === ( $stored['seal'] ?? null );
	}

	/** @param array<mixed> $settings */
	private static function seal( array $settings ): string {
		unset( $settings['seal'] );
		return md5( serialize( $settings ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- a checksum of our own array, never unserialized.
	}
}
