<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Schema;
use Tawk_Integration\Tests\Test_Case;

final class Page_Settings_Test extends Test_Case {

	public function test_the_defaults_of_a_visit_are_those_of_the_schema(): void {
		self::assertSame( Page_Settings::DEFAULTS, Schema::default_of( Page_Settings::schema() ) );
	}

	public function test_a_choice_of_every_kind_is_kept(): void {
		$post = $this->create_post();
		foreach ( array( 'show', 'hide', 'inherit' ) as $visibility ) {
			foreach ( array( 'sales', '' ) as $widget ) {
				$values = array( 'visibility' => $visibility, 'widget' => $widget ) + Page_Settings::DEFAULTS;
				self::assertTrue( Page_Settings::store( $post, $values ) );
				wp_cache_flush();
				self::assertSame( $values, Page_Settings::of( $post ) );
			}
		}
	}

	public function test_what_equals_the_defaults_is_not_stored(): void {
		$post = $this->create_post();
		self::assertTrue( Page_Settings::store( $post, Page_Settings::DEFAULTS ) );
		self::assertSame( array(), $this->rows( $post ) );

		Page_Settings::store( $post, array( 'visibility' => 'hide' ) );
		self::assertCount( 1, $this->rows( $post ) );
		Page_Settings::store( $post, array( 'visibility' => 'inherit', 'widget' => '' ) );
		self::assertSame( array(), $this->rows( $post ) );
	}

	public function test_the_defaults_stand_in_for_what_is_missing_or_invalid(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, array( 'visibility' => 'show', 'widget' => '"><script>', 'secret' => 1 ) );
		self::assertSame( array( 'visibility' => 'show' ) + Page_Settings::DEFAULTS, get_post_meta( $post, Page_Settings::META_KEY, true ) );
	}

	public function test_storing_the_same_twice_is_no_failure(): void {
		$post = $this->create_post();
		self::assertTrue( Page_Settings::store( $post, array( 'visibility' => 'hide' ) ) );
		self::assertTrue( Page_Settings::store( $post, array( 'visibility' => 'hide' ) ) );
	}

	public function test_page_caches_are_told_once_it_is_stored_and_only_of_a_change(): void {
		$post = $this->create_post();
		$told = array();
		add_action(
			'clean_post_cache',
			static function ( int $post_id ) use ( &$told ): void {
				$told[] = array( $post_id, Page_Settings::of( $post_id )['visibility'] );
			}
		);
		Page_Settings::store( $post, array( 'visibility' => 'hide' ) );
		Page_Settings::store( $post, array( 'visibility' => 'hide' ) );
		self::assertSame( array( array( $post, 'hide' ) ), $told );
	}

	public function test_a_database_that_refuses_is_told_of(): void {
		$post = $this->create_post();
		add_filter( 'update_post_metadata', '__return_false' );
		self::assertFalse( Page_Settings::store( $post, array( 'visibility' => 'hide' ) ) );
	}

	/** @return array<string, array{ mixed, array<string, mixed> }> */
	public function stored_values(): array {
		$defaults = Page_Settings::DEFAULTS;
		return array(
			'nothing'                          => array( '', $defaults ),
			'a text'                           => array( 'hide', $defaults ),
			'a number'                         => array( 1, $defaults ),
			'an empty array'                   => array( array(), $defaults ),
			'a list'                           => array( array( 'hide' ), $defaults ),
			'an object'                        => array( (object) array( 'visibility' => 'hide' ), $defaults ),
			'an unknown choice'                => array( array( 'visibility' => 'sometimes', 'widget' => 'de' ), array_merge( $defaults, array( 'widget' => 'de' ) ) ),
			'a broken widget'                  => array( array( 'visibility' => 'hide', 'widget' => array( 'de' ) ), array( 'visibility' => 'hide' ) + $defaults ),
			'no name of a widget'              => array( array( 'visibility' => 'hide', 'widget' => 'Sales Team' ), array( 'visibility' => 'hide' ) + $defaults ),
			'a missing key'                    => array( array( 'visibility' => 'show' ), array( 'visibility' => 'show' ) + $defaults ),
			'rows that tawk.to would not take' => array(
				array(
					'attributes' => array( array( 'key' => 'email', 'text' => 'a' ), array( 'key' => 'Topic', 'text' => 'a' ), array( 'key' => 'topic', 'text' => " \0" ), array( 'key' => 'topic' ), 'topic', array( 'key' => 'topic', 'text' => "Re\nturns", 'more' => 1 ) ),
					'tags'       => array( 'a', ' a ', '', 1, array( 'b' ), str_repeat( 'x', 300 ) ),
				),
				array_merge( $defaults, array( 'attributes' => array( array( 'key' => 'topic', 'text' => 'Re turns' ) ), 'tags' => array( 'a', str_repeat( 'x', 255 ) ) ) ),
			),
			'more rows than it takes'          => array(
				array( 'attributes' => array_map( static fn( int $number ): array => array( 'key' => "k$number", 'text' => 'a' ), range( 1, 60 ) ), 'tags' => array_map( 'strval', range( 1, 20 ) ) ),
				array_merge( $defaults, array( 'attributes' => array_map( static fn( int $number ): array => array( 'key' => "k$number", 'text' => 'a' ), range( 1, 50 ) ), 'tags' => array_map( 'strval', range( 1, 10 ) ) ) ),
			),
			'rows that are no lists'           => array( array( 'attributes' => 'topic', 'tags' => 'a' ), $defaults ),
		);
	}

	/**
	 * @dataProvider stored_values
	 * @param mixed                $stored
	 * @param array<string, mixed> $expected
	 */
	public function test_bad_stored_data_is_read_as_what_can_be_kept_of_it( $stored, array $expected ): void {
		$post = $this->create_post();
		update_post_meta( $post, Page_Settings::META_KEY, $stored );
		self::assertSame( $expected, Page_Settings::of( $post ) );
	}

	public function test_a_page_that_is_no_post_has_the_defaults(): void {
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( 0 ) );
	}

	public function test_reading_it_on_the_page_of_a_post_costs_no_query(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, array( 'visibility' => 'hide' ) );
		wp_cache_flush();
		$this->go_to( (string) get_permalink( $post ) );
		$before = self::db()->num_queries;
		self::assertSame( 'hide', Page_Settings::of( $post )['visibility'] );
		self::assertSame( $before, self::db()->num_queries );
	}

	public function test_reading_it_on_the_posts_page_costs_no_query_either(): void {
		$page = $this->create_post( array( 'post_type' => 'page' ) );
		$meta = $this->create_post();
		update_post_meta( $meta, 'mood', 'good' );
		$this->create_post();
		Page_Settings::store( $page, array( 'visibility' => 'hide' ) );
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $this->create_post( array( 'post_type' => 'page' ) ) );
		update_option( 'page_for_posts', $page );
		remove_filter( 'update_post_metadata_cache', array( Page_Settings::class, 'read_along' ) );
		$without = $this->queries_of( (string) get_permalink( $page ) );
		self::assertFalse( wp_cache_get( $page, 'post_meta' ) );

		add_filter( 'update_post_metadata_cache', array( Page_Settings::class, 'read_along' ), 10, 2 );
		self::assertSame( $without, $this->queries_of( (string) get_permalink( $page ) ) );
		self::assertSame( $page, Page::from( self::main_query(), '/', null )->post_id );
		$before = self::db()->num_queries;
		self::assertSame( 'hide', Page_Settings::of( $page )['visibility'] );
		self::assertSame( 'good', get_post_meta( $meta, 'mood', true ) );
		self::assertSame( $before, self::db()->num_queries );
	}

	/** Queries that the main query of an address takes. */
	private function queries_of( string $url ): int {
		wp_cache_flush();
		wp_load_alloptions();
		$before = self::db()->num_queries;
		$this->go_to( $url );
		return self::db()->num_queries - $before;
	}

	public function test_it_applies_to_types_whose_posts_have_a_page(): void {
		register_post_type( 'ti_handout', array( 'public' => true ) );
		register_post_type( 'ti_logbook', array( 'public' => false ) );
		register_post_type( 'ti_pageless', array( 'public' => true, 'publicly_queryable' => false ) );
		$types = array( 'post', 'page', 'ti_handout', 'ti_logbook', 'ti_pageless', 'attachment', 'wp_block', 'nav_menu_item', 'no_such_type' );
		try {
			self::assertSame( array( 'post', 'page', 'ti_handout' ), array_values( array_filter( $types, array( Page_Settings::class, 'apply_to' ) ) ) );
		} finally {
			array_map( 'unregister_post_type', array( 'ti_handout', 'ti_logbook', 'ti_pageless' ) );
		}
	}

	/** @return list<string|null> */
	private function rows( int $post ): array {
		return self::db()->get_col( (string) self::db()->prepare( 'SELECT meta_value FROM %i WHERE post_id = %d AND meta_key = %s', self::db()->postmeta, $post, Page_Settings::META_KEY ) );
	}
}
