<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** The name with which the user logs in. */
final class User_Login implements User_Source {

	public function label(): string {
		return __( 'User name', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The name with which the user logs in.', 'tawk-integration' );
	}

	public function example(): string {
		return 'ada';
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		return array( $user->user_login );
	}
}
