<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Widget\Page_Content;

defined( 'ABSPATH' ) || exit;

/**
 * Whether agents are there: in words, or by what stands inside.
 */
final class Chat_Status implements Block {

	private const VIEW = 'blocks/chat-status/view';

	public function render( Instance $instance, Page_Content $content ): string {
		$content->needs_module( self::VIEW );
		if ( $instance->is_own() ) {
			$content->add_rows( Told_Rows::of( $instance, $instance->left ) );
		}
		$attributes = $instance->attributes;
		$appearance = $attributes->text( 'appearance' );
		$align      = $attributes->text( 'textAlign' );
		$root       = array(
			'class'                => "is-appearance-$appearance" . ( '' === $align ? '' : " has-text-align-$align" ),
			'data-tawk-conditions' => $instance->conditions(),
		);
		if ( 'blocks' === $appearance ) {
			$root['data-tawk-statuses'] = implode( ' ', $attributes->texts( 'statuses' ) );
			return sprintf( '<div%s>%s</div>', $instance->root( $root ), $instance->inner );
		}
		if ( '' !== trim( $instance->inner ) ) {
			$instance->notes->add( Sentences::no_appearance() );
		}
		$texts = Status_Texts::of( $attributes, Words::status() );
		// A shortcode may stand in the middle of a sentence.
		$element = $instance->is_block || '' !== $align ? 'div' : 'span';
		return sprintf(
			'<%1$s%2$s>%3$s<span class="screen-reader-text" role="status">%4$s</span></%1$s>',
			$element,
			$instance->root( $root ),
			Markup::labels( $texts, ' aria-hidden="true"' ),
			Markup::text( $texts['unknown'] )
		);
	}
}
