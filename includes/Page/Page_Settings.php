<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use Tawk_Integration\Settings\Schema;
use Tawk_Integration\Settings\Schema_File;
use Tawk_Integration\Visitor\Limits;
use WP_Query;

defined( 'ABSPATH' ) || exit;

/**
 * What a single post says of the chat on its own page.
 *
 * Stored as post meta only where it differs from the defaults. Meta is no part of revisions: restoring one leaves
 * this setting as it is, and an autosave does not store it.
 *
 * @phpstan-type Page_Values array{ visibility: 'inherit'|'show'|'hide', widget: string, attributes: list<array{ key: string, text: string }>, tags: list<string> }
 */
final class Page_Settings {

	/** Post meta: one object. */
	public const META_KEY = '_tawk_integration';

	/** Names that the schema allows, for visits to the site, which never read its file. */
	private const WIDGET = '/^[a-z0-9][a-z0-9-]{0,39}\z/';

	/** Those of the schema, for visits to the site, which never read its file. */
	public const DEFAULTS = array(
		'visibility' => 'inherit',
		'widget'     => '',
		'attributes' => array(),
		'tags'       => array(),
	);

	/**
	 * Complete and valid whatever is stored.
	 *
	 * @param int $post_id 0: the page is no post.
	 * @phpstan-return Page_Values
	 */
	public static function of( int $post_id ): array {
		$stored = 0 === $post_id ? '' : get_post_meta( $post_id, self::META_KEY, true );
		return is_array( $stored ) ? self::complete( $stored ) : self::DEFAULTS;
	}

	/**
	 * WordPress reads the meta of the posts that it lists, not of the page that lists them: reads that along, so that
	 * it costs no query of its own (`update_post_metadata_cache`). Only where several posts are read at once:
	 * nobody there looks at the answer, but for the cache.
	 *
	 * @param mixed      $done Null: nobody has read it yet.
	 * @param array<int> $post_ids
	 * @return mixed
	 */
	public static function read_along( $done, array $post_ids ) {
		$query = $GLOBALS['wp_query'] ?? null;
		if ( null !== $done || count( $post_ids ) < 2 || ! $query instanceof WP_Query ) {
			return $done;
		}
		$page_id = Page::listing_page_id( $query );
		if ( 0 === $page_id || in_array( $page_id, $post_ids, true ) || false !== wp_cache_get( $page_id, 'post_meta' ) ) {
			return $done;
		}
		update_meta_cache( 'post', array_merge( $post_ids, array( $page_id ) ) );
		return $done;
	}

	/**
	 * @param array<mixed> $values
	 * @phpstan-return Page_Values
	 */
	public static function complete( array $values ): array {
		$visibility = $values['visibility'] ?? '';
		$widget     = $values['widget'] ?? '';
		return array(
			'visibility' => 'show' === $visibility || 'hide' === $visibility ? $visibility : 'inherit',
			'widget'     => is_string( $widget ) && 1 === preg_match( self::WIDGET, $widget ) ? $widget : '',
			'attributes' => self::attributes( $values['attributes'] ?? array() ),
			'tags'       => self::tags( $values['tags'] ?? array() ),
		);
	}

	/**
	 * What tawk.to takes of them.
	 *
	 * @param mixed $rows
	 * @return list<array{ key: string, text: string }>
	 */
	private static function attributes( $rows ): array {
		$kept = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$key  = is_array( $row ) ? $row['key'] ?? null : null;
			$text = is_array( $row ) ? $row['text'] ?? null : null;
			if ( is_string( $key ) && is_string( $text ) && Limits::is_key( $key ) && '' !== Limits::value( $text ) ) {
				$kept[] = array(
					'key'  => $key,
					'text' => Limits::value( $text ),
				);
			}
		}
		return array_slice( $kept, 0, Limits::ATTRIBUTES );
	}

	/**
	 * @param mixed $tags
	 * @return list<string>
	 */
	private static function tags( $tags ): array {
		$row = array(
			'prefix' => '',
			'values' => array_values( array_filter( is_array( $tags ) ? $tags : array(), 'is_string' ) ),
		);
		return array_column( Limits::tags( array( $row ) )['sent'], 'tag' );
	}

	/** Whether posts of a type have a page of their own that carries the chat. Attachments follow the rules alone. */
	public static function apply_to( string $post_type ): bool {
		return 'attachment' !== $post_type && is_post_type_viewable( $post_type );
	}

	/**
	 * The definition `page_settings` of settings.schema.json.
	 *
	 * @return array<mixed>
	 */
	public static function schema(): array {
		return Schema_File::definition( 'page_settings' ) ?? array();
	}

	/**
	 * Everything wrong with a value. The name of a widget that is not in the settings (any more) is nothing wrong:
	 * it is ignored.
	 *
	 * @param mixed $values
	 * @return array<string, string> Path (`visibility`) => a sentence for the person.
	 */
	public static function errors( $values ): array {
		return Schema::errors( $values, self::schema() );
	}

	/**
	 * Stores what a post says, the defaults in the place of what is missing or invalid. Asks for no permission.
	 *
	 * @param int          $post_id Of no revision: WordPress would store it for the post.
	 * @param array<mixed> $values
	 * @return bool Whether it is stored now; false if the database refused.
	 */
	public static function store( int $post_id, array $values ): bool {
		$before = self::of( $post_id );
		$values = self::complete( (array) Schema::sanitize( $values, self::schema() ) );
		if ( self::DEFAULTS === $values ) {
			delete_post_meta( $post_id, self::META_KEY );
		} else {
			update_post_meta( $post_id, self::META_KEY, wp_slash( $values ) );
		}
		if ( self::of( $post_id ) !== $values ) {
			return false;
		}
		if ( $before !== $values ) {
			// REST stores this after WordPress has told page caches of the post's change: this tells them again.
			clean_post_cache( $post_id );
		}
		return true;
	}
}
