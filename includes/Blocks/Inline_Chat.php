<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Widget\Page_Content;

defined( 'ABSPATH' ) || exit;

/**
 * The chat in the content. What stands here keeps its place, and is a link to the chat for as long as the widget is
 * not there. One on a page: the view script takes the first one that may be seen.
 */
final class Inline_Chat implements Block {

	private const VIEW = 'blocks/inline-chat/view';

	/** Strategies that may let the chat wait for long. */
	private const WAITING = array( 'delay', 'interaction' );

	private const WIDTH  = '/^\d{1,4}(?:\.\d{1,3})?(?:px|em|rem|vw|%)\z/';
	private const HEIGHT = '/^\d{1,4}(?:\.\d{1,3})?(?:px|em|rem|(?:[sld]?vh))\z/';

	public function render( Instance $instance, Page_Content $content ): string {
		$widget = $instance->widget();
		$style  = self::size( $instance, 'width', self::WIDTH ) . self::size( $instance, 'height', self::HEIGHT );
		$root   = array(
			'style'                => '' === $style ? null : $style,
			'data-tawk-inline'     => null,
			'data-tawk-conditions' => $instance->conditions(),
		);
		$note   = '';
		if ( $instance->is_own() ) {
			$content->needs_module( self::VIEW );
			$content->add_rows( Told_Rows::of( $instance, $instance->left ) );
			$root['data-tawk-inline'] = (string) $content->add_inline( '' === $widget ? null : $widget );
			$note                     = $instance->kept_back( Sentences::second() );
		} else {
			$instance->notes->add( Sentences::listed() );
		}
		return sprintf(
			'<div%s><div class="tawk-integration-placeholder">%s<a%s>%s</a>%s</div>%s</div>',
			$instance->root( $root ),
			Markup::labels( Words::placeholder(), ' role="status"', 'p' ),
			Markup::attributes( Direct_Link::attributes( $instance->place, $widget ) ),
			Markup::text( Words::direct_link() ),
			self::summon( $instance ),
			$note
		);
	}

	/** Who reads as far as this need not wait: where the settings let the chat wait, a button brings it. */
	private static function summon( Instance $instance ): string {
		return in_array( $instance->place->settings['loading']['strategy'], self::WAITING, true )
			? sprintf( '<button type="button" class="wp-element-button" data-tawk-summon>%s</button>', Markup::text( Words::summon() ) )
			: '';
	}

	/** A length in CSS, as a declaration; '' where there is none. A number alone means pixels. */
	private static function size( Instance $instance, string $name, string $pattern ): string {
		$length = strtolower( $instance->attributes->text( $name ) );
		$length = 1 === preg_match( '/^\d+\z/', $length ) ? "{$length}px" : $length;
		if ( '' !== $length && 1 !== preg_match( $pattern, $length ) ) {
			$instance->notes->add( Sentences::wrong( $name ) );
			return '';
		}
		return '' === $length ? '' : "$name:$length;";
	}
}
