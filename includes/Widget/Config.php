<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

use Tawk_Integration\Automations\Printed;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Decision;
use Tawk_Integration\Visitor\Delivery;
use Tawk_Integration\Visitor\Rows;
use Tawk_Integration\Visitor\Subject;
use Tawk_Integration\Visitor\Visitor;
use Tawk_Integration\Visitor\Visitor_Route;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * What the front-end script is told (type `Config` in src/widget/config.ts).
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Told_Identity from Visitor
 * @phpstan-import-type Content_Click from Page_Content
 * @phpstan-import-type Printed_Row from Rows
 * @phpstan-import-type Printed_Automation from Printed
 * @phpstan-type Printed_Click array{ widget?: string, event?: string, attributes?: list<Printed_Row>, tags?: list<Printed_Row> }
 */
final class Config {

	/**
	 * @phpstan-param Values $settings
	 * @return array<mixed>
	 */
	public static function of( array $settings, Page $page, Decision $decision, Page_Content $content, Printed $automations ): array {
		$fetched = Delivery::is_fetched( $settings );
		$user    = $fetched ? null : Subject::of( $settings, $page->user );
		$rows    = Rows::of( $settings, $page, $content->rows() );
		$lively  = self::content( $settings, $page, $content, $automations );
		$clicks  = $lively['clicks'] ?? array();
		$all     = array(
			'attributes' => array_merge( $rows['attributes'], ...array_column( $clicks, 'attributes' ) ),
			'tags'       => array_merge( $rows['tags'], ...array_column( $clicks, 'tags' ) ),
		);
		$config  = self::widget( $settings, $decision )
			+ Left_To_Browser::of( $settings, $decision, $all, $content->conditions(), $automations )
			+ array_filter( $rows )
			+ $lively
			+ ( null === $user ? array() : self::identity( $settings, $user, $decision ) );
		if ( $fetched && ( $settings['visitor']['identify'] || Left_To_Browser::asks_about_user( $decision, $all ) || $automations->ask_about_user() ) ) {
			$config['ask'] = array( 'url' => rest_url( Visitor_Route::ROUTE ) );
		}
		$widgets = self::widgets_left( $settings, $user, $decision, array_merge( $content->widgets(), self::known( $settings, $automations->widgets() ) ) );
		if ( array() !== $widgets ) {
			$config['widgets'] = $widgets;
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
	 * The widget, and when it is loaded.
	 *
	 * @phpstan-param Values $settings
	 * @return array<string, mixed>
	 */
	private static function widget( array $settings, Decision $decision ): array {
		$config = array(
			'revision'  => $settings['revision'],
			'embed_url' => Embed::url(),
		) + self::ids( $settings, $decision->widget ) + array(
			'loading' => array( 'strategy' => $settings['loading']['strategy'] ),
			'build'   => Plugin::modules(),
		);
		if ( false === $decision->show ) {
			$config['show'] = false;
		}
		if ( 'delay' === $settings['loading']['strategy'] ) {
			$config['loading']['delay'] = $settings['loading']['delay'];
		}
		if ( defined( 'SCRIPT_DEBUG' ) && SCRIPT_DEBUG ) {
			$config['debug'] = true;
		}
		return $config;
	}

	/**
	 * What brings the page to life.
	 *
	 * @phpstan-param Values $settings
	 * @return array<string, mixed>
	 * @phpstan-return array{ modules?: list<string>, automations?: list<Printed_Automation>, clicks?: list<Printed_Click>, inline?: list<array{ widget: string|null }> }
	 */
	private static function content( array $settings, Page $page, Page_Content $content, Printed $automations ): array {
		return array_filter(
			array(
				'modules'     => array_merge( $content->modules(), $automations->modules() ),
				'automations' => $automations->automations,
				'clicks'      => array_map( static fn( array $click ): array => self::click( $settings, $page, $click ), $content->clicks() ),
				'inline'      => array_map( static fn( ?string $widget ): array => array( 'widget' => $widget ), $content->inline() ),
			)
		);
	}

	/**
	 * What a click does besides its action (type `Click` in src/widget/config.ts).
	 *
	 * @param array<mixed> $click
	 * @phpstan-param Values        $settings
	 * @phpstan-param Content_Click $click
	 * @return array<string, mixed>
	 * @phpstan-return Printed_Click
	 */
	private static function click( array $settings, Page $page, array $click ): array {
		$printed = array_filter( array( 'event' => $click['event'] ) + Rows::of_content( $settings, $page, $click['rows'] ) );
		return null === $click['widget'] ? $printed : array( 'widget' => $click['widget'] ) + $printed;
	}

	/**
	 * Who is logged in, and what tawk.to is told of it.
	 *
	 * @phpstan-param Values $settings
	 * @return array{ user: string, api?: array<string, mixed>, login?: array<string, mixed> }
	 */
	private static function identity( array $settings, WP_User $user, Decision $decision ): array {
		return array( 'user' => Subject::marker( $user ) )
			+ self::told( $settings, $user, self::ids( $settings, $decision->widget )['property_id'] );
	}

	/**
	 * What differs where the browser or the content picks another widget, by its name.
	 *
	 * @param list<string> $named Widgets that the content and automations name.
	 * @phpstan-param Values $settings
	 * @return array<string, array<string, mixed>>
	 */
	private static function widgets_left( array $settings, ?WP_User $user, Decision $decision, array $named ): array {
		$property_id = self::ids( $settings, $decision->widget )['property_id'];
		$widgets     = array();
		$picking     = array_filter( $decision->rules, static fn( array $rule ): bool => 'use_widget' === $rule['action'] );
		foreach ( array_diff( array_merge( array_column( $picking, 'widget' ), $named ), array( $decision->widget ) ) as $name ) {
			$widget = self::ids( $settings, $name );
			if ( $widget['property_id'] !== $property_id && null !== $user ) {
				// Also where it is told nothing: what is meant for one property must not reach another.
				$widget += self::told( $settings, $user, $widget['property_id'] ) + array( 'api' => array() );
			}
			$widgets[ $name ] = $widget;
		}
		return $widgets;
	}

	/**
	 * @phpstan-param Values $settings
	 * @return array{ api?: array<string, mixed>, login?: array<string, mixed> }
	 */
	private static function told( array $settings, WP_User $user, string $property_id ): array {
		$told = ( new Visitor( $settings['property_id'] ) )->told( $settings['visitor']['method'], $user, $property_id );
		if ( isset( $told['login'] ) ) {
			return array( 'login' => $told['login'] );
		}
		return array() === $told ? array() : array( 'api' => $told );
	}

	/**
	 * @param list<string> $names
	 * @phpstan-param Values $settings
	 * @return list<string> ids of widgets that there are.
	 */
	private static function known( array $settings, array $names ): array {
		return array_values( array_filter( $names, static fn( string $name ): bool => null !== Settings::widget( $settings, $name ) ) );
	}

	/**
	 * @param string $name id of one of the further widgets, else the main one is meant.
	 * @phpstan-param Values $settings
	 * @return array{ property_id: string, widget_id: string }
	 */
	private static function ids( array $settings, string $name ): array {
		return Settings::widget( $settings, $name ) ?? Settings::main_widget( $settings );
	}
}
