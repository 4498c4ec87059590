<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Widget\Page_Content;

defined( 'ABSPATH' ) || exit;

/**
 * A link that acts on the chat when it is clicked. Without our script it leads to the chat at tawk.to, or where the
 * author says.
 */
final class Chat_Button implements Block {

	private const VIEW = 'blocks/chat-button/view';

	/** Style of WordPress's own button that themes know, there on the element around it. */
	private const OUTLINE = 'is-style-outline';

	public function render( Instance $instance, Page_Content $content ): string {
		$attributes = $instance->attributes;
		$widget     = $instance->widget();
		$action     = $attributes->text( 'action' );
		$label      = '' === $attributes->text( 'label' ) ? Words::button() : $attributes->text( 'label' );
		$texts      = Status_Texts::of( $attributes, Status_Texts::same( $label ) );
		$lives      = 1 < count( array_unique( $texts ) ) || $attributes->is( 'unread' )
			|| 'keep' !== $attributes->text( 'whenOffline' ) || 'link' !== $attributes->text( 'whenBlocked' );
		if ( $lives ) {
			$content->needs_module( self::VIEW );
		}
		$content->offer_click();

		$link   = self::link( $instance, $widget ) + array(
			'class'             => 'wp-block-button__link wp-element-button',
			'data-tawk-action'  => $action,
			'data-tawk-click'   => self::click( $instance, $content, '' === $widget && 'switch_widget' !== $action ? null : $widget ),
			'data-when-offline' => 'keep' === $attributes->text( 'whenOffline' ) ? null : $attributes->text( 'whenOffline' ),
			'data-when-blocked' => 'link' === $attributes->text( 'whenBlocked' ) ? null : $attributes->text( 'whenBlocked' ),
		);
		$inner  = 1 === count( array_unique( $texts ) )
			? '<span class="tawk-integration-label">' . Markup::text( $texts['unknown'] ) . '</span>'
			: Markup::labels( $texts );
		$inner .= $attributes->is( 'unread' ) ? sprintf( '<span class="tawk-integration-unread"%s hidden></span>', Markup::attributes( array( 'data-unread-label' => Words::unread() ) ) ) : '';
		return self::placed( $instance, $link, $inner );
	}

	/**
	 * The element around it makes it a button of the theme's, and gives it its place. A shortcode may stand in the
	 * middle of a sentence.
	 *
	 * @param array<string, string|null> $link
	 */
	private static function placed( Instance $instance, array $link, string $inner ): string {
		$align = $instance->attributes->text( 'textAlign' );
		$root  = $instance->root( $link );
		$place = array(
			'class'                => 'wp-block-button tawk-integration-button'
				. ( false === strpos( $root, self::OUTLINE ) ? '' : ' ' . self::OUTLINE )
				. ( '' === $align ? '' : " has-text-align-$align" ),
			'data-tawk-conditions' => $instance->conditions(),
		);
		return sprintf(
			'<%1$s%2$s><a%3$s>%4$s</a></%1$s>',
			$instance->is_block || '' !== $align ? 'div' : 'span',
			Markup::attributes( $place ),
			$root,
			$inner
		);
	}

	/** @return array<string, string> */
	private static function link( Instance $instance, string $widget ): array {
		$href = $instance->attributes->text( 'href' );
		$link = '' === $href ? '' : Link::allowed( $href );
		if ( '' !== $link ) {
			return array( 'href' => $link );
		}
		if ( '' !== $href ) {
			$instance->notes->add( Sentences::foreign_link() );
		}
		return Direct_Link::attributes( $instance->place, $widget );
	}

	/**
	 * The number of what the click does besides its action, null where that is nothing.
	 *
	 * @param string|null $widget id; null for the one that the page has.
	 */
	private static function click( Instance $instance, Page_Content $content, ?string $widget ): ?string {
		$click = array(
			'widget' => $widget,
			'event'  => $instance->attributes->text( 'event' ),
			'rows'   => Told_Rows::of( $instance ),
		);
		$empty = array(
			'widget' => null,
			'event'  => '',
			'rows'   => Page_Content::NO_ROWS,
		);
		return $empty === $click ? null : (string) $content->add_click( $click );
	}
}
