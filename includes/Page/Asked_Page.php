<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Widget\Watch;
use Throwable;
use WP_Post;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * A page of this site that somebody asks about from another request. WordPress is led to it as by a visit, up to
 * the main query, and brought back: nothing is sent, nothing stays changed.
 */
final class Asked_Page {

	/** How often an address may lead on to another. */
	private const HOPS = 3;

	/**
	 * Tells of the page at an address.
	 *
	 * @template Result
	 * @param string                   $url  Path and query (`Site_Address::parse()`).
	 * @param WP_User|null             $user Who visits it; null: nobody is logged in.
	 * @param callable( Page ): Result $tell Runs where conditional tags (`is_page()`) speak of that page. `$page->url` is where the address leads.
	 * @return Result
	 * @throws Unanswerable If another plugin leads away, ends the request or fails.
	 */
	public static function visit( string $url, ?WP_User $user, callable $tell ) {
		return self::apart(
			$user,
			static function () use ( $url, $user, $tell ) {
				$page = self::at( $url, $user );
				for ( $hop = 0; $hop < self::HOPS; $hop++ ) {
					$next = self::leads_to( $page );
					if ( null === $next ) {
						break;
					}
					$page = self::at( $next, $user );
				}
				return $tell( $page );
			}
		);
	}

	/**
	 * Tells of a post's own page as visitors who are not logged in get it, or will once it is published.
	 *
	 * @template Result
	 * @param callable( Page ): Result $tell As above.
	 * @return Result
	 * @throws Unanswerable As above.
	 */
	public static function of_post( WP_Post $post, callable $tell ) {
		$published              = clone $post;
		$published->post_status = 'publish';
		$published->post_name   = '' === $post->post_name ? sanitize_title( $post->post_title, (string) $post->ID ) : $post->post_name;
		$url                    = Site_Address::parse( (string) get_permalink( $published ), home_url() ) ?? '/';
		if ( is_post_publicly_viewable( $post ) ) {
			return self::visit( $url, null, $tell );
		}
		return self::apart( null, static fn() => $tell( self::in_its_language( Page::from( Main_Query::for_post( $published, $url ), $url, null, '' ) ) ) );
	}

	/** Whether the content of a single post has the shortcode that asks for the chat. */
	public static function asks_for_chat( Page $page ): bool {
		return has_shortcode( self::content_of( $page ), 'tawkto' );
	}

	/** Whether the content of a single post has something that brings the chat where the rules hide it. */
	public static function offers_chat( Page $page ): bool {
		return Watch::sees( self::content_of( $page ) ) || Blocks::offer_chat_in( self::content_of( $page ) );
	}

	private static function content_of( Page $page ): string {
		$post = array() === array_intersect( $page->types, array( 'single', 'page' ) ) ? null : get_post( $page->post_id );
		return $post instanceof WP_Post ? $post->post_content : '';
	}

	/**
	 * What only a real visit could tell of a page.
	 *
	 * @return list<string> Sentences.
	 */
	public static function unknown( Page $page ): array {
		$unknown = array();
		if ( Page_Language::depends_on_visit() && null === Page_Language::of_post( $page->post_id ) ) {
			$unknown[] = __( 'Your translation plugin chooses the language when a page is really visited: lines about the language may be decided differently.', 'tawk-integration' );
		}
		if ( Excluded_Context::may_be_amp() ) {
			$unknown[] = __( 'Whether a page is shown as AMP turns out when it is really visited. AMP pages never have the chat.', 'tawk-integration' );
		}
		return $unknown;
	}

	/**
	 * @template Result
	 * @param callable(): Result $task
	 * @return Result
	 * @throws Unanswerable As above.
	 */
	private static function apart( ?WP_User $user, callable $task ) {
		return Sandbox::run(
			static function () use ( $user, $task ) {
				wp_set_current_user( null === $user ? 0 : $user->ID );
				self::hold();
				try {
					return $task();
				} catch ( Unanswerable $known ) {
					throw $known;
				} catch ( Throwable $failure ) {
					$unanswerable = Unanswerable::because_of( $failure );
					throw $unanswerable;
				}
			}
		);
	}

	/** What would end this request ends the look at the page instead. */
	private static function hold(): void {
		add_filter(
			'wp_redirect',
			static function ( $location ): void {
				$unanswerable = Unanswerable::leads_on( $location );
				throw $unanswerable;
			},
			PHP_INT_MAX
		);
		foreach ( array( '', '_ajax', '_json', '_jsonp', '_xmlrpc', '_xml' ) as $kind ) {
			add_filter(
				"wp_die{$kind}_handler",
				static fn(): callable => static function (): void {
					throw Unanswerable::answered_by_others();
				},
				PHP_INT_MAX
			);
		}
	}

	private static function at( string $url, ?WP_User $user ): Page {
		$place = Main_Query::place_of( $url );
		$query = Main_Query::at( $url, $place );
		if ( $query->is_robots() || $query->is_favicon() || $query->is_trackback() || ! empty( $query->get( 'sitemap' ) ) ) {
			$place = 'file';
		}
		return self::in_its_language( Page::from( $query, $url, $user, '' === $place ? Excluded_Context::of_address( $query, $url ) : $place ) );
	}

	/** Where WordPress itself would lead the visitor on to, null for nowhere. */
	private static function leads_to( Page $page ): ?string {
		if ( '' !== $page->excluded || false === has_action( 'template_redirect', 'redirect_canonical' ) ) {
			return null;
		}
		$location = redirect_canonical( $page->full_url(), false );
		$next     = is_string( $location ) && '' !== $location ? Site_Address::parse( $location, home_url() ) : null;
		return $next === $page->url ? null : $next;
	}

	private static function in_its_language( Page $page ): Page {
		$language = Page_Language::of_post( $page->post_id );
		return null === $language ? $page : $page->with( array( 'language' => $language ) );
	}
}
