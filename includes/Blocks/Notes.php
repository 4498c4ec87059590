<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * What is to be said of a block or shortcode to people who may edit it, and to nobody else.
 */
final class Notes {

	/** @var list<string> */
	private array $sentences = array();

	public function add( string $sentence ): void {
		if ( '' !== $sentence && ! in_array( $sentence, $this->sentences, true ) ) {
			$this->sentences[] = $sentence;
		}
	}

	/**
	 * @param string $title Of the block.
	 * @return string HTML; '' where there is nothing to say.
	 */
	public function html( string $title ): string {
		return array() === $this->sentences ? '' : self::note( $title, implode( ' ', $this->sentences ), '' );
	}

	/**
	 * A note that the view script shows once it turns out that it has to be said.
	 *
	 * @param string $title Of the block.
	 * @return string HTML.
	 */
	public static function kept_back( string $title, string $sentence ): string {
		return self::note( $title, $sentence, ' hidden' );
	}

	private static function note( string $title, string $text, string $more ): string {
		return sprintf(
			'<span class="tawk-integration-note" role="note"%s><strong>%s:</strong> %s <em>%s</em></span>',
			$more,
			Markup::text( $title ),
			Markup::text( $text ),
			Markup::text( __( 'Visitors do not see this note.', 'tawk-integration' ) )
		);
	}
}
