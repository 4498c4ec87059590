<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** The number by which WordPress knows the user. */
final class User_Id implements User_Source {

	public function label(): string {
		return __( 'User number', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The number by which WordPress knows the user.', 'tawk-integration' );
	}

	public function example(): string {
		return '42';
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		return array( $user->ID );
	}
}
