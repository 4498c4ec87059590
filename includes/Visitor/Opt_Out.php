<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Settings\Settings;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * The box in a profile with which somebody keeps the own data from the chat, where the owner offers it.
 *
 * In a network it counts on all sites: user meta belongs to the network, and so does the person's wish.
 */
final class Opt_Out {

	/** Prints the box (`show_user_profile`, `edit_user_profile`). */
	public static function show( WP_User $user ): void {
		if ( ! self::may_change( $user->ID ) ) {
			return;
		}
		// Without a field that is always sent, a form that does not have the box would look like a box without its tick.
		printf(
			'<h2>%1$s</h2><table class="form-table" role="presentation"><tr><th scope="row">%2$s</th><td><input type="hidden" name="%3$s" value="0"><label for="%3$s"><input type="checkbox" name="%3$s" id="%3$s" value="1"%4$s aria-describedby="%3$s-description"> %5$s</label><p class="description" id="%3$s-description">%6$s</p></td></tr></table>',
			esc_html__( 'Chat', 'tawk-integration' ),
			esc_html__( 'Privacy', 'tawk-integration' ),
			esc_attr( Subject::OPT_OUT ),
			checked( Subject::has_opted_out( $user ), true, false ),
			esc_html__( 'Do not tell the chat about me', 'tawk-integration' ),
			esc_html__( 'Agents then see neither name nor e-mail address nor anything else that this site knows of the account, unless it is written in the chat.', 'tawk-integration' )
		);
	}

	/** Stores it (`personal_options_update`, `edit_user_profile_update`); WordPress has checked the form's nonce. */
	public static function save( int $user_id ): void {
		$sent = $_POST[ Subject::OPT_OUT ] ?? null; // phpcs:ignore WordPress.Security -- checked by user-edit.php (`update-user_…`), and compared only.
		if ( null === $sent || ! self::may_change( $user_id ) ) {
			return;
		}
		if ( '1' === $sent ) {
			update_user_meta( $user_id, Subject::OPT_OUT, '1' );
		} else {
			delete_user_meta( $user_id, Subject::OPT_OUT );
		}
	}

	private static function may_change( int $user_id ): bool {
		return Settings::get()['visitor']['offer_opt_out'] && current_user_can( 'edit_user', $user_id );
	}
}
