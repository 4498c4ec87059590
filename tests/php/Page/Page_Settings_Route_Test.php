<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Tests\Test_Case;
use WP_REST_Response;
use WP_User;

final class Page_Settings_Route_Test extends Test_Case {

	public function test_nothing_of_the_post_itself_is_touched(): void {
		$author = $this->create_user( 'author' );
		$post   = $this->create_post( array( 'post_author' => $author->ID ) );
		$old    = array(
			'post_content'      => '<iframe src="https://maps.example/"></iframe><script>1</script>',
			'post_modified'     => '2020-01-02 03:04:05',
			'post_modified_gmt' => '2020-01-02 02:04:05',
		);
		self::db()->update( self::db()->posts, $old, array( 'ID' => $post ) );
		clean_post_cache( $post );
		self::assertFalse( user_can( $author, 'unfiltered_html' ) );
		$before = $this->rows();
		$events = array( 'save_post', 'post_updated', 'transition_post_status', 'pre_post_update', 'wp_after_insert_post' );
		$fired  = array_map( 'did_action', $events );

		self::assertSame( 200, $this->change( $post, 'hide', $author )->get_status() );
		self::assertSame( 'hide', Page_Settings::of( $post )['visibility'] );
		self::assertSame( $before, $this->rows(), 'the post as it was, and no revision' );
		self::assertSame( $fired, array_map( 'did_action', $events ) );
	}

	public function test_the_rest_is_kept_and_all_that_is_stored_is_answered(): void {
		$post = $this->create_post();
		$rest = array( 'widget' => 'sales', 'attributes' => array( array( 'key' => 'topic', 'text' => 'Returns' ) ), 'tags' => array( 'returns' ) );
		Page_Settings::store( $post, $rest );
		$editor = $this->create_user( 'editor' );
		foreach ( array( 'hide', 'show', 'inherit' ) as $visibility ) {
			$stored = array( 'visibility' => $visibility ) + $rest;
			self::assertSame( $stored, $this->change( $post, $visibility, $editor )->get_data() );
			self::assertSame( $stored, Page_Settings::of( $post ) );
		}
	}

	/** @return array<string, array{ array<string, mixed> }> */
	public function refused(): array {
		return array(
			'no choice'         => array( array() ),
			'an unknown choice' => array( array( 'visibility' => 'sometimes' ) ),
			'a list'            => array( array( 'visibility' => array( 'hide' ) ) ),
		);
	}

	/**
	 * @dataProvider refused
	 * @param array<string, mixed> $params
	 */
	public function test_what_is_no_choice_is_refused( array $params ): void {
		$post = $this->create_post();
		Page_Settings::store( $post, array( 'visibility' => 'show' ) );
		self::assertSame( 400, $this->rest( 'POST', "/tawk-integration/v1/page-settings/$post", $params, $this->create_user( 'editor' ) )->get_status() );
		self::assertSame( 'show', Page_Settings::of( $post )['visibility'] );
	}

	public function test_a_widget_is_not_taken_from_the_call(): void {
		$post = $this->create_post();
		$this->rest( 'POST', "/tawk-integration/v1/page-settings/$post", array( 'visibility' => 'hide', 'widget' => 'sales' ), $this->create_user( 'editor' ) );
		self::assertSame( array( 'visibility' => 'hide' ) + Page_Settings::DEFAULTS, Page_Settings::of( $post ) );
	}

	public function test_only_posts_with_a_page_of_their_own_are_changed_whether_core_has_a_route_for_them_or_not(): void {
		register_post_type( 'ti_routeless', array( 'public' => true, 'show_in_rest' => false ) );
		register_post_type( 'ti_pageless', array( 'public' => false, 'show_in_rest' => true ) );
		$admin = $this->create_user( 'administrator' );
		$posts = array();
		foreach ( array( 'ti_routeless' => 200, 'ti_pageless' => 403, 'attachment' => 403 ) as $type => $status ) {
			$posts[ $type ] = $this->create_post( array( 'post_type' => $type ) );
			self::assertSame( $status, $this->change( $posts[ $type ], 'hide', $admin )->get_status(), $type );
		}
		array_map( 'unregister_post_type', array( 'ti_routeless', 'ti_pageless' ) );
		self::assertSame( 403, $this->change( $posts['ti_routeless'], 'hide', $admin )->get_status(), 'a type that is gone' );
		self::assertSame( 403, $this->change( PHP_INT_MAX, 'hide', $admin )->get_status(), 'no post' );
		self::assertSame( 400, $this->change( 0, 'hide', $admin )->get_status() );
	}

	public function test_a_revision_does_not_change_its_post(): void {
		$post     = $this->create_post();
		$revision = _wp_put_post_revision( $post );
		self::assertIsInt( $revision );
		self::assertSame( 403, $this->change( $revision, 'hide', $this->create_user( 'administrator' ) )->get_status() );
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $post ) );
	}

	private function change( int $post, string $visibility, WP_User $user ): WP_REST_Response {
		return $this->rest( 'POST', "/tawk-integration/v1/page-settings/$post", array( 'visibility' => $visibility ), $user );
	}

	/** @return array<mixed> Every post, as the database has it. */
	private function rows(): array {
		return (array) self::db()->get_results( 'SELECT * FROM ' . self::db()->posts . ' ORDER BY ID', 'ARRAY_A' ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- the name of the table.
	}
}
