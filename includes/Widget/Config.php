<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Decision;
use Tawk_Integration\Visibility\Zones;
use Tawk_Integration\Visitor\Visitor;

defined( 'ABSPATH' ) || exit;

/**
 * What the front-end script is told (type `Config` in src/widget/config.ts).
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Identity from Visitor
 */
final class Config {

	/** Conditions that count what happened before: wherever a rule asks for them, every page counts. */
	private const COUNTING = array( 'visits', 'pages' );

	/**
	 * @phpstan-param Values $settings
	 * @return array<mixed>
	 */
	public static function of( array $settings, Page $page, Decision $decision ): array {
		$main   = self::ids( $settings, $decision->widget );
		$config = array(
			'revision'    => $settings['revision'],
			'embed_url'   => Embed::url(),
			'property_id' => $main['property_id'],
			'widget_id'   => $main['widget_id'],
			'loading'     => array( 'strategy' => $settings['loading']['strategy'] ),
		);
		if ( 'delay' === $settings['loading']['strategy'] ) {
			$config['loading']['delay'] = $settings['loading']['delay'];
		}
		$config  += self::visibility( $settings, $decision );
		$identity = self::identity( $settings, $page, $main['property_id'] );
		if ( null !== $identity ) {
			$config['api'] = array( 'visitor' => $identity );
		}
		$names_user = null !== $identity;
		$widgets    = array();
		foreach ( self::widgets_left( $decision ) as $name ) {
			$widgets[ $name ] = self::widget( $settings, $page, $name, $main['property_id'] );
			$names_user       = $names_user || isset( $widgets[ $name ]['api']['visitor'] );
		}
		if ( array() !== $widgets ) {
			$config['widgets'] = $widgets;
		}
		if ( $names_user ) {
			$config['runtime'] = Plugin::url( 'build/widget/runtime.js' ) . '?ver=' . Plugin::VERSION;
		}

		/**
		 * Filters what the front-end script is told. Names nobody in a page for visitors who are not logged in:
		 * page caches keep it.
		 *
		 * @param array<string, mixed> $config
		 * @param Page                 $page
		 */
		return (array) apply_filters( 'tawk_integration_config', $config, $page );
	}

	/**
	 * The rules that are left to the browser, in the form of the settings, and the time zones that they name.
	 *
	 * @phpstan-param Values $settings
	 * @return array<string, mixed>
	 */
	private static function visibility( array $settings, Decision $decision ): array {
		$counts = self::counts( $settings );
		if ( array() === $decision->rules && ! $counts ) {
			return array();
		}
		$visibility = array(
			'default' => $decision->otherwise ? 'show' : 'hide',
			'widget'  => $decision->widget,
			'rules'   => $decision->rules,
		);
		$zones      = Zones::of( array_merge( array(), ...array_column( $decision->rules, 'conditions' ) ), time() );
		if ( array() !== $zones ) {
			$visibility['zones'] = $zones;
		}
		if ( $counts ) {
			$visibility['counts'] = Plugin::url( 'build/visibility/counts.js' ) . '?ver=' . Plugin::VERSION;
		}
		return array( 'visibility' => $visibility );
	}

	/**
	 * Whether an enabled rule asks for what is counted from page to page.
	 *
	 * @phpstan-param Values $settings
	 */
	private static function counts( array $settings ): bool {
		foreach ( $settings['visibility']['rules'] as $rule ) {
			if ( $rule['enabled'] && array() !== array_intersect( array_column( $rule['conditions'], 'type' ), self::COUNTING ) ) {
				return true;
			}
		}
		return false;
	}

	/** @return list<string> Names of the widgets that the browser may pick. */
	private static function widgets_left( Decision $decision ): array {
		$names = array();
		foreach ( $decision->rules as $rule ) {
			if ( 'use_widget' === $rule['action'] && $decision->widget !== ( $rule['widget'] ?? '' ) ) {
				$names[] = $rule['widget'] ?? '';
			}
		}
		return array_values( array_unique( $names ) );
	}

	/**
	 * What differs where another widget is picked.
	 *
	 * @phpstan-param Values $settings
	 * @return array{ property_id: string, widget_id: string, api?: array{ visitor?: Identity } }
	 */
	private static function widget( array $settings, Page $page, string $name, string $property_id ): array {
		$widget = self::ids( $settings, $name );
		if ( $widget['property_id'] !== $property_id && null !== $page->user ) {
			$identity      = self::identity( $settings, $page, $widget['property_id'] );
			$widget['api'] = null === $identity ? array() : array( 'visitor' => $identity );
		}
		return $widget;
	}

	/**
	 * @param string $name id of one of the further widgets, else the main one is meant.
	 * @phpstan-param Values $settings
	 * @return array{ property_id: string, widget_id: string }
	 */
	private static function ids( array $settings, string $name ): array {
		foreach ( $settings['widgets'] as $widget ) {
			if ( $widget['id'] === $name ) {
				return array(
					'property_id' => $widget['property_id'],
					'widget_id'   => $widget['widget_id'],
				);
			}
		}
		return array(
			'property_id' => $settings['property_id'],
			'widget_id'   => $settings['widget_id'],
		);
	}

	/**
	 * @phpstan-param Values $settings
	 * @phpstan-return Identity|null
	 */
	private static function identity( array $settings, Page $page, string $property_id ): ?array {
		return null === $page->user || ! $settings['visitor']['identify']
			? null
			: Visitor::identity( $page->user, $property_id, $settings['property_id'], new Secret( $settings['property_id'] ) );
	}
}
