<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Documented_Code;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Preview;
use Tawk_Integration\Visitor\Rows;
use Tawk_Integration\Visitor\Sources;
use Tawk_Integration\Widget\Widget;
use WP_User;

require_once dirname( __DIR__ ) . '/Documented_Code.php';

/**
 * The examples of docs/sources.md do what the document says.
 */
final class Documented_Source_Test extends Test_Case {

	private static Documented_Code $code;

	public static function setUpBeforeClass(): void {
		self::$code = new Documented_Code( 'docs/sources.md', array( 'membership-source.php', 'main.php', 'filters.php' ) );
	}

	public static function tearDownAfterClass(): void {
		self::$code->remove();
	}

	public function set_up(): void {
		parent::set_up();
		$this->go_to( home_url( '/' ) );
		require self::$code->path( 'main.php' );
	}

	public function test_the_source_is_listed_by_its_label(): void {
		$listed = ( new Sources() )->all();
		self::assertSame( 'Membership', $listed['membership']->label() );
		self::assertArrayHasKey( 'user.id', $listed );
	}

	public function test_pages_and_the_preview_tell_it(): void {
		$member = $this->member();
		self::assertSame( array( array( 'key' => 'level', 'values' => array( 'Gold' ) ) ), $this->rows( $member )['attributes'] );
		self::assertSame( 'Gold', Preview::of( Settings::get(), $member )['attributes'][0]['value'] );
		self::assertSame( array(), $this->rows( $this->create_user( 'subscriber' ) )['attributes'] );
	}

	public function test_without_its_plugin_the_row_is_kept_and_sends_nothing(): void {
		$member = $this->member();
		$before = $this->rows( $member );
		remove_all_filters( 'tawk_integration_sources' );
		self::assertSame( array(), $this->rows( $member )['attributes'] );
		self::assertSame( 'membership', Settings::get()['visitor']['attributes'][0]['source'] );
		self::assertNotSame( array(), $before['attributes'] );
	}

	public function test_the_filters_change_what_is_sent(): void {
		require self::$code->path( 'filters.php' );
		$rows = $this->rows( $this->member(), array( array( 'key' => 'user-profile', 'source' => 'user.profile_link' ) ) );
		self::assertSame( array( array( 'key' => 'level', 'values' => array( 'Gold' ) ), array( 'key' => 'branch', 'values' => array( 'North' ) ) ), $rows['attributes'] );
		self::assertSame( array( array( 'values' => array( 'north' ) ) ), $rows['tags'] );
	}

	private function member(): WP_User {
		$member = $this->create_user( 'subscriber' );
		update_user_meta( $member->ID, 'membership_level', 'gold' );
		return $member;
	}

	/**
	 * @param list<array<string, string>> $more Attributes besides that of the membership.
	 * @return array{ attributes: list<array<mixed>>, tags: list<array<mixed>> }
	 */
	private function rows( WP_User $user, array $more = array() ): array {
		$attributes = array_merge( array( array( 'key' => 'level', 'source' => 'membership' ) ), $more );
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'visitor' => array( 'delivery' => 'inline', 'attributes' => $attributes ) ) ) );
		wp_set_current_user( $user->ID );
		$page = Widget::current_page();
		self::assertNotNull( $page );
		return Rows::of( Settings::get(), $page );
	}
}
