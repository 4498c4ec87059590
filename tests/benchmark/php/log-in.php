<?php
/**
 * Prints the Cookie header of a user whose session lasts longer than the measurement: `wp eval-file log-in.php LOGIN`.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

( static function ( string $login ): void {
	$user = get_user_by( 'login', $login );
	if ( ! $user ) {
		throw new RuntimeException( esc_html( "There is no user $login." ) );
	}
	$until = time() + YEAR_IN_SECONDS;
	$token = WP_Session_Tokens::get_instance( $user->ID )->create( $until );
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- A header for a program, no HTML.
	echo LOGGED_IN_COOKIE . '=' . rawurlencode( wp_generate_auth_cookie( $user->ID, $until, 'logged_in', $token ) );
} )( $args[0] ?? '' );
