<?php
/**
 * Puts the content of demo-content.json into an installed WordPress, once.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration\Tests\Environment;

use RuntimeException;
use WP_Error;

require_once ABSPATH . 'wp-admin/includes/taxonomy.php';

/** Its existence says that the content is there. */
const DEMO_CONTENT = 'demo_content_created';

/**
 * An id that WordPress returned, or an error that says why there is none.
 *
 * @param int|WP_Error $id What a function that inserts something returned.
 */
function inserted( $id ): int {
	if ( is_wp_error( $id ) ) {
		throw new RuntimeException( esc_html( $id->get_error_message() ) );
	}
	return $id;
}

/**
 * Adds a user with profile data.
 *
 * @param array{ login: string, password: string, role: string, email: string, first_name: string, last_name: string, meta: array<string, string> } $user As in demo-content.json.
 */
function add_user( array $user ): void {
	inserted(
		wp_insert_user(
			array(
				'user_login'   => $user['login'],
				'user_pass'    => $user['password'],
				'user_email'   => $user['email'],
				'first_name'   => $user['first_name'],
				'last_name'    => $user['last_name'],
				'display_name' => $user['first_name'] . ' ' . $user['last_name'],
				'role'         => $user['role'],
				'meta_input'   => $user['meta'],
			)
		)
	);
}

/**
 * Adds a page, or a post with its category, tags and author.
 *
 * @param string $type 'page' or 'post'.
 * @param array{ slug: string, title: string, content: string, category?: string, tags?: list<string>, author?: string } $post As in demo-content.json.
 */
function add_post( string $type, array $post ): void {
	$author = get_user_by( 'login', $post['author'] ?? 'admin' );
	inserted(
		wp_insert_post(
			array(
				'post_type'     => $type,
				'post_status'   => 'publish',
				'post_name'     => $post['slug'],
				'post_title'    => $post['title'],
				'post_content'  => "<!-- wp:paragraph -->\n<p>" . $post['content'] . "</p>\n<!-- /wp:paragraph -->",
				'post_author'   => $author ? $author->ID : 0,
				'post_category' => isset( $post['category'] ) ? array( wp_create_category( $post['category'] ) ) : array(),
				'tags_input'    => $post['tags'] ?? array(),
			),
			true
		)
	);
}

( static function (): void {
	if ( get_option( DEMO_CONTENT ) ) {
		return;
	}
	/**
	 * What demo-content.json holds.
	 *
	 * @var array{
	 *     title: string,
	 *     description: string,
	 *     admin: array{ email: string },
	 *     users: list<array{ login: string, password: string, role: string, email: string, first_name: string, last_name: string, meta: array<string, string> }>,
	 *     pages: list<array{ slug: string, title: string, content: string, category?: string, tags?: list<string>, author?: string }>,
	 *     posts: list<array{ slug: string, title: string, content: string, category?: string, tags?: list<string>, author?: string }>
	 * } $content
	 */
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- A file beside this one.
	$content = json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/demo-content.json' ), true, 512, JSON_THROW_ON_ERROR );
	update_option( 'blogname', $content['title'] );
	update_option( 'blogdescription', $content['description'] );
	update_option( 'admin_email', $content['admin']['email'] );
	// Pictures would come from a server elsewhere.
	update_option( 'show_avatars', 0 );
	wp_update_user(
		array(
			'ID'         => 1,
			'user_email' => $content['admin']['email'],
		)
	);
	foreach ( $content['users'] as $user ) {
		add_user( $user );
	}
	foreach ( $content['pages'] as $page ) {
		add_post( 'page', $page );
	}
	foreach ( $content['posts'] as $post ) {
		add_post( 'post', $post );
	}
	update_option( DEMO_CONTENT, true );
} )();
