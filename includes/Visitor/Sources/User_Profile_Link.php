<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** Where the user’s profile stands in wp-admin. */
final class User_Profile_Link implements User_Source {

	public function label(): string {
		return __( 'Link to the profile', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The address of the user’s profile in wp-admin. It opens for agents with a WordPress login.', 'tawk-integration' );
	}

	public function example(): string {
		return admin_url( 'user-edit.php?user_id=42' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		return array( admin_url( "user-edit.php?user_id=$user->ID" ) );
	}
}
