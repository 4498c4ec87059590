<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Patterns: what most people build of the blocks, ready to insert.
 */
final class Patterns {

	private const CATEGORY = 'tawk-integration';

	/** What both have in common. */
	private const COMMON = array(
		'categories'    => array( self::CATEGORY, 'contact' ),
		'keywords'      => array( 'tawk.to', 'live chat' ),
		'viewportWidth' => 800,
	);

	/** Makes them known where somebody edits (`admin_init`, `rest_api_init`): pages of visitors need none. */
	public static function register(): void {
		register_block_pattern_category( self::CATEGORY, array( 'label' => __( 'Live chat', 'tawk-integration' ) ) );
		register_block_pattern(
			'tawk-integration/contact-section',
			array(
				'title'       => __( 'Contact section with chat button', 'tawk-integration' ),
				'description' => __( 'A heading, a sentence, a button that opens the chat, and whether somebody is there.', 'tawk-integration' ),
				'content'     => self::contact_section(),
			) + self::COMMON
		);
		register_block_pattern(
			'tawk-integration/support-page',
			array(
				'title'       => __( 'Support page with inline chat', 'tawk-integration' ),
				'description' => __( 'A heading, a sentence and the chat itself.', 'tawk-integration' ),
				'content'     => self::support_page(),
			) + self::COMMON
		);
	}

	private static function contact_section(): string {
		return self::group(
			self::words(
				__( 'Questions? Ask us.', 'tawk-integration' ),
				__( 'We answer in the chat, and if nobody is there you can leave a message.', 'tawk-integration' )
			) . self::group(
				self::block( 'chat-button', array( 'label' => __( 'Chat with us', 'tawk-integration' ) ) )
				. "\n\n" . self::block(
					'chat-status',
					array(
						'appearance' => 'badge',
						'online'     => __( 'We are online', 'tawk-integration' ),
					)
				),
				'{"type":"flex","flexWrap":"wrap"}'
			),
			'{"type":"constrained"}'
		);
	}

	private static function support_page(): string {
		return self::group(
			self::words(
				__( 'How can we help?', 'tawk-integration' ),
				__( 'Write to us here. The conversation stays with you when you go on to another page.', 'tawk-integration' )
			) . '<!-- wp:tawk-integration/inline-chat /-->',
			'{"type":"constrained"}'
		);
	}

	/** @param array<string, string> $attributes */
	private static function block( string $name, array $attributes ): string {
		return get_comment_delimited_block_content( "tawk-integration/$name", $attributes, '' );
	}

	/** @param string $layout JSON. */
	private static function group( string $inside, string $layout ): string {
		return sprintf(
			'<!-- wp:group {"layout":%1$s} -->
<div class="wp-block-group">%2$s</div>
<!-- /wp:group -->',
			$layout,
			$inside
		);
	}

	private static function words( string $heading, string $text ): string {
		return sprintf(
			'<!-- wp:heading -->
<h2 class="wp-block-heading">%1$s</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>%2$s</p>
<!-- /wp:paragraph -->

',
			esc_html( $heading ),
			esc_html( $text )
		);
	}
}
