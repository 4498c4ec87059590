<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Automations;

use Tawk_Integration\Admin\Automation_Choices;
use Tawk_Integration\Automations\Actions;
use Tawk_Integration\Automations\Automations;
use Tawk_Integration\Automations\Printed;
use Tawk_Integration\Automations\Triggers;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Schema_File;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Documented_Code;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Widget\Widget;

require_once dirname( __DIR__ ) . '/Documented_Code.php';

/**
 * The examples of docs/automations.md do what the document says.
 *
 * @phpstan-import-type Printed_Automation from Printed
 */
final class Documented_Automations_Test extends Test_Case {

	private static Documented_Code $code;

	public static function setUpBeforeClass(): void {
		self::$code = new Documented_Code( 'docs/automations.md', array( 'wish-list-trigger.php', 'trigger.php', 'banner-action.php', 'action.php', 'automation.php' ) );
	}

	public static function tearDownAfterClass(): void {
		self::$code->remove();
	}

	public function test_the_trigger_is_offered_judged_and_printed_with_its_event(): void {
		require self::$code->path( 'trigger.php' );
		$offered = array_column( Automation_Choices::triggers(), null, 'name' )['wish_list_added'] ?? array();
		self::assertSame( array( 'A product is put on a wish list', 'Wish lists', array( 'product', 'list' ) ), array( $offered['label'] ?? '', $offered['group'] ?? '', array_column( $offered['quotes'] ?? array(), 'name' ) ) );
		self::assertSame( array( 'automations.0.trigger.list.0' ), $this->save( array( 'on' => 'wish_list_added', 'list' => array( 'funeral' ) ), array( 'do' => 'maximize' ) ) );
		self::assertSame( array(), $this->save( array( 'on' => 'wish_list_added', 'list' => array( 'wedding' ) ), array( 'do' => 'maximize' ) ) );
		self::assertEquals( array( 'on' => 'wish_list_added', 'event' => 'wishListAdded', 'list' => array( 'wedding' ) ), $this->printed( '/' )[0]['trigger'] );
	}

	public function test_the_action_is_offered_judged_and_printed_as_its_event(): void {
		require self::$code->path( 'action.php' );
		$offered = array_column( Automation_Choices::actions(), null, 'name' )['show_banner'] ?? array();
		self::assertSame( array( 'Show a banner', 'Other plugins' ), array( $offered['label'] ?? '', $offered['group'] ?? '' ) );
		self::assertSame( array( 'automations.0.actions.0.text' ), $this->save( array( 'on' => 'load' ), array( 'do' => 'show_banner' ) ) );
		self::assertSame( array(), $this->save( array( 'on' => 'load' ), array( 'do' => 'show_banner', 'text' => 'Hello {trigger.name}' ) ) );
		self::assertEquals( array( array( 'do' => 'dispatch', 'name' => 'yourPlugin:showBanner', 'detail' => (object) array( 'text' => 'Hello {trigger.name}', 'seconds' => '10' ) ) ), $this->printed( '/' )[0]['actions'] );
	}

	public function test_the_automation_is_printed_on_its_page_in_the_form_of_the_settings(): void {
		require self::$code->path( 'automation.php' );
		self::assertSame( array(), $this->printed( '/' ) );
		$printed = $this->printed( '/prices' );
		self::assertSame( array( 'your-plugin-prices', 'visit', 'device' ), array( $printed[0]['id'], $printed[0]['once'] ?? '', $printed[0]['conditions'][0]['type'] ?? '' ) );

		$registered = array( 'automations' => Automations::of( Settings::get(), null ) );
		self::assertSame( array(), Settings::errors( array_merge( Settings::defaults(), $registered ) ), 'The settings would take it.' );
	}

	public function test_the_table_of_triggers_names_each_with_its_arguments_and_what_it_tells(): void {
		$rows = self::rows( 'docs/automations.md', 'Triggers' );
		self::assertSame( array_keys( Triggers::all() ), array_keys( $rows ) );
		foreach ( Triggers::all() as $name => $trigger ) {
			$definition = Schema_File::definition( "trigger_$name" );
			self::assertIsArray( $definition );
			self::assertSame( array_keys( (array) $definition['properties'] ), self::codes( $rows[ $name ][1], 1 ), $name );
			self::assertSame( array_column( $trigger['quotes'], 'name' ), self::codes( $rows[ $name ][2], count( $trigger['quotes'] ) ), $name );
		}
	}

	public function test_the_table_of_actions_names_each_with_its_arguments(): void {
		$rows = self::rows( 'docs/actions.md', 'Scripts' );
		self::assertEqualsCanonicalizing( array_keys( Actions::all() ), array_keys( $rows ) );
		foreach ( $rows as $name => $cells ) {
			$definition = Schema_File::definition( "action_$name" );
			self::assertIsArray( $definition );
			$arguments = array_keys( (array) $definition['properties'] );
			self::assertSame( $arguments, self::codes( $cells[0], count( $arguments ) ), $name );
		}
	}

	public function test_each_event_for_analytics_is_one_that_the_settings_take_and_quotes_what_its_trigger_tells(): void {
		$rows = self::rows( 'docs/automations.md', 'Analytics' );
		foreach ( $rows as $name => $cells ) {
			preg_match( '~^`(\w+)`: `(.+)`$~', $cells[1], $parameter );
			$action = array( 'do' => 'data_layer', 'event' => self::codes( $cells[0], 1 )[0] ?? '', 'parameters' => array() === $parameter ? array() : array( $parameter[1] => $parameter[2] ) );
			self::assertSame( array(), $this->save( array( 'on' => $name ), $action ), $name );
			$told = array_column( Triggers::all()[ $name ]['quotes'], 'name' );
			self::assertContains( trim( $parameter[2] ?? '{trigger.}', '{}' ), array_merge( array( 'trigger.' ), array_map( static fn( string $quote ): string => "trigger.$quote", $told ) ) );
		}
		$of_page = array( 'page_view', 'time_on_page', 'scroll', 'element_visible', 'click', 'form_submit', 'exit_intent' );
		self::assertEqualsCanonicalizing( array_diff( array_keys( Triggers::all() ), $of_page ), array_keys( $rows ) );
	}

	public function test_every_reason_for_which_nothing_was_done_is_named(): void {
		$document = (string) file_get_contents( Plugin::path( 'docs/automations.md' ) );
		preg_match( '/type Skipped =(.+?);/s', (string) file_get_contents( Plugin::path( 'src/automations/automation.ts' ) ), $type );
		preg_match_all( "/'([A-Z_]+)'/", $type[1] ?? '', $codes );
		self::assertNotEmpty( $codes[1] );
		foreach ( $codes[1] as $code ) {
			self::assertStringContainsString( "`$code`", $document );
		}
	}

	/**
	 * The table of a section.
	 *
	 * @return array<string, list<string>> The other cells by the name in the first.
	 */
	private static function rows( string $path, string $heading ): array {
		$document = (string) file_get_contents( Plugin::path( $path ) );
		$section  = explode( "\n## ", explode( "\n## $heading\n", $document )[1] ?? '' )[0];
		preg_match_all( '~^\| `([a-z_]+)` \|(.+)\|$~m', $section, $found, PREG_SET_ORDER );
		$rows = array();
		foreach ( $found as $row ) {
			$rows[ $row[1] ] = array_map( 'trim', explode( '|', $row[2] ) );
		}
		return $rows;
	}

	/** @return list<string> What stands first in a cell as code. */
	private static function codes( string $cell, int $count ): array {
		preg_match_all( '~`([^`]+)`~', $cell, $codes );
		return array_slice( $codes[1], 0, $count );
	}

	/**
	 * @param array<string, mixed> $trigger
	 * @param array<string, mixed> $action
	 * @return list<string> Paths of what is wrong.
	 */
	private function save( array $trigger, array $action ): array {
		$automation = array( 'id' => 'a', 'trigger' => $trigger, 'actions' => array( $action ) );
		$response   = $this->rest( 'POST', '/wp/v2/settings', array( Settings::OPTION => array( 'automations' => array( $automation ) ) ), $this->create_user( 'administrator' ) );
		/** @var array{ data?: array{ errors: array<string, string> } } $data */
		$data = $response->get_data();
		return array_keys( $data['data']['errors'] ?? array() );
	}

	/**
	 * @return list<array<mixed>>
	 * @phpstan-return list<Printed_Automation>
	 */
	private function printed( string $path ): array {
		wp_set_current_user( 0 );
		$this->go_to( home_url( $path ) );
		$page = Widget::current_page();
		self::assertNotNull( $page );
		return ( new Printed( Settings::get(), $page ) )->automations;
	}
}
