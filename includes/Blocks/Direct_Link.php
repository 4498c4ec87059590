<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Widget\Embed;

defined( 'ABSPATH' ) || exit;

/**
 * The link to the chat's own page at tawk.to: it works without any script.
 */
final class Direct_Link {

	/**
	 * @param string $widget id, '' for the one of the page.
	 * @return array{ href: string, target: string, rel: string } Attributes of the link.
	 */
	public static function attributes( Place $place, string $widget ): array {
		$ids = $place->widget( '' === $widget ? $place->own_widget() : $widget ) ?? $place->settings;
		return array(
			'href'   => Embed::chat_url( $ids['property_id'], $ids['widget_id'] ),
			'target' => '_blank',
			'rel'    => 'noopener',
		);
	}
}
