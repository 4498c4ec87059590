<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Visibility;
use Tawk_Integration\Widget\Page_Content;

defined( 'ABSPATH' ) || exit;

/**
 * What agents learn, as a page carries it (types `AttributeRow` and `TagRow` in src/widget/config.ts): the rows of
 * the settings, then the post's own, then those of blocks. What PHP knows stands there as text; what it does not know, as the name of
 * a source, and as conditions.
 *
 * In fetch delivery the user's part is left open, and the page is the same for everyone. A user about whom nothing
 * may be sent is nobody here.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Attribute_Row from Settings
 * @phpstan-import-type Tag_Row from Settings
 * @phpstan-import-type Condition_Values from Settings
 * @phpstan-import-type Content_Rows from Page_Content
 * @phpstan-type Printed_Row array{ key?: string, prefix?: string, values?: list<string>, source?: string, conditions?: list<Condition_Values> }
 */
final class Rows {

	/** As the subject sees it. */
	private Page $page;

	/** Whether the user's part is left to be asked for. */
	private bool $leaves_user;

	private Conditions $conditions;

	private Sources $sources;

	/** @phpstan-param Values $settings */
	private function __construct( array $settings, Page $page ) {
		$fetched           = Delivery::is_fetched( $settings );
		$this->page        = $page->seen_by( $fetched ? null : Subject::of( $settings, $page->user ) );
		$this->leaves_user = $fetched && $settings['visitor']['identify'];
		$this->conditions  = new Conditions( $this->leaves_user );
		$this->sources     = new Sources();
	}

	/**
	 * @param array<mixed> $content Rows of blocks, under keys that the settings do not name.
	 * @phpstan-param Values       $settings
	 * @phpstan-param Content_Rows $content
	 * @return array{ attributes: list<array<mixed>>, tags: list<array<mixed>> }
	 * @phpstan-return array{ attributes: list<Printed_Row>, tags: list<Printed_Row> }
	 */
	public static function of( array $settings, Page $page, array $content = Page_Content::NO_ROWS ): array {
		$rows = new self( $settings, $page );
		$own  = Page_Settings::of( $page->post_id );
		return array(
			'attributes' => $rows->attributes( $own['attributes'], $settings['visitor']['attributes'], $content['attributes'] ),
			'tags'       => $rows->tags( $own['tags'], $settings['visitor']['tags'], $content['tags'] ),
		);
	}

	/**
	 * Rows of a block alone: what a click tells. No filter has a say.
	 *
	 * @param array<mixed> $content
	 * @phpstan-param Values       $settings
	 * @phpstan-param Content_Rows $content
	 * @return array{ attributes: list<array<mixed>>, tags: list<array<mixed>> }
	 * @phpstan-return array{ attributes: list<Printed_Row>, tags: list<Printed_Row> }
	 */
	public static function of_content( array $settings, Page $page, array $content ): array {
		$rows  = new self( $settings, $page );
		$known = array();
		$tags  = array();
		return array(
			'attributes' => self::with_settled( $rows->read_attributes( $content['attributes'], $known ), $known ),
			'tags'       => array_values( array_filter( $rows->read_tags( $content['tags'], $tags ) ) ),
		);
	}

	/**
	 * @param list<array{ key: string, text: string }> $own
	 * @param list<array<mixed>>                       $rows
	 * @param list<array<mixed>>                       $content
	 * @phpstan-param list<Attribute_Row> $rows
	 * @phpstan-param list<Attribute_Row> $content
	 * @return list<array<mixed>>
	 * @phpstan-return list<Printed_Row>
	 */
	private function attributes( array $own, array $rows, array $content ): array {
		$known   = array();
		$printed = $this->read_attributes( $rows, $known );
		// Authors write these: what agents see under the owner's names is the owner's.
		$known  += array_diff_key( array_column( $own, 'text', 'key' ), array_flip( array_column( $rows, 'key' ) ) );
		$printed = array_merge( $printed, $this->read_attributes( $content, $known ) );
		$settled = has_filter( 'tawk_integration_attributes' ) ? Filtered::attributes( $known, $this->page->user, $this->page ) : $known;
		return self::with_settled( $printed, $settled );
	}

	/**
	 * @param list<array<mixed>>       $rows
	 * @param array<array-key, string> $known Texts that are settled, by key: rows under these keys come too late.
	 * @phpstan-param list<Attribute_Row> $rows
	 * @return list<array<mixed>> Without a text where it is settled.
	 * @phpstan-return list<Printed_Row>
	 */
	private function read_attributes( array $rows, array &$known ): array {
		$printed = array();
		foreach ( $rows as $row ) {
			$read = isset( $known[ $row['key'] ] ) ? null : $this->read( $row );
			if ( null === $read ) {
				continue;
			}
			if ( isset( $read['values'] ) ) {
				$read['values'] = array( Limits::value( Limits::joined( $read['values'] ) ) );
				if ( ! isset( $read['conditions'] ) ) {
					$known[ $row['key'] ] = $read['values'][0];
					$read                 = array();
				}
			}
			$printed[] = array( 'key' => $row['key'] ) + $read;
		}
		return $printed;
	}

	/**
	 * Puts what is settled in its place, and what others added at the end.
	 *
	 * @param list<array<mixed>>       $rows     Without a text where it is settled.
	 * @param array<array-key, string> $settled By key.
	 * @phpstan-param list<Printed_Row> $rows
	 * @return list<array<mixed>>
	 * @phpstan-return list<Printed_Row>
	 */
	private static function with_settled( array $rows, array $settled ): array {
		$printed = array();
		foreach ( $rows as $row ) {
			$key = $row['key'] ?? '';
			if ( isset( $row['values'] ) || isset( $row['source'] ) ) {
				$printed[] = $row;
			} elseif ( isset( $settled[ $key ] ) ) {
				$printed[] = self::settled( $key, $settled[ $key ] );
				unset( $settled[ $key ] );
			}
		}
		foreach ( $settled as $key => $text ) {
			$printed[] = self::settled( (string) $key, $text );
		}
		return $printed;
	}

	/** @return array{ key: string, values: list<string> } */
	private static function settled( string $key, string $text ): array {
		return array(
			'key'    => $key,
			'values' => array( $text ),
		);
	}

	/**
	 * @param list<string>       $own
	 * @param list<array<mixed>> $rows
	 * @param list<array<mixed>> $content
	 * @phpstan-param list<Tag_Row> $rows
	 * @phpstan-param list<Tag_Row> $content
	 * @return list<array<mixed>>
	 * @phpstan-return list<Printed_Row>
	 */
	private function tags( array $own, array $rows, array $content ): array {
		$known   = array();
		$read    = $this->read_tags( $rows, $known );
		$read[]  = array( 'values' => $own );
		$known   = array_merge( $known, $own );
		$read    = array_merge( $read, $this->read_tags( $content, $known ) );
		$known   = array_values( array_unique( $known ) );
		$settled = has_filter( 'tawk_integration_tags' ) ? Filtered::tags( $known, $this->page->user, $this->page ) : $known;
		$printed = array();
		foreach ( $read as $row ) {
			if ( isset( $row['values'] ) && ! isset( $row['conditions'] ) ) {
				$row['values'] = array_values( array_intersect( $row['values'], $settled ) );
			}
			if ( isset( $row['source'] ) || array() !== ( $row['values'] ?? array() ) ) {
				$printed[] = $row;
			}
		}
		$added = array_values( array_diff( $settled, $known ) );
		return array() === $added ? $printed : array_merge( $printed, array( array( 'values' => $added ) ) );
	}

	/**
	 * @param list<array<mixed>> $rows
	 * @param list<string>       $known Tags that are settled; those of these rows are added.
	 * @phpstan-param list<Tag_Row> $rows
	 * @return list<array<mixed>> Empty where a row has nothing to send.
	 * @phpstan-return list<Printed_Row>
	 */
	private function read_tags( array $rows, array &$known ): array {
		$read = array();
		foreach ( $rows as $row ) {
			$tags = $this->read( $row );
			if ( null !== $tags && isset( $tags['values'] ) ) {
				$tags['values'] = self::first_tags( $row['prefix'], $tags['values'] );
				$known          = isset( $tags['conditions'] ) ? $known : array_merge( $known, $tags['values'] );
			} elseif ( null !== $tags && '' !== $row['prefix'] ) {
				$tags['prefix'] = $row['prefix'];
			}
			$read[] = $tags ?? array();
		}
		return $read;
	}

	/**
	 * More than a chat can have need not be printed.
	 *
	 * @param list<string> $values
	 * @return list<string>
	 */
	private static function first_tags( string $prefix, array $values ): array {
		$row = array(
			'prefix' => $prefix,
			'values' => $values,
		);
		return array_column( Limits::tags( array( $row ) )['sent'], 'tag' );
	}

	/**
	 * Asks a row for what it has to say.
	 *
	 * @param array<mixed> $row
	 * @phpstan-param Attribute_Row|Tag_Row $row
	 * @return array<mixed>|null Null: it cannot hold here, or has nothing to send.
	 * @phpstan-return array{ values?: non-empty-list<string>, source?: string, conditions?: list<Condition_Values> }|null
	 */
	private function read( array $row ): ?array {
		$left = Visibility::left_of( $row['conditions'], fn( array $condition ): ?bool => $this->conditions->evaluate( $condition, $this->page ) );
		if ( null === $left ) {
			return null;
		}
		$read = $this->value_of( $row );
		if ( null !== $read && array() !== $left ) {
			$read['conditions'] = array_map( fn( array $condition ): array => User_Conditions::left( $condition, $this->conditions, $this->page ), $left );
		}
		return $read;
	}

	/**
	 * @param array<mixed> $row
	 * @phpstan-param Attribute_Row|Tag_Row $row
	 * @return array<mixed>|null
	 * @phpstan-return array{ values?: non-empty-list<string>, source?: string }|null
	 */
	private function value_of( array $row ): ?array {
		if ( null === $this->page->user && ! $this->leaves_user && Sources::is_of_user( $row['source'] ) ) {
			return null;
		}
		$scope = $this->sources->scope( $row['source'] );
		if ( 'browser' === $scope ) {
			return array( 'source' => $row['source'] );
		}
		if ( 'user' === $scope && $this->leaves_user ) {
			return array( 'source' => 'user.' . Question::id( $row['source'] ) );
		}
		$texts = $this->sources->texts( $row['source'], $row['text'], $this->page, $this->page->user );
		return array() === $texts ? null : array( 'values' => $texts );
	}
}
