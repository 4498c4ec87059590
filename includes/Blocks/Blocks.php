<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Widget\Page_Content;
use Tawk_Integration\Widget\Widget;
use WP_Block;
use WP_Block_Supports;
use WP_Block_Type_Registry;

defined( 'ABSPATH' ) || exit;

/**
 * The list of blocks and their shortcodes, and how each becomes HTML. In feeds, REST answers, e-mails and wherever
 * else nobody visits a page, they are nothing.
 *
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 */
final class Blocks {

	/** Folder in src/blocks/ => its class, loaded when it is used. */
	private const LIST = array(
		'chat-button' => Chat_Button::class,
		'inline-chat' => Inline_Chat::class,
		'chat-status' => Chat_Status::class,
	);

	/** Shortcode => folder in src/blocks/. */
	public const SHORTCODES = array(
		'tawk_button' => 'chat-button',
		'tawk_chat'   => 'inline-chat',
		'tawk_status' => 'chat-status',
	);

	private const PREFIX = 'tawk-integration/';

	/** A button or an inline chat, as block or shortcode. The status alone brings no chat. */
	private const OFFERS_CHAT = '~<!-- wp:tawk-integration/(?:chat-button|inline-chat)\s|\[tawk_(?:button|chat)\b~';

	/** The one that other blocks stand in. */
	private const CONTAINER = 'chat-status';

	private Page_Content $content;

	/**
	 * Conditions that the browser decides, of all that stands around what is rendered now; one list for each level.
	 *
	 * @var list<list<array<mixed>>>
	 * @phpstan-var list<list<Condition_Values>>
	 */
	private array $around = array();

	/** The page; null before it is known. */
	private ?Place $place = null;

	public function __construct( Page_Content $content ) {
		$this->content = $content;
	}

	/**
	 * Registers the shortcodes (`init`), and block types where somebody may ask for all that there are. On a visit to
	 * the site they are registered once one is there: each type costs WordPress 400,000 instructions a page, since
	 * its stylesheet of the theme's settings looks through them.
	 */
	public function register(): void {
		foreach ( array_keys( self::SHORTCODES ) as $shortcode ) {
			add_shortcode( $shortcode, array( $this, 'shortcode' ) );
		}
		add_filter( 'pre_render_block', array( $this, 'settle_before_inner' ), PHP_INT_MAX, 2 );
		if ( is_admin() || wp_doing_cron() || ( defined( 'WP_CLI' ) && WP_CLI ) ) {
			$this->register_types();
			return;
		}
		foreach ( array_keys( self::LIST ) as $name ) {
			add_filter( 'render_block_' . self::PREFIX . $name, array( $this, 'register_with_first' ), 10, 3 );
		}
	}

	/**
	 * Renders the block that was there before its type.
	 *
	 * @param mixed        $html   Of a block of an unknown type.
	 * @param array<mixed> $parsed
	 * @return mixed
	 */
	public function register_with_first( $html, array $parsed, WP_Block $block ) {
		if ( null !== $block->block_type || null === $block->name ) {
			return $html;
		}
		$this->register_types();
		$type = WP_Block_Type_Registry::get_instance()->get_registered( $block->name );
		if ( null === $type ) {
			return $html;
		}
		$block->block_type = $type;
		return $block->render();
	}

	/** Registers the block types (`rest_api_init`). */
	public function register_types(): void {
		$types = WP_Block_Type_Registry::get_instance();
		foreach ( Manifest::read() as $name => $described ) {
			if ( $types->is_registered( $described['name'] ) ) {
				return;
			}
			$types->register(
				$described['name'],
				array(
					'render_callback'       => fn( array $attributes, string $inner, WP_Block $block ): string => $this->block( $name, $block, $inner ),
					'editor_script_handles' => array( 'tawk-integration-blocks' ),
					'editor_style_handles'  => array( 'tawk-integration-blocks', Styles::handle( $name ) ),
				) + $described
			);
		}
		if ( did_action( 'init' ) > 0 && ! doing_action( 'init' ) ) {
			// WordPress has given blocks the attributes of their supports already.
			WP_Block_Supports::init();
		}
	}

	/** Whether content, as it is stored, has something that brings the chat where the rules hide it. */
	public static function offer_chat_in( string $content ): bool {
		return 1 === preg_match( self::OFFERS_CHAT, $content );
	}

	/** Translates what people read of the blocks, where it is read (`admin_init`, `rest_api_init`). */
	public static function translate(): void {
		foreach ( Manifest::read() as $described ) {
			$type = WP_Block_Type_Registry::get_instance()->get_registered( $described['name'] );
			if ( null !== $type ) {
				foreach ( Manifest::texts( $described ) as $property => $text ) {
					$type->$property = $text;
				}
			}
		}
	}

	/**
	 * @param array<mixed>|string $attributes '' where the shortcode has none.
	 * @param string|null         $inner      What stands between its tags.
	 */
	public function shortcode( $attributes, ?string $inner, string $shortcode ): string {
		$name = self::SHORTCODES[ $shortcode ] ?? '';
		if ( ! isset( self::LIST[ $name ] ) ) {
			return '';
		}
		$raw = is_array( $attributes ) ? $attributes : array();
		if ( 'chat-status' === $name && ! isset( $raw['appearance'] ) && '' !== trim( (string) $inner ) ) {
			$raw['appearance'] = 'blocks';
		}
		$instance = $this->instance( $name, Block_Attributes::of_shortcode( Manifest::read()[ $name ]['attributes'], $raw ), false );
		return null === $instance ? '' : $this->html( $instance, (string) $inner );
	}

	/**
	 * Settles who sees a block around others before WordPress renders what stands in it, which would act although
	 * nobody sees it (`pre_render_block`).
	 *
	 * @param mixed        $html   Null: nobody else has rendered it.
	 * @param array<mixed> $parsed
	 * @return mixed Null: it is to be rendered.
	 */
	public function settle_before_inner( $html, array $parsed ) {
		if ( null !== $html || self::PREFIX . self::CONTAINER !== ( $parsed['blockName'] ?? null ) ) {
			return $html;
		}
		$instance = $this->block_instance( self::CONTAINER, $parsed );
		$reason   = null === $instance ? '' : $this->settle_conditions( $instance );
		if ( null === $instance || '' !== $reason ) {
			return null === $instance ? '' : self::hidden( $instance, $reason );
		}
		$this->around[] = $instance->left;
		return null;
	}

	/** As an author wrote it: WordPress has put defaults in the place of what does not fit. */
	private function block( string $name, WP_Block $block, string $inner ): string {
		if ( self::CONTAINER === $name ) {
			array_pop( $this->around );
		}
		if ( null !== $block->block_type ) {
			$raw = $block->parsed_block['attrs'] ?? array();
			// Old versions give their supports whatever was written, and complain of it.
			/** @var array<string, mixed> $rendered */
			$rendered = array( 'attrs' => $block->block_type->prepare_attributes_for_render( is_array( $raw ) ? $raw : array() ) ) + $block->parsed_block;

			WP_Block_Supports::$block_to_render = $rendered;
		}
		$instance = $this->block_instance( $name, $block->parsed_block );
		return null === $instance ? '' : $this->html( $instance, $inner );
	}

	/** @param array<mixed> $parsed */
	private function block_instance( string $name, array $parsed ): ?Instance {
		$raw = $parsed['attrs'] ?? array();
		return $this->instance( $name, Block_Attributes::of_block( Manifest::read()[ $name ]['attributes'], is_array( $raw ) ? $raw : array() ), true );
	}

	/** @return Instance|null Null where nobody visits a page. */
	private function instance( string $name, Block_Attributes $attributes, bool $is_block ): ?Instance {
		$this->place ??= Place::now( $this->content->settings() );
		return null === $this->place || doing_filter( 'get_the_excerpt' )
			? null
			: new Instance( $name, Manifest::read()[ $name ]['title'], $attributes, $this->place, $is_block );
	}

	/** @param string $inner What stands in it: shortcodes there are yet to be rendered. */
	private function html( Instance $instance, string $inner ): string {
		$reason = $this->settle_conditions( $instance );
		if ( '' !== $reason ) {
			return self::hidden( $instance, $reason );
		}
		$this->content->leave_to_browser( $instance->left );
		if ( ! $instance->is_block || array() !== $instance->left ) {
			$this->around[] = $instance->left;
			$inner          = do_shortcode( $inner );
			array_pop( $this->around );
		}
		$instance->inner = $inner;
		foreach ( $instance->attributes->wrong as $wrong ) {
			$instance->notes->add( Sentences::wrong( $wrong ) );
		}
		foreach ( $instance->attributes->unknown as $unknown ) {
			$instance->notes->add( Sentences::unknown( $unknown ) );
		}
		$class = self::LIST[ $instance->name ];
		$html  = ( new $class() )->render( $instance, $this->content );
		return Styles::for( $instance->name ) . $html . $instance->notes();
	}

	/** @return string The note that says why to those who may edit it; '' for everybody else. */
	private static function hidden( Instance $instance, string $reason ): string {
		$instance->notes->add( Sentences::hidden( $reason ) );
		$notes = $instance->notes();
		return '' === $notes ? '' : Styles::for( $instance->name ) . $notes;
	}

	/** @return string Why nobody, or not this user, sees it; '' where the browser has at most to say the rest. */
	private function settle_conditions( Instance $instance ): string {
		$place = $instance->place;
		if ( '' !== $place->obstacle ) {
			return $place->obstacle;
		}
		if ( $instance->attributes->has_wrong_conditions() ) {
			return 'refused_value';
		}
		foreach ( $instance->attributes->conditions() as $condition ) {
			if ( ! Owners_Questions::allow( $condition, $place->settings ) ) {
				return 'not_asked_by_owner';
			}
		}
		$left = Block_Conditions::left( $instance->attributes->conditions(), $place->conditions, $place->page, $place->is_for_everyone );
		if ( null !== $place->page->user && $place->conditions->asked_about_user() ) {
			Widget::keep_out_of_page_caches();
		}
		if ( is_string( $left ) ) {
			return $left;
		}
		$around         = array() === $this->around ? array() : end( $this->around );
		$instance->left = array_merge( $around, $left );
		return '';
	}
}
