<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** The user’s last name. */
final class User_Last_Name implements User_Source {

	public function label(): string {
		return __( 'Last name', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The last name in the user’s profile.', 'tawk-integration' );
	}

	public function example(): string {
		return __( 'Lovelace', 'tawk-integration' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		return array( $user->last_name );
	}
}
