<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** The user’s first name. */
final class User_First_Name implements User_Source {

	public function label(): string {
		return __( 'First name', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The first name in the user’s profile.', 'tawk-integration' );
	}

	public function example(): string {
		return __( 'Ada', 'tawk-integration' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		return array( $user->first_name );
	}
}
