<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** The user’s roles, as people call them. */
final class User_Roles implements User_Source {

	public function label(): string {
		return __( 'Roles', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The user’s roles, by their names in the language of the site.', 'tawk-integration' );
	}

	public function example(): string {
		return translate_user_role( 'Subscriber' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		$names = array();
		foreach ( $user->roles as $role ) {
			$names[] = translate_user_role( wp_roles()->role_names[ $role ] ?? $role );
		}
		return $names;
	}
}
