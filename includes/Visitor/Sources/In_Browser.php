<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor\Sources;

use Tawk_Integration\Visitor\Source;

defined( 'ABSPATH' ) || exit;

/** What only the visitor’s browser knows: read by the function of the same name in src/visitor/sources/. */
final class In_Browser implements Source {

	private string $name;

	public function __construct( string $name ) {
		$this->name = $name;
	}

	public function label(): string {
		return $this->words()[0];
	}

	public function description(): string {
		return $this->words()[1];
	}

	public function example(): string {
		return $this->words()[2];
	}

	public function parameter(): string {
		return $this->words()[3];
	}

	/** @return array{ string, string, string, string } Label, description, example, parameter. */
	private function words(): array {
		switch ( $this->name ) {
			case 'browser.referrer':
				return array( __( 'Page the visitor comes from', 'tawk-integration' ), __( 'The address of the page whose link led the visitor to your site.', 'tawk-integration' ), 'https://www.google.com/', '' );
			case 'browser.landing_page':
				return array( __( 'Landing page', 'tawk-integration' ), __( 'The address at which this visit to your site began.', 'tawk-integration' ), home_url( '/offers/' ), '' );
			case 'browser.language':
				return array( __( 'Language of the browser', 'tawk-integration' ), __( 'The language that the visitor prefers.', 'tawk-integration' ), 'de-AT', '' );
			case 'browser.query':
				return array( __( 'Parameter of the address', 'tawk-integration' ), __( 'A part of the page’s address after the question mark, such as utm_campaign, else of the address at which the visit began: a campaign lasts the whole visit.', 'tawk-integration' ), 'newsletter', __( 'Name of the parameter', 'tawk-integration' ) );
			case 'browser.cookie':
				return array( __( 'Cookie', 'tawk-integration' ), __( 'A cookie that scripts of your site can read.', 'tawk-integration' ), __( 'plan-b', 'tawk-integration' ), __( 'Name of the cookie', 'tawk-integration' ) );
		}
		return array( $this->name, '', '', '' );
	}
}
