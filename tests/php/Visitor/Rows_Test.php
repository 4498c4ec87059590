<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Question;
use Tawk_Integration\Visitor\Rows;
use Tawk_Integration\Visitor\Subject;
use Tawk_Integration\Widget\Widget;
use WP_User;

final class Rows_Test extends Test_Case {

	private const PHONE = array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) );

	public function set_up(): void {
		parent::set_up();
		$this->go_to( home_url( '/' ) );
	}

	public function test_what_php_knows_stands_there_as_text_and_what_it_does_not_know_as_a_source(): void {
		$user = $this->create_user( 'editor' );
		$rows = $this->rows(
			array( self::attribute( 'shop', 'text', 'North' ), self::attribute( 'role', 'user.roles' ), self::attribute( 'from', 'browser.referrer' ), self::attribute( 'phone-shop', 'text', 'South', array( self::PHONE ) ) ),
			array( self::tag( 'user.roles', 'role-' ), self::tag( 'browser.query.utm_source', 'utm-' ), self::tag( 'text', '', 'shop' ), self::tag( 'text', 'a-', 'phone', array( self::PHONE ) ) ),
			$user
		);
		self::assertSame(
			array(
				array( 'key' => 'shop', 'values' => array( 'North' ) ),
				array( 'key' => 'role', 'values' => array( 'Editor' ) ),
				array( 'key' => 'from', 'source' => 'browser.referrer' ),
				array( 'key' => 'phone-shop', 'values' => array( 'South' ), 'conditions' => array( self::PHONE ) ),
			),
			$rows['attributes']
		);
		self::assertSame(
			array(
				array( 'values' => array( 'role-Editor' ) ),
				array( 'source' => 'browser.query.utm_source', 'prefix' => 'utm-' ),
				array( 'values' => array( 'shop' ) ),
				array( 'values' => array( 'a-phone' ), 'conditions' => array( self::PHONE ) ),
			),
			$rows['tags']
		);
	}

	public function test_rows_that_cannot_hold_here_or_have_nothing_are_left_out(): void {
		$never   = array( self::condition( 'page_type', array( 'search' ) ) );
		$unknown = array( self::condition( 'moon_phase', 'full' ) );
		$rows    = $this->rows(
			array( self::attribute( 'a', 'text', ' ' ), self::attribute( 'b', 'user.id' ), self::attribute( 'c', 'text', 'x', $never ), self::attribute( 'd', 'browser.referrer', '', $unknown ), self::attribute( 'e', 'crm.owner' ), self::attribute( 'f', 'post.title' ) ),
			array( self::tag( 'text', 'p-', '' ), self::tag( 'user.id' ), self::tag( 'text', '', 'x', $never ), self::tag( 'browser.referrer', '', '', $unknown ), self::tag( 'crm.owner' ) )
		);
		self::assertSame( array( 'attributes' => array(), 'tags' => array() ), $rows );
	}

	public function test_conditions_of_the_page_and_the_user_are_decided_and_only_those_of_the_browser_left(): void {
		$holding = array( self::condition( 'page_type', array( 'front_page' ) ), self::PHONE, self::condition( 'role', array( 'editor' ) ) );
		$rows    = $this->rows( array( self::attribute( 'a', 'text', 'x', $holding ) ), array( self::tag( 'text', '', 'x', array( self::condition( 'role', array( 'editor' ) ) ) ) ), $this->create_user( 'editor' ) );
		self::assertSame( array( array( 'key' => 'a', 'values' => array( 'x' ), 'conditions' => array( self::PHONE ) ) ), $rows['attributes'] );
		self::assertSame( array( array( 'values' => array( 'x' ) ) ), $rows['tags'] );
	}

	public function test_the_first_row_of_a_key_that_is_settled_ends_the_search(): void {
		$rows = $this->rows( array( self::attribute( 'a', 'browser.referrer' ), self::attribute( 'a', 'user.id' ), self::attribute( 'a', 'text', 'x' ), self::attribute( 'a', 'browser.language' ), self::attribute( 'a', 'text', 'y' ) ) );
		self::assertSame( array( array( 'key' => 'a', 'source' => 'browser.referrer' ), array( 'key' => 'a', 'values' => array( 'x' ) ) ), $rows['attributes'] );
	}

	public function test_the_rows_of_the_post_come_last_and_never_under_a_name_of_the_owner(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, array( 'attributes' => array( array( 'key' => 'topic', 'text' => 'Returns' ), array( 'key' => 'user-profile', 'text' => 'Forged' ) ), 'tags' => array( 'returns' ) ) );
		$this->go_to( (string) get_permalink( $post ) );
		$rows = $this->rows( array( self::attribute( 'shop', 'text', 'North' ), self::attribute( 'user-profile', 'user.profile_link' ) ), array( self::tag( 'text', '', 'shop' ) ) );
		self::assertSame( array( array( 'key' => 'shop', 'values' => array( 'North' ) ), array( 'key' => 'topic', 'values' => array( 'Returns' ) ) ), $rows['attributes'] );
		self::assertSame( array( array( 'values' => array( 'shop' ) ), array( 'values' => array( 'returns' ) ) ), $rows['tags'] );
	}

	public function test_no_more_is_printed_than_can_be_sent(): void {
		$user = $this->create_user( 'subscriber' );
		update_user_meta( $user->ID, 'notes', array_map( static fn( int $number ): string => "$number " . str_repeat( 'x', 5000 ), range( 1, 50 ) ) );
		$rows = $this->rows( array( self::attribute( 'a', 'user_meta.notes' ) ), array( self::tag( 'user_meta.notes', 'note-', '', array( self::PHONE ) ) ), $user );
		self::assertSame( 255, strlen( $rows['attributes'][0]['values'][0] ?? '' ) );
		self::assertCount( 10, $rows['tags'][0]['values'] ?? array() );
		self::assertSame( 255, strlen( $rows['tags'][0]['values'][9] ?? '' ) );
	}

	/** @return array<string, array{ array<string, mixed>, bool }> */
	public function who_is_nobody(): array {
		return array(
			'identify is off'        => array( array( 'identify' => false ), false ),
			'the role is excluded'   => array( array( 'excluded_roles' => array( 'editor' ) ), false ),
			'the user has opted out' => array( array(), true ),
		);
	}

	/**
	 * @dataProvider who_is_nobody
	 * @param array<string, mixed> $visitor
	 */
	public function test_about_whom_nothing_may_be_sent_is_nobody( array $visitor, bool $opts_out ): void {
		$user = $this->create_user( 'editor' );
		if ( $opts_out ) {
			update_user_meta( $user->ID, Subject::OPT_OUT, '1' );
		}
		$known = array();
		add_filter(
			'tawk_integration_attributes',
			static function ( array $attributes, ?WP_User $user ) use ( &$known ): array {
				$known[] = $user;
				return $attributes;
			},
			10,
			2
		);
		$logged_in  = array( self::condition( 'logged_in', true ) );
		$attributes = array( self::attribute( 'id', 'user.id' ), self::attribute( 'a', 'text', 'x', $logged_in ), self::attribute( 'b', 'text', 'x' ) );
		$expected   = array( 'attributes' => array( array( 'key' => 'b', 'values' => array( 'x' ) ) ), 'tags' => array() );
		self::assertSame( $expected, $this->rows( $attributes, array( self::tag( 'text', '', 'x', $logged_in ) ), $user, $visitor ) );
		self::assertSame( array( null ), $known );
	}

	public function test_in_fetch_delivery_the_users_part_is_left_open_and_the_same_for_everyone(): void {
		$role       = self::condition( 'role', array( 'editor' ) );
		$guest      = array( 'operator' => 'is_not' ) + self::condition( 'logged_in', true );
		$attributes = array( self::attribute( 'id', 'user.id' ), self::attribute( 'a', 'text', 'x', array( $role, self::PHONE ) ), self::attribute( 'b', 'user_meta.plan', '', array( $guest ) ), self::attribute( 'c', 'user_meta.session_tokens' ) );
		$tags       = array( self::tag( 'user.roles', 'role-' ) );
		$rows       = $this->rows( $attributes, $tags, $this->create_user( 'editor' ), array( 'delivery' => 'fetch' ) );
		self::assertSame( $rows, $this->rows( $attributes, $tags, null, array( 'delivery' => 'fetch' ) ) );
		self::assertCount( 3, $rows['attributes'] );
		self::assertSame( array( 'key' => 'id', 'source' => 'user.' . Question::id( 'user.id' ) ), $rows['attributes'][0] );
		self::assertSame( array( array( 'source' => 'user.' . Question::id( 'user.roles' ), 'prefix' => 'role-' ) ), $rows['tags'] );

		$open = $rows['attributes'][1]['conditions'] ?? array();
		self::assertSame( array( 'user', 'is', false ), array( $open[0]['type'], $open[0]['operator'], self::answer_for_nobody( $open[0] ) ) );
		self::assertSame( self::PHONE, $open[1] );
		self::assertTrue( self::answer_for_nobody( $rows['attributes'][2]['conditions'][0] ?? array() ), 'The answer where nobody is logged in, its operator counted in.' );
		self::assertStringNotContainsString( 'editor', (string) wp_json_encode( $rows ) );
		self::assertStringNotContainsString( 'plan', (string) wp_json_encode( $rows ) );
	}

	public function test_in_fetch_delivery_nothing_is_left_open_where_identify_is_off(): void {
		$rows = $this->rows( array( self::attribute( 'id', 'user.id' ), self::attribute( 'a', 'text', 'x', array( self::condition( 'logged_in', true ) ) ) ), array( self::tag( 'user.roles' ) ), $this->create_user( 'editor' ), array( 'delivery' => 'fetch', 'identify' => false ) );
		self::assertSame( array( 'attributes' => array(), 'tags' => array() ), $rows );
	}

	public function test_other_plugins_change_remove_and_add_what_is_settled(): void {
		$seen = array();
		add_filter(
			'tawk_integration_attributes',
			static function ( array $known, ?WP_User $user, ?Page $page ) use ( &$seen ): array {
				$seen = array( $known, null === $user ? 0 : $user->ID, null !== $page );
				unset( $known['b'] );
				return array( 'new' => "N\0ew", 'a' => 'changed', '7' => 'seven', 'Not a key' => 'x', 'name' => 'x', 'blank' => ' ', 'list' => array( 'x' ), 'number' => 7, 'open' => 'added' ) + $known;
			},
			10,
			3
		);
		add_filter( 'tawk_integration_tags', static fn( array $known ): array => array_merge( array_filter( $known, static fn( $tag ): bool => 'two' !== $tag ), array( 'three', ' three ', '', 4, array( 'x' ) ) ) );
		$user = $this->create_user( 'editor' );
		$rows = $this->rows(
			array( self::attribute( 'a', 'text', 'one' ), self::attribute( 'b', 'text', 'two' ), self::attribute( 'open', 'browser.language' ), self::attribute( 'open-text', 'text', 'x', array( self::PHONE ) ) ),
			array( self::tag( 'text', '', 'one' ), self::tag( 'text', '', 'two' ), self::tag( 'text', '', 'two', array( self::PHONE ) ) ),
			$user
		);
		self::assertSame( array( array( 'a' => 'one', 'b' => 'two' ), $user->ID, true ), $seen );
		self::assertSame(
			array(
				array( 'key' => 'a', 'values' => array( 'changed' ) ),
				array( 'key' => 'open', 'source' => 'browser.language' ),
				array( 'key' => 'open-text', 'values' => array( 'x' ), 'conditions' => array( self::PHONE ) ),
				array( 'key' => 'new', 'values' => array( 'N ew' ) ),
				array( 'key' => '7', 'values' => array( 'seven' ) ),
				array( 'key' => 'open', 'values' => array( 'added' ) ),
			),
			$rows['attributes']
		);
		self::assertSame( array( array( 'values' => array( 'one' ) ), array( 'values' => array( 'two' ), 'conditions' => array( self::PHONE ) ), array( 'values' => array( 'three' ) ) ), $rows['tags'] );
	}

	public function test_a_filter_that_returns_no_list_changes_nothing(): void {
		add_filter( 'tawk_integration_attributes', '__return_null' );
		add_filter( 'tawk_integration_tags', '__return_false' );
		$rows = $this->rows( array( self::attribute( '10', 'text', 'one' ) ), array( self::tag( 'text', '', 'one' ) ) );
		self::assertSame( array( array( 'key' => '10', 'values' => array( 'one' ) ) ), $rows['attributes'] );
		self::assertSame( array( array( 'values' => array( 'one' ) ) ), $rows['tags'] );
	}

	/**
	 * @param array<string, mixed> $question A condition about the user that is left open.
	 * @return mixed
	 */
	private static function answer_for_nobody( array $question ) {
		$value = $question['value'] ?? null;
		return is_array( $value ) ? $value[1] ?? null : null;
	}

	/**
	 * @param list<array<string, mixed>> $attributes
	 * @param list<array<string, mixed>> $tags
	 * @param WP_User|null               $user    Who is logged in.
	 * @param array<string, mixed>       $visitor Other settings of the visitor.
	 * @return array{ attributes: list<array<mixed>>, tags: list<array<mixed>> }
	 * @phpstan-return array{ attributes: list<array{ key?: string, prefix?: string, values?: list<string>, source?: string, conditions?: list<array{ type: string, operator: string, value: mixed }> }>, tags: list<array{ prefix?: string, values?: list<string>, source?: string, conditions?: list<array{ type: string, operator: string, value: mixed }> }> }
	 */
	private function rows( array $attributes, array $tags = array(), ?WP_User $user = null, array $visitor = array() ): array {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'visitor' => $visitor + array( 'delivery' => 'inline', 'attributes' => $attributes, 'tags' => $tags ) ) ) );
		wp_set_current_user( null === $user ? 0 : $user->ID );
		$page = Widget::current_page();
		self::assertNotNull( $page );
		return Rows::of( Settings::get(), $page );
	}

	/**
	 * @param list<array<string, mixed>> $conditions
	 * @return array<string, mixed>
	 */
	private static function attribute( string $key, string $source, string $text = '', array $conditions = array() ): array {
		return array( 'key' => $key, 'source' => $source, 'text' => $text, 'conditions' => $conditions );
	}

	/**
	 * @param list<array<string, mixed>> $conditions
	 * @return array<string, mixed>
	 */
	private static function tag( string $source, string $prefix = '', string $text = '', array $conditions = array() ): array {
		return array( 'source' => $source, 'prefix' => $prefix, 'text' => $text, 'conditions' => $conditions );
	}

	/**
	 * @param mixed $value
	 * @return array{ type: string, operator: string, value: mixed }
	 */
	private static function condition( string $type, $value ): array {
		return array( 'type' => $type, 'operator' => 'is', 'value' => $value );
	}
}
