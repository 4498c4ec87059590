<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Widget\Page_Content;

defined( 'ABSPATH' ) || exit;

/**
 * What agents learn from a block: its texts as rows, as the settings have them.
 *
 * A text that is `{source}` and nothing else stands for a source that the owner tells agents already, on the
 * conditions that the owner tells it. Keys of the settings are the owner's.
 *
 * @phpstan-import-type Content_Rows from Page_Content
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Condition_Values from Settings
 */
final class Told_Rows {

	/**
	 * @param list<array<mixed>> $conditions On which each of them hangs; what a click tells hangs on the click.
	 * @phpstan-param list<Condition_Values> $conditions
	 * @return array<mixed>
	 * @phpstan-return Content_Rows
	 */
	public static function of( Instance $instance, array $conditions = array() ): array {
		$written = $instance->attributes->rows();
		$visitor = $instance->place->settings['visitor'];
		$owners  = array_column( $visitor['attributes'], 'key' );
		$rows    = Page_Content::NO_ROWS;
		foreach ( $written['attributes'] as $row ) {
			if ( in_array( $row['key'], $owners, true ) ) {
				$instance->notes->add( Sentences::key_of_settings( $row['key'] ) );
				continue;
			}
			foreach ( self::told( $row['text'], $instance, $conditions ) as $told ) {
				$rows['attributes'][] = array( 'key' => $row['key'] ) + $told;
			}
		}
		foreach ( $written['tags'] as $tag ) {
			foreach ( self::told( $tag, $instance, $conditions ) as $told ) {
				$rows['tags'][] = array( 'prefix' => '' ) + $told;
			}
		}
		return $rows;
	}

	/**
	 * @param list<array<mixed>> $conditions
	 * @phpstan-param list<Condition_Values> $conditions
	 * @return list<array<mixed>> One for each way that the owner tells it; empty: that source is not the author's to tell.
	 * @phpstan-return list<array{ source: string, text: string, conditions: list<Condition_Values> }>
	 */
	private static function told( string $text, Instance $instance, array $conditions ): array {
		if ( 1 !== preg_match( '/^\{([a-z_][^{}\s]*)\}\z/i', $text, $name ) || 'text' === $name[1] ) {
			$source = 'text';
			return array( compact( 'source', 'text', 'conditions' ) );
		}
		$owners = self::owners_conditions( $instance->place->settings, $name[1] );
		if ( array() === $owners ) {
			$instance->notes->add( Sentences::no_such_source( $text ) );
		}
		return array_map(
			static fn( array $owners_own ): array => array(
				'source'     => $name[1],
				'text'       => '',
				'conditions' => array_merge( $owners_own, $conditions ),
			),
			$owners
		);
	}

	/**
	 * On which conditions the owner tells agents a source.
	 *
	 * @phpstan-param Values $settings
	 * @return list<list<array<mixed>>> One list for each row; no row is looked at beside one that has none.
	 * @phpstan-return list<list<Condition_Values>>
	 */
	private static function owners_conditions( array $settings, string $source ): array {
		$rows       = array_filter( array_merge( $settings['visitor']['attributes'], $settings['visitor']['tags'] ), static fn( array $row ): bool => $row['source'] === $source );
		$conditions = array_column( $rows, 'conditions' );
		return in_array( array(), $conditions, true ) ? array( array() ) : $conditions;
	}
}
