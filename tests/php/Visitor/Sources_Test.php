<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use RuntimeException;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Page_Source;
use Tawk_Integration\Visitor\Sources;
use Tawk_Integration\Visitor\User_Source;
use Tawk_Integration\Widget\Widget;
use WP_Query;
use WP_User;

require_once __DIR__ . '/Throwing_Source.php';

final class Sources_Test extends Test_Case {

	public function test_every_source_has_words_for_people(): void {
		$all = ( new Sources() )->all();
		self::assertCount( 25, $all );
		foreach ( $all as $name => $source ) {
			self::assertNotSame( '', $source->label(), $name );
			self::assertMatchesRegularExpression( '/^\p{Lu}.+\.$/u', $source->description(), $name );
			self::assertNotSame( '', $source->example(), $name );
		}
		self::assertSame( array( 'user_meta', 'post.terms', 'browser.query', 'browser.cookie' ), array_keys( array_filter( $all, static fn( $source ): bool => '' !== $source->parameter() ) ) );
	}

	/** @return array<string, array{ string, 'page'|'user'|'browser'|'' }> */
	public function names(): array {
		return array(
			'of the page'                           => array( 'page.url', 'page' ),
			'of the user'                           => array( 'user.roles', 'user' ),
			'of the browser'                        => array( 'browser.referrer', 'browser' ),
			'with a parameter'                      => array( 'user_meta.plan', 'user' ),
			'with a parameter that has dots'        => array( 'browser.query.utm.source', 'browser' ),
			'with a parameter behind a dotted name' => array( 'post.terms.product_cat', 'page' ),
			'unknown'                               => array( 'crm.owner', '' ),
			'a parameter for one that takes none'   => array( 'user.roles.first', '' ),
			'the beginning of a name'               => array( 'user', '' ),
			'empty'                                 => array( '', '' ),
			'a dot'                                 => array( '.', '' ),
			'secret user meta'                      => array( 'user_meta.session_tokens', '' ),
			'internal user meta'                    => array( 'user_meta._hidden', '' ),
			'a cookie that lets somebody in'        => array( 'browser.cookie.PHPSESSID', '' ),
			'another cookie'                        => array( 'browser.cookie.plan', 'browser' ),
		);
	}

	/** @dataProvider names */
	public function test_a_name_leads_to_its_source_or_to_none( string $name, string $scope ): void {
		self::assertSame( $scope, ( new Sources() )->scope( $name ) );
	}

	public function test_a_user_is_told_as_people_read_it(): void {
		update_option( 'timezone_string', 'Pacific/Auckland' );
		$user = $this->create_user( 'editor', array( 'user_email' => 'a&b@example.com', 'display_name' => 'Ada & Co', 'first_name' => 'Ada', 'last_name' => 'Lovelace' ) );
		$user->add_role( 'author' );
		$user->user_registered = '2023-05-13 20:00:00';
		update_user_meta( $user->ID, 'locale', 'de_DE' );
		$expected = array(
			'user.id'           => array( (string) $user->ID ),
			'user.login'        => array( $user->user_login ),
			'user.email'        => array( 'a&b@example.com' ),
			'user.display_name' => array( 'Ada & Co' ),
			'user.first_name'   => array( 'Ada' ),
			'user.last_name'    => array( 'Lovelace' ),
			'user.roles'        => array( 'Editor', 'Author' ),
			'user.registered'   => array( '2023-05-14' ),
			'user.locale'       => array( 'de_DE' ),
			'user.profile_link' => array( admin_url( "user-edit.php?user_id=$user->ID" ) ),
		);
		foreach ( $expected as $name => $texts ) {
			self::assertSame( $texts, self::of_user( $name, $user ), $name );
			self::assertSame( array(), self::of_user( $name, null ), $name );
		}
		$user->user_registered = '0000-00-00 00:00:00';
		self::assertSame( array(), self::of_user( 'user.registered', $user ) );
		$user->roles = array( 'gone' );
		self::assertSame( array( 'gone' ), self::of_user( 'user.roles', $user ) );
	}

	public function test_user_meta_that_is_stored_more_than_once_is_a_list(): void {
		$user = $this->create_user( 'subscriber' );
		add_user_meta( $user->ID, 'plan', 'gold' );
		add_user_meta( $user->ID, 'plan', array( 'silver', array( 'tin' ) ) );
		self::assertSame( array( 'gold', 'silver', 'tin' ), self::of_user( 'user_meta.plan', $user ) );
		self::assertSame( array(), self::of_user( 'user_meta.missing', $user ) );
		self::assertSame( array(), self::of_user( 'user_meta', $user ) );
		self::assertSame( array(), self::of_user( 'user_meta.', $user ) );
	}

	public function test_secret_and_internal_user_meta_is_not_told_even_if_a_row_asks_for_it(): void {
		$user = $this->create_user( 'subscriber' );
		add_filter( 'is_protected_meta', static fn( bool $is_protected, string $key ): bool => $is_protected || 'crm_score' === $key, 10, 2 );
		foreach ( array( 'my_api_key', '_hidden', 'session_tokens', 'crm_score' ) as $key ) {
			update_user_meta( $user->ID, $key, 'a secret' );
			self::assertSame( array(), self::of_user( "user_meta.$key", $user ), $key );
			self::assertTrue( Sources::is_refused( "user_meta.$key" ) );
		}
	}

	public function test_a_post_is_told_on_its_own_page(): void {
		$post = $this->create_post( array( 'post_title' => 'Rock &amp; <em>Roll</em>' ) );
		wp_set_post_tags( $post, array( 'Sale', 'Shoes & more' ) );
		$this->go_to( (string) get_permalink( $post ) );
		$expected = array(
			'post.id'             => array( (string) $post ),
			'post.title'          => array( 'Rock & Roll' ),
			'post.type'           => array( 'Post' ),
			'post.terms.post_tag' => array( 'Sale', 'Shoes & more' ),
			'post.terms.category' => array( 'Uncategorized' ),
			'post.terms.nav_menu' => array(),
			'post.terms.gone'     => array(),
			'page.url'            => array( get_permalink( $post ) ),
			'page.title'          => array( html_entity_decode( wp_get_document_title() ) ),
			'site.name'           => array( get_option( 'blogname' ) ),
			'site.language'       => array( 'en_US' ),
			'text'                => array( 'as entered' ),
			'browser.referrer'    => array(),
		);
		$before   = self::db()->num_queries;
		foreach ( $expected as $name => $texts ) {
			self::assertSame( $texts, self::of_page( $name, 'as entered' ), $name );
		}
		self::assertSame( $before, self::db()->num_queries );
	}

	public function test_a_page_that_lists_posts_is_told_as_the_page_that_it_is(): void {
		$page = $this->create_post( array( 'post_type' => 'page', 'post_title' => 'News' ) );
		$this->create_post();
		update_option( 'show_on_front', 'page' );
		update_option( 'page_for_posts', $page );
		$this->go_to( (string) get_permalink( $page ) );
		$before = self::db()->num_queries;
		self::assertSame( array( 'News' ), self::of_page( 'post.title' ) );
		self::assertSame( array( 'Page' ), self::of_page( 'post.type' ) );
		self::assertSame( array(), self::of_page( 'post.terms.category' ) );
		self::assertSame( $before, self::db()->num_queries );
	}

	public function test_where_there_is_no_post_nothing_is_told_of_one(): void {
		$this->go_to( home_url( '/?s=x' ) );
		foreach ( array( 'post.id', 'post.title', 'post.type', 'post.terms.category' ) as $name ) {
			self::assertSame( array(), self::of_page( $name ), $name );
		}
	}

	public function test_an_exact_name_comes_before_one_with_a_parameter_and_the_longest_of_those_wins(): void {
		$this->add( array( 'crm' => self::telling( 'crm', true ), 'crm.owner' => self::telling( 'owner', true ), 'crm.owner.name' => self::telling( 'name', false ) ) );
		self::assertSame( array( 'crm:' ), self::of_page( 'crm' ) );
		self::assertSame( array( 'crm:phone' ), self::of_page( 'crm.phone' ) );
		self::assertSame( array( 'owner:phone' ), self::of_page( 'crm.owner.phone' ) );
		self::assertSame( array( 'name:' ), self::of_page( 'crm.owner.name' ) );
		self::assertSame( array( 'owner:name.first' ), self::of_page( 'crm.owner.name.first' ) );
	}

	/** @return array<string, array{ mixed }> */
	public function broken_lists(): array {
		return array(
			'no list'                 => array( 'crm' ),
			'a source that is a word' => array( array( 'crm' => 'Crm_Source' ) ),
			'another class'           => array( array( 'crm' => WP_Query::class ) ),
			'an object of no source'  => array( array( 'crm' => new WP_Query() ) ),
			'a class that throws'     => array( array( 'crm' => Throwing_Source::class ) ),
			'nothing'                 => array( array( 'crm' => null ) ),
			'one of the browser'      => array( array( 'crm' => Sources\In_Browser::class ) ),
		);
	}

	/**
	 * @dataProvider broken_lists
	 * @param mixed $added
	 */
	public function test_what_is_no_source_is_unknown_and_breaks_nothing( $added ): void {
		add_filter( 'tawk_integration_sources', static fn( array $listed ) => is_array( $added ) ? $listed + $added : $added );
		$sources = new Sources();
		self::assertSame( '', $sources->scope( 'crm' ) );
		self::assertSame( 'user', $sources->scope( 'user.id' ) );
		self::assertCount( 25, $sources->all() );
	}

	public function test_a_source_that_throws_sends_nothing_and_breaks_nothing(): void {
		$throwing = new class() implements User_Source {
			public function label(): string {
				throw new RuntimeException( 'label' );
			}

			public function description(): string {
				throw new RuntimeException( 'description' );
			}

			public function example(): string {
				throw new RuntimeException( 'example' );
			}

			public function parameter(): string {
				throw new RuntimeException( 'parameter' );
			}

			public function values( WP_User $user, string $parameter ): array {
				throw new RuntimeException( 'values' );
			}
		};
		$this->add( array( 'crm' => $throwing ) );
		self::assertSame( array(), self::of_user( 'crm', $this->create_user( 'subscriber' ) ) );
		self::assertSame( '', ( new Sources() )->scope( 'crm.owner' ) );
		self::assertSame( '', ( new Sources() )->example( 'crm' ) );
	}

	/** @return list<string> */
	private static function of_user( string $name, ?WP_User $user ): array {
		return ( new Sources() )->texts( $name, '', null, $user );
	}

	/** @return list<string> */
	private static function of_page( string $name, string $text = '' ): array {
		$page = Widget::current_page();
		self::assertNotNull( $page );
		return ( new Sources() )->texts( $name, $text, $page, null );
	}

	/** @param array<string, mixed> $sources */
	private function add( array $sources ): void {
		add_filter( 'tawk_integration_sources', static fn( array $listed ): array => $listed + $sources );
	}

	private static function telling( string $what, bool $takes_parameter ): Page_Source {
		return new class( $what, $takes_parameter ) implements Page_Source {

			private string $what;

			private bool $takes_parameter;

			public function __construct( string $what, bool $takes_parameter ) {
				$this->what            = $what;
				$this->takes_parameter = $takes_parameter;
			}

			public function label(): string {
				return 'CRM';
			}

			public function description(): string {
				return 'What the CRM says.';
			}

			public function example(): string {
				return 'gold';
			}

			public function parameter(): string {
				return $this->takes_parameter ? 'Field' : '';
			}

			public function values( Page $page, string $parameter ): array {
				return array( "$this->what:$parameter" );
			}
		};
	}
}
