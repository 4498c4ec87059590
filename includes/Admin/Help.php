<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Blocks\Block_Attributes;
use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Blocks\Manifest;
use Tawk_Integration\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The Help tab of the settings screen: shortcodes with all they take, what links and elements can
 * do, what automations know, where help is.
 *
 * Which attributes there are, and their values, is read from the blocks' own definitions; the words stand in `Help_Words`.
 *
 * @phpstan-import-type Definition from Manifest
 */
final class Help {

	/** Adds it to the screen that is being loaded. */
	public static function add(): void {
		$screen = get_current_screen();
		if ( null === $screen ) {
			return;
		}
		$blocks = Manifest::read();
		foreach ( Blocks::SHORTCODES as $shortcode => $block ) {
			$screen->add_help_tab(
				array(
					'id'      => "tawk-integration-$block",
					'title'   => "[$shortcode]",
					'content' => self::shortcode( $block, $blocks[ $block ]['attributes'] ),
				)
			);
		}
		$screen->add_help_tab(
			array(
				'id'      => 'tawk-integration-elements',
				'title'   => __( 'Links and elements', 'tawk-integration' ),
				'content' => self::elements(),
			)
		);
		$screen->add_help_tab(
			array(
				'id'      => 'tawk-integration-automations',
				'title'   => __( 'Automations', 'tawk-integration' ),
				'content' => self::automations(),
			)
		);
		$screen->set_help_sidebar( self::sidebar() );
	}

	/**
	 * @param array<string, array<mixed>> $definitions
	 * @phpstan-param array<string, Definition> $definitions
	 */
	private static function shortcode( string $block, array $definitions ): string {
		$words = Help_Words::of_attributes( $block );
		$rows  = '';
		foreach ( $definitions as $name => $definition ) {
			$rows .= sprintf(
				'<tr><th scope="row"><code>%s</code></th><td>%s%s</td></tr>',
				esc_html( Block_Attributes::snake_case( $name ) ),
				'widget' === $name ? self::widget( $words[ $name ] ?? '' ) : esc_html( $words[ $name ] ?? '' ),
				self::values( $definition )
			);
		}
		return sprintf( '<p>%s</p>', esc_html( Help_Words::of_shortcode( $block ) ) )
			. self::table( array( __( 'Attribute', 'tawk-integration' ), __( 'What it does', 'tawk-integration' ) ), $rows )
			. sprintf( '<p>%s</p>', esc_html__( 'All are optional. “class” adds CSS classes. What is wrong is ignored; whoever may edit the page sees a note there.', 'tawk-integration' ) );
	}

	/**
	 * Which values there are; definitions name first what counts by itself.
	 *
	 * @param array<mixed> $definition
	 * @phpstan-param Definition $definition
	 * @return string HTML, with a space before it; '' where any text will do.
	 */
	private static function values( array $definition ): string {
		if ( isset( $definition['items']['enum'] ) ) {
			/* translators: %s: list of values. */
			return ' ' . sprintf( esc_html__( 'Several of %s, with commas between them.', 'tawk-integration' ), self::codes( $definition['items']['enum'] ) );
		}
		$values = 'boolean' === $definition['type'] ? array( 'no', 'yes' ) : array_values( array_filter( $definition['enum'] ?? array() ) );
		/* translators: %s: list of values. */
		return array() === $values ? '' : ' ' . sprintf( esc_html__( 'One of %s.', 'tawk-integration' ), self::codes( $values ) );
	}

	/**
	 * The names of the further widgets are on the screen; what a shortcode needs is their id.
	 *
	 * @return string HTML.
	 */
	private static function widget( string $sentence ): string {
		$named = array_map(
			static fn( array $widget ): string => sprintf( '<code>%s</code> (%s)', esc_html( $widget['id'] ), esc_html( $widget['name'] ) ),
			Settings::get()['widgets']
		);
		/* translators: %s: list of ids, each with a name in brackets. */
		return esc_html( $sentence ) . ( array() === $named ? '' : ' ' . sprintf( esc_html__( 'Here: %s.', 'tawk-integration' ), implode( ', ', $named ) ) );
	}

	private static function elements(): string {
		$rows = '';
		foreach ( Block_Editor::actions() as $action ) {
			$rows .= sprintf( '<tr><th scope="row"><code>%s</code></th><td>%s</td></tr>', esc_html( $action['value'] ), esc_html( trim( $action['label'] . '. ' . $action['help'] ) ) );
		}
		return sprintf( '<p>%s</p><ul>', esc_html__( 'Any element of a page can open the chat, also one that comes later:', 'tawk-integration' ) )
			/* translators: %s: what is written. */
			. sprintf( '<li>' . esc_html__( 'a link whose address ends with %s, as menus and page builders make them', 'tawk-integration' ) . '</li>', '<code>#tawk-maximize</code>' )
			/* translators: %s: what is written. */
			. sprintf( '<li>' . esc_html__( 'an element with the class %s', 'tawk-integration' ) . '</li>', '<code>tawk-maximize</code>' )
			/* translators: %s: what is written. */
			. sprintf( '<li>' . esc_html__( 'an element with the attribute %s, or another action:', 'tawk-integration' ) . '</li></ul>', '<code>data-tawk-action="maximize"</code>' )
			. self::table( array( __( 'Action', 'tawk-integration' ), __( 'What it does', 'tawk-integration' ) ), $rows )
			/* translators: %s: a shortcode. */
			. sprintf( '<p>' . esc_html__( '%s, the shortcode of the official plugin, prints nothing: the chat is then on its page, whatever the rules say.', 'tawk-integration' ) . '</p>', '<code>[tawkto]</code>' );
	}

	private static function automations(): string {
		$triggers = '';
		foreach ( Automation_Choices::triggers() as $trigger ) {
			$quotes    = array_map(
				static fn( array $quote ): string => sprintf( '<code>{trigger.%s}</code> %s', esc_html( $quote['name'] ), esc_html( $quote['label'] ) ),
				$trigger['quotes']
			);
			$triggers .= self::named( $trigger['label'], $trigger['name'], implode( '<br>', $quotes ) );
		}
		$actions = '';
		foreach ( Automation_Choices::actions() as $action ) {
			$arguments = array_map( 'strval', array_keys( (array) ( $action['schema']['properties'] ?? array() ) ) );
			$actions  .= self::named( $action['label'], $action['name'], self::codes( $arguments ) );
		}
		return sprintf( '<p>%s</p>', esc_html__( 'Texts of actions may quote what the trigger tells: write the name in braces, and the text stands in its place.', 'tawk-integration' ) )
			. self::table( array( __( 'When', 'tawk-integration' ), __( 'What can be quoted', 'tawk-integration' ) ), $triggers )
			. self::table( array( __( 'Then', 'tawk-integration' ), __( 'What it takes', 'tawk-integration' ) ), $actions );
	}

	/**
	 * @param string $cell HTML.
	 * @return string A row of a table: what people call something, its name, and what is to be said of it.
	 */
	private static function named( string $label, string $name, string $cell ): string {
		return sprintf( '<tr><th scope="row">%s <code>%s</code></th><td>%s</td></tr>', esc_html( $label ), esc_html( $name ), $cell );
	}

	private static function sidebar(): string {
		$links = array(
			'https://wordpress.org/support/plugin/tawk-integration/' => __( 'Ask about this plugin', 'tawk-integration' ),
			'https://help.tawk.to/' => __( 'Help of tawk.to, about its dashboard and your account', 'tawk-integration' ),
		);
		$html  = sprintf( '<p><strong>%s</strong></p>', esc_html__( 'For more information:', 'tawk-integration' ) )
			. sprintf( '<p>%s</p>', esc_html__( 'The chat does not show? The card at the top says why on the home page, and “Check a page” in “Who sees it” on any other.', 'tawk-integration' ) );
		foreach ( $links as $url => $text ) {
			$html .= sprintf( '<p><a href="%s">%s</a></p>', esc_url( $url ), esc_html( $text ) );
		}
		return $html;
	}

	/**
	 * @param list<string> $heads
	 * @param string       $rows  HTML.
	 */
	private static function table( array $heads, string $rows ): string {
		$cells = array_map( static fn( string $head ): string => sprintf( '<th scope="col">%s</th>', esc_html( $head ) ), $heads );
		return sprintf( '<table class="widefat striped tawk-integration-names"><thead><tr>%s</tr></thead><tbody>%s</tbody></table>', implode( '', $cells ), $rows );
	}

	/** @param list<string> $values */
	private static function codes( array $values ): string {
		return implode( ', ', array_map( static fn( string $value ): string => sprintf( '<code>%s</code>', esc_html( $value ) ), $values ) );
	}
}
