<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** The user’s e-mail address. */
final class User_Email implements User_Source {

	public function label(): string {
		return __( 'E-mail address', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The address in the user’s profile.', 'tawk-integration' );
	}

	public function example(): string {
		return 'ada@example.com';
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		return array( $user->user_email );
	}
}
