<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Settings\Settings;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * About whom something may be sent.
 *
 * @phpstan-import-type Values from Settings
 */
final class Subject {

	/** User meta: '1' where the user keeps the own data from the chat. It counts also where the owner offers it no more. */
	public const OPT_OUT = 'tawk_integration_opt_out';

	/**
	 * @phpstan-param Values $settings
	 * @return WP_User|null Null: nothing about this user leaves the site.
	 */
	public static function of( array $settings, ?WP_User $user ): ?WP_User {
		if ( null === $user || ! $settings['visitor']['identify'] || array() !== array_intersect( $user->roles, $settings['visitor']['excluded_roles'] ) ) {
			return null;
		}
		return self::has_opted_out( $user ) ? null : $user;
	}

	/** Whether the user keeps the own data from the chat. */
	public static function has_opted_out( WP_User $user ): bool {
		return '1' === get_user_meta( $user->ID, self::OPT_OUT, true );
	}

	/**
	 * Tells one user from another in a browser, and nothing else.
	 *
	 * @return string 16 hexadecimal digits.
	 */
	public static function marker( WP_User $user ): string {
		return substr( hash_hmac( 'sha256', "tawk_integration|$user->ID", wp_salt( 'nonce' ) ), 0, 16 );
	}
}
