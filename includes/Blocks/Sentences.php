<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Status\Causes;

defined( 'ABSPATH' ) || exit;

/**
 * What there is to say to people who may edit a page, of a block or shortcode on it.
 */
final class Sentences {

	public static function wrong( string $name ): string {
		/* translators: %s: name of an attribute. */
		return sprintf( __( 'What “%s” says cannot be used and is ignored.', 'tawk-integration' ), $name );
	}

	public static function unknown( string $name ): string {
		/* translators: %s: a word in a shortcode. */
		return sprintf( __( '“%s” means nothing here and is ignored.', 'tawk-integration' ), $name );
	}

	public static function no_such_widget( string $id ): string {
		/* translators: %s: id of a widget. */
		return sprintf( __( 'The settings have no widget “%s”; the one of the page is used.', 'tawk-integration' ), $id );
	}

	public static function foreign_link(): string {
		return __( 'The link must lead to this site, to an e-mail address (mailto:) or to a telephone number (tel:); the direct chat link is used.', 'tawk-integration' );
	}

	public static function no_such_source( string $text ): string {
		/* translators: %s: name of a source in curly brackets. */
		return sprintf( __( '%s is not told to agents: the settings do not tell it themselves under “What agents learn”.', 'tawk-integration' ), $text );
	}

	public static function key_of_settings( string $key ): string {
		/* translators: %s: key of an attribute. */
		return sprintf( __( 'The attribute “%s” is ignored here: the settings say what agents see under that name.', 'tawk-integration' ), $key );
	}

	public static function second(): string {
		return __( 'Another inline chat is on this page, and a page can have one only: here is a link to the chat.', 'tawk-integration' );
	}

	public static function listed(): string {
		return __( 'The inline chat stands in the post’s own text on its own page only: in a list of posts, and in what other blocks print, there is a link to the chat.', 'tawk-integration' );
	}

	public static function no_appearance(): string {
		return __( 'What stands inside shows only with the appearance “blocks”.', 'tawk-integration' );
	}

	/**
	 * Why nothing is there.
	 *
	 * @param string $reason A name of `Status\Causes`, a word of `Conditions::outcome()`, `of_automations`, `about_user` or `not_asked_by_owner`.
	 */
	public static function hidden( string $reason ): string {
		switch ( $reason ) {
			case 'does_not_hold':
				return __( 'Hidden here by its own conditions (“Who sees this”).', 'tawk-integration' );
			case 'unknown_type':
			case 'plugin_absent':
				return __( 'Hidden from everyone: one of its conditions (“Who sees this”) needs a plugin that is not there.', 'tawk-integration' );
			case 'refused_value':
				return __( 'Hidden from everyone: one of its conditions (“Who sees this”) cannot be understood.', 'tawk-integration' );
			case 'of_automations':
				return __( 'Hidden from everyone: one of its conditions (“Who sees this”) is for automations alone.', 'tawk-integration' );
			case 'not_asked_by_owner':
				return __( 'Hidden from everyone: the settings do not ask for the user field, cookie or parameter themselves that one of its conditions (“Who sees this”) asks for.', 'tawk-integration' );
			case 'excluded':
				return __( 'Not shown in previews and in the editors of page builders; visitors see it on the page itself.', 'tawk-integration' );
		}
		$cause = Causes::named( $reason );
		return null === $cause ? '' : $cause['sentence'];
	}
}
