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
	) + Page_Settings::DEFAULTS;

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

		$fields['tawk_integration'] = self::HIDE;
		$this->submit( $fields, $post );
		self::assertSame( self::HIDE, Page_Settings::of( $post ) );

		$fields['tawk_integration'] = array( 'visibility' => 'inherit', 'widget' => '' );
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
		$this->submit( array( 'tawk_integration' => self::HIDE ) + $this->fields( $this->html( $post ) ), $other );
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $other ) );
	}

	public function test_who_may_not_edit_the_post_changes_nothing(): void {
		$post = $this->create_post();
		wp_set_current_user( $this->create_user( 'contributor' )->ID );
		$this->submit( array( 'tawk_integration' => self::HIDE ) + $this->fields( $this->html( $post ) ), $post );
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $post ) );
	}

	public function test_a_revision_of_the_post_changes_nothing(): void {
		$post     = $this->create_post();
		$revision = _wp_put_post_revision( $post );
		self::assertIsInt( $revision );
		$this->submit( array( 'tawk_integration' => self::HIDE ) + $this->fields( $this->html( $revision ) ), $revision );
		self::assertSame( Page_Settings::DEFAULTS, Page_Settings::of( $post ) );
	}

	/** @return array<string, array{ mixed }> */
	public function broken_fields(): array {
		return array(
			'a text'            => array( 'show' ),
			'an unknown choice' => array( array( 'visibility' => 'sometimes' ) ),
			'a list'            => array( array( 'visibility' => array( 'show' ) ) ),
			'an unknown field'  => array( array( 'visibility' => 'show', 'property_id' => self::PROPERTY ) ),
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

	public function test_a_box_without_the_field_of_the_widgets_keeps_the_widget(): void {
		$post = $this->create_post();
		Page_Settings::store( $post, self::HIDE );
		$this->submit( array( 'tawk_integration' => array( 'visibility' => 'show' ) ) + $this->fields( $this->html( $post ) ), $post );
		self::assertSame( array( 'visibility' => 'show', 'widget' => 'sales' ) + Page_Settings::DEFAULTS, Page_Settings::of( $post ) );
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
		return array(
			'tawk_integration_nonce' => end( $nonce ),
			'tawk_integration'       => array( 'visibility' => end( $visibility ), 'widget' => end( $widget ) ),
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
