<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use Tawk_Integration\Settings\Rest;
use WP_Error;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/**
 * The setting of a post in core's own routes of posts: the field `tawk_integration`, for those who may edit. A field
 * rather than registered meta, which only types with support for custom fields would have.
 *
 * @phpstan-import-type Page_Values from Page_Settings
 */
final class Page_Settings_Field {

	public const NAME = 'tawk_integration';

	/** Adds the field to each type that has a page and a route (`rest_api_init`). */
	public static function register(): void {
		$types = array_filter( get_post_types( array( 'show_in_rest' => true ) ), array( Page_Settings::class, 'apply_to' ) );
		register_rest_field(
			array_values( $types ),
			self::NAME,
			array(
				'get_callback'    => array( self::class, 'get' ),
				'update_callback' => array( self::class, 'update' ),
				'schema'          => array(
					'context'     => array( 'edit' ),
					'arg_options' => array(
						'validate_callback' => array( self::class, 'validate' ),
						// Core's would validate once more; Page_Settings::store() sanitizes.
						'sanitize_callback' => null,
					),
				) + Page_Settings::schema(),
			)
		);
	}

	/**
	 * @param array<string, mixed> $post As core answers it.
	 * @return array<string, mixed>
	 * @phpstan-return Page_Values
	 */
	public static function get( array $post ): array {
		return Page_Settings::of( is_int( $post['id'] ?? null ) ? $post['id'] : 0 );
	}

	/**
	 * Core validates before it asks for permission: who may edit nothing learns nothing here, and is refused later.
	 *
	 * @param mixed $values
	 * @return true|WP_Error `data.errors`: path => sentence.
	 */
	public static function validate( $values ) {
		$errors = Page_Settings::errors( $values );
		return array() === $errors ? true : new WP_Error( 'rest_invalid_param', (string) reset( $errors ), array( 'errors' => $errors ) );
	}

	/**
	 * Changes what the post says; a missing key stays as it is: not every sender knows them all.
	 *
	 * @param mixed $values
	 * @param mixed $item   The post; from other plugins' routes for a type perhaps an object of theirs.
	 * @return true|WP_Error
	 */
	public static function update( $values, $item ) {
		$post = self::post_of( $item );
		if ( null === $post || ! is_array( $values ) ) {
			return true;
		}
		if ( ! current_user_can( 'edit_post', $post->ID ) ) {
			return new WP_Error( 'rest_cannot_edit', __( 'You are not allowed to edit this post.', 'tawk-integration' ), array( 'status' => rest_authorization_required_code() ) );
		}
		return Page_Settings::store( $post->ID, $values + Page_Settings::of( $post->ID ) ) ? true : Rest::not_stored();
	}

	/** @param mixed $item */
	private static function post_of( $item ): ?WP_Post {
		if ( is_object( $item ) && ! $item instanceof WP_Post && is_callable( array( $item, 'get_id' ) ) ) {
			$id   = $item->get_id();
			$item = is_int( $id ) && $id > 0 ? get_post( $id ) : null;
		}
		return $item instanceof WP_Post ? $item : null;
	}
}
