<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility\Conditions;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;

defined( 'ABSPATH' ) || exit;

/** What only the visitor’s browser knows: decided by the function of the same name in src/visibility/conditions/. */
final class In_Browser implements Condition {

	private string $type;

	public function __construct( string $type ) {
		$this->type = $type;
	}

	public function label(): string {
		switch ( $this->type ) {
			case 'device':
				return __( 'Device', 'tawk-integration' );
			case 'schedule':
				return __( 'Day and hour', 'tawk-integration' );
			case 'dates':
				return __( 'Date', 'tawk-integration' );
			case 'referrer':
				return __( 'Site the visitor comes from', 'tawk-integration' );
			case 'query':
				return __( 'Parameter of the address', 'tawk-integration' );
			case 'cookie':
				return __( 'Cookie', 'tawk-integration' );
			case 'browser_language':
				return __( 'Language of the browser', 'tawk-integration' );
			case 'visits':
				return __( 'Number of visits', 'tawk-integration' );
			case 'pages':
				return __( 'Pages seen in this visit', 'tawk-integration' );
			case 'agent_status':
				return __( 'Agents', 'tawk-integration' );
			case 'chat_state':
				return __( 'State of the chat', 'tawk-integration' );
		}
		return $this->type;
	}

	public function scope(): string {
		return self::BROWSER;
	}

	public function available(): bool {
		return true;
	}

	/** @param mixed $value */
	public function holds( $value, Page $page ): bool {
		return false;
	}
}
