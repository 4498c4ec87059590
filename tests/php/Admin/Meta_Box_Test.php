<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Admin;

use Tawk_Integration\Admin\Meta_Box;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use WP_Post;
use WP_User;

final class Meta_Box_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';

	private const HIDE = array(
		'visibility' => 'hide',
		'widget'     => 'sales',
		'attributes' => array(
			array(
				'key'  => 'plan',
				'text' => 'gold: 2',
			),
		),
		'tags'       => array( 'VIP', '2026' ),
	);

	/** As the fields of the box say it. */
	private const TYPED = array(
		'visibility' => 'hide',
		'widget'     => 'sales',
		'tags'       => 'VIP, 2026',
		'attributes' => 'plan: gold: 2',
	);

	private WP_User $editor;

	public function set_up(): void {
		parent::set_up();
		$this->connect();
		$this->editor = $this->create_user( 'editor' );
		wp_set_current_user( $this->editor->ID );
	}

	public function test_the_box_stands_beside_types_that_have_a_page_and_leaves_the_block_editor_to_its_panel(): void {
		foreach ( array( 'post' => true, 'page' => true, 'attachment' => false, 'wp_block' => false ) as $type => $stands ) {
			$GLOBALS['wp_meta_boxes'] = array();
			do_action( 'add_meta_boxes', $type, get_post( $this->create_post( array( 'post_type' => $type ) ) ) );
			/** @var array<string, array<string, array<string, array<string, array{ args: array<string, mixed> }>>>> $boxes */
			$boxes = $GLOBALS['wp_meta_boxes'];
			$box   = $boxes[ $type ]['side']['default']['tawk-integration'] ?? null;
			self::assertSame( $stands, null !== $box, $type );
			self::assertSame( $stands ? true : null, $box['args']['__back_compat_meta_box'] ?? null );
		}
	}

	public function test_what_the_box_shows_is_what_it_saves(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, self::HIDE );
		$this->submit( $this->fields( $this->html( $post ) ), $post );
		self::assertSame( self::HIDE, Page_Settings::of( $post ) );
	}

	public function test_a_choice_is_stored_with_the_post(): void {
		$post   = $this->create_post();
		$fields = $this->fields( $this->html( $post ) );

		$fields['tawk_integration'] = self::TYPED;
		$this->submit( $fields, $post );
		self::assertSame( self::HIDE, Page_Settings::of( $post ) );

		$fields['tawk_integration'] = array( 'visibility' => 'inherit', 'widget' => '', 'tags' => '', 'attributes' => '' );
		$this->submit( $fields, $post );
		self::assertSame( '', get_post_meta( $post, Page_Settings::META_KEY, true ) );
	}

	public function test_saves_that_do_not_come_from_the_box_change_nothing(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, self::HIDE );
		$fields = array( 'tawk_integration' => array( 'visibility' => 'show' ), 'tawk_integration_nonce' => 'forged' );
		foreach ( array( array(), $fields, array( 'tawk_integration' => $fields['tawk_integration'] ) ) as $sent ) {
			$this->submit( $sent, $post );
			self::assertSame( self::HIDE, Page_Settings::of( $post ) );
		}
	}

	public function test_a_nonce_of_another_post_is_worth_nothing(): void {
		$post  = $this->create_post();
		$other = $this->create_post();
		$this->submit( array( 'tawk_integration' => self::TYPED ) + $this->fields( $this->html( $post ) ), $other );
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $other ) );
	}

	public function test_who_may_not_edit_the_post_changes_nothing(): void {
		$post = $this->create_post();
		wp_set_current_user( $this->create_user( 'contributor' )->ID );
		$this->submit( array( 'tawk_integration' => self::TYPED ) + $this->fields( $this->html( $post ) ), $post );
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $post ) );
	}

	public function test_a_revision_of_the_post_changes_nothing(): void {
		$post     = $this->create_post();
		$revision = _wp_put_post_revision( $post );
		self::assertIsInt( $revision );
		$this->submit( array( 'tawk_integration' => self::TYPED ) + $this->fields( $this->html( $revision ) ), $revision );
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $post ) );
	}

	/** @return array<string, array{ mixed }> */
	public function broken_fields(): array {
		return array(
			'a text'            => array( 'show' ),
			'an unknown choice' => array( array( 'visibility' => 'sometimes' ) ),
			'a list'            => array( array( 'visibility' => array( 'show' ) ) ),
			'an unknown field'  => array( array( 'visibility' => 'show', 'property_id' => self::PROPERTY ) ),
			'a list of lists'   => array( array( 'visibility' => 'show', 'tags' => array( array( 'VIP' ) ) ) ),
			'broken attributes' => array( array( 'visibility' => 'show', 'attributes' => array( array( 'key' => 'Plan' ) ) ) ),
			'markup'            => array( array( 'visibility' => 'show', 'widget' => '"><script>' ) ),
		);
	}

	/**
	 * @dataProvider broken_fields
	 * @param mixed $sent
	 */
	public function test_forged_fields_change_nothing( $sent ): void {
		$post = $this->create_post();
		Page_Settings::store( $post, self::HIDE );
		$this->submit( array( 'tawk_integration' => $sent ) + $this->fields( $this->html( $post ) ), $post );
		self::assertSame( self::HIDE, Page_Settings::of( $post ) );
	}

	public function test_a_box_without_a_field_keeps_what_it_would_say(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, self::HIDE );
		$this->submit( array( 'tawk_integration' => array( 'visibility' => 'show' ) ) + $this->fields( $this->html( $post ) ), $post );
		self::assertSame( array_merge( self::HIDE, array( 'visibility' => 'show' ) ), Page_Settings::of( $post ) );
	}

	public function test_attributes_stand_one_a_line_and_tags_between_commas(): void {
		$post = $this->create_post();
		$this->type( $post, "Product Line: Mugs\r\n\r\nplan:gold: 2\r\n", ' VIP,, two words , 2026' );
		self::assertSame(
			array(
				array( 'key' => 'product-line', 'text' => 'Mugs' ),
				array( 'key' => 'plan', 'text' => 'gold: 2' ),
			),
			Page_Settings::of( $post )['attributes']
		);
		self::assertSame( array( 'VIP', 'two words', '2026' ), Page_Settings::of( $post )['tags'] );
		$html = $this->html( $post );
		self::assertStringContainsString( ">product-line: Mugs\nplan: gold: 2</textarea>", $html );
		self::assertStringContainsString( 'value="VIP, two words, 2026"', $html );
		self::assertStringNotContainsString( 'Not saved', $html );
	}

	public function test_what_is_not_kept_is_shown_once_more_and_said_and_the_rest_is_stored(): void {
		$post = $this->create_post();
		$this->type( $post, "plan: gold\r\nemail: <b>me</b>\r\ngold", 'VIP, VIP' );
		self::assertSame( array( array( 'key' => 'plan', 'text' => 'gold' ) ), Page_Settings::of( $post )['attributes'] );
		self::assertSame( array( 'VIP' ), Page_Settings::of( $post )['tags'] );

		$html = $this->html( $post );
		self::assertStringContainsString( '&lt;b&gt;me&lt;/b&gt;', $html );
		self::assertStringNotContainsString( '<b>', $html );
		self::assertStringContainsString( '“email: &lt;b&gt;me&lt;/b&gt;”: Not saved: tawk.to keeps this key for itself.', $html );
		self::assertStringContainsString( '“gold”: Not saved: the text is missing.', $html );
		self::assertStringContainsString( '“VIP”: Not saved: it is there already.', $html );
		self::assertStringNotContainsString( 'Not saved', $this->html( $post ) );
	}

	public function test_what_another_person_typed_is_told_to_nobody_else(): void {
		$post = $this->create_post();
		$this->type( $post, 'gold', '' );
		wp_set_current_user( $this->create_user( 'editor' )->ID );
		self::assertStringNotContainsString( 'Not saved', $this->html( $post ) );
	}

	public function test_each_mistake_has_its_words(): void {
		$post  = $this->create_post();
		$lines = array( ': gold', 'name: x', 'plan', 'long: ' . str_repeat( 'x', 256 ) );
		$this->type( $post, implode( "\r\n", $lines ), implode( ',', range( 1, 11 ) ) );
		$html = $this->html( $post );
		foreach ( array( 'the key is missing', 'tawk.to keeps this key for itself', 'the text is missing', 'tawk.to takes at most 255 characters', 'there are too many' ) as $words ) {
			self::assertStringContainsString( "Not saved: $words.", $html );
		}
	}

	public function test_a_text_that_nobody_changed_keeps_what_it_cannot_say(): void {
		$post = $this->create_post();
		$own  = array(
			'attributes' => array( array( 'key' => 'plan', 'text' => 'gold: more' ) ),
			'tags'       => array( 'one, two' ),
		);
		Page_Settings::store( $post, $own );
		$this->submit( $this->fields( $this->html( $post ) ), $post );
		self::assertSame( $own, array_intersect_key( Page_Settings::of( $post ), $own ) );
	}

	public function test_widgets_are_offered_by_name_and_without_their_ids_at_tawk(): void {
		$html = $this->html( $this->create_post() );
		self::assertStringContainsString( '<option value="sales">Sales &amp; &lt;b&gt;more</option>', $html );
		self::assertStringNotContainsString( self::PROPERTY, $html );
		self::assertStringNotContainsString( '1hsales', $html );
	}

	public function test_nothing_is_asked_of_widgets_where_there_is_but_one(): void {
		$this->connect( array( 'widgets' => array() ) );
		self::assertStringNotContainsString( '<select', $this->html( $this->create_post() ) );
	}

	public function test_a_widget_that_is_gone_stays_chosen_and_is_said_to_be_gone(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, array( 'widget' => 'old' ) );
		$html = $this->html( $post );
		self::assertMatchesRegularExpression( '#<option value="old" selected=\'selected\'>old \(no longer in the settings\)</option>#', $html );
		self::assertStringContainsString( 'The widget that was chosen here is gone', $html );
	}

	public function test_where_the_chat_is_not_connected_only_that_is_said_with_a_way_out_for_those_who_may(): void {
		update_option( Settings::OPTION, Settings::defaults() );
		$html = $this->html( $this->create_post() );
		self::assertStringContainsString( 'Not connected', $html );
		self::assertStringNotContainsString( '<input', $html );
		self::assertStringNotContainsString( '<a ', $html );
		wp_set_current_user( $this->create_user( 'administrator' )->ID );
		self::assertStringContainsString( 'options-general.php?page=tawk-integration', $this->html( $this->create_post() ) );
	}

	public function test_where_the_chat_is_switched_off_that_is_said_and_choices_can_be_made(): void {
		$this->connect( array( 'enabled' => false ) );
		$html = $this->html( $this->create_post() );
		self::assertStringContainsString( 'Switched off', $html );
		self::assertStringContainsString( 'Never show here', $html );
	}

	/** Saves the box with other texts. */
	private function type( int $post_id, string $attributes, string $tags ): void {
		$fields = $this->fields( $this->html( $post_id ) );
		self::assertIsArray( $fields['tawk_integration'] );
		$fields['tawk_integration'] = array_merge( $fields['tawk_integration'], array( 'attributes' => $attributes, 'tags' => $tags ) );
		$this->submit( $fields, $post_id );
	}

	/** @param array<string, mixed> $settings */
	private function connect( array $settings = array() ): void {
		$sales = array( 'id' => 'sales', 'name' => 'Sales & <b>more', 'property_id' => self::PROPERTY, 'widget_id' => '1hsales' );
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => self::PROPERTY, 'widget_id' => 'default', 'widgets' => array( $sales ) ), $settings ) );
	}

	private function html( int $post_id ): string {
		$post = get_post( $post_id );
		self::assertInstanceOf( WP_Post::class, $post );
		ob_start();
		Meta_Box::render( $post );
		return (string) ob_get_clean();
	}

	/**
	 * What a browser sends that changes nothing in the box.
	 *
	 * @return array<string, mixed>
	 */
	private function fields( string $html ): array {
		self::assertSame( 1, preg_match( '/name="tawk_integration_nonce" value="(\w+)"/', $html, $nonce ) );
		self::assertSame( 1, preg_match( '/name="tawk_integration\[visibility\]" value="(\w+)"[^>]* checked/', $html, $visibility ) );
		self::assertSame( 1, preg_match( '/<select [^>]*name="tawk_integration\[widget\]".*<option value="([a-z]*)" selected/s', $html, $widget ) );
		self::assertSame( 1, preg_match( '#name="tawk_integration\[tags\]" value="([^"]*)"#', $html, $tags ) );
		self::assertSame( 1, preg_match( '#<textarea [^>]*name="tawk_integration\[attributes\]"[^>]*>([^<]*)</textarea>#', $html, $attributes ) );
		return array(
			'tawk_integration_nonce' => end( $nonce ),
			'tawk_integration'       => array(
				'visibility' => end( $visibility ),
				'widget'     => end( $widget ),
				'tags'       => html_entity_decode( (string) end( $tags ), ENT_QUOTES ),
				'attributes' => str_replace( "\n", "\r\n", html_entity_decode( (string) end( $attributes ), ENT_QUOTES ) ),
			),
		);
	}

	/** @param array<string, mixed> $fields */
	private function submit( array $fields, int $post_id ): void {
		$_POST = wp_slash( $fields );
		$post  = get_post( $post_id );
		self::assertInstanceOf( WP_Post::class, $post );
		do_action( 'save_post', $post_id, $post, true );
	}
}
