<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

defined( 'ABSPATH' ) || exit;

/**
 * The hash with which tawk.to's Secure Mode proves an identity.
 */
final class Signature {

	/**
	 * @param string $message Exactly the string that is sent: the e-mail address (`visitor`, `setAttributes`) or the user id (`login`).
	 * @param string $key     The property's JavaScript API key.
	 * @return string 64 lower-case hexadecimal digits.
	 */
	public static function of(
		string $message,
		#[\SensitiveParameter]
		string $key
	): string {
		return hash_hmac( 'sha256', $message, $key );
	}
}
