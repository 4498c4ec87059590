<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Widget\Page_Content;

defined( 'ABSPATH' ) || exit;

/**
 * What agents learn from a block: its texts as rows, as the settings have them.
 *
 * A text that is `{source}` and nothing else stands for a source that the owner tells agents already. Keys of the
 * settings are the owner's.
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
			$told = self::told( $row['text'], $instance, $conditions );
			if ( null !== $told ) {
				$rows['attributes'][] = array( 'key' => $row['key'] ) + $told;
			}
		}
		foreach ( $written['tags'] as $tag ) {
			$told = self::told( $tag, $instance, $conditions );
			if ( null !== $told ) {
				$rows['tags'][] = array( 'prefix' => '' ) + $told;
			}
		}
		return $rows;
	}

	/**
	 * @param list<array<mixed>> $conditions
	 * @phpstan-param list<Condition_Values> $conditions
	 * @return array<mixed>|null Null: that source is not the author's to tell.
	 * @phpstan-return array{ source: string, text: string, conditions: list<Condition_Values> }|null
	 */
	private static function told( string $text, Instance $instance, array $conditions ): ?array {
		$source = 1 === preg_match( '/^\{([a-z_][^{}\s]*)\}\z/i', $text, $name ) ? $name[1] : 'text';
		if ( 'text' !== $source && ! in_array( $source, self::mapped( $instance->place->settings ), true ) ) {
			$instance->notes->add( Sentences::no_such_source( $text ) );
			return null;
		}
		return array(
			'source'     => $source,
			'text'       => 'text' === $source ? $text : '',
			'conditions' => $conditions,
		);
	}

	/**
	 * @phpstan-param Values $settings
	 * @return list<string> Names of the sources that the owner tells agents.
	 */
	private static function mapped( array $settings ): array {
		return array_values( array_diff( array_column( array_merge( $settings['visitor']['attributes'], $settings['visitor']['tags'] ), 'source' ), array( 'text' ) ) );
	}
}
