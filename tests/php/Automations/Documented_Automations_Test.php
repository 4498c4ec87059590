<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Automations;

use Tawk_Integration\Admin\Automation_Choices;
use Tawk_Integration\Automations\Automations;
use Tawk_Integration\Automations\Printed;
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
