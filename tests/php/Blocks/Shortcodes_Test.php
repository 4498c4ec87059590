<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Blocks;

use Tawk_Integration\Blocks\Block_Attributes;
use Tawk_Integration\Blocks\Manifest;
use Tawk_Integration\Tests\Test_Case;

/**
 * What the editor makes of a block, PHP reads as that block.
 */
final class Shortcodes_Test extends Test_Case {

	/** @return array<string, array{ array{ block: string, attributes: array<string, mixed>, text: string } }> */
	public function cases(): array {
		/** @var list<array{ name: string, block: string, attributes: array<string, mixed>, text: string }> $cases */
		$cases = self::fixture( 'shortcodes.json' )['cases'];
		return array_map( static fn( array $case ): array => array( $case ), array_column( $cases, null, 'name' ) );
	}

	/**
	 * @dataProvider cases
	 * @param array{ block: string, attributes: array<string, mixed>, text: string } $case
	 */
	public function test_it_means_the_block( array $case ): void {
		$definitions = Manifest::read()[ $case['block'] ]['attributes'];
		self::assertSame( 1, preg_match( '/^\[\w+(.*)\]$/s', $case['text'], $inside ) );
		self::assertSame(
			self::said( Block_Attributes::of_block( $definitions, $case['attributes'] ), $definitions ),
			self::said( Block_Attributes::of_shortcode( $definitions, shortcode_parse_atts( $inside[1] ?? '' ) ), $definitions )
		);
	}

	/**
	 * @param array<string, mixed> $definitions
	 * @return array<string, mixed> By attribute.
	 */
	private static function said( Block_Attributes $attributes, array $definitions ): array {
		$texts = array();
		foreach ( array_keys( $definitions ) as $name ) {
			$texts[ $name ] = array( $attributes->text( $name ), $attributes->is( $name ), $attributes->texts( $name ) );
		}
		return $texts + array(
			'rows' => $attributes->rows(),
			'who'  => $attributes->conditions(),
		);
	}
}
