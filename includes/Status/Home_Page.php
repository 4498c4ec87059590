<?php
declare( strict_types=1 );

namespace Tawk_Integration\Status;

use Tawk_Integration\Page\Asked_Page;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Site_Address;
use Tawk_Integration\Page\Unanswerable;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Explanation;

defined( 'ABSPATH' ) || exit;

/**
 * What the settings say of the home page: the status card looks there, and has to know what it should find.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Cause from Causes
 */
final class Home_Page {

	/**
	 * For visitors who are not logged in.
	 *
	 * @phpstan-param Values $settings
	 * @return array{ verdict: ''|'show'|'hide'|'depends', cause: array{ name: string, sentence: string, button: string }|null, post: int } Verdict '' where it cannot be told.
	 */
	public static function expected( array $settings ): array {
		try {
			return Asked_Page::visit(
				Site_Address::parse( '', home_url() ) ?? '/',
				null,
				static function ( Page $page ) use ( $settings ): array {
					$explained = Explanation::now( $settings, $page );
					return array(
						'verdict' => $explained['verdict'],
						'cause'   => Causes::of( $explained ),
						'post'    => $explained['own']['post'],
					);
				}
			);
		} catch ( Unanswerable $failure ) {
			return array(
				'verdict' => '',
				'cause'   => null,
				'post'    => 0,
			);
		}
	}
}
