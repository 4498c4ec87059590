<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use WP_Post;
use WP_Query;
use WP_Term;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * The facts of a request that decide about the chat. Immutable; the only class that asks the query.
 */
final class Page {

	/** The address asked for: path and query, as the browser sent them. */
	public string $url;

	/** Who is logged in; null for everybody else, and where the page is the same for everyone (fetch delivery). */
	public ?WP_User $user;

	/** Name of the context that never carries the chat (see `Excluded_Context`), '' on an ordinary page. */
	public string $excluded;

	/**
	 * All kinds that apply, as the definition `condition_page_type` of the schema names them.
	 *
	 * @var list<string>
	 */
	public array $types;

	/** The single post, or the page that is front, posts or shop page; 0 for none. */
	public int $post_id;

	/** Of the single post or the archive, '' for none. */
	public string $post_type;

	/** Of the author's archive or the single post, 0 for none. */
	public int $author_id;

	/** The term whose archive this is, 0 for none. */
	private int $archive_term_id;

	/**
	 * Parameters of the address that the query was made of.
	 *
	 * @var list<string>
	 */
	private array $asked = array();

	/** @var array{ term_ids?: list<int>, template?: string, language?: string, full_url?: string } What was asked for, or set. */
	private array $known = array();

	private function __construct( string $url, ?WP_User $user, string $excluded ) {
		$this->url      = $url;
		$this->user     = $user;
		$this->excluded = $excluded;
	}

	/**
	 * @param string      $url      Path and query.
	 * @param string|null $excluded Its excluded context; null for that of the request that is being answered.
	 */
	public static function from( WP_Query $query, string $url, ?WP_User $user, ?string $excluded = null ): self {
		$page                  = new self( $url, $user, $excluded ?? Excluded_Context::of( $query, $url ) );
		$object                = $query->get_queried_object();
		$page->types           = self::types_of( $query );
		$page->post_id         = self::post_id_of( $query );
		$page->post_type       = self::post_type_of( $query, $object );
		$page->author_id       = self::author_id_of( $query, $object );
		$page->archive_term_id = $object instanceof WP_Term ? $object->term_id : 0;
		$page->asked           = array_map( 'strval', array_keys( wp_parse_args( $query->query ?? array() ) ) );

		/**
		 * Filters the facts of a page. Change some with `$page->with( array( 'language' => 'de_DE' ) )`. They must
		 * follow from the address alone: the page may be cached.
		 *
		 * @param Page     $page
		 * @param WP_Query $query
		 */
		$filtered = apply_filters( 'tawk_integration_page', $page, $query );
		return $filtered instanceof self ? $filtered : $page;
	}

	/** No page: what may be asked of it is who is logged in, if anybody is. */
	public static function of_user( ?WP_User $user ): self {
		$page                  = new self( '', $user, '' );
		$page->types           = array();
		$page->post_id         = 0;
		$page->post_type       = '';
		$page->author_id       = 0;
		$page->archive_term_id = 0;
		return $page;
	}

	/**
	 * A copy with other facts.
	 *
	 * @param array{ types?: list<string>, post_id?: int, post_type?: string, author_id?: int, term_ids?: list<int>, template?: string, language?: string, full_url?: string } $facts
	 */
	public function with( array $facts ): self {
		$page            = clone $this;
		$page->types     = $facts['types'] ?? $page->types;
		$page->post_id   = $facts['post_id'] ?? $page->post_id;
		$page->post_type = $facts['post_type'] ?? $page->post_type;
		$page->author_id = $facts['author_id'] ?? $page->author_id;
		$page->known     = array_intersect_key( $facts, array_flip( array( 'term_ids', 'template', 'language', 'full_url' ) ) ) + $page->known;
		return $page;
	}

	/** The same page as somebody else sees it; null: nobody is logged in. */
	public function seen_by( ?WP_User $user ): self {
		$page       = clone $this;
		$page->user = $user;
		return $page;
	}

	/** @return list<int> The term whose archive this is, or the terms of the single post, of every taxonomy. */
	public function term_ids(): array {
		return $this->known['term_ids'] ??= 0 === $this->archive_term_id ? $this->terms_of_post() : array( $this->archive_term_id );
	}

	/** The template chosen for the post, `default` where none was, '' where there is no post. */
	public function template(): string {
		return $this->known['template'] ??= 0 === $this->post_id ? '' : $this->template_of_post();
	}

	/** Locale of the page, such as `de_DE`. */
	public function language(): string {
		return $this->known['language'] ??= self::current_language();
	}

	/** The address with the site's scheme, host and port, whatever the request says: a cache keeps pages for all hosts. */
	public function full_url(): string {
		return $this->known['full_url'] ??= self::origin() . self::path_of( $this->url );
	}

	/**
	 * The address without what anybody may append to it (campaigns, names of recipients): a cache that overlooks it
	 * keeps one page for them all. Without pretty permalinks the parameters that name the page stay.
	 */
	public function plain_url(): string {
		list( $bare, $parameters ) = array_pad( explode( '?', $this->full_url(), 2 ), 2, '' );
		if ( '' !== get_option( 'permalink_structure' ) ) {
			return $bare;
		}
		$permalink = $this->is_single_post() ? get_permalink( $this->post_id ) : false;
		if ( false !== $permalink ) {
			return $permalink;
		}
		wp_parse_str( $parameters, $given );
		$named = http_build_query( array_intersect_key( $given, array_flip( $this->asked ) ) );
		return '' === $named ? $bare : "$bare?$named";
	}

	private function is_single_post(): bool {
		return 0 !== $this->post_id && array() !== array_intersect( $this->types, array( 'single', 'page', 'attachment' ) );
	}

	/** @return list<string> */
	private static function types_of( WP_Query $query ): array {
		$types = array(
			'front_page'        => $query->is_front_page(),
			'posts_page'        => $query->is_home(),
			'page'              => $query->is_page(),
			'single'            => $query->is_single() && ! $query->is_attachment(),
			'attachment'        => $query->is_attachment(),
			'post_type_archive' => $query->is_post_type_archive(),
			'category'          => $query->is_category(),
			'tag'               => $query->is_tag(),
			'taxonomy'          => $query->is_tax(),
			'author'            => $query->is_author(),
			'date'              => $query->is_date(),
			'search'            => $query->is_search(),
			'not_found'         => $query->is_404(),
		);
		return array_keys( array_filter( $types ) );
	}

	/** The page that lists posts in the place of its content: the posts page and the shop page; 0 for none. */
	public static function listing_page_id( WP_Query $query ): int {
		if ( $query->is_post_type_archive( 'product' ) && function_exists( 'wc_get_page_id' ) ) {
			$shop = wc_get_page_id( 'shop' );
			return is_int( $shop ) ? max( 0, $shop ) : 0;
		}
		$posts_page = $query->is_posts_page ? get_option( 'page_for_posts' ) : 0;
		return is_numeric( $posts_page ) ? (int) $posts_page : 0;
	}

	/** The post that is shown, or the page that lists posts; 0 for none. */
	public static function post_id_of( WP_Query $query ): int {
		$queried = $query->get_queried_object();
		return $queried instanceof WP_Post && $query->is_singular() ? $queried->ID : self::listing_page_id( $query );
	}

	/** @param mixed $queried */
	private static function post_type_of( WP_Query $query, $queried ): string {
		if ( $query->is_home() ) {
			return 'post';
		}
		if ( $query->is_post_type_archive() ) {
			$asked = $query->get( 'post_type' );
			$first = is_array( $asked ) ? reset( $asked ) : $asked;
			return is_string( $first ) ? $first : '';
		}
		return $queried instanceof WP_Post && $query->is_singular() ? $queried->post_type : '';
	}

	/** @param mixed $queried */
	private static function author_id_of( WP_Query $query, $queried ): int {
		if ( $query->is_author() && $queried instanceof WP_User ) {
			return $queried->ID;
		}
		return $queried instanceof WP_Post && $query->is_singular() ? (int) $queried->post_author : 0;
	}

	/** @return list<int> Terms of the single post; the main query has them in the cache already. */
	private function terms_of_post(): array {
		if ( ! $this->is_single_post() ) {
			return array();
		}
		$ids = array();
		foreach ( get_object_taxonomies( $this->post_type ) as $taxonomy ) {
			$terms = get_the_terms( $this->post_id, $taxonomy );
			foreach ( is_array( $terms ) ? $terms : array() as $term ) {
				$ids[] = $term->term_id;
			}
		}
		return $ids;
	}

	private function template_of_post(): string {
		$template = get_page_template_slug( $this->post_id );
		return is_string( $template ) && '' !== $template ? $template : 'default';
	}

	/** WPML and Polylang filter the locale themselves; Polylang only once it knows the language. */
	private static function current_language(): string {
		$language = function_exists( 'pll_current_language' ) ? pll_current_language( 'locale' ) : '';
		return is_string( $language ) && '' !== $language ? $language : get_locale();
	}

	/** Path and query; a request may also name the whole address. */
	private static function path_of( string $url ): string {
		$path = (string) preg_replace( '#^https?://[^/?]*#i', '', $url );
		return '/' === substr( $path, 0, 1 ) ? $path : "/$path";
	}

	private static function origin(): string {
		$home = wp_parse_url( home_url() );
		$home = is_array( $home ) ? $home : array();
		return ( $home['scheme'] ?? 'http' ) . '://' . ( $home['host'] ?? '' ) . ( isset( $home['port'] ) ? ':' . $home['port'] : '' );
	}
}
