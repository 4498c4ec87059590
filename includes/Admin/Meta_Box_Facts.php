<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Page\Page_Facts;
use Tawk_Integration\Page\Page_Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes and tags in the meta box: as text, one attribute a line (`plan: gold`), tags between commas.
 *
 * Where a part of a text is not kept, the whole text is shown once more after saving, with what is wrong with it.
 *
 * @phpstan-import-type Page_Values from Page_Settings
 */
final class Meta_Box_Facts {

	/** Seconds for which a text that was not kept as a whole waits for the box to be shown again. */
	private const PATIENCE = 300;

	/**
	 * @phpstan-param Page_Values $own
	 * @param string $field Name of the fields of the box.
	 */
	public static function render( int $post_id, array $own, string $field ): void {
		$texts = self::recall( $post_id ) + self::texts( $own );
		printf(
			'<p><label for="tawk-integration-tags">%s</label> <input type="text" id="tawk-integration-tags" class="widefat" name="%s[tags]" value="%s" autocomplete="off" aria-describedby="tawk-integration-tags-help"></p>',
			esc_html__( 'Tags', 'tawk-integration' ),
			esc_attr( $field ),
			esc_attr( $texts['tags'] )
		);
		self::render_help( 'tags', __( 'Between commas.', 'tawk-integration' ), $texts['tags'] );
		printf(
			'<p><label for="tawk-integration-attributes">%s</label> <textarea id="tawk-integration-attributes" class="widefat" rows="3" name="%s[attributes]" autocomplete="off" spellcheck="false" aria-describedby="tawk-integration-attributes-help">%s</textarea></p>',
			esc_html__( 'Attributes', 'tawk-integration' ),
			esc_attr( $field ),
			esc_textarea( $texts['attributes'] )
		);
		self::render_help( 'attributes', __( 'One a line, key and text, such as “plan: gold”.', 'tawk-integration' ), $texts['attributes'] );
		printf(
			'<p class="description">%s</p>',
			esc_html__( 'Agents see these beside chats from this page (names that the settings use are theirs). So can whoever reads its source: write no secrets.', 'tawk-integration' )
		);
	}

	/**
	 * What the box sends, with lists in the place of texts. A text that nobody changed is left out: what is stored may
	 * hold more than text can say, such as a tag with a comma.
	 *
	 * @param array<mixed> $given
	 * @phpstan-param Page_Values $own
	 * @return array<mixed>
	 */
	public static function lists( array $given, array $own ): array {
		foreach ( self::texts( $own ) as $name => $text ) {
			$typed = $given[ $name ] ?? null;
			if ( is_string( $typed ) && str_replace( "\r\n", "\n", $typed ) === $text ) {
				unset( $given[ $name ] );
			} elseif ( is_string( $typed ) ) {
				$given[ $name ] = self::kept( $name, $typed );
			}
		}
		return $given;
	}

	/**
	 * Keeps texts of which something was not stored, for the person who typed them.
	 *
	 * @param array<mixed> $given As the box sends it.
	 */
	public static function remember( int $post_id, array $given ): void {
		$wrong = array();
		foreach ( array( 'tags', 'attributes' ) as $name ) {
			$typed = $given[ $name ] ?? null;
			if ( is_string( $typed ) && array() !== self::wrong( $name, $typed ) ) {
				$wrong[ $name ] = $typed;
			}
		}
		if ( array() !== $wrong ) {
			set_transient( self::transient( $post_id ), $wrong, self::PATIENCE );
		}
	}

	/** @return array{ tags?: string, attributes?: string } Told once. */
	private static function recall( int $post_id ): array {
		/** @var array{ tags?: string, attributes?: string }|false $texts As remember() stores it. */
		$texts = get_transient( self::transient( $post_id ) );
		if ( false === $texts ) {
			return array();
		}
		delete_transient( self::transient( $post_id ) );
		return $texts;
	}

	private static function transient( int $post_id ): string {
		return 'tawk_integration_typed_' . get_current_user_id() . "_$post_id";
	}

	/**
	 * @phpstan-param Page_Values $own
	 * @return array{ tags: string, attributes: string }
	 */
	private static function texts( array $own ): array {
		return array(
			'tags'       => implode( ', ', $own['tags'] ),
			'attributes' => implode( "\n", array_map( static fn( array $row ): string => "{$row['key']}: {$row['text']}", $own['attributes'] ) ),
		);
	}

	/**
	 * What a text says, piece by piece.
	 *
	 * @return list<array{ typed: string, value: string|array{ key: string, text: string }, problem: string }> `value` as it is stored; `problem` as Page_Facts names it.
	 */
	private static function read( string $name, string $text ): array {
		return 'tags' === $name ? self::read_tags( explode( ',', $text ) ) : self::read_attributes( explode( "\n", $text ) );
	}

	/**
	 * @param list<string> $pieces
	 * @return list<array{ typed: string, value: string, problem: string }>
	 */
	private static function read_tags( array $pieces ): array {
		return array_map(
			static fn( array $judged ): array => array(
				'typed'   => $judged['tag'],
				'value'   => $judged['tag'],
				'problem' => $judged['problem'],
			),
			Page_Facts::tags( $pieces )
		);
	}

	/**
	 * @param list<string> $lines
	 * @return list<array{ typed: string, value: array{ key: string, text: string }, problem: string }>
	 */
	private static function read_attributes( array $lines ): array {
		$pairs = array();
		foreach ( $lines as $line ) {
			$parts   = explode( ':', $line, 2 );
			$pairs[] = array( $parts[0], $parts[1] ?? '' );
		}
		return array_map(
			static fn( array $judged, string $line ): array => array(
				'typed'   => trim( $line ),
				'value'   => array(
					'key'  => $judged['key'],
					'text' => $judged['text'],
				),
				'problem' => $judged['problem'],
			),
			Page_Facts::attributes( $pairs ),
			$lines
		);
	}

	/** @return list<string|array{ key: string, text: string }> What of a text is stored. */
	private static function kept( string $name, string $text ): array {
		$good = array_filter( self::read( $name, $text ), static fn( array $piece ): bool => '' === $piece['problem'] );
		return array_column( $good, 'value' );
	}

	/** @return array<string, string> What of a text is not stored => why. */
	private static function wrong( string $name, string $text ): array {
		$wrong = array_filter( self::read( $name, $text ), static fn( array $piece ): bool => ! in_array( $piece['problem'], array( '', 'blank' ), true ) );
		return array_map( array( self::class, 'sentence' ), array_column( $wrong, 'problem', 'typed' ) );
	}

	private static function render_help( string $name, string $help, string $text ): void {
		printf( '<div id="tawk-integration-%s-help" class="description">%s', esc_attr( $name ), esc_html( $help ) );
		foreach ( self::wrong( $name, $text ) as $typed => $sentence ) {
			printf( '<p class="error-message" style="overflow-wrap: anywhere">%s</p>', esc_html( sprintf( /* translators: 1: what was typed, 2: why it is not saved. */ __( '“%1$s”: %2$s', 'tawk-integration' ), $typed, $sentence ) ) );
		}
		echo '</div>';
	}

	private static function sentence( string $problem ): string {
		switch ( $problem ) {
			case 'no_key':
				return __( 'Not saved: the key is missing.', 'tawk-integration' );
			case 'no_text':
				return __( 'Not saved: the text is missing.', 'tawk-integration' );
			case 'reserved':
				return __( 'Not saved: tawk.to keeps this key for itself.', 'tawk-integration' );
			case 'double':
				return __( 'Not saved: it is there already.', 'tawk-integration' );
			case 'long':
				return __( 'Not saved: tawk.to takes at most 255 characters.', 'tawk-integration' );
		}
		return __( 'Not saved: there are too many.', 'tawk-integration' );
	}
}
