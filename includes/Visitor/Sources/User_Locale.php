<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** The language that the user chose in the profile. */
final class User_Locale implements User_Source {

	public function label(): string {
		return __( 'Language of the user', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The language that the user chose in the profile, else that of the site.', 'tawk-integration' );
	}

	public function example(): string {
		return 'de_DE';
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		return array( get_user_locale( $user ) );
	}
}
