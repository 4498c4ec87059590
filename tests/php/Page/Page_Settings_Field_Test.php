<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Page\Page_Settings_Field;
use Tawk_Integration\Tests\Test_Case;
use WP_REST_Request;
use WP_User;

final class Page_Settings_Field_Test extends Test_Case {

	private const HIDE_ALONE = array(
		'visibility' => 'hide',
		'widget'     => 'sales',
	);

	private const HIDE = self::HIDE_ALONE + Page_Settings::DEFAULTS;

	/**
	 * Whose post, in which state, and who may say something of it.
	 *
	 * @return iterable<string, array{ string, string, string, bool }> Role, `own` or `other`, status, allowed.
	 */
	public function edits(): iterable {
		$allowed = array(
			'own draft'     => array( 'contributor', 'author', 'editor', 'administrator' ),
			'own publish'   => array( 'author', 'editor', 'administrator' ),
			'other draft'   => array( 'editor', 'administrator' ),
			'other publish' => array( 'editor', 'administrator' ),
		);
		foreach ( $allowed as $post => $roles ) {
			list( $whose, $status ) = explode( ' ', $post );
			foreach ( array( '', 'subscriber', 'contributor', 'author', 'editor', 'administrator' ) as $role ) {
				if ( '' !== $role || 'other' === $whose ) {
					yield ( '' === $role ? 'nobody' : $role ) . ", $post" => array( $role, $whose, $status, in_array( $role, $roles, true ) );
				}
			}
		}
	}

	/** @dataProvider edits */
	public function test_who_may_edit_the_post_may_say_something_of_it_and_nobody_else( string $role, string $whose, string $status, bool $allowed ): void {
		$user   = '' === $role ? null : $this->create_user( $role );
		$author = 'own' === $whose && null !== $user ? $user : $this->create_user( 'editor' );
		$post   = $this->create_post( array( 'post_author' => $author->ID, 'post_status' => $status ) );

		$response = $this->rest( 'POST', "/wp/v2/posts/$post", array( 'tawk_integration' => self::HIDE ), $user );
		if ( $allowed ) {
			self::assertSame( 200, $response->get_status() );
			self::assertSame( self::HIDE, $this->field( $response->get_data() ) );
			self::assertSame( self::HIDE, Page_Settings::of( $post ) );
		} else {
			self::assertSame( null === $user ? 401 : 403, $response->get_status() );
			self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $post ) );
		}

		$read = $this->rest( 'GET', "/wp/v2/posts/$post", array( 'context' => 'edit' ), $user );
		self::assertSame( $allowed, 200 === $read->get_status() );
	}

	public function test_it_is_asked_for_permission_itself_whatever_the_route_allows(): void {
		$post = $this->create_post( array( 'post_author' => $this->create_user( 'editor' )->ID ) );
		add_filter( 'map_meta_cap', array( $this, 'allow_while_the_route_asks' ), 10, 3 );
		$response = $this->rest( 'POST', "/wp/v2/posts/$post", array( 'tawk_integration' => self::HIDE ), $this->create_user( 'contributor' ) );
		self::assertSame( 403, $response->get_status() );
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $post ) );
	}

	/**
	 * @param list<string> $needed
	 * @return list<string>
	 */
	public function allow_while_the_route_asks( array $needed, string $capability, int $user ): array {
		return 0 === did_action( 'rest_insert_post' ) && 'edit_post' === $capability ? array( 'exist' ) : $needed;
	}

	public function test_who_only_reads_never_sees_it(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, self::HIDE );
		foreach ( array( null, $this->create_user( 'subscriber' ), $this->create_user( 'administrator' ) ) as $user ) {
			foreach ( array( 'view', 'embed' ) as $context ) {
				foreach ( array( "/wp/v2/posts/$post", '/wp/v2/posts' ) as $route ) {
					$answer = (string) wp_json_encode( $this->rest( 'GET', $route, array( 'context' => $context ), $user )->get_data() );
					self::assertStringNotContainsString( 'tawk_integration', $answer );
					$answer = (string) wp_json_encode( $this->rest( 'GET', $route, array( 'context' => $context, '_fields' => 'id,tawk_integration' ), $user )->get_data() );
					self::assertStringNotContainsString( 'visibility', $answer );
				}
			}
		}
	}

	public function test_a_sender_that_does_not_know_every_key_changes_those_alone_that_it_sends(): void {
		$post   = $this->create_post();
		$stored = array( 'attributes' => array( array( 'key' => 'topic', 'text' => 'Returns' ) ), 'tags' => array( 'returns' ) );
		Page_Settings::store( $post, $stored );
		$this->rest( 'POST', "/wp/v2/posts/$post", array( 'tawk_integration' => self::HIDE_ALONE ), $this->create_user( 'editor' ) );
		self::assertSame( array_merge( self::HIDE, $stored ), Page_Settings::of( $post ) );
		$this->rest( 'POST', "/wp/v2/posts/$post", array( 'tawk_integration' => array( 'tags' => array() ) ), $this->create_user( 'editor' ) );
		self::assertSame( array_merge( self::HIDE, $stored, array( 'tags' => array() ) ), Page_Settings::of( $post ) );
	}

	/** @return array<string, array{ mixed, string }> */
	public function refused(): array {
		return array(
			'an unknown choice' => array( array( 'visibility' => 'sometimes' ), 'Choose one of these: inherit, show, hide.' ),
			'no choice'         => array( array( 'visibility' => null ), 'Choose one of these: inherit, show, hide.' ),
			'no name of widget' => array( array( 'widget' => 'Sales!' ), 'This value does not have the expected form.' ),
			'an id of tawk.to'  => array( array( 'widget' => '5f1e9c8a0b2d4c6e8f013579/default' ), 'This value does not have the expected form.' ),
			'a key of tawk.to'  => array( array( 'attributes' => array( array( 'key' => 'email', 'text' => 'a' ) ) ), 'Use 1 to 100 small letters, digits and hyphens; name, email, hash, phone and userid are tawk.to’s own.' ),
			'an empty tag'      => array( array( 'tags' => array( '' ) ), 'Fill this in, with at most 255 characters.' ),
			'an unknown key'    => array( array( 'property_id' => '5f1e9c8a0b2d4c6e8f013579' ), 'This setting is not known. Was it written by a newer version of the plugin?' ),
			'a text'            => array( 'hide', 'This value does not have the expected form.' ),
			'a list'            => array( array( 'hide' ), 'This value does not have the expected form.' ),
		);
	}

	/**
	 * @dataProvider refused
	 * @param mixed $value
	 */
	public function test_what_the_schema_refuses_is_answered_with_400_and_the_sentence( $value, string $sentence ): void {
		$post     = $this->create_post();
		$response = $this->rest( 'POST', "/wp/v2/posts/$post", array( 'title' => 'Changed', 'tawk_integration' => $value ), $this->create_user( 'editor' ) );
		/** @var array{ data: array{ params: array<string, string>, details: array<string, array{ data: array{ errors: array<string, string> } }> } } $answer */
		$answer = $response->get_data();
		self::assertSame( 400, $response->get_status() );
		self::assertSame( $sentence, $answer['data']['params']['tawk_integration'] );
		self::assertSame( array( $sentence ), array_values( $answer['data']['details']['tawk_integration']['data']['errors'] ) );
		self::assertSame( 'A post', get_post_field( 'post_title', $post ) );
	}

	public function test_another_plugins_route_may_bring_an_object_of_its_own(): void {
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		$post = $this->create_post();
		$item = new class( $post ) {

			private int $id;

			public function __construct( int $id ) {
				$this->id = $id;
			}

			public function get_id(): int {
				return $this->id;
			}
		};
		self::assertTrue( Page_Settings_Field::update( array( 'visibility' => 'hide' ), $item ) );
		self::assertSame( 'hide', Page_Settings::of( $post )['visibility'] );
		self::assertTrue( Page_Settings_Field::update( array( 'visibility' => 'show' ), new \stdClass() ) );
		self::assertTrue( Page_Settings_Field::update( 'show', $item ) );
		self::assertSame( 'hide', Page_Settings::of( $post )['visibility'] );
	}

	public function test_a_name_that_no_widget_has_is_kept(): void {
		$post = $this->create_post();
		self::assertSame( 200, $this->rest( 'POST', "/wp/v2/posts/$post", array( 'tawk_integration' => array( 'widget' => 'gone' ) ), $this->create_user( 'editor' ) )->get_status() );
		self::assertSame( array_merge( Page_Settings::DEFAULTS, array( 'widget' => 'gone' ) ), Page_Settings::of( $post ) );
	}

	public function test_a_save_of_other_things_leaves_it_alone(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, self::HIDE );
		$this->rest( 'POST', "/wp/v2/posts/$post", array( 'title' => 'Changed' ), $this->create_user( 'editor' ) );
		self::assertSame( self::HIDE, Page_Settings::of( $post ) );
	}

	public function test_a_new_post_begins_with_it(): void {
		/** @var array{ id: int } $answer */
		$answer = $this->rest( 'POST', '/wp/v2/posts', array( 'title' => 'New', 'tawk_integration' => self::HIDE ), $this->create_user( 'contributor' ) )->get_data();
		self::assertSame( self::HIDE, Page_Settings::of( $answer['id'] ) );
	}

	public function test_neither_autosaves_nor_revisions_carry_it(): void {
		$editor = $this->create_user( 'editor' );
		$post   = $this->create_post( array( 'post_author' => $editor->ID ) );
		$saved  = $this->rest( 'POST', "/wp/v2/posts/$post/autosaves", array( 'content' => 'Unfinished', 'tawk_integration' => self::HIDE ), $editor );
		self::assertSame( 200, $saved->get_status() );
		self::assertArrayNotHasKey( 'tawk_integration', (array) $saved->get_data() );
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $post ) );

		Page_Settings::store( $post, self::HIDE );
		wp_update_post( array( 'ID' => $post, 'post_content' => 'Finished' ) );
		$revisions = wp_get_post_revisions( $post );
		self::assertNotEmpty( $revisions );
		wp_restore_post_revision( (int) array_key_last( $revisions ) );
		self::assertSame( self::HIDE, Page_Settings::of( $post ) );
	}

	public function test_types_registered_late_or_without_custom_fields_have_it_and_pageless_ones_do_not(): void {
		add_action(
			'rest_api_init',
			static function (): void {
				register_post_type( 'ti_late', array( 'public' => true, 'show_in_rest' => true, 'supports' => array( 'title' ) ) );
				register_post_type( 'ti_pageless', array( 'public' => false, 'show_in_rest' => true ) );
			},
			50
		);
		rest_get_server();
		try {
			$admin = $this->create_user( 'administrator' );
			self::assertArrayHasKey( 'tawk_integration', $this->edited( 'ti_late', $this->create_post( array( 'post_type' => 'ti_late' ) ), $admin ) );
			self::assertArrayNotHasKey( 'tawk_integration', $this->edited( 'ti_pageless', $this->create_post( array( 'post_type' => 'ti_pageless' ) ), $admin ) );
			self::assertArrayHasKey( 'tawk_integration', $this->edited( 'pages', $this->create_post( array( 'post_type' => 'page' ) ), $admin ) );
			self::assertArrayNotHasKey( 'tawk_integration', $this->edited( 'media', $this->create_post( array( 'post_type' => 'attachment', 'post_status' => 'inherit' ) ), $admin ) );
		} finally {
			array_map( 'unregister_post_type', array( 'ti_late', 'ti_pageless' ) );
		}
	}

	public function test_the_route_says_what_it_takes(): void {
		/** @var array{ schema: array{ properties: array<string, array{ context: list<string>, properties: array<string, array{ enum?: list<string> }> }> } } $answer */
		$answer = rest_do_request( new WP_REST_Request( 'OPTIONS', '/wp/v2/posts' ) )->get_data();
		$field  = $answer['schema']['properties']['tawk_integration'];
		self::assertSame( array( 'edit' ), $field['context'] );
		self::assertSame( array( 'inherit', 'show', 'hide' ), $field['properties']['visibility']['enum'] ?? null );
	}

	/** @return array<mixed> */
	private function edited( string $route, int $post, WP_User $user ): array {
		$response = $this->rest( 'GET', "/wp/v2/$route/$post", array( 'context' => 'edit' ), $user );
		self::assertSame( 200, $response->get_status() );
		return (array) $response->get_data();
	}

	/**
	 * @param mixed $answer
	 * @return mixed
	 */
	private function field( $answer ) {
		self::assertIsArray( $answer );
		return $answer['tawk_integration'] ?? null;
	}
}
