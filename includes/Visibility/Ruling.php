<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What the settings and the post itself say of a page: its own setting first, then the rules, then the default.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Visibility_Values from Settings
 * @phpstan-import-type Rule from Settings
 */
final class Ruling {

	/**
	 * @param Conditions $conditions Remembers whether the answer depended on the user.
	 * @param bool       $asked_for  Whether the content asks for the chat (`[tawkto]`): no rule hides it then.
	 * @phpstan-param Values $settings
	 */
	public static function of( array $settings, Page $page, Conditions $conditions, bool $asked_for = false ): Decision {
		$own = Page_Settings::of( $page->post_id );
		if ( $asked_for ) {
			$own['visibility'] = 'show';
		}
		$decision = 'hide' === $own['visibility']
			? new Decision( false, false, '', array() )
			: Visibility::decide( self::rules_for( $settings, $own ), static fn( array $condition ): ?bool => $conditions->evaluate( $condition, $page ) );

		/**
		 * Filters what is decided of a page. It must follow from the address and, for the logged-in, the user.
		 *
		 * @param Decision $decision
		 * @param Page     $page
		 */
		$filtered = apply_filters( 'tawk_integration_decision', $decision, $page );
		return $filtered instanceof Decision ? $filtered : $decision;
	}

	/**
	 * The rules as far as they have a say: not those that name an unknown widget, nor those that the post overrules.
	 *
	 * @phpstan-param Values $settings
	 * @param array{ visibility: string, widget: string } $own
	 * @phpstan-return Visibility_Values
	 */
	private static function rules_for( array $settings, array $own ): array {
		$visibility = $settings['visibility'];
		$names      = array_column( $settings['widgets'], 'id' );
		$rules      = array();
		$picked     = in_array( $own['widget'], $names, true );
		foreach ( $visibility['rules'] as $rule ) {
			$overruled = 'use_widget' === $rule['action']
				? $picked || ( '' !== $rule['widget'] && ! in_array( $rule['widget'], $names, true ) )
				: 'show' === $own['visibility'];
			if ( ! $overruled ) {
				$rules[] = $rule;
			}
		}
		if ( $picked ) {
			$rules[] = self::picking( $own['widget'] );
		}
		return array(
			'default' => 'show' === $own['visibility'] ? 'show' : $visibility['default'],
			'rules'   => $rules,
		);
	}

	/** @phpstan-return Rule */
	private static function picking( string $widget ): array {
		return array(
			'id'         => 'own',
			'name'       => '',
			'enabled'    => true,
			'conditions' => array(),
			'action'     => 'use_widget',
			'widget'     => $widget,
		);
	}
}
