<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Limits;

/**
 * @phpstan-type Written string|list<string|array{ repeat: string, times: int }>
 */
final class Limits_Test extends Test_Case {

	/** @return iterable<string, array{ string, string }> */
	public function values(): iterable {
		/** @var array{ value: list<array{ name: string, text: Written, expected: Written }> } $file */
		$file = self::fixture( 'visitor-limits.json' );
		foreach ( $file['value'] as $case ) {
			yield $case['name'] => array( self::written( $case['text'] ), self::written( $case['expected'] ) );
		}
	}

	/** @dataProvider values */
	public function test_a_value_is_cleaned_and_cut_as_the_cases_say( string $text, string $expected ): void {
		self::assertSame( $expected, Limits::value( $text ) );
		self::assertSame( $expected, Limits::value( $expected ), 'What was judged once stays as it is.' );
	}

	/** @return iterable<string, array{ list<array{ key: string, values: list<string> }>, list<mixed>, list<mixed> }> */
	public function attributes(): iterable {
		/** @var array{ attributes: list<array{ name: string, rows: list<array{ key: Written, values: list<Written> }>, sent: list<array{ key: Written, value: Written, cut: bool }>, refused: list<mixed> }> } $file */
		$file = self::fixture( 'visitor-limits.json' );
		foreach ( $file['attributes'] as $case ) {
			yield $case['name'] => array(
				array_map( static fn( array $row ): array => array( 'key' => self::written( $row['key'] ), 'values' => array_map( array( self::class, 'written' ), $row['values'] ) ), $case['rows'] ),
				array_map( static fn( array $row ): array => array( 'key' => self::written( $row['key'] ), 'value' => self::written( $row['value'] ), 'cut' => $row['cut'] ), $case['sent'] ),
				$case['refused'],
			);
		}
	}

	/**
	 * @dataProvider attributes
	 * @param list<array{ key: string, values: list<string> }> $rows
	 * @param list<mixed>                                      $sent
	 * @param list<mixed>                                      $refused
	 */
	public function test_attributes_are_sent_and_refused_as_the_cases_say( array $rows, array $sent, array $refused ): void {
		self::assertSame( array( 'sent' => $sent, 'refused' => $refused ), Limits::attributes( $rows ) );
	}

	/** @return iterable<string, array{ list<array{ prefix: string, values: list<string> }>, list<mixed>, list<mixed> }> */
	public function tags(): iterable {
		/** @var array{ tags: list<array{ name: string, rows: list<array{ prefix: Written, values: list<Written> }>, sent: list<array{ tag: Written, cut: bool }>, refused: list<array{ index: int, text: Written, reason: string }> }> } $file */
		$file = self::fixture( 'visitor-limits.json' );
		foreach ( $file['tags'] as $case ) {
			yield $case['name'] => array(
				array_map( static fn( array $row ): array => array( 'prefix' => self::written( $row['prefix'] ), 'values' => array_map( array( self::class, 'written' ), $row['values'] ) ), $case['rows'] ),
				array_map( static fn( array $row ): array => array( 'tag' => self::written( $row['tag'] ), 'cut' => $row['cut'] ), $case['sent'] ),
				array_map( static fn( array $row ): array => array( 'index' => $row['index'], 'text' => self::written( $row['text'] ), 'reason' => $row['reason'] ), $case['refused'] ),
			);
		}
	}

	/**
	 * @dataProvider tags
	 * @param list<array{ prefix: string, values: list<string> }> $rows
	 * @param list<mixed>                                         $sent
	 * @param list<mixed>                                         $refused
	 */
	public function test_tags_are_sent_and_refused_as_the_cases_say( array $rows, array $sent, array $refused ): void {
		self::assertSame( array( 'sent' => $sent, 'refused' => $refused ), Limits::tags( $rows ) );
	}

	/** @return array<string, array{ string, string }> */
	public function broken_texts(): array {
		return array(
			'a lone continuation byte'   => array( "a\x80b", "a\u{FFFD}b" ),
			'a sequence that ends early' => array( "a\xC3", "a\u{FFFD}" ),
			'Latin-1'                    => array( "Zo\xEB", "Zo\u{FFFD}" ),
			'an overlong slash'          => array( "\xC0\xAF", "\u{FFFD}\u{FFFD}" ),
			'a lone surrogate'           => array( "\xED\xA0\x80", "\u{FFFD}\u{FFFD}\u{FFFD}" ),
			'beyond Unicode'             => array( "\xF4\x90\x80\x80x", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}x" ),
			'the last code point'        => array( "\xF4\x8F\xBF\xBF\xFF", "\u{10FFFF}\u{FFFD}" ),
			'around an emoji'            => array( "\xF0\u{1F600}\x9F", "\u{FFFD}\u{1F600}\u{FFFD}" ),
		);
	}

	/** @dataProvider broken_texts */
	public function test_what_is_not_utf_8_is_replaced( string $text, string $expected ): void {
		self::assertSame( $expected, Limits::value( $text ) );
	}

	public function test_the_end_of_what_is_looked_at_splits_no_code_point(): void {
		for ( $before = 4090; $before <= 4100; $before++ ) {
			foreach ( array( 'a', "\u{E9}", "\u{6F22}", "\u{1F600}" ) as $letter ) {
				foreach ( array( ' ', "\u{3000}", "\u{A0}" ) as $space ) {
					self::assertStringNotContainsString( "\u{FFFD}", Limits::value( str_repeat( $space, $before ) . str_repeat( $letter, 10 ) ) );
				}
			}
		}
	}

	/** @return array<string, array{ string }> */
	public function long_texts(): array {
		$texts = array();
		foreach ( array( 'letters' => 'x', 'emoji' => "\u{1F600}", 'spaces' => ' ', 'white space of three bytes' => "\u{3000}", 'NUL bytes' => "\0", 'overrides' => "\u{202E}", 'broken bytes' => "\xFF", 'beginnings of sequences' => "\xF0\x9F", 'marks' => "\u{301}", 'a space and a NUL byte' => " \0", 'a letter and a space' => 'a ' ) as $name => $part ) {
			$texts[ $name ] = array( $part );
		}
		return $texts;
	}

	/** @dataProvider long_texts */
	public function test_of_ten_megabytes_only_the_beginning_counts( string $part ): void {
		$value = Limits::value( str_repeat( $part, intdiv( 10000000, strlen( $part ) ) ) );
		self::assert_lawful( $value );
		self::assertSame( $value, Limits::value( str_repeat( $part, 5000 ) ) );
	}

	/** Some hosts switch the compiler of regular expressions off, and PHP gives up what takes too many steps. */
	public function test_white_space_within_takes_few_steps_without_a_compiler(): void {
		$compiles = (string) ini_set( 'pcre.jit', '0' );
		$steps    = (string) ini_set( 'pcre.backtrack_limit', '100000' );
		$locale   = (string) setlocale( LC_CTYPE, '0' );
		// PHP keeps what it has compiled, for each locale.
		setlocale( LC_CTYPE, 'C.UTF-8', 'C.utf8' );
		try {
			self::assertSame( 'a', Limits::value( 'a' . str_repeat( "\u{3000}", 4000 ) . 'b' ) );
			self::assertSame( PREG_NO_ERROR, preg_last_error() );
		} finally {
			ini_set( 'pcre.jit', $compiles );
			ini_set( 'pcre.backtrack_limit', $steps );
			setlocale( LC_CTYPE, $locale );
		}
	}

	public function test_whatever_is_given_the_result_is_lawful(): void {
		mt_srand( 20261125 );
		for ( $round = 0; $round < 1000; $round++ ) {
			self::assert_lawful( Limits::value( self::random_text() ) );
		}
		for ( $round = 0; $round < 40; $round++ ) {
			$rows       = array_map( static fn( int $number ): array => array( 'key' => 0 === mt_rand( 0, 3 ) ? self::random_text() : "k$number", 'prefix' => self::random_text(), 'values' => array( self::random_text(), self::random_text() ) ), range( 0, mt_rand( 0, 60 ) ) );
			$attributes = Limits::attributes( $rows )['sent'];
			foreach ( $attributes as $sent ) {
				self::assert_lawful( $sent['value'] );
				self::assertMatchesRegularExpression( '/^[a-z0-9-]+\z/', $sent['key'] );
			}
			$tags = array_column( Limits::tags( $rows )['sent'], 'tag' );
			array_map( array( self::class, 'assert_lawful' ), $tags );
			self::assertLessThanOrEqual( 50, count( $attributes ) );
			self::assertLessThanOrEqual( 10, count( $tags ) );
			self::assertNotContains( '', $tags );
			self::assertSame( array_unique( $tags ), $tags );
		}
	}

	/** Well-formed, without control characters and outer white space, at most 255 UTF-16 code units. */
	public static function assert_lawful( string $value ): void {
		self::assertSame( 1, preg_match( '/^(?!\s)[^\p{Cc}\x{202A}-\x{202E}\x{2066}-\x{2069}]*(?<!\s)\z/u', $value ) );
		self::assertLessThanOrEqual( 255, strlen( (string) mb_convert_encoding( $value, 'UTF-16LE', 'UTF-8' ) ) / 2 );
	}

	/** Bytes, whole and broken sequences, controls and spaces, up to 6000. */
	public static function random_text(): string {
		$parts = array( 'a', ' ', "\0", "\u{202E}", "\u{E9}", "\u{6F22}", "\u{1F600}", "\u{200D}", "\u{3000}", "\xFF", "\xF0", "\x80", "\xED\xA0\x80", "\n", '&amp;', '</script>' );
		$text  = '';
		for ( $pieces = mt_rand( 0, 12 ); $pieces > 0; $pieces-- ) {
			$text .= str_repeat( $parts[ mt_rand( 0, count( $parts ) - 1 ) ], 0 === mt_rand( 0, 2 ) ? mt_rand( 200, 500 ) : mt_rand( 1, 4 ) );
		}
		return $text;
	}

	/**
	 * A text as the fixture writes it.
	 *
	 * @param string|list<string|array{ repeat: string, times: int }> $text
	 */
	private static function written( $text ): string {
		return implode( '', array_map( static fn( $part ): string => is_array( $part ) ? str_repeat( $part['repeat'], $part['times'] ) : $part, (array) $text ) );
	}
}
