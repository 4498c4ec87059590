<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use Tawk_Integration\Page\Asked_Page;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Widget\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * Why a page shows the chat, or does not: what the server can say of it, and what it leaves to the browser (type
 * `Explanation` in src/settings/visibility/check/explanation.ts).
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Residual_Rule from Decision
 * @phpstan-import-type Traced_Rule from Trace
 * @phpstan-type Explained array{
 *     url: string, verdict: 'show'|'hide'|'depends', cause: string, context: string,
 *     own: array{ post: int, visibility: string, widget: string, asked_for: bool },
 *     offered: bool, decider: int, widget: string, rules: list<Traced_Rule>,
 *     left: array{ default: 'show'|'hide', widget: string, rules: list<Residual_Rule> },
 *     zones: array<string, list<array{ int, int }>>
 * }
 */
final class Explanation {

	/**
	 * @param bool   $asked_for   Whether the content asks for the chat (`[tawkto]`).
	 * @param bool   $offered     Whether something in the content brings the chat where the rules hide it.
	 * @param string $environment As `wp_get_environment_type()` names it.
	 * @param int    $now         Unix time, seconds.
	 * @phpstan-param Values $settings
	 * @return array<mixed> `cause` is one of `Status\Causes`, '' where the verdict is not `hide`; `decider` the line of
	 *                      the show or hide rule that ends the search, 0 for none; `left` what `decide()` of the
	 *                      browser is given; `zones` those of its conditions, and the site's as ''.
	 * @phpstan-return Explained
	 */
	public static function of( array $settings, Page $page, Conditions $conditions, bool $asked_for, bool $offered, string $environment, int $now ): array {
		$own      = Ruling::own( $page, $asked_for );
		$plain    = Ruling::by( $own, $settings, $page, $conditions );
		$decision = Ruling::filtered( $plain, $page );
		$traced   = Trace::of( $settings, $own, $page, $conditions );
		$decider  = Trace::decider( $traced );
		$by_rules = null === $decider ? 'hidden_by_default' : 'hidden_by_rule';
		if ( 'hide' === $own['visibility'] ) {
			$by_rules = 'own_setting';
		}
		if ( $plain->show !== $decision->show ) {
			$by_rules = 'hidden_by_code';
		}
		$cause = self::first_of( $settings, $page, $environment, false === $decision->show ? $by_rules : '' );
		return array(
			'url'     => $page->url,
			'verdict' => '' === $cause ? self::verdict( $decision ) : 'hide',
			'cause'   => $cause,
			'context' => $page->excluded,
			'own'     => array(
				'post'      => $page->post_id,
				'asked_for' => $asked_for,
			) + $own,
			'offered' => $offered,
			'decider' => null === $decider ? 0 : $decider['line'],
			'widget'  => $decision->widget,
			'rules'   => $traced,
			'left'    => array(
				'default' => $decision->otherwise ? 'show' : 'hide',
				'widget'  => $decision->widget,
				'rules'   => $decision->rules,
			),
			'zones'   => Zones::of( array_merge( array( array( 'value' => array( 'timezone' => '' ) ) ), ...array_column( $decision->rules, 'conditions' ) ), $now ),
		);
	}

	/**
	 * The same on this site at this moment.
	 *
	 * @phpstan-param Values $settings
	 * @return array<mixed>
	 * @phpstan-return Explained
	 */
	public static function now( array $settings, Page $page ): array {
		return self::of( $settings, $page, new Conditions(), Asked_Page::asks_for_chat( $page ), Asked_Page::offers_chat( $page ), wp_get_environment_type(), time() );
	}

	/**
	 * What the rules alone say of a page, its own setting left aside.
	 *
	 * @phpstan-param Values $settings
	 * @return array{ rules: 'show'|'hide'|'depends', widget: string }
	 */
	public static function of_rules( array $settings, Page $page, Conditions $conditions ): array {
		$decision = Ruling::filtered( Ruling::by( Page_Settings::DEFAULTS, $settings, $page, $conditions ), $page );
		return array(
			'rules'  => self::verdict( $decision ),
			'widget' => $decision->widget,
		);
	}

	/** @return 'show'|'hide'|'depends' */
	private static function verdict( Decision $decision ): string {
		if ( null === $decision->show ) {
			return 'depends';
		}
		return $decision->show ? 'show' : 'hide';
	}

	/**
	 * The first cause that applies, in the order in which a page is decided.
	 *
	 * @phpstan-param Values $settings
	 */
	private static function first_of( array $settings, Page $page, string $environment, string $by_rules ): string {
		$cause = Availability::cause( $settings, $environment );
		if ( '' !== $cause ) {
			return $cause;
		}
		return '' === $page->excluded ? $by_rules : 'excluded';
	}
}
