<?php
/**
 * Lets the chat of a connected site wait: `wp eval-file clicks.php hide|interaction|idle`, and makes the pages that are
 * clicked and looked at. `hide`: the rules hide it, and only a click brings it; else a loading strategy.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

use Tawk_Integration\Settings\Settings;

( static function ( string $how ): void {
	$settings                          = Settings::get();
	$settings['visibility']['default'] = 'hide' === $how ? 'hide' : 'show';
	$settings['loading']['strategy']   = 'hide' === $how ? 'immediate' : $how;
	update_option( Settings::OPTION, $settings );

	$text  = '<p>' . str_repeat( 'Something to read before and after. ', 12 ) . '</p>';
	$pages = array(
		'clicks' => '<!-- wp:tawk-integration/chat-button {"label":"Block"} /--><p>[tawk_button label="Shortcode"]</p>'
			. '<p><a href="#tawk-maximize">Link</a></p><p><button class="tawk-maximize">Class</button></p>'
			. '<p><button data-tawk-action="maximize">Attribute</button></p>',
		'blocks' => $text
			. '<!-- wp:tawk-integration/chat-button {"online":"Chat with us now","away":"We will be back","offline":"Leave a message for tomorrow","unknown":"Contact","unread":true,"whenOffline":"link"} /-->' . $text
			. '<!-- wp:tawk-integration/chat-status {"appearance":"badge","offline":"Nobody is here before tomorrow at nine"} /-->' . $text
			. '<!-- wp:tawk-integration/inline-chat {"height":"400px"} /-->' . $text,
	);
	foreach ( $pages as $slug => $content ) {
		if ( null === get_page_by_path( $slug ) ) {
			wp_insert_post(
				array(
					'post_type'    => 'page',
					'post_status'  => 'publish',
					'post_name'    => $slug,
					'post_title'   => $slug,
					'post_content' => $content,
				)
			);
		}
	}
} )( $args[0] ?? 'hide' );
