<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Widget;

use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Subject;
use Tawk_Integration\Widget\Page_Content;
use Tawk_Integration\Widget\Widget;

final class Widget_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const OTHER    = '6a2f0d9b1c3e5d7f90246801';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';

	public function set_up(): void {
		parent::set_up();
		$this->save( array() );
		$this->go_to( home_url( '/' ) );
	}

	public function test_prints_the_configuration_and_one_deferred_script(): void {
		$html = $this->footer();
		self::assertSame( 1, substr_count( $html, '"' . Widget::CONFIG_ID . '"' ) );
		self::assertSame(
			array(
				'revision'    => Settings::get()['revision'],
				'embed_url'   => defined( 'TAWK_INTEGRATION_EMBED_URL' ) ? TAWK_INTEGRATION_EMBED_URL : 'https://embed.tawk.to',
				'property_id' => self::PROPERTY,
				'widget_id'   => 'default',
				'loading'     => array( 'strategy' => 'idle' ),
				'build'       => Plugin::modules(),
			),
			$this->config( $html )
		);
		self::assertSame( 1, preg_match( '/<script [^>]*id="tawk-integration-loader-js"[^>]*>/', $html, $tag ) );
		foreach ( array( 'defer', 'data-cfasync="false"', 'data-no-optimize="1"', 'nowprocket' ) as $attribute ) {
			self::assertStringContainsString( ' ' . $attribute, (string) reset( $tag ) );
		}
	}

	public function test_adds_at_most_600_bytes_to_an_anonymous_page(): void {
		self::assertLessThanOrEqual( 600, strlen( $this->footer() ) );
	}

	public function test_prints_once_however_often_the_shortcode_stands_on_the_page(): void {
		self::assertSame( 'before  after ', do_shortcode( 'before [tawkto] after [tawkto]' ) );
		$widget = new Widget( new Page_Content() );
		$html   = $this->capture( array( $widget, 'print' ) ) . $this->capture( array( $widget, 'print' ) );
		self::assertSame( 1, substr_count( $html, Widget::CONFIG_ID ) );
	}

	public function test_the_shortcode_beats_the_rules_on_its_own_page_and_on_no_page_that_lists_it(): void {
		$this->rules( array( self::rule( 'hide', array() ) ) );
		$post   = $this->create_post( array( 'post_content' => '[tawkto]' ) );
		$widget = static function () use ( $post ): string {
			$widget = new Widget( new Page_Content() );
			add_shortcode( 'tawkto', array( $widget, 'ask_for_chat' ) );
			$GLOBALS['post'] = get_post( $post );
			do_shortcode( '[tawkto]' );
			ob_start();
			$widget->print();
			return (string) ob_get_clean();
		};
		$this->go_to( home_url( '/' ) );
		self::assertSame( '', $widget() );
		$this->go_to( (string) get_permalink( $post ) );
		self::assertStringContainsString( Widget::CONFIG_ID, $widget() );
	}

	/** @return array<string, array{ array<string, mixed> }> */
	public function reasons_for_silence(): array {
		return array(
			'not connected'       => array( array( 'property_id' => '', 'widget_id' => '' ) ),
			'switched off'        => array( array( 'enabled' => false ) ),
			'another environment' => array( array( 'privacy' => array( 'environments' => array(), 'delete_data' => false ) ) ),
		);
	}

	/**
	 * @dataProvider reasons_for_silence
	 * @param array<string, mixed> $settings
	 */
	public function test_prints_nothing_at_all_where_the_site_does_not_show_the_chat( array $settings ): void {
		$this->save( $settings );
		self::assertSame( '', $this->footer() );
	}

	public function test_the_delay_is_told_with_its_strategy_only(): void {
		$this->save( array( 'loading' => array( 'strategy' => 'delay', 'delay' => 7 ) ) );
		self::assertSame( array( 'strategy' => 'delay', 'delay' => 7 ), $this->config( $this->footer() )['loading'] );
	}

	public function test_names_a_logged_in_user_signed(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$this->log_in();
		$config = $this->config( $this->footer() );
		self::assertSame(
			array(
				'visitor' => array(
					'name'  => 'Ada </script><b>Lovelace',
					'email' => 'user@example.com',
					'hash'  => 'a6c9935630611765e0c922056b7567df2113ca5826fbd4c43ed2df95159fff68',
				),
			),
			$config['api']
		);
	}

	public function test_markup_in_a_name_does_not_end_the_script_element(): void {
		$this->log_in();
		self::assertSame( 2, substr_count( $this->footer(), '</script>' ) );
	}

	public function test_names_nobody_where_the_owner_does_not_want_it(): void {
		$this->save( array( 'visitor' => array( 'identify' => false ) ) );
		$this->log_in();
		self::assertArrayNotHasKey( 'api', $this->config( $this->footer() ) );
	}

	public function test_the_key_is_never_printed(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$this->log_in();
		$html = $this->footer();
		self::assert_shows_nothing_of( self::KEY, $html );
	}

	public function test_ids_in_a_forged_row_never_reach_the_page(): void {
		remove_filter( 'sanitize_option_' . Settings::OPTION, array( Settings::class, 'sanitize' ) );
		update_option( Settings::OPTION, array( 'version' => 1, 'property_id' => '"></script><script>alert(1)</script>', 'widget_id' => 'default', 'enabled' => true ) );
		add_filter( 'sanitize_option_' . Settings::OPTION, array( Settings::class, 'sanitize' ) );
		self::assertSame( '', $this->footer() );
	}

	/** @return array<string, array{ mixed, string }> */
	public function embed_urls(): array {
		return array(
			'another host'            => array( 'https://chat.example.com', 'https://chat.example.com' ),
			'a slash at its end'      => array( 'https://chat.example.com/proxy/', 'https://chat.example.com/proxy' ),
			'a script'                => array( 'javascript:alert(1)', 'https://embed.tawk.to' ),
			'an address with a user'  => array( 'https://embed.tawk.to@evil.example', 'https://embed.tawk.to' ),
			'an address with a query' => array( 'https://evil.example/?', 'https://embed.tawk.to' ),
			'no address'              => array( array(), 'https://embed.tawk.to' ),
		);
	}

	/**
	 * @dataProvider embed_urls
	 * @param mixed $filtered
	 */
	public function test_only_an_address_is_taken_as_embed_host( $filtered, string $expected ): void {
		add_filter( 'tawk_integration_embed_url', static fn() => $filtered );
		self::assertSame( $expected, $this->config( $this->footer() )['embed_url'] );
	}

	public function test_developers_can_change_the_configuration(): void {
		add_filter( 'tawk_integration_config', static fn( array $config ): array => array( 'loading' => array( 'strategy' => 'interaction' ) ) + $config );
		self::assertSame( array( 'strategy' => 'interaction' ), $this->config( $this->footer() )['loading'] );
	}

	public function test_costs_no_query(): void {
		$this->log_in();
		$this->footer();
		$before = self::db()->num_queries;
		$this->footer();
		self::assertSame( $before, self::db()->num_queries );
	}

	public function test_leaves_to_the_browser_what_only_it_can_decide(): void {
		$this->rules(
			array(
				self::rule( 'hide', array( self::condition( 'page_type', array( 'front_page' ) ), self::condition( 'device', array( 'phone' ) ) ) ),
				self::rule( 'hide', array( self::condition( 'page_type', array( 'search' ) ), self::condition( 'device', array( 'tablet' ) ) ) ),
			)
		);
		$html = $this->footer();
		self::assertSame(
			array(
				'default' => 'show',
				'widget'  => '',
				'rules'   => array( array( 'conditions' => array( self::condition( 'device', array( 'phone' ) ) ), 'action' => 'hide' ) ),
			),
			$this->config( $html )['visibility']
		);
		self::assertSame( array( Widget::EVALUATOR ), wp_scripts()->registered[ Widget::HANDLE ]->deps );
	}

	public function test_without_anything_left_to_decide_the_page_has_neither_rules_nor_their_script(): void {
		$this->rules( array( self::rule( 'hide', array( self::condition( 'page_type', array( 'search' ) ), self::condition( 'device', array( 'phone' ) ) ) ) ) );
		self::assertArrayNotHasKey( 'visibility', $this->config( $this->footer() ) );
		self::assertSame( array(), wp_scripts()->registered[ Widget::HANDLE ]->deps );
	}

	/** @return array<string, array{ list<array<string, mixed>>, 'show'|'hide' }> */
	public function hiding_for_everyone(): array {
		$phone = array( self::condition( 'device', array( 'phone' ) ) );
		return array(
			'a rule hides this page'                 => array( array( self::rule( 'hide', array( self::condition( 'page_type', array( 'front_page' ) ) ) ) ), 'show' ),
			'the default hides every page'           => array( array(), 'hide' ),
			'the browser could only hide it as well' => array( array( self::rule( 'hide', $phone ) ), 'hide' ),
			'the browser would only pick a widget'   => array( array( self::rule( 'use_widget', $phone ) ), 'hide' ),
			'nobody is logged in, and only they may see it' => array( array( self::rule( 'show', array( self::condition( 'logged_in', true ) ) ) ), 'hide' ),
		);
	}

	/**
	 * @dataProvider hiding_for_everyone
	 * @param list<array<string, mixed>> $rules
	 * @param 'show'|'hide'              $otherwise
	 */
	public function test_prints_nothing_at_all_where_the_rules_hide_the_chat_from_everyone( array $rules, string $otherwise ): void {
		$this->rules( $rules, $otherwise );
		self::assertSame( '', $this->footer() );
	}

	public function test_zones_are_told_only_where_a_rule_that_is_left_names_one(): void {
		$hours = self::condition( 'schedule', array( 'timezone' => 'Asia/Tokyo', 'days' => array( 'mon' ), 'from' => '09:00', 'to' => '17:00' ) );
		$this->rules( array( self::rule( 'hide', array( $hours ) ), self::rule( 'hide', array( self::condition( 'page_type', array( 'search' ) ), array( 'value' => array( 'timezone' => 'UTC' ) + $hours['value'] ) + $hours ) ) ) );
		/** @var array{ zones: array<string, list<array{ int, int }>> } $visibility */
		$visibility = $this->config( $this->footer() )['visibility'];
		self::assertSame( array( 'Asia/Tokyo' ), array_keys( $visibility['zones'] ) );
		self::assertSame( 540, $visibility['zones']['Asia/Tokyo'][0][1] );
	}

	public function test_the_html_for_visitors_who_are_not_logged_in_is_the_same_whatever_they_send(): void {
		$hours = array( 'timezone' => '', 'days' => array( 'mon' ), 'from' => '09:00', 'to' => '17:00' );
		$count = array( 'compare' => 'greater', 'value' => 1 );
		$text  = array( 'name' => 'plan', 'compare' => 'equals', 'value' => 'gold' );
		$rules = array();
		foreach ( array( 'device' => array( 'phone' ), 'schedule' => $hours, 'referrer' => array( 'example.com' ), 'cookie' => $text, 'query' => $text, 'browser_language' => array( 'de' ), 'visits' => $count, 'pages' => $count, 'agent_status' => array( 'online' ), 'logged_in' => true, 'role' => array( 'editor' ), 'user_meta' => array( 'key' => 'plan', 'compare' => 'equals', 'value' => 'gold' ) ) as $type => $value ) {
			$rules[] = self::rule( 'hide', array( self::condition( $type, $value ) ) );
		}
		$this->rules( $rules );
		$plain = $this->footer();
		self::assertStringContainsString( 'agent_status', $plain );

		$_COOKIE = array( 'plan' => 'gold', 'wordpress_test_cookie' => '1', 'tawk_integration_user' => 'x' );
		foreach ( array( 'HTTP_USER_AGENT' => 'iPhone', 'HTTP_REFERER' => 'https://example.com/', 'HTTP_ACCEPT_LANGUAGE' => 'de', 'REMOTE_ADDR' => '203.0.113.7', 'HTTP_X_FORWARDED_FOR' => '203.0.113.8', 'HTTP_HOST' => 'evil.example', 'REQUEST_TIME' => 1 ) as $name => $sent ) {
			$_SERVER[ $name ] = $sent;
		}
		self::assertSame( $plain, $this->footer() );
	}

	public function test_a_widget_of_the_same_property_needs_no_identity_of_its_own(): void {
		$this->rules( array( self::rule( 'use_widget', array( self::condition( 'device', array( 'phone' ) ) ), 'same' ) ) );
		$this->log_in();
		self::assertSame( array( 'same' => array( 'property_id' => self::PROPERTY, 'widget_id' => '1hsame' ) ), $this->config( $this->footer() )['widgets'] );
	}

	public function test_a_widget_of_another_property_gets_an_identity_signed_with_the_key_of_that_property(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		( new Secret( self::PROPERTY ) )->set( self::OTHER, strrev( self::KEY ) );
		$this->rules( array( self::rule( 'use_widget', array( self::condition( 'device', array( 'phone' ) ) ), 'other' ) ) );
		$this->log_in();
		/** @var array{ api: array{ visitor: array{ hash: string } }, widgets: array<string, array{ property_id: string, api: array{ visitor: array{ hash: string } } }> } $config */
		$config = $this->config( $this->footer() );
		self::assertSame( hash_hmac( 'sha256', 'user@example.com', self::KEY ), $config['api']['visitor']['hash'] );
		self::assertSame( self::OTHER, $config['widgets']['other']['property_id'] );
		self::assertSame( hash_hmac( 'sha256', 'user@example.com', strrev( self::KEY ) ), $config['widgets']['other']['api']['visitor']['hash'] );
	}

	public function test_a_widget_of_another_property_without_a_key_gets_no_identity_where_the_main_one_has_a_key(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$this->rules( array( self::rule( 'use_widget', array( self::condition( 'device', array( 'phone' ) ) ), 'other' ) ) );
		$this->log_in();
		/** @var array{ widgets: array<string, array{ api: array<string, mixed> }> } $config */
		$config = $this->config( $this->footer() );
		self::assertSame( array(), $config['widgets']['other']['api'] );
	}

	public function test_a_widget_picked_for_everyone_takes_the_place_of_the_main_one(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$this->rules( array( self::rule( 'use_widget', array( self::condition( 'page_type', array( 'front_page' ) ) ), 'other' ) ) );
		$this->log_in();
		$config = $this->config( $this->footer() );
		self::assertSame( array( self::OTHER, 'default' ), array( $config['property_id'], $config['widget_id'] ) );
		self::assertArrayNotHasKey( 'api', $config, 'That property has no key.' );
		self::assertArrayNotHasKey( 'widgets', $config );
	}

	public function test_nobody_is_named_for_any_widget_to_visitors_who_are_not_logged_in(): void {
		$this->rules( array( self::rule( 'use_widget', array( self::condition( 'device', array( 'phone' ) ) ), 'other' ) ) );
		self::assertSame( array( 'other' => array( 'property_id' => self::OTHER, 'widget_id' => 'default' ) ), $this->config( $this->footer() )['widgets'] );
	}

	public function test_a_logged_in_user_is_told_from_others_by_a_marker_and_what_agents_learn_stands_there(): void {
		$this->log_in();
		$config = $this->config( $this->footer() );
		self::assertSame( Subject::marker( wp_get_current_user() ), $config['user'] );
		self::assertSame( array( 'member-since', 'user-role', 'user-profile' ), array_column( (array) $config['attributes'], 'key' ) );
		self::assertArrayNotHasKey( 'tags', $config );
		self::assertArrayNotHasKey( 'ask', $config );
		self::assertArrayNotHasKey( 'visibility', $config );
	}

	public function test_a_page_for_nobody_has_no_marker_and_no_facts_about_a_user(): void {
		$config = $this->config( $this->footer() );
		foreach ( array( 'user', 'api', 'login', 'attributes', 'tags', 'ask', 'debug' ) as $key ) {
			self::assertArrayNotHasKey( $key, $config );
		}
	}

	public function test_with_the_method_login_the_user_id_is_signed_and_no_visitor_is_set(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$this->rules( array( self::rule( 'use_widget', array( self::condition( 'device', array( 'phone' ) ) ), 'other' ) ), 'show', array( 'visitor' => array( 'method' => 'login' ) ) );
		$this->log_in();
		/** @var array{ login: array<string, string>, widgets: array<string, array<string, mixed>> } $config */
		$config = $this->config( $this->footer() );
		self::assertArrayNotHasKey( 'api', $config );
		self::assertSame( (string) get_current_user_id(), $config['login']['userId'] );
		self::assertSame( hash_hmac( 'sha256', (string) get_current_user_id(), self::KEY ), $config['login']['hash'] );
		self::assertSame( array( 'property_id' => self::OTHER, 'widget_id' => 'default', 'api' => array() ), $config['widgets']['other'] );
	}

	/** @return array<string, array{ array<string, mixed>, bool }> */
	public function who_keeps_to_themselves(): array {
		return array(
			'users of an excluded role' => array( array( 'excluded_roles' => array( 'subscriber' ) ), false ),
			'users who have opted out'  => array( array(), true ),
		);
	}

	/**
	 * @dataProvider who_keeps_to_themselves
	 * @param array<string, mixed> $visitor
	 */
	public function test_nothing_is_printed_of_users_about_whom_nothing_may_be_sent( array $visitor, bool $opts_out ): void {
		$nobody = $this->footer();
		$this->save( array( 'visitor' => $visitor ) );
		$this->log_in();
		if ( $opts_out ) {
			update_user_meta( get_current_user_id(), Subject::OPT_OUT, '1' );
		}
		self::assertSame( preg_replace( '/"revision":\d+/', '', $nobody ), preg_replace( '/"revision":\d+/', '', $this->footer() ) );
	}

	public function test_a_row_whose_condition_is_left_brings_the_evaluator_and_what_it_needs(): void {
		$hours = self::condition( 'schedule', array( 'timezone' => 'Asia/Tokyo', 'days' => array( 'mon' ), 'from' => '09:00', 'to' => '17:00' ) );
		$this->save( array( 'visitor' => array( 'attributes' => array(), 'tags' => array( array( 'source' => 'text', 'text' => 'office-hours', 'conditions' => array( $hours ) ) ) ) ) );
		$html = $this->footer();
		/** @var array{ visibility: array<string, mixed>, tags: list<mixed> } $config */
		$config = $this->config( $html );
		self::assertSame( array( array( 'values' => array( 'office-hours' ), 'conditions' => array( $hours ) ) ), $config['tags'] );
		self::assertSame( array( 'default', 'widget', 'rules', 'zones' ), array_keys( $config['visibility'] ) );
		self::assertSame( array( 'show', array() ), array( $config['visibility']['default'], $config['visibility']['rules'] ) );
		self::assertSame( array( Widget::EVALUATOR ), wp_scripts()->registered[ Widget::HANDLE ]->deps );
	}

	/** @return array<string, array{ array<string, mixed> }> */
	public function what_is_remembered(): array {
		$count = self::condition( 'visits', array( 'compare' => 'greater', 'value' => 1 ) );
		$away  = self::condition( 'page_type', array( 'search' ) );
		return array(
			'the landing page'                          => array( array( 'source' => 'browser.landing_page' ) ),
			'a parameter, which lasts the visit'        => array( array( 'source' => 'browser.query.utm_campaign' ) ),
			'the landing page, where the row cannot be' => array( array( 'source' => 'browser.landing_page', 'conditions' => array( $away ) ) ),
			'visits'                                    => array( array( 'source' => 'text', 'text' => 'x', 'conditions' => array( $count ) ) ),
		);
	}

	/**
	 * @dataProvider what_is_remembered
	 * @param array<string, mixed> $row
	 */
	public function test_every_page_counts_where_a_row_asks_for_what_is_remembered( array $row ): void {
		$this->save( array( 'visitor' => array( 'attributes' => array( array( 'key' => 'a' ) + $row ), 'tags' => array() ) ) );
		/** @var array{ counts: string } $visibility */
		$visibility = $this->config( $this->footer() )['visibility'];
		self::assertTrue( $visibility['counts'] );
	}

	public function test_in_fetch_delivery_the_page_is_the_same_for_everyone_and_says_whom_to_ask(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$this->rules( array( self::rule( 'hide', array( self::condition( 'role', array( 'editor' ) ) ) ), self::rule( 'use_widget', array( self::condition( 'device', array( 'phone' ) ) ), 'other' ) ), 'show', array( 'visitor' => array( 'delivery' => 'fetch' ) ) );
		$nobody = $this->footer();
		$this->log_in();
		self::assertSame( $nobody, $this->footer() );
		self::assertSame( array( 'url' => rest_url( 'tawk-integration/v1/visitor' ) ), $this->config( $nobody )['ask'] );
	}

	/** @return array<string, array{ array<string, mixed>, list<array<string, mixed>>, bool }> */
	public function questions(): array {
		$row = array( 'key' => 'a', 'source' => 'text', 'text' => 'x', 'conditions' => array( self::condition( 'logged_in', true ) ) );
		return array(
			'identify is on'                               => array( array( 'identify' => true, 'attributes' => array() ), array(), true ),
			'a rule asks about the user'                   => array( array( 'identify' => false ), array( self::rule( 'hide', array( self::condition( 'logged_in', true ) ) ) ), true ),
			'a row would, but nothing of the user is sent' => array( array( 'identify' => false, 'attributes' => array( $row ) ), array(), false ),
			'nothing does'                                 => array( array( 'identify' => false ), array( self::rule( 'hide', array( self::condition( 'device', array( 'phone' ) ) ) ) ), false ),
		);
	}

	/**
	 * @dataProvider questions
	 * @param array<string, mixed>       $visitor
	 * @param list<array<string, mixed>> $rules
	 */
	public function test_somebody_is_asked_only_where_something_about_the_user_is_open( array $visitor, array $rules, bool $asks ): void {
		$this->rules( $rules, 'show', array( 'visitor' => array( 'delivery' => 'fetch' ) + $visitor ) );
		self::assertSame( $asks, isset( $this->config( $this->footer() )['ask'] ) );
	}

	public function test_twenty_fields_of_user_meta_cost_no_query(): void {
		$this->log_in();
		$rows = array();
		foreach ( range( 1, 20 ) as $number ) {
			update_user_meta( get_current_user_id(), "field_$number", "value $number" );
			$rows[] = array( 'key' => "field-$number", 'source' => "user_meta.field_$number" );
		}
		$this->save( array( 'visitor' => array( 'attributes' => $rows, 'tags' => array( array( 'source' => 'user_meta.missing' ) ) ) ) );
		$this->footer();
		$before = self::db()->num_queries;
		self::assertCount( 20, (array) $this->config( $this->footer() )['attributes'] );
		self::assertSame( $before, self::db()->num_queries );
	}

	/**
	 * @param list<array<string, mixed>> $rules
	 * @param 'show'|'hide'              $otherwise
	 * @param array<string, mixed>       $settings  Others.
	 */
	private function rules( array $rules, string $otherwise = 'show', array $settings = array() ): void {
		$this->save(
			$settings + array(
				'widgets'    => array(
					array( 'id' => 'same', 'name' => 'Same', 'property_id' => self::PROPERTY, 'widget_id' => '1hsame' ),
					array( 'id' => 'other', 'name' => 'Other', 'property_id' => self::OTHER, 'widget_id' => 'default' ),
				),
				'visibility' => array( 'default' => $otherwise, 'rules' => self::numbered( $rules ) ),
			)
		);
		self::assertCount( count( $rules ), Settings::get()['visibility']['rules'] );
	}

	/**
	 * @param list<array<string, mixed>> $conditions
	 * @return array<string, mixed>
	 */
	private static function rule( string $action, array $conditions, string $widget = '' ): array {
		return array( 'name' => '', 'enabled' => true, 'conditions' => $conditions, 'action' => $action, 'widget' => $widget );
	}

	/**
	 * @param list<array<string, mixed>> $rules
	 * @return list<array<string, mixed>> With ids.
	 */
	private static function numbered( array $rules ): array {
		return array_map( static fn( array $rule, int $number ): array => array( 'id' => "r$number" ) + $rule, $rules, array_keys( $rules ) );
	}

	/**
	 * @template T
	 * @param T $value
	 * @return array{ type: string, operator: string, value: T }
	 */
	private static function condition( string $type, $value ): array {
		return array( 'type' => $type, 'operator' => 'is', 'value' => $value );
	}

	/** @param array<string, mixed> $settings */
	private function save( array $settings ): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'property_id' => self::PROPERTY, 'widget_id' => 'default' ), $settings ) );
	}

	private function log_in(): void {
		$user = $this->create_user( 'subscriber', array( 'user_email' => 'user@example.com', 'display_name' => 'Ada </script><b>Lovelace' ) );
		wp_set_current_user( $user->ID );
		wp_get_current_user()->display_name = 'Ada </script><b>Lovelace';
	}

	private function footer(): string {
		wp_dequeue_script( Widget::HANDLE );
		wp_deregister_script( Widget::HANDLE );
		wp_scripts()->done = array();
		return $this->capture(
			static function (): void {
				( new Widget( new Page_Content() ) )->print();
				wp_scripts()->do_items( array_intersect( wp_scripts()->queue, array( Widget::HANDLE ) ) );
			}
		);
	}

	private function capture( callable $task ): string {
		ob_start();
		$task();
		return (string) ob_get_clean();
	}

	/** @return array<string, mixed> */
	private function config( string $html ): array {
		self::assertSame( 1, preg_match( '#<script [^>]*id="tawk-integration-config"[^>]*>(.+?)</script>#s', $html, $match ) );
		$config = json_decode( (string) end( $match ), true );
		self::assertIsArray( $config );
		/** @var array<string, mixed> $config */
		return $config;
	}
}
