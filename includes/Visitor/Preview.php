<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Condition;
use Tawk_Integration\Visibility\Conditions;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * What agents would be told of a user, whichever page it is: of what only a page or a browser knows, an example. Carries no
 * hash and no key.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Attribute_Row from Settings
 * @phpstan-import-type Tag_Row from Settings
 * @phpstan-type State 'sent'|'cut'|'empty'|'limit'|'double'|'condition'|'depends'|'unknown_source'
 * @phpstan-type Previewed_Attribute array{ index: int, key: string, source: string, state: State, value: string, example: string }
 * @phpstan-type Previewed_Tag array{ index: int, source: string, tag: string, state: State, value: string, example: string }
 */
final class Preview {

	/** Sources of the page that are the same on every page. */
	private const OF_EVERY_PAGE = array( 'text', 'site.name' );

	/** No page in particular, as the user sees it. */
	private Page $page;

	private Conditions $conditions;

	private Sources $sources;

	private function __construct( ?WP_User $subject ) {
		$this->page       = Page::of_user( $subject );
		$this->conditions = new Conditions();
		$this->sources    = new Sources();
	}

	/**
	 * @param WP_User|null $user Null: nobody is logged in.
	 * @phpstan-param Values $settings
	 * @return array<string, mixed>
	 * @phpstan-return array{
	 *     user: array{ id: int, name: string }, sent: bool, reason: string,
	 *     identity: array{ method: 'visitor'|'login', name: string, email: string, user_id: string, signed: bool },
	 *     attributes: list<Previewed_Attribute>, tags: list<Previewed_Tag>, counts: array{ attributes: int, tags: int }
	 * } `sent` and `reason` are about the identity; `counts` is at most.
	 */
	public static function of( array $settings, ?WP_User $user ): array {
		$subject    = Subject::of( $settings, $user );
		$preview    = new self( $subject );
		$attributes = $preview->attributes( $settings['visitor']['attributes'] );
		$tags       = $preview->tags( $settings['visitor']['tags'] );
		return array(
			'user' => array(
				'id'   => null === $user ? 0 : $user->ID,
				'name' => null === $user ? '' : Visitor::name( $user ),
			),
		) + self::identity( $settings, $user, $subject ) + array(
			'attributes' => $attributes,
			'tags'       => $tags,
			'counts'     => array(
				'attributes' => min( Limits::ATTRIBUTES, self::count( $attributes, 'key' ) ),
				'tags'       => min( Limits::TAGS, self::count( $tags, 'tag' ) ),
			),
		);
	}

	/**
	 * @phpstan-param Values $settings
	 * @return array{ sent: bool, reason: string, identity: array{ method: 'visitor'|'login', name: string, email: string, user_id: string, signed: bool } }
	 */
	private static function identity( array $settings, ?WP_User $user, ?WP_User $subject ): array {
		$method  = $settings['visitor']['method'];
		$visitor = new Visitor( $settings['property_id'] );
		$reason  = null === $subject ? self::reason( $settings, $user ) : $visitor->reason( $method, $subject, $settings['property_id'] );
		$told    = null === $subject ? array() : $visitor->told( $method, $subject, $settings['property_id'] );
		$sent    = $told['login'] ?? $told['visitor'] ?? array();
		return array(
			'sent'     => '' === $reason,
			'reason'   => $reason,
			'identity' => array(
				'method'  => isset( $told['visitor'] ) ? 'visitor' : $method,
				'name'    => $sent['name'] ?? '',
				'email'   => $sent['email'] ?? '',
				'user_id' => $sent['userId'] ?? '',
				'signed'  => isset( $sent['hash'] ),
			),
		);
	}

	/**
	 * Why nothing of somebody may be sent.
	 *
	 * @phpstan-param Values $settings
	 * @return 'nobody'|'identify_off'|'opted_out'|'excluded_role'
	 */
	private static function reason( array $settings, ?WP_User $user ): string {
		if ( null === $user ) {
			return 'nobody';
		}
		if ( ! $settings['visitor']['identify'] ) {
			return 'identify_off';
		}
		return Subject::has_opted_out( $user ) ? 'opted_out' : 'excluded_role';
	}

	/**
	 * @param list<array<mixed>> $rows
	 * @phpstan-param list<Attribute_Row> $rows
	 * @return list<array<mixed>>
	 * @phpstan-return list<Previewed_Attribute>
	 */
	private function attributes( array $rows ): array {
		$previewed = array();
		$taken     = array();
		foreach ( $rows as $index => $row ) {
			list( $state, $texts ) = $this->read( $row );

			$text    = Limits::joined( $texts );
			$state   = 'sent' === $state ? self::state( $text, $row['key'], $taken, Limits::ATTRIBUTES ) : $state;
			$example = 'depends' === $state ? $this->sources->example( $row['source'] ) : '';
			if ( 'depends' === $state && in_array( $row['key'], $taken, true ) ) {
				$state = 'double';
			}
			if ( 'sent' === $state || 'cut' === $state ) {
				$taken[] = $row['key'];
			}
			$previewed[] = array(
				'index'   => $index,
				'key'     => $row['key'],
				'source'  => $row['source'],
				'state'   => $state,
				'value'   => Limits::value( $text ),
				'example' => $example,
			);
		}
		return $previewed;
	}

	/**
	 * @param list<array<mixed>> $rows
	 * @phpstan-param list<Tag_Row> $rows
	 * @return list<array<mixed>>
	 * @phpstan-return list<Previewed_Tag>
	 */
	private function tags( array $rows ): array {
		$previewed = array();
		$taken     = array();
		foreach ( $rows as $index => $row ) {
			list( $state, $texts ) = $this->read( $row );

			$example = 'depends' === $state ? Limits::value( Limits::tag( $row['prefix'], $this->sources->example( $row['source'] ) ) ) : '';
			foreach ( array() === $texts ? array( '' ) : $texts as $text ) {
				$whole  = Limits::tag( $row['prefix'], $text );
				$tag    = Limits::value( $whole );
				$judged = 'sent' === $state ? self::state( $whole, $tag, $taken, Limits::TAGS ) : $state;
				if ( 'sent' === $judged || 'cut' === $judged ) {
					$taken[] = $tag;
				}
				$previewed[] = array(
					'index'   => $index,
					'source'  => $row['source'],
					'tag'     => $tag,
					'state'   => $judged,
					'value'   => Limits::value( $text ),
					'example' => $example,
				);
			}
		}
		return $previewed;
	}

	/**
	 * What becomes of a text that is to be sent.
	 *
	 * @param string       $text  Clean, not yet cut.
	 * @param list<string> $taken Keys, or tags, that are sent already.
	 * @return 'sent'|'cut'|'empty'|'double'|'limit'
	 */
	private static function state( string $text, string $name, array $taken, int $limit ): string {
		$reason = Limits::reason( $text, $taken, $name, $limit );
		if ( '' !== $reason ) {
			return $reason;
		}
		return Limits::is_cut( $text ) ? 'cut' : 'sent';
	}

	/**
	 * @param array<mixed> $row
	 * @phpstan-param Attribute_Row|Tag_Row $row
	 * @return array{ 'sent'|'condition'|'depends'|'unknown_source', list<string> } State and texts; `sent` still has to be judged.
	 */
	private function read( array $row ): array {
		$scope = $this->sources->scope( $row['source'] );
		if ( '' === $scope ) {
			return array( 'unknown_source', array() );
		}
		$holds = $this->holds( $row['conditions'] );
		if ( false === $holds ) {
			return array( 'condition', array() );
		}
		if ( 'browser' === $scope || ( 'page' === $scope && ! in_array( $row['source'], self::OF_EVERY_PAGE, true ) ) ) {
			return array( 'depends', array() );
		}
		$texts = $this->sources->texts( $row['source'], $row['text'], $this->page, $this->page->user );
		return array( null === $holds && array() !== $texts ? 'depends' : 'sent', $texts );
	}

	/**
	 * @param list<array<mixed>> $conditions
	 * @phpstan-param list<array{ type: string, operator: string, value: mixed }> $conditions
	 * @return bool|null Null: that depends on the page or the browser.
	 */
	private function holds( array $conditions ): ?bool {
		$depends = false;
		foreach ( $conditions as $condition ) {
			$outcome = $this->conditions->outcome( $condition, $this->page );
			$of_page = Condition::PAGE === $this->conditions->scope( $condition['type'] );
			$is_open = 'browser' === $outcome || ( $of_page && in_array( $outcome, array( 'holds', 'does_not_hold' ), true ) );
			if ( ! $is_open && 'holds' !== $outcome ) {
				return false;
			}
			$depends = $depends || $is_open;
		}
		return $depends ? null : true;
	}

	/**
	 * How many there are at most.
	 *
	 * @param list<array<mixed>> $previewed
	 * @param 'key'|'tag'        $name
	 * @phpstan-param list<Previewed_Attribute>|list<Previewed_Tag> $previewed
	 */
	private static function count( array $previewed, string $name ): int {
		$names = array();
		foreach ( $previewed as $row ) {
			if ( in_array( $row['state'], array( 'sent', 'cut', 'depends' ), true ) ) {
				// A tag that is not known yet counts by itself.
				$known   = $row[ $name ] ?? '';
				$names[] = '' === $known ? "\n{$row['index']}" : $known;
			}
		}
		return count( array_unique( $names ) );
	}
}
