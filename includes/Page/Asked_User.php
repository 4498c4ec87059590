<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use WP_Error;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * The user as whom somebody wants to see what the site does.
 */
final class Asked_User {

	/**
	 * @param int $id 0: nobody is logged in.
	 * @return WP_User|WP_Error|null Null: nobody. 403 for a user whom the person who asks may not edit, 400 for one who is gone.
	 */
	public static function of( int $id ) {
		if ( 0 === $id ) {
			return null;
		}
		if ( ! current_user_can( 'edit_user', $id ) ) {
			return new WP_Error( 'rest_forbidden_user', __( 'You may check pages only as users whom you may edit.', 'tawk-integration' ), array( 'status' => 403 ) );
		}
		$user = get_userdata( $id );
		return $user instanceof WP_User ? $user : new WP_Error( 'tawk_integration_unanswerable', __( 'This user does not exist any more. Choose another.', 'tawk-integration' ), array( 'status' => 400 ) );
	}
}
