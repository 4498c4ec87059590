<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visitor\Limits;

defined( 'ABSPATH' ) || exit;

/**
 * What the content of a page asks of the chat, gathered while the page is rendered; `Widget` prints it at the end.
 *
 * Content may be rendered twice (plugins look at it for descriptions), also such that nobody sees: whatever is told
 * twice counts once, and numbers stand for what is said, not for where it stands.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Attribute_Row from Settings
 * @phpstan-import-type Tag_Row from Settings
 * @phpstan-import-type Condition_Values from Settings
 * @phpstan-type Content_Rows array{ attributes: list<Attribute_Row>, tags: list<Tag_Row> }
 * @phpstan-type Content_Click array{ widget: string|null, event: string, rows: Content_Rows }
 */
final class Page_Content {

	public const NO_ROWS = array(
		'attributes' => array(),
		'tags'       => array(),
	);

	/**
	 * @var array<mixed>|null
	 * @phpstan-var Values|null
	 */
	private ?array $settings = null;

	private bool $asks_for_chat = false;

	private bool $is_clickable = false;

	/** @var array<string, true> By name. */
	private array $modules = array();

	/**
	 * @var list<array<mixed>>
	 * @phpstan-var list<Content_Click>
	 */
	private array $clicks = array();

	/** @var list<string|null> ids of the widgets of inline chats; null for the one of the page. */
	private array $inline = array();

	/**
	 * By what they say, as all that may be many.
	 *
	 * @var array<string, array<mixed>>
	 * @phpstan-var array<string, Attribute_Row>
	 */
	private array $attributes = array();

	/**
	 * @var array<string, array<mixed>>
	 * @phpstan-var array<string, Tag_Row>
	 */
	private array $tags = array();

	/**
	 * @var array<string, array<mixed>>
	 * @phpstan-var array<string, Condition_Values>
	 */
	private array $conditions = array();

	/**
	 * The settings, read once a page: to make sure that they are what was saved takes its time.
	 *
	 * @phpstan-return Values
	 */
	public function settings(): array {
		return $this->settings ??= Settings::get();
	}

	/** The chat is on this page, whatever the rules say. */
	public function ask_for_chat(): void {
		$this->asks_for_chat = true;
	}

	public function asks_for_chat(): bool {
		return $this->asks_for_chat;
	}

	/** Something on the page acts on the chat when it is clicked. */
	public function offer_click(): void {
		$this->is_clickable = true;
	}

	public function is_clickable(): bool {
		return $this->is_clickable;
	}

	/** Whether the page needs the script although the rules hide the chat. */
	public function needs_script(): bool {
		return $this->is_clickable || array() !== $this->modules;
	}

	/** @param string $name Path of a module in build/, without `.js`. */
	public function needs_module( string $name ): void {
		$this->modules[ $name ] = true;
	}

	/** @return list<string> */
	public function modules(): array {
		return array_keys( $this->modules );
	}

	/**
	 * @param array<mixed> $click What a click does besides its action.
	 * @phpstan-param Content_Click $click
	 * @return int Its number.
	 */
	public function add_click( array $click ): int {
		$number = array_search( $click, $this->clicks, true );
		if ( false === $number ) {
			$number         = count( $this->clicks );
			$this->clicks[] = $click;
		}
		return $number;
	}

	/**
	 * @return list<array<mixed>>
	 * @phpstan-return list<Content_Click>
	 */
	public function clicks(): array {
		return $this->clicks;
	}

	/**
	 * @param string|null $widget id; null for the one of the page.
	 * @return int Its number.
	 */
	public function add_inline( ?string $widget ): int {
		$number = array_search( $widget, $this->inline, true );
		if ( false === $number ) {
			$number         = count( $this->inline );
			$this->inline[] = $widget;
		}
		return $number;
	}

	/** @return list<string|null> */
	public function inline(): array {
		return $this->inline;
	}

	/** @return list<string> ids of the widgets that clicks and inline chats name. */
	public function widgets(): array {
		return array_values( array_filter( array_merge( array_column( $this->clicks, 'widget' ), $this->inline ), 'is_string' ) );
	}

	/**
	 * What agents learn from this page: no more than a chat can have.
	 *
	 * @param array<mixed> $rows
	 * @phpstan-param Content_Rows $rows
	 */
	public function add_rows( array $rows ): void {
		$this->attributes = array_slice( $this->attributes + self::by_content( $rows['attributes'] ), 0, Limits::ATTRIBUTES, true );
		$this->tags       = array_slice( $this->tags + self::by_content( $rows['tags'] ), 0, Limits::TAGS, true );
	}

	/**
	 * @return array<mixed>
	 * @phpstan-return Content_Rows
	 */
	public function rows(): array {
		return array(
			'attributes' => array_values( $this->attributes ),
			'tags'       => array_values( $this->tags ),
		);
	}

	/**
	 * The browser decides who sees some block.
	 *
	 * @param list<array<mixed>> $conditions
	 * @phpstan-param list<Condition_Values> $conditions
	 */
	public function leave_to_browser( array $conditions ): void {
		if ( array() !== $conditions ) {
			$this->needs_module( 'blocks/conditions/view' );
			$this->conditions += self::by_content( $conditions );
		}
	}

	/**
	 * @return list<array<mixed>>
	 * @phpstan-return list<Condition_Values>
	 */
	public function conditions(): array {
		return array_values( $this->conditions );
	}

	/**
	 * @template Item of array<mixed>
	 * @param list<array<mixed>> $items
	 * @phpstan-param list<Item> $items
	 * @return array<string, array<mixed>>
	 * @phpstan-return array<string, Item>
	 */
	private static function by_content( array $items ): array {
		$by_content = array();
		foreach ( $items as $item ) {
			$by_content[ (string) wp_json_encode( $item ) ] ??= $item;
		}
		return $by_content;
	}
}
