<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Status\Causes;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/**
 * What a single post says of the chat, in the classic editor: the panel of the block editor as a meta box.
 *
 * @phpstan-import-type Cause from Causes
 * @phpstan-import-type Page_Values from Page_Settings
 */
final class Meta_Box {

	/** Name of the fields: `tawk_integration[visibility]`. */
	private const FIELD = 'tawk_integration';

	private const NONCE = 'tawk_integration_nonce';

	/** Adds the box to types that have a page (`add_meta_boxes`); the block editor leaves it to its panel. */
	public static function add( string $post_type ): void {
		if ( Page_Settings::apply_to( $post_type ) ) {
			add_meta_box(
				'tawk-integration',
				__( 'Chat', 'tawk-integration' ),
				array( self::class, 'render' ),
				$post_type,
				'side',
				'default',
				array( '__back_compat_meta_box' => true )
			);
		}
	}

	public static function render( WP_Post $post ): void {
		$boot  = Editor::boot();
		$cause = $boot['cause'];
		if ( null !== $cause ) {
			self::render_cause( $cause, $boot['settings_url'] );
		}
		if ( null === $cause || 'not_connected' !== $cause['name'] ) {
			$own = Page_Settings::of( $post->ID );
			wp_nonce_field( self::action( $post->ID ), self::NONCE, false );
			self::render_visibility( $own['visibility'] );
			self::render_widgets( $own['widget'], array_column( $boot['widgets'], 'name', 'id' ) );
			Meta_Box_Facts::render( $post->ID, $own, self::FIELD );
		}
	}

	/**
	 * Stores what the box says (`save_post`). Whatever saves a post without showing the box (quick and bulk edit,
	 * REST, cron, other plugins) changes nothing.
	 */
	public static function save( int $post_id, WP_Post $post ): void {
		$nonce = isset( $_POST[ self::NONCE ] ) && is_string( $_POST[ self::NONCE ] ) ? sanitize_key( $_POST[ self::NONCE ] ) : '';
		if ( '' === $nonce || false === wp_verify_nonce( $nonce, self::action( $post_id ) ) ) {
			return;
		}
		if ( self::is_no_save_of_a_person( $post ) || ! current_user_can( 'edit_post', $post_id ) ) {
			return;
		}
		$given = isset( $_POST[ self::FIELD ] ) && is_array( $_POST[ self::FIELD ] ) ? wp_unslash( $_POST[ self::FIELD ] ) : array(); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- validated by the schema.
		$own   = Page_Settings::of( $post_id );
		// The field of the widgets is left out where there is none to choose.
		$values = Meta_Box_Facts::lists( $given, $own ) + $own;
		if ( array() === Page_Settings::errors( $values ) ) {
			Page_Settings::store( $post_id, $values );
			Meta_Box_Facts::remember( $post_id, $given );
		}
	}

	private static function is_no_save_of_a_person( WP_Post $post ): bool {
		return ( defined( 'DOING_AUTOSAVE' ) && DOING_AUTOSAVE ) || 'revision' === $post->post_type || ! Page_Settings::apply_to( $post->post_type );
	}

	/** @phpstan-param Cause $cause */
	private static function render_cause( array $cause, string $settings_url ): void {
		printf(
			'<p>%s%s</p>',
			esc_html( $cause['sentence'] ),
			'' === $settings_url ? '' : sprintf( ' <a href="%s">%s</a>', esc_url( $settings_url ), esc_html( $cause['button'] ) )
		);
	}

	private static function render_visibility( string $chosen ): void {
		$choices = array(
			'inherit' => __( 'Follow the rules', 'tawk-integration' ),
			'show'    => __( 'Always show here: ignores every rule, office hours too; not consent', 'tawk-integration' ),
			'hide'    => __( 'Never show here', 'tawk-integration' ),
		);
		printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html__( 'Does this page show the chat?', 'tawk-integration' ) );
		foreach ( $choices as $value => $label ) {
			printf(
				'<p><label style="display: flex; align-items: center; gap: 4px"><input type="radio" style="flex: none" name="%s[visibility]" value="%s"%s><span>%s</span></label></p>',
				esc_attr( self::FIELD ),
				esc_attr( $value ),
				checked( $chosen, $value, false ),
				esc_html( $label )
			);
		}
		echo '</fieldset>';
	}

	/** @param array<string, string> $names id => name. */
	private static function render_widgets( string $chosen, array $names ): void {
		$choices = array( '' => __( 'As the rules say', 'tawk-integration' ) ) + $names;
		$is_gone = ! isset( $choices[ $chosen ] );
		if ( $is_gone ) {
			/* translators: %s: id of a widget, such as “sales”. */
			$choices[ $chosen ] = sprintf( __( '%s (no longer in the settings)', 'tawk-integration' ), $chosen );
		}
		if ( 1 === count( $choices ) ) {
			return;
		}
		printf(
			'<p><label for="tawk-integration-widget">%s</label> <select id="tawk-integration-widget" class="widefat" name="%s[widget]">',
			esc_html__( 'Widget', 'tawk-integration' ),
			esc_attr( self::FIELD )
		);
		foreach ( $choices as $id => $name ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( (string) $id ), selected( $chosen, (string) $id, false ), esc_html( $name ) );
		}
		echo '</select></p>';
		if ( $is_gone ) {
			printf( '<p class="description">%s</p>', esc_html__( 'The widget that was chosen here is gone, so the rules pick one.', 'tawk-integration' ) );
		}
	}

	/** One nonce a post: what saves further posts in the same request does not give them this one's choice. */
	private static function action( int $post_id ): string {
		return "tawk_integration_page_settings_$post_id";
	}
}
