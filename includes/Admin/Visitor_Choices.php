<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Visitor\Sources;
use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * What the tab “What agents see” is given: the sources of attributes and tags, and who is looking.
 */
final class Visitor_Choices {

	/**
	 * Every source, in the order in which it is offered (type `SourceKind` in src/settings/boot.ts). One that fails
	 * to say what it is, is left out.
	 *
	 * @return list<array{ name: string, label: string, description: string, example: string, parameter: string, scope: string }>
	 */
	public static function sources(): array {
		$sources = new Sources();
		$kinds   = array();
		foreach ( $sources->all() as $name => $source ) {
			try {
				$kinds[] = array(
					'name'        => $name,
					'label'       => $source->label(),
					'description' => $source->description(),
					'example'     => $source->example(),
					'parameter'   => $source->parameter(),
					'scope'       => $sources->scope( $name ),
				);
			} catch ( Throwable $failure ) {
				continue;
			}
		}
		return $kinds;
	}

	/** @return array{ id: int, name: string, has_email: bool } */
	public static function user(): array {
		$user = wp_get_current_user();
		return array(
			'id'        => $user->ID,
			'name'      => wp_specialchars_decode( $user->display_name, ENT_QUOTES ),
			'has_email' => '' !== $user->user_email,
		);
	}
}
