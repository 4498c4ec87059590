<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use RuntimeException;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Visitor\Page_Source;

/** A source of another plugin that cannot even be made. */
final class Throwing_Source implements Page_Source {

	public function __construct() {
		throw new RuntimeException( 'broken' );
	}

	public function label(): string {
		return '';
	}

	public function description(): string {
		return '';
	}

	public function example(): string {
		return '';
	}

	public function parameter(): string {
		return '';
	}

	public function values( Page $page, string $parameter ): array {
		return array();
	}
}
