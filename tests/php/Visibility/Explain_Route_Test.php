<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use WP_User;

final class Explain_Route_Test extends Test_Case {

	private const ROUTE = '/tawk-integration/v1/explain';
	private const HIDE  = array( 'id' => 'quiet', 'name' => 'Quiet', 'conditions' => array( array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'search' ) ) ), 'action' => 'hide' );

	public function set_up(): void {
		parent::set_up();
		$this->save( array( 'rules' => array( self::HIDE ) ) );
	}

	public function test_explains_an_address_to_the_owner(): void {
		$answer = $this->ask( array( 'url' => home_url( '/?s=tea' ) ) );
		self::assertSame( array( '/?s=tea', 0, 'hide', 'hidden_by_rule', 1 ), array( $answer['url'], $answer['user'], $answer['verdict'], $answer['cause'], $answer['decider'] ) );
		self::assertSame( home_url( '/?s=tea' ), $answer['full_url'] );
		self::assertSame( 'show', $this->ask( array( 'url' => '/' ) )['verdict'] );
	}

	public function test_explains_it_for_a_user_whom_it_names_by_the_id_alone(): void {
		$this->save( array( 'rules' => array( array( 'id' => 'staff', 'conditions' => array( array( 'type' => 'role', 'operator' => 'is', 'value' => array( 'editor' ) ) ), 'action' => 'hide' ) ) ) );
		$editor = $this->create_user( 'editor', array( 'user_email' => 'secret@example.com', 'display_name' => 'Secret Name' ) );
		$answer = $this->ask( array( 'url' => '/', 'user' => $editor->ID ) );
		self::assertSame( array( $editor->ID, 'hide' ), array( $answer['user'], $answer['verdict'] ) );
		self::assertSame( 'show', $this->ask( array( 'url' => '/' ) )['verdict'] );
		$text = (string) wp_json_encode( $answer );
		foreach ( array( 'secret@example.com', 'Secret Name', $editor->user_login ) as $personal ) {
			self::assertStringNotContainsString( $personal, $text );
		}
	}

	public function test_explains_what_stands_on_the_screen_before_it_is_saved(): void {
		$edited = array( 'default' => 'hide', 'rules' => array() );
		self::assertSame( 'hidden_by_default', $this->ask( array( 'url' => '/', 'visibility' => $edited ) )['cause'] );
		$widget = array( 'id' => 'sales', 'name' => 'Sales', 'property_id' => '5f1e9c8a0b2d4c6e8f013579', 'widget_id' => 'a' );
		$answer = $this->ask( array( 'url' => '/', 'widgets' => array( $widget ), 'visibility' => array( 'rules' => array( array( 'id' => 'pick', 'action' => 'use_widget', 'widget' => 'sales' ) ) ) ) );
		self::assertSame( 'sales', $answer['widget'] );
		self::assertSame( array( 'Quiet' ), array_column( Settings::get()['visibility']['rules'], 'name' ) );
	}

	public function test_names_everything_that_is_wrong_with_what_stands_on_the_screen(): void {
		$response = $this->rest( 'POST', self::ROUTE, array( 'url' => '/', 'visibility' => array( 'default' => 'perhaps', 'rules' => array( array( 'id' => 'x', 'action' => 'jump' ) ) ) ), $this->create_user( 'administrator' ) );
		self::assertSame( 400, $response->get_status() );
		$data = $response->get_data();
		self::assertIsArray( $data );
		self::assertIsArray( $data['data'] );
		self::assertIsArray( $data['data']['errors'] );
		self::assertEqualsCanonicalizing( array( 'visibility.default', 'visibility.rules.0.action' ), array_keys( $data['data']['errors'] ) );
	}

	public function test_refuses_the_address_of_another_site(): void {
		$response = $this->rest( 'POST', self::ROUTE, array( 'url' => 'https://other.example/' ), $this->create_user( 'administrator' ) );
		self::assertSame( 400, $response->get_status() );
		self::assertStringContainsString( 'not part of this site', (string) wp_json_encode( $response->get_data() ) );
	}

	public function test_refuses_a_user_who_does_not_exist(): void {
		self::assertSame( 400, $this->rest( 'POST', self::ROUTE, array( 'url' => '/', 'user' => 999999 ), $this->create_user( 'administrator' ) )->get_status() );
	}

	public function test_refuses_to_be_somebody_whom_one_may_not_edit(): void {
		$other = $this->create_user( 'administrator' );
		$admin = $this->create_user( 'administrator' );
		add_filter( 'map_meta_cap', static fn( array $caps, string $cap, int $user, array $args ): array => 'edit_user' === $cap && array( $other->ID ) === $args ? array( 'do_not_allow' ) : $caps, 10, 4 );
		self::assertSame( 403, $this->rest( 'POST', self::ROUTE, array( 'url' => '/', 'user' => $other->ID ), $admin )->get_status() );
		self::assertSame( 200, $this->rest( 'POST', self::ROUTE, array( 'url' => '/', 'user' => $admin->ID ), $admin )->get_status() );
	}

	public function test_tells_who_may_edit_a_post_what_the_rules_say_of_it_and_nothing_more(): void {
		$author = $this->create_user( 'author' );
		$post   = $this->create_post( array( 'post_author' => $author->ID ) );
		update_post_meta( $post, Page_Settings::META_KEY, array( 'visibility' => 'hide' ) );
		self::assertSame( array( 'rules' => 'show', 'widget' => '' ), $this->verdict( $post, $author ) );

		$this->save( array( 'rules' => array( array( 'id' => 'x', 'conditions' => array( array( 'type' => 'author', 'operator' => 'is', 'value' => array( $author->ID ) ) ), 'action' => 'hide' ) ) ) );
		self::assertSame( array( 'rules' => 'hide', 'widget' => '' ), $this->verdict( $post, $author ) );

		$this->save( array( 'rules' => array( array( 'id' => 'x', 'conditions' => array( array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) ) ), 'action' => 'hide' ) ) ) );
		self::assertSame( array( 'rules' => 'depends', 'widget' => '' ), $this->verdict( $post, $author ) );
	}

	public function test_the_person_who_asks_about_a_post_is_not_its_visitor(): void {
		$this->save( array( 'rules' => array( array( 'id' => 'x', 'conditions' => array( array( 'type' => 'logged_in', 'operator' => 'is', 'value' => true ) ), 'action' => 'hide' ) ) ) );
		$author = $this->create_user( 'author' );
		self::assertSame( 'show', $this->verdict( $this->create_post( array( 'post_author' => $author->ID, 'post_status' => 'draft' ) ), $author )['rules'] );
	}

	public function test_a_post_of_others_is_none_of_an_authors_business(): void {
		$author = $this->create_user( 'author' );
		$post   = $this->create_post( array( 'post_author' => $this->create_user( 'editor' )->ID ) );
		self::assertSame( 403, $this->rest( 'POST', self::ROUTE, array( 'post' => $post ), $author )->get_status() );
		self::assertSame( 401, $this->rest( 'POST', self::ROUTE, array( 'post' => $post ) )->get_status() );
		self::assertSame( 403, $this->rest( 'POST', self::ROUTE, array( 'post' => 999999 ), $author )->get_status() );
	}

	/** @return array<string, array{ array<string, mixed> }> */
	public function smuggled(): array {
		return array(
			'an address'       => array( array( 'url' => '/' ) ),
			'a user'           => array( array( 'user' => 1 ) ),
			'rules'            => array( array( 'visibility' => array( 'default' => 'hide' ) ) ),
			'widgets'          => array( array( 'widgets' => array() ) ),
			'an empty address' => array( array( 'url' => '' ) ),
		);
	}

	/**
	 * @dataProvider smuggled
	 * @param array<string, mixed> $more
	 */
	public function test_with_a_post_of_ones_own_nothing_else_can_be_asked( array $more ): void {
		$author = $this->create_user( 'author' );
		$post   = $this->create_post( array( 'post_author' => $author->ID ) );
		self::assertSame( 403, $this->rest( 'POST', self::ROUTE, array( 'post' => $post ) + $more, $author )->get_status() );
	}

	/** @param array<string, mixed> $visibility */
	private function save( array $visibility ): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => '5f1e9c8a0b2d4c6e8f013579', 'widget_id' => 'default', 'visibility' => $visibility ) ) );
	}

	/**
	 * @return array<mixed>
	 * @phpstan-impure
	 */
	private function verdict( int $post, WP_User $user ): array {
		$response = $this->rest( 'POST', self::ROUTE, array( 'post' => $post ), $user );
		self::assertSame( 200, $response->get_status() );
		return (array) $response->get_data();
	}

	/**
	 * @param array<string, mixed> $params
	 * @return array<mixed>
	 * @phpstan-impure
	 */
	private function ask( array $params ): array {
		$response = $this->rest( 'POST', self::ROUTE, $params, $this->create_user( 'administrator' ) );
		self::assertSame( 200, $response->get_status(), (string) wp_json_encode( $response->get_data() ) );
		return (array) $response->get_data();
	}
}
