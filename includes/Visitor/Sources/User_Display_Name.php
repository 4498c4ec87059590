<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** The name that the site shows. */
final class User_Display_Name implements User_Source {

	public function label(): string {
		return __( 'Display name', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The name that your site shows for the user.', 'tawk-integration' );
	}

	public function example(): string {
		return __( 'Ada Lovelace', 'tawk-integration' );
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		return array( $user->display_name );
	}
}
