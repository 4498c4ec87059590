<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

defined( 'ABSPATH' ) || exit;

/**
 * What a page of fetch delivery leaves open about the user: a condition, or a source of the user's. Page and answer
 * name it by the same id, which tells nothing of it.
 */
final class Question {

	/**
	 * @param mixed $asked A condition, or the name of a source.
	 * @return string 10 hexadecimal digits.
	 */
	public static function id( $asked ): string {
		return substr( md5( (string) wp_json_encode( $asked ) ), 0, 10 );
	}
}
