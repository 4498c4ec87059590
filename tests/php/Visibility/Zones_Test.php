<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Zones;

final class Zones_Test extends Test_Case {

	private const SUMMER = '2026-07-15T12:00:00Z';

	public function test_a_zone_with_daylight_saving_is_told_with_every_change_of_this_year_and_the_next(): void {
		self::assertSame(
			array(
				array( '2026-01-01T00:00:00', 60 ),
				array( '2026-03-29T01:00:00', 120 ),
				array( '2026-10-25T01:00:00', 60 ),
				array( '2027-03-28T01:00:00', 120 ),
				array( '2027-10-31T01:00:00', 60 ),
			),
			$this->readable( 'Europe/Berlin', self::SUMMER )
		);
	}

	public function test_south_of_the_equator_the_year_begins_in_summer(): void {
		self::assertSame( array( '2026-01-01T00:00:00', 660 ), $this->readable( 'Australia/Sydney', self::SUMMER )[0] );
		self::assertSame( array( '2026-04-04T16:00:00', 600 ), $this->readable( 'Australia/Sydney', self::SUMMER )[1] );
	}

	public function test_changes_of_half_an_hour_and_offsets_of_three_quarters_are_kept(): void {
		self::assertSame( array( 660, 630, 660, 630, 660 ), array_column( $this->readable( 'Australia/Lord_Howe', self::SUMMER ), 1 ) );
		self::assertSame( array( array( '2026-01-01T00:00:00', 345 ) ), $this->readable( 'Asia/Kathmandu', self::SUMMER ) );
		self::assertSame( array( '2026-01-01T00:00:00', -210 ), $this->readable( 'America/St_Johns', self::SUMMER )[0] );
	}

	public function test_a_zone_without_changes_has_one_offset(): void {
		self::assertSame( array( 180 ), array_column( $this->readable( 'Europe/Istanbul', self::SUMMER ), 1 ) );
		self::assertSame( array( 0 ), array_column( $this->readable( 'UTC', self::SUMMER ), 1 ) );
	}

	/** @return array<string, array{ string, int }> */
	public function offsets(): array {
		return array(
			'east'              => array( '+05:30', 330 ),
			'west'              => array( '-11:00', -660 ),
			'west, with a part' => array( '-03:30', -210 ),
			'none'              => array( '+00:00', 0 ),
			'furthest'          => array( '+14:00', 840 ),
		);
	}

	/** @dataProvider offsets */
	public function test_an_offset_is_one_for_all_times( string $name, int $minutes ): void {
		self::assertTrue( Zones::is_known( $name ) );
		self::assertSame( array( $name => array( array( 0, $minutes ) ) ), Zones::of( array( self::naming( $name ) ), self::moment( self::SUMMER ) ) );
	}

	public function test_no_name_is_the_zone_of_the_site(): void {
		update_option( 'timezone_string', 'America/New_York' );
		self::assertSame( array( -300, -240, -300, -240, -300 ), array_column( $this->readable( '', self::SUMMER ), 1 ) );
	}

	public function test_the_zone_of_a_site_can_be_an_offset_alone(): void {
		update_option( 'timezone_string', '' );
		update_option( 'gmt_offset', '5.75' );
		self::assertSame( array( '' => array( array( 0, 345 ) ) ), Zones::of( array( self::naming( '' ) ), self::moment( self::SUMMER ) ) );
		update_option( 'gmt_offset', '-9.5' );
		self::assertSame( array( '' => array( array( 0, -570 ) ) ), Zones::of( array( self::naming( '' ) ), self::moment( self::SUMMER ) ) );
	}

	public function test_what_is_told_changes_with_the_year_alone(): void {
		foreach ( array( 'Europe/Berlin', '', '+05:30' ) as $name ) {
			$told = static fn( string $time ): array => Zones::of( array( self::naming( $name ) ), self::moment( $time ) );
			self::assertSame( $told( '2026-01-01T00:00:00Z' ), $told( '2026-12-31T23:59:59Z' ) );
		}
		self::assertNotSame( $this->readable( 'Europe/Berlin', '2026-12-31T23:59:59Z' ), $this->readable( 'Europe/Berlin', '2027-01-01T00:00:00Z' ) );
	}

	public function test_a_page_that_a_cache_keeps_over_new_year_still_knows_the_next_year(): void {
		$told = $this->readable( 'Europe/Berlin', '2026-12-31T23:59:59Z' );
		self::assertContains( array( '2027-10-31T01:00:00', 60 ), $told );
	}

	public function test_each_zone_is_told_once_and_the_visitors_own_never(): void {
		$conditions = array( self::naming( 'UTC' ), self::naming( 'visitor' ), self::naming( 'UTC' ), array( 'type' => 'device', 'value' => array( 'phone' ) ), array( 'type' => 'gone' ), self::naming( 'Asia/Tokyo' ) );
		self::assertSame( array( 'UTC', 'Asia/Tokyo' ), array_keys( Zones::of( $conditions, self::moment( self::SUMMER ) ) ) );
	}

	/** @return array<string, array{ string, bool }> */
	public function names(): array {
		return array(
			'the site’s'                    => array( '', true ),
			'the visitor’s'                 => array( 'visitor', true ),
			'of a town'                     => array( 'Europe/Berlin', true ),
			'of a town within a state'      => array( 'America/Argentina/Buenos_Aires', true ),
			'universal'                     => array( 'UTC', true ),
			'of a town that does not exist' => array( 'Europe/Atlantis', false ),
			'a word'                        => array( 'tomorrow', false ),
			'an offset too far'             => array( '+15:00', false ),
			'an offset of 75 minutes'       => array( '+01:75', false ),
			'an offset without minutes'     => array( '+5', false ),
			'a date'                        => array( '2026-01-01', false ),
			'a path'                        => array( '../../etc/passwd', false ),
			'a zero byte'                   => array( "UTC\0", false ),
		);
	}

	/** @dataProvider names */
	public function test_knows_the_names_of_zones( string $name, bool $is_known ): void {
		self::assertSame( $is_known, Zones::is_known( $name ) );
	}

	public function test_a_name_that_is_unknown_after_all_means_the_site(): void {
		update_option( 'timezone_string', 'Asia/Tokyo' );
		self::assertSame( array( 540 ), array_column( $this->readable( 'Europe/Atlantis', self::SUMMER ), 1 ) );
	}

	/** @return list<array{ string, int }> UTC, minutes. */
	private function readable( string $name, string $now ): array {
		return array_map(
			static fn( array $offset ): array => array( gmdate( 'Y-m-d\TH:i:s', $offset[0] ), $offset[1] ),
			Zones::of( array( self::naming( $name ) ), self::moment( $now ) )[ $name ]
		);
	}

	private static function moment( string $time ): int {
		return (int) strtotime( $time );
	}

	/** @return array<string, mixed> A condition. */
	private static function naming( string $zone ): array {
		return array(
			'type'     => 'schedule',
			'operator' => 'is',
			'value'    => array( 'timezone' => $zone ),
		);
	}
}
