<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Blocks;

require_once __DIR__ . '/Page_With_Blocks.php';

/**
 * A block that is there or not tells its author something of whoever visits: only what the owner asks for, too.
 */
final class Owners_Questions_Test extends Page_With_Blocks {

	/**
	 * @param array<string, string> $value
	 * @return array<string, mixed>
	 */
	private static function asks( string $type, array $value ): array {
		return array( 'type' => $type, 'operator' => 'is', 'value' => $value + array( 'compare' => 'starts_with', 'value' => 'a' ) );
	}

	/** @return array<string, array{ array<string, mixed>, string }> Condition, and the source that tells the same. */
	public function questions(): array {
		return array(
			'user meta' => array( self::asks( 'user_meta', array( 'key' => 'plan' ) ), 'user_meta.plan' ),
			'a cookie'  => array( self::asks( 'cookie', array( 'name' => 'plan' ) ), 'browser.cookie.plan' ),
			'a query'   => array( self::asks( 'query', array( 'name' => 'plan' ) ), 'browser.query.plan' ),
		);
	}

	/**
	 * @param array<string, mixed> $condition
	 */
	private function shows( array $condition ): bool {
		$this->visit();
		return false !== strpos( self::rendered( self::block( 'chat-button', array( 'conditions' => array( $condition ) ) ) ), '<a ' );
	}

	public function set_up(): void {
		parent::set_up();
		$user = $this->create_user( 'subscriber' );
		update_user_meta( $user->ID, 'plan', 'abc' );
		wp_set_current_user( $user->ID );
	}

	/**
	 * @dataProvider questions
	 * @param array<string, mixed> $condition
	 */
	public function test_nobody_sees_it_where_the_settings_do_not_ask( array $condition ): void {
		self::assertFalse( $this->shows( $condition ) );
		self::assertFalse( $this->shows( array( 'operator' => 'is_not' ) + $condition ) );
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$this->visit();
		self::assertStringContainsString( 'do not ask for', implode( ' ', self::notes( self::rendered( self::shortcode( 'chat-button', array( 'conditions' => array( $condition ) ) ) ) ) ) );
	}

	/**
	 * @dataProvider questions
	 * @param array<string, mixed> $condition
	 */
	public function test_it_counts_where_a_rule_asks_for_the_same_whatever_it_compares( array $condition ): void {
		$asked          = $condition;
		$asked['value'] = array( 'compare' => 'equals', 'value' => 'z' ) + (array) $condition['value'];
		$this->rules( array( array( 'id' => 'r', 'name' => '', 'enabled' => true, 'conditions' => array( $asked ), 'action' => 'hide', 'widget' => '' ) ) );
		self::assertTrue( $this->shows( $condition ) );
		$named          = array_intersect_key( (array) $condition['value'], array_flip( array( 'key', 'name' ) ) );
		$asked['value'] = array_fill_keys( array_keys( $named ), 'planet' ) + (array) $condition['value'];
		self::assertFalse( $this->shows( $asked ) );
	}

	/**
	 * @dataProvider questions
	 * @param array<string, mixed> $condition
	 */
	public function test_it_counts_where_a_row_asks_or_tells_it( array $condition, string $source ): void {
		$row = array( 'key' => 'plan', 'source' => $source, 'text' => '', 'conditions' => array() );
		$this->save( array( 'visitor' => array( 'attributes' => array( $row ) ) ) );
		self::assertTrue( $this->shows( $condition ) );
		$row = array( 'prefix' => '', 'source' => 'text', 'text' => 'x', 'conditions' => array( $condition ) );
		$this->save( array( 'visitor' => array( 'tags' => array( $row ) ) ) );
		self::assertTrue( $this->shows( $condition ) );
	}

	public function test_a_question_of_another_kind_is_another_question(): void {
		$this->save( array( 'visitor' => array( 'attributes' => array( array( 'key' => 'plan', 'source' => 'browser.cookie.plan', 'text' => '', 'conditions' => array() ) ) ) ) );
		self::assertFalse( $this->shows( self::asks( 'query', array( 'name' => 'plan' ) ) ) );
	}

	/** @return array<string, array{ list<list<array<string, mixed>>>, list<list<array<string, mixed>>> }> Conditions of the owner's rows, and those of the author's. */
	public function conditions_of_the_owner(): array {
		$phone  = array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) );
		$german = array( 'type' => 'browser_language', 'operator' => 'is', 'value' => array( 'de' ) );
		return array(
			'on one row'                  => array( array( array( $phone ) ), array( array( $phone ) ) ),
			'on each of two'              => array( array( array( $phone ), array( $german ) ), array( array( $phone ), array( $german ) ) ),
			'on one, and none on another' => array( array( array( $phone ), array() ), array( array() ) ),
		);
	}

	/**
	 * @dataProvider conditions_of_the_owner
	 * @param list<list<array<string, mixed>>> $owners
	 * @param list<list<array<string, mixed>>> $expected
	 */
	public function test_a_source_is_told_on_the_conditions_of_the_owner( array $owners, array $expected ): void {
		$tags = array_map( static fn( array $conditions ): array => array( 'prefix' => 'p:', 'source' => 'user_meta.plan', 'text' => '', 'conditions' => $conditions ), $owners );
		$this->save( array( 'visitor' => array( 'tags' => $tags ) ) );
		$this->visit();
		$own = array( 'type' => 'visits', 'operator' => 'is', 'value' => array( 'compare' => 'greater', 'value' => 1 ) );
		self::rendered( self::block( 'chat-status', array( 'conditions' => array( $own ), 'tags' => array( '{user_meta.plan}' ) ) ) );
		self::rendered( self::block( 'chat-button', array( 'attributes' => array( array( 'key' => 'of-click', 'text' => '{user_meta.plan}' ) ) ) ) );
		self::assertSame( array_map( static fn( array $conditions ): array => array_merge( $conditions, array( $own ) ), $expected ), array_column( $this->content->rows()['tags'], 'conditions' ) );
		self::assertSame( $expected, array_column( $this->content->clicks()[0]['rows']['attributes'], 'conditions' ) );
	}
}
