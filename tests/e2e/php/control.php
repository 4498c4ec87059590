<?php
/**
 * Must-use plugin of the sites that browser tests run on: brings the site into a state and tells of it, faster than
 * WP-CLI can.
 *
 * A POST with the header X-Test-Control and the JSON body
 * `{ "reset"?: true, "settings"?: object, "key"?: string, "meta"?: { login: { key: value } }, "create"?: object,
 * "delete"?: int[], "of"?: int, "user"?: string }` is answered with what it made or asks for, as JSON: the id of the
 * post, what the meta of the post says, the id of the user; else the stored settings.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration\Tests\Browser;

use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Importer;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;

add_action(
	'wp_loaded',
	static function (): void {
		if ( ! isset( $_SERVER['HTTP_X_TEST_CONTROL'] ) ) {
			return;
		}
		/** @var array{ reset?: bool, settings?: array<string, mixed>, key?: string, meta?: array<string, array<string, mixed>>, create?: array{ post_type?: string, post_status?: string, post_title?: string, post_content?: string, post_author?: int }, delete?: array<int>, of?: int, user?: string } $order */
		$order = json_decode( (string) file_get_contents( 'php://input' ), true, 512, JSON_THROW_ON_ERROR );
		if ( isset( $order['reset'] ) ) {
			array_map( 'delete_option', array( Settings::OPTION, Secret::OPTION, Importer::BACKUP_OPTION, 'tawkto-embed-widget-page-id', 'tawkto-embed-widget-widget-id' ) );
			Settings::create();
			Secret::create();
		}
		if ( isset( $order['settings'] ) ) {
			update_option( Settings::OPTION, $order['settings'], true );
		}
		if ( isset( $order['key'] ) ) {
			$property_id = Settings::get()['property_id'];
			( new Secret( $property_id ) )->set( $property_id, $order['key'] );
		}
		foreach ( $order['meta'] ?? array() as $login => $meta ) {
			$user = get_user_by( 'login', $login );
			foreach ( $meta as $key => $value ) {
				update_user_meta( false === $user ? 0 : $user->ID, $key, $value );
			}
		}
		$answer = get_option( Settings::OPTION );
		if ( isset( $order['create'] ) ) {
			// Nobody is logged in: conditions of blocks would be taken for something forbidden.
			kses_remove_filters();
			/** @var array{ post_type?: string, post_status?: string, post_title?: string, post_content?: string, post_author?: int } $fields */
			$fields = wp_slash( $order['create'] );
			$answer = wp_insert_post( $fields, true );
		}
		foreach ( $order['delete'] ?? array() as $post ) {
			wp_delete_post( $post, true );
		}
		if ( isset( $order['of'] ) ) {
			$answer = get_post_meta( $order['of'], Page_Settings::META_KEY, true );
		}
		if ( isset( $order['user'] ) ) {
			$user   = get_user_by( 'login', $order['user'] );
			$answer = false === $user ? 0 : $user->ID;
		}
		wp_send_json( $answer );
	}
);
