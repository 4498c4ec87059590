<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** The day on which the user registered, where the site is. */
final class User_Registered implements User_Source {

	public function label(): string {
		return __( 'Registered since', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'The day on which the user registered, in the time zone of the site.', 'tawk-integration' );
	}

	public function example(): string {
		return '2023-05-14';
	}

	public function parameter(): string {
		return '';
	}

	public function values( WP_User $user, string $parameter ): array {
		$moment = $user->user_registered;
		return 1 === preg_match( '/^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d\z/', $moment ) ? array( get_date_from_gmt( $moment, 'Y-m-d' ) ) : array();
	}
}
