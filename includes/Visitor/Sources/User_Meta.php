<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\Secret_Meta;
use Tawk_Integration\Visitor\User_Source;
use WP_User;

defined( 'ABSPATH' ) || exit;

/** A field of the user’s meta data; never one that is secret or internal. */
final class User_Meta implements User_Source {

	public function label(): string {
		return __( 'User meta', 'tawk-integration' );
	}

	public function description(): string {
		return __( 'A field that WordPress or another plugin keeps of the user, such as company or phone.', 'tawk-integration' );
	}

	public function example(): string {
		return __( 'Gold member', 'tawk-integration' );
	}

	public function parameter(): string {
		return __( 'Key of the field', 'tawk-integration' );
	}

	public function values( WP_User $user, string $parameter ): array {
		return '' === $parameter || self::is_refused( $parameter ) ? array() : array_values( (array) get_user_meta( $user->ID, $parameter ) );
	}

	/** Whether a field is never told. WordPress keeps what is internal to it and to plugins under keys with an underscore. */
	public static function is_refused( string $key ): bool {
		return Secret_Meta::is_secret( $key ) || is_protected_meta( $key, 'user' );
	}
}
