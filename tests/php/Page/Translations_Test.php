<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use DOMDocument;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Tests\Test_Case;

final class Translations_Test extends Test_Case {

	public function test_polylang_copies_it_to_a_new_translation(): void {
		self::assertSame( array( '_thumbnail_id', Page_Settings::META_KEY ), apply_filters( 'pll_copy_post_metas', array( '_thumbnail_id' ), false, 1, 2, 'de' ) );
	}

	public function test_polylang_lets_translations_differ_from_then_on(): void {
		self::assertSame( array( '_thumbnail_id' ), apply_filters( 'pll_copy_post_metas', array( '_thumbnail_id' ), true, 1, 2, 'de' ) );
	}

	public function test_wpml_is_told_the_same(): void {
		$config = new DOMDocument();
		self::assertTrue( $config->load( dirname( __DIR__, 3 ) . '/wpml-config.xml' ) );
		$field = $config->getElementsByTagName( 'custom-field' )->item( 0 );
		self::assertNotNull( $field );
		self::assertSame( Page_Settings::META_KEY, $field->textContent ); // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- PHP's name.
		self::assertSame( 'copy-once', $field->getAttribute( 'action' ) );
	}
}
