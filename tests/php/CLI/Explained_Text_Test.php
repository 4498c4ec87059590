<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\CLI;

use Tawk_Integration\CLI\Explained_Text;
use Tawk_Integration\Page\Asked_Page;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Explanation;

/**
 * @phpstan-import-type Explained from Explanation
 */
final class Explained_Text_Test extends Test_Case {

	private const HOLDS = array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'front_page', 'search' ) );
	private const PHONE = array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) );
	private const HOURS = array( 'type' => 'cookie', 'operator' => 'is_not', 'value' => array( 'name' => 'seen', 'compare' => 'exists', 'value' => '' ) );

	/** @return array<string, array{ array<string, mixed>, string }> */
	public function verdicts(): array {
		return array(
			'no line'             => array( array(), 'Shown: no line fits, and the last one says “show”.' ),
			'hidden by the last'  => array( array( 'default' => 'hide' ), 'Hidden: no line fits, and the last one says “hide”.' ),
			'hidden by a line'    => array( array( 'rules' => array( array( 'id' => 'a', 'name' => 'Quiet', 'action' => 'hide' ) ) ), 'Hidden by line 1 “Quiet” of “Who sees it”.' ),
			'by one without name' => array( array( 'rules' => array( array( 'id' => 'a', 'action' => 'hide' ) ) ), 'Hidden by line 1 of “Who sees it”.' ),
			'shown by a line'     => array( array( 'rules' => array( array( 'id' => 'a', 'action' => 'show' ) ) ), 'Shown by line 1 of “Who sees it”.' ),
			'left to the browser' => array( array( 'rules' => array( array( 'id' => 'a', 'action' => 'hide', 'conditions' => array( self::PHONE ) ) ) ), 'Depends on the browser.' ),
		);
	}

	/**
	 * @dataProvider verdicts
	 * @param array<string, mixed> $visibility
	 */
	public function test_says_it_in_one_sentence( array $visibility, string $sentence ): void {
		self::assertSame( $sentence, Explained_Text::verdict( $this->explained( $visibility ) ) );
	}

	public function test_says_that_the_page_itself_asks_for_the_chat(): void {
		$post = $this->create_post();
		update_post_meta( $post, Page_Settings::META_KEY, array( 'visibility' => 'show' ) );
		self::assertSame( 'Shown by the page’s own setting.', Explained_Text::verdict( $this->explained( array( 'default' => 'hide' ), "/?p=$post" ) ) );
		$post = $this->create_post( array( 'post_content' => '[tawkto]' ) );
		self::assertSame( 'Shown: the content asks for the chat.', Explained_Text::verdict( $this->explained( array( 'default' => 'hide' ), "/?p=$post" ) ) );
	}

	public function test_names_and_values_do_nothing_to_the_terminal(): void {
		$told = $this->explained(
			array(
				'rules' => array(
					array( 'id' => 'a', 'action' => 'show', 'conditions' => array( array( 'type' => 'moon', 'operator' => 'is', 'value' => array( "fu\x1B[31mll", "\u{9B}2J" ) ) ) ),
					array( 'id' => 'b', 'name' => "\x1B]0;Qu\x08ié\x7Ft\u{9B}", 'action' => 'hide' ),
				),
			)
		);
		self::assertSame( 'Hidden by line 2 “]0;Quiét” of “Who sees it”.', Explained_Text::verdict( $told ) );
		self::assertSame( array( 'show', '  moon is fu[31mll, 2J', 'hide ]0;Quiét' ), array_column( Explained_Text::rows( $told ), 'what' ) );
	}

	public function test_tells_each_line_and_its_conditions(): void {
		$rules = array(
			array( 'id' => 'a', 'name' => 'Old', 'enabled' => false, 'action' => 'show', 'conditions' => array( self::PHONE ) ),
			array( 'id' => 'b', 'action' => 'use_widget', 'widget' => 'gone' ),
			array( 'id' => 'c', 'name' => 'Quiet', 'action' => 'hide', 'conditions' => array( self::HOLDS, self::PHONE, self::HOURS, array( 'type' => 'moon', 'operator' => 'is', 'value' => 'full' ) ) ),
			array( 'id' => 'd', 'action' => 'show' ),
			array( 'id' => 'e', 'action' => 'hide' ),
		);
		self::assertSame(
			array(
				array( '1', 'show Old', 'switched off' ),
				array( '', '  device is phone', 'not asked' ),
				array( '1', 'use_widget gone', 'ignored: this widget does not exist' ),
				array( '2', 'hide Quiet', 'does not hold' ),
				array( '', '  page_type is front_page, search', 'holds' ),
				array( '', '  device is phone', 'depends on the browser' ),
				array( '', '  cookie is_not {"name":"seen","compare":"exists","value":""}', 'depends on the browser' ),
				array( '', '  moon is "full"', 'does not hold: unknown, its plugin is gone' ),
				array( '3', 'show', 'holds' ),
				array( '4', 'hide', 'not asked: a line above decides' ),
			),
			array_map( 'array_values', Explained_Text::rows( $this->explained( array( 'rules' => $rules ) ) ) )
		);
	}

	/**
	 * @param array<string, mixed> $visibility
	 * @phpstan-return Explained
	 */
	private function explained( array $visibility, string $url = '/' ): array {
		$settings = Settings::completed( array( 'property_id' => '5f1e9c8a0b2d4c6e8f013579', 'widget_id' => 'default', 'visibility' => $visibility ) );
		return Asked_Page::visit( $url, null, static fn( Page $page ): array => Explanation::now( $settings, $page ) );
	}
}
