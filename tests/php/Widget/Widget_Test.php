<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Widget;

use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Widget\Widget;

final class Widget_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
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
		$widget = new Widget();
		$html   = $this->capture( array( $widget, 'print' ) ) . $this->capture( array( $widget, 'print' ) );
		self::assertSame( 1, substr_count( $html, Widget::CONFIG_ID ) );
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
		wp_scripts()->done = array();
		return $this->capture(
			static function (): void {
				( new Widget() )->print();
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
