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
		return self::filtered( self::by( self::own( $page, $asked_for ), $settings, $page, $conditions ), $page );
	}

	/**
	 * The same of a page where the chat is hidden until a click asks for it: which widget that would be.
	 *
	 * @phpstan-param Values $settings
	 */
	public static function hidden( array $settings, Page $page, Conditions $conditions ): Decision {
		$shown = self::of( $settings, $page, $conditions, true );
		return new Decision( false, false, $shown->widget, $shown->rules );
	}

	/**
	 * What comes before the rules: the post's own setting, and before that the content.
	 *
	 * @return array{ visibility: 'inherit'|'show'|'hide', widget: string }
	 */
	public static function own( Page $page, bool $asked_for ): array {
		$own = Page_Settings::of( $page->post_id );
		return array(
			'visibility' => $asked_for ? 'show' : $own['visibility'],
			'widget'     => $own['widget'],
		);
	}

	/**
	 * What would be decided if this came before the rules, and others did not filter it.
	 *
	 * @param array{ visibility: string, widget: string } $own
	 * @phpstan-param Values $settings
	 */
	public static function by( array $own, array $settings, Page $page, Conditions $conditions ): Decision {
		return 'hide' === $own['visibility']
			? new Decision( false, false, '', array() )
			: Visibility::decide( self::rules_for( $settings, $own ), static fn( array $condition ): ?bool => $conditions->evaluate( $condition, $page ) );
	}

	/** What other plugins make of a decision. */
	public static function filtered( Decision $decision, Page $page ): Decision {
		/**
		 * Filters what is decided of a page. It must follow from the address and, for the logged-in, the user: in
		 * fetch delivery pages are the same for everyone, and `$page->user` is null.
		 *
		 * @param Decision $decision
		 * @param Page     $page
		 */
		$filtered = apply_filters( 'tawk_integration_decision', clone $decision, $page );
		$filtered = $filtered instanceof Decision ? $filtered : $decision;
		return null === $filtered->show ? $filtered : self::settled( $filtered->show, $filtered );
	}

	/** Where it is decided whether the chat is shown, nothing but the widget is left to the browser. */
	private static function settled( bool $show, Decision $decision ): Decision {
		$picking = array_filter( $decision->rules, static fn( array $rule ): bool => 'use_widget' === $rule['action'] );
		return new Decision( $show, $show, $decision->widget, $show ? array_values( $picking ) : array() );
	}

	/**
	 * Why a rule has no say on a page, whatever its conditions.
	 *
	 * @param array<mixed>                                $rule
	 * @param array{ visibility: string, widget: string } $own     The post's own setting.
	 * @param list<string>                                $widgets ids of the further widgets.
	 * @phpstan-param Rule $rule
	 * @return ''|'overruled'|'no_such_widget' '' where it has; `overruled` by the post.
	 */
	public static function obstacle( array $rule, array $own, array $widgets ): string {
		if ( 'use_widget' !== $rule['action'] ) {
			return 'inherit' === $own['visibility'] ? '' : 'overruled';
		}
		if ( in_array( $own['widget'], $widgets, true ) || 'hide' === $own['visibility'] ) {
			return 'overruled';
		}
		return '' === $rule['widget'] || in_array( $rule['widget'], $widgets, true ) ? '' : 'no_such_widget';
	}

	/**
	 * The rules as far as they have a say.
	 *
	 * @phpstan-param Values $settings
	 * @param array{ visibility: string, widget: string } $own
	 * @phpstan-return Visibility_Values
	 */
	private static function rules_for( array $settings, array $own ): array {
		$visibility = $settings['visibility'];
		$widgets    = array_column( $settings['widgets'], 'id' );
		$rules      = array();
		foreach ( $visibility['rules'] as $rule ) {
			if ( '' === self::obstacle( $rule, $own, $widgets ) ) {
				$rules[] = $rule;
			}
		}
		if ( in_array( $own['widget'], $widgets, true ) ) {
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
