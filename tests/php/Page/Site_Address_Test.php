<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Page;

use Tawk_Integration\Page\Site_Address;
use Tawk_Integration\Tests\Test_Case;

final class Site_Address_Test extends Test_Case {

	/** @return array<string, array{ string, string, string|null }> */
	public function addresses(): array {
		$site   = 'https://example.com';
		$folder = 'https://example.com/blog';
		return array(
			'nothing is the home page'          => array( '', $site, '/' ),
			'a path'                            => array( '/about/', $site, '/about/' ),
			'a path without its slash'          => array( 'about', $site, '/about' ),
			'only a query'                      => array( '?p=1', $site, '/?p=1' ),
			'a whole address'                   => array( 'https://example.com/about/?a=b', $site, '/about/?a=b' ),
			'the other scheme'                  => array( 'http://example.com/about/', $site, '/about/' ),
			'the host alone'                    => array( 'https://example.com', $site, '/' ),
			'the host and a query'              => array( 'https://example.com?p=1', $site, '/?p=1' ),
			'without a scheme'                  => array( 'example.com/about/', $site, '/about/' ),
			'without a scheme, slashes first'   => array( '//example.com/about/', $site, '/about/' ),
			'capital letters in the host'       => array( 'https://EXAMPLE.com/About/', $site, '/About/' ),
			'www. in front'                     => array( 'www.example.com/about/', $site, '/about/' ),
			'the port that goes without saying' => array( 'https://example.com:443/about/', $site, '/about/' ),
			'a fragment'                        => array( '/about/#team', $site, '/about/' ),
			'only a fragment'                   => array( '#team', $site, '/' ),
			'spaces around'                     => array( "  /about/\n", $site, '/about/' ),
			'letters beyond ASCII'              => array( '/über uns/', $site, '/%C3%BCber%20uns/' ),
			'encoded letters stay as they are'  => array( '/%C3%BCber/', $site, '/%C3%BCber/' ),
			'another host'                      => array( 'https://other.example/about/', $site, null ),
			'another host, slashes first'       => array( '//other.example/about/', $site, null ),
			'a host that begins like this one'  => array( 'https://example.com.evil.example/', $site, null ),
			'this host as a user name'          => array( 'https://example.com@evil.example/', $site, null ),
			'another port'                      => array( 'https://example.com:8080/', $site, null ),
			'another scheme'                    => array( 'ftp://example.com/', $site, null ),
			'a script'                          => array( 'javascript://example.com/%0aalert(1)', $site, null ),
			'too long'                          => array( '/' . str_repeat( 'a', 2000 ), $site, null ),
			'a port of its own'                 => array( '127.0.0.1:9400/about/', 'http://127.0.0.1:9400', '/about/' ),
			'a folder: the home page'           => array( '', $folder, '/blog/' ),
			'a folder: a path that names it'    => array( '/blog/about/', $folder, '/blog/about/' ),
			'a folder: a path below it'         => array( '/about/', $folder, '/blog/about/' ),
			'a folder: an address in it'        => array( 'https://example.com/blog?p=1', $folder, '/blog?p=1' ),
			'a folder: an address beside it'    => array( 'https://example.com/shop/', $folder, null ),
			'a folder: one that begins like it' => array( 'https://example.com/blogs/', $folder, null ),
		);
	}

	/** @dataProvider addresses */
	public function test_takes_what_people_enter_as_a_browser_would( string $entered, string $home, ?string $expected ): void {
		self::assertSame( $expected, Site_Address::parse( $entered, $home ) );
	}

	/** @return array<string, array{ string, string }> */
	public function places(): array {
		return array(
			'a page'                        => array( '/about/', '' ),
			'a page named like a place'     => array( '/wp-administration/', '' ),
			'wp-admin'                      => array( '/wp-admin/', 'admin' ),
			'a screen of wp-admin'          => array( '/wp-admin/options-general.php?page=x', 'admin' ),
			'the log-in'                    => array( '/wp-login.php?action=lostpassword', 'login' ),
			'the REST API'                  => array( '/wp-json/wp/v2/posts', 'rest' ),
			'the REST API as a query'       => array( '/?rest_route=/wp/v2/posts', 'rest' ),
			'an upload'                     => array( '/wp-content/uploads/cat.jpg', 'file' ),
			'a script of WordPress'         => array( '/wp-includes/js/wp-emoji.js', 'file' ),
			'another entrance of WordPress' => array( '/xmlrpc.php', 'file' ),
			'the index'                     => array( '/index.php/about/', '' ),
		);
	}

	/** @dataProvider places */
	public function test_tells_what_is_no_page( string $url, string $expected ): void {
		$places = array(
			'admin'         => '/wp-admin/',
			'login'         => '/wp-login.php',
			'file_content'  => '/wp-content',
			'file_includes' => '/wp-includes/',
			'rest'          => '/wp-json/',
		);
		self::assertSame( $expected, Site_Address::place( $url, $places ) );
	}

	public function test_a_login_screen_at_the_home_page_does_not_swallow_the_site(): void {
		self::assertSame( '', Site_Address::place( '/about/', array( 'login' => '/' ) ) );
	}
}
