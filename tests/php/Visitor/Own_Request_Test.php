<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Own_Request;

final class Own_Request_Test extends Test_Case {

	/** What a browser sends from a page of the site. */
	private const OWN = array(
		'REQUEST_METHOD'          => 'POST',
		'HTTP_X_TAWK_INTEGRATION' => '1',
		'HTTP_ORIGIN'             => 'https://example.com',
		'HTTP_SEC_FETCH_SITE'     => 'same-origin',
	);

	/** @return array<string, array{ bool, array<string, string|null>, 2?: list<string> }> Answer, what differs from OWN, addresses of the site. */
	public function requests(): array {
		return array(
			'a page of the site'                     => array( true, array() ),
			'a browser that tells no Sec-Fetch-Site' => array( true, array( 'HTTP_SEC_FETCH_SITE' => null ) ),
			'a proxy takes the origin away'          => array( true, array( 'HTTP_ORIGIN' => null ) ),
			'neither of both'                        => array( false, array( 'HTTP_ORIGIN' => null, 'HTTP_SEC_FETCH_SITE' => null ) ),
			'the address of WordPress, another host' => array( true, array( 'HTTP_ORIGIN' => 'https://wp.example.com' ), array( 'https://example.com', 'https://wp.example.com/wordpress' ) ),
			'a site in a folder'                     => array( true, array(), array( 'https://example.com/shop' ) ),
			'a site on a port of its own'            => array( true, array( 'HTTP_ORIGIN' => 'https://example.com:8443' ), array( 'https://example.com:8443/shop' ) ),
			'the port that goes without saying'      => array( true, array(), array( 'https://example.com:443' ) ),
			'the usual port without TLS'             => array( true, array( 'HTTP_ORIGIN' => 'http://example.com' ), array( 'http://example.com:80' ) ),
			'an address in capital letters'          => array( true, array(), array( 'HTTPS://Example.COM' ) ),
			'another host'                           => array( false, array( 'HTTP_ORIGIN' => 'https://evil.example' ) ),
			'a sibling host'                         => array( false, array( 'HTTP_ORIGIN' => 'https://blog.example.com' ) ),
			'the host above'                         => array( false, array(), array( 'https://www.example.com' ) ),
			'a host that only begins alike'          => array( false, array( 'HTTP_ORIGIN' => 'https://example.com.evil.example' ) ),
			'another port'                           => array( false, array( 'HTTP_ORIGIN' => 'https://example.com:8443' ) ),
			'the port of the other scheme'           => array( false, array( 'HTTP_ORIGIN' => 'https://example.com:80' ) ),
			'another scheme'                         => array( false, array( 'HTTP_ORIGIN' => 'http://example.com' ) ),
			'a sandboxed frame'                      => array( false, array( 'HTTP_ORIGIN' => 'null' ) ),
			'an origin that is empty'                => array( false, array( 'HTTP_ORIGIN' => '' ) ),
			'an origin with a path'                  => array( false, array( 'HTTP_ORIGIN' => 'https://example.com/' ) ),
			'an address that is none'                => array( false, array( 'HTTP_ORIGIN' => '://' ), array( 'http://' ) ),
			'another site, the origin taken away'    => array( false, array( 'HTTP_ORIGIN' => null, 'HTTP_SEC_FETCH_SITE' => 'cross-site' ) ),
			'another site'                           => array( false, array( 'HTTP_SEC_FETCH_SITE' => 'cross-site' ) ),
			'a sibling host by Sec-Fetch-Site'       => array( false, array( 'HTTP_SEC_FETCH_SITE' => 'same-site' ) ),
			'an address that somebody entered'       => array( false, array( 'HTTP_SEC_FETCH_SITE' => 'none' ) ),
			'no header of ours'                      => array( false, array( 'HTTP_X_TAWK_INTEGRATION' => null ) ),
			'another value in our header'            => array( false, array( 'HTTP_X_TAWK_INTEGRATION' => '0' ) ),
			'a GET'                                  => array( false, array( 'REQUEST_METHOD' => 'GET' ) ),
			'no method'                              => array( false, array( 'REQUEST_METHOD' => null ) ),
		);
	}

	/**
	 * @dataProvider requests
	 * @param array<string, string|null> $differs
	 * @param list<string>               $addresses
	 */
	public function test_only_a_script_of_the_site_may_ask( bool $expected, array $differs, array $addresses = array( 'https://example.com' ) ): void {
		$server = array_filter( $differs + self::OWN, 'is_string' );
		self::assertSame( $expected, Own_Request::is_one( $server, $addresses ) );
	}
}
