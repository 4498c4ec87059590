<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Words for each status of the agents.
 */
final class Status_Texts {

	/** The first is what is seen until tawk.to says which it is. */
	private const STATUSES = array( 'unknown', 'online', 'away', 'offline' );

	/**
	 * @param array<string, string> $otherwise Words where the author wrote none, by status.
	 * @return array<string, string> By status.
	 */
	public static function of( Block_Attributes $attributes, array $otherwise ): array {
		$texts = array();
		foreach ( self::STATUSES as $status ) {
			$text             = $attributes->text( $status );
			$texts[ $status ] = '' === $text ? $otherwise[ $status ] : $text;
		}
		return $texts;
	}

	/** @return array<string, string> */
	public static function same( string $text ): array {
		return array_fill_keys( self::STATUSES, $text );
	}
}
