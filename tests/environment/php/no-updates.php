<?php
/**
 * Must-use plugin of sites without internet: WordPress asks nobody for updates. It would log a warning for each
 * such question, and tests count warnings; on Playground it would wait for an answer that cannot come.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration\Tests\Environment;

use WpOrg\Requests\Utility\CaseInsensitiveDictionary;

add_filter(
	'pre_http_request',
	static function ( $answer, array $arguments, string $url ) {
		if ( 'api.wordpress.org' !== wp_parse_url( $url, PHP_URL_HOST ) ) {
			return $answer;
		}
		// WordPress takes an answer without content as "nothing is known".
		return array(
			'headers'  => new CaseInsensitiveDictionary(),
			'body'     => 'null',
			'response' => array(
				'code'    => 200,
				'message' => 'OK',
			),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);
