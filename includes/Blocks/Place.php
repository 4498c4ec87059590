<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Ruling;
use Tawk_Integration\Visitor\Delivery;
use Tawk_Integration\Widget\Availability;
use Tawk_Integration\Widget\Widget;
use WP_Query;

defined( 'ABSPATH' ) || exit;

/**
 * The page that blocks stand on, for all of them on one page.
 *
 * @phpstan-import-type Values from Settings
 */
final class Place {

	/** Excluded contexts that somebody who edits looks at. */
	private const SEEN_BY_EDITORS = array( 'preview', 'customizer', 'builder' );

	public Page $page;

	/**
	 * @var array<mixed>
	 * @phpstan-var Values
	 */
	public array $settings;

	/** Whether the page is the same for everyone. */
	public bool $is_for_everyone;

	public Conditions $conditions;

	/** Name of the cause (`Status\Causes`) that nothing of the chat is on this page; '' for none. */
	public string $obstacle;

	/** Null until it is asked for. */
	private ?string $own_widget = null;

	/** @phpstan-param Values $settings */
	private function __construct( Page $page, array $settings, bool $is_for_everyone ) {
		$this->page            = $page;
		$this->settings        = $settings;
		$this->is_for_everyone = $is_for_everyone;
		$this->conditions      = new Conditions();
		$cause                 = Availability::cause( $settings, wp_get_environment_type() );
		$this->obstacle        = '' === $cause && '' !== $page->excluded ? 'excluded' : $cause;
	}

	/**
	 * @phpstan-param Values $settings
	 * @return self|null Null where no page is being answered (yet): a cron job, an e-mail.
	 */
	public static function now( array $settings ): ?self {
		$query = $GLOBALS['wp_the_query'] ?? null;
		if ( ! $query instanceof WP_Query || ! isset( $query->query ) || wp_doing_cron() ) {
			return null;
		}
		$fetched = Delivery::is_fetched( $settings );
		$page    = Widget::current_page( ! $fetched );
		return null === $page ? null : new self( $page, $settings, $fetched );
	}

	/** @return array{ property_id: string, widget_id: string }|null For '' those of the main one; null where there is no widget of that id. */
	public function widget( string $id ): ?array {
		return Settings::widget( $this->settings, $id );
	}

	/** id of the page's widget as far as it is known here, '' for the main one: the browser may pick another yet. */
	public function own_widget(): string {
		if ( null === $this->own_widget ) {
			$conditions       = new Conditions( $this->is_for_everyone );
			$this->own_widget = Ruling::hidden( $this->settings, $this->page, $conditions )->widget;
			if ( null !== $this->page->user && $conditions->asked_about_user() ) {
				Widget::keep_out_of_page_caches();
			}
		}
		return $this->own_widget;
	}

	/** Whether whoever looks may edit what is rendered now, and gets a page of their own. */
	public function shows_notes(): bool {
		if ( $this->is_for_everyone || ! is_user_logged_in() || ( '' !== $this->page->excluded && ! in_array( $this->page->excluded, self::SEEN_BY_EDITORS, true ) ) ) {
			return false;
		}
		$post = doing_filter( 'the_content' ) ? get_the_ID() : false;
		return false === $post ? current_user_can( 'edit_theme_options' ) : current_user_can( 'edit_post', $post );
	}
}
