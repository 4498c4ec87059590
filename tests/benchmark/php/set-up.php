<?php
/**
 * Connects the plugin, with default settings and Secure Mode, and switches the chat on or off, or on with twenty rules
 * that the server decides: `wp eval-file set-up.php on|off|rules`. Agents get twenty fields of the user's meta data.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;

( static function ( string $how ): void {
	$values       = array(
		'page_type' => array( 'category', 'tag', 'search' ),
		'post'      => array( 900001, 900002 ),
		'post_type' => array( 'attachment' ),
		'url'       => array( '/shop/*', '*/private' ),
		'role'      => array( 'administrator' ),
	);
	$twenty_rules = array();
	foreach ( range( 1, 20 ) as $number ) {
		$type           = array_keys( $values )[ $number % 5 ];
		$twenty_rules[] = array(
			'id'         => "rule-$number",
			'action'     => 'hide',
			'conditions' => array(
				array(
					'type'  => $type,
					'value' => $values[ $type ],
				),
				array(
					'type'  => 'device',
					'value' => array( 'phone' ),
				),
			),
		);
	}
	$property_id = '5f1e9c8a0b2d4c6e8f013579';
	$attributes  = array();
	foreach ( range( 1, 20 ) as $number ) {
		foreach ( get_users( array( 'fields' => 'ID' ) ) as $user_id ) {
			update_user_meta( (int) $user_id, "benchmark_$number", "A value of middle length, number $number" );
		}
		$attributes[] = array(
			'key'    => "benchmark-$number",
			'source' => "user_meta.benchmark_$number",
		);
	}
	update_option(
		Settings::OPTION,
		array_merge(
			Settings::defaults(),
			array(
				'property_id' => $property_id,
				'widget_id'   => 'default',
				'enabled'     => 'off' !== $how,
				'visibility'  => array(
					'default' => 'show',
					'rules'   => 'rules' === $how ? $twenty_rules : array(),
				),
				'visitor'     => array( 'attributes' => $attributes ),
			)
		)
	);
	( new Secret( $property_id ) )->set( $property_id, '0123456789abcdef0123456789abcdef01234567' );
} )( $args[0] ?? 'on' );
