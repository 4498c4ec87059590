<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Settings\Added_Schema;
use Tawk_Integration\Settings\Schema_File;
use Tawk_Integration\Visibility\Added_Condition;
use Tawk_Integration\Visibility\Conditions;
use WP_Post_Type;
use WP_Taxonomy;

defined( 'ABSPATH' ) || exit;

/**
 * What the rule builder is given: the kinds of condition, and the values that are few enough to be listed.
 *
 * @phpstan-type Choice array{ value: string, label: string }
 */
final class Rule_Builder {

	/**
	 * Every kind of condition, in the order in which it is offered (type `ConditionKind` in src/shared/site-facts.ts).
	 * One of another plugin without a usable schema, or
	 * that fails to say who decides it, is left out.
	 *
	 * @return list<array{ type: string, label: string, scope: string, available: bool, automations_only: bool, schema: array<mixed> }>
	 */
	public static function conditions(): array {
		$conditions = new Conditions();
		$kinds      = array();
		foreach ( $conditions->all() as $type => $condition ) {
			$schema = $condition instanceof Added_Condition ? Added_Schema::of( array( $condition, 'schema' ) ) : Schema_File::definition( "condition_$type" );
			$scope  = $conditions->scope( $type );
			if ( null !== $schema && '' !== $scope ) {
				$kinds[] = array(
					'type'             => $type,
					'label'            => $conditions->label( $type ),
					'scope'            => $scope,
					'available'        => $conditions->available( $type ),
					'automations_only' => in_array( $type, Conditions::OF_AUTOMATIONS, true ),
					'schema'           => $schema,
				);
			}
		}
		return $kinds;
	}

	/**
	 * The values behind each `x-search` that is no search over REST, and the names of taxonomies.
	 *
	 * @return array<string, list<Choice>>
	 */
	public static function choices(): array {
		return array(
			'roles'      => self::listed( array_map( 'translate_user_role', wp_roles()->get_names() ) ),
			'post_types' => self::listed( array_map( static fn( WP_Post_Type $type ): string => $type->label, self::public_post_types() ) ),
			'taxonomies' => self::listed( array_map( static fn( WP_Taxonomy $taxonomy ): string => $taxonomy->label, get_taxonomies( array( 'public' => true ), 'objects' ) ) ),
			'templates'  => self::listed( array( 'default' => __( 'Default template', 'tawk-integration' ) ) + self::templates() ),
			'languages'  => self::listed( array_fill_keys( self::languages(), '' ) ),
		);
	}

	/**
	 * The languages that pages of this site are in: of WPML or Polylang, else the one of the site.
	 *
	 * @return list<string> Locales, the main one first.
	 */
	public static function site_languages(): array {
		$polylang  = function_exists( 'pll_languages_list' ) ? pll_languages_list( array( 'fields' => 'locale' ) ) : array();
		$wpml      = apply_filters( 'wpml_active_languages', null ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- a filter of WPML's.
		$languages = array_merge(
			array( get_locale() ),
			is_array( $polylang ) ? $polylang : array(),
			is_array( $wpml ) ? array_column( $wpml, 'default_locale' ) : array()
		);
		return array_values( array_unique( array_filter( $languages, 'is_string' ) ) );
	}

	/** @return list<string> Locales: those of the site, and all that are installed. */
	private static function languages(): array {
		return array_values( array_unique( array_merge( self::site_languages(), array( 'en_US' ), get_available_languages() ) ) );
	}

	/** @return array<string> By file, of all post types. */
	private static function templates(): array {
		$templates = array();
		foreach ( array_keys( self::public_post_types() ) as $type ) {
			$templates += wp_get_theme()->get_page_templates( null, (string) $type );
		}
		return $templates;
	}

	/** @return array<WP_Post_Type> By name. */
	private static function public_post_types(): array {
		return array_filter( get_post_types( array(), 'objects' ), 'is_post_type_viewable' );
	}

	/**
	 * @param array<array-key, string> $labels By value.
	 * @return list<Choice>
	 */
	private static function listed( array $labels ): array {
		$choices = array();
		foreach ( $labels as $value => $label ) {
			$choices[] = array(
				'value' => (string) $value,
				'label' => $label,
			);
		}
		return $choices;
	}
}
