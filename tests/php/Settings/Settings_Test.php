<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Settings;

use Tawk_Integration\Settings\Schema_File;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;

/**
 * @phpstan-type Fixture array{ name: string, given: array<string, mixed>, errors?: list<string>, stored?: array<string, mixed> }
 */
final class Settings_Test extends Test_Case {

	/** @return iterable<string, array{ Fixture }> */
	public function cases(): iterable {
		/** @var array{ cases: list<Fixture> } $file */
		$file = self::fixture( 'settings.json' );
		foreach ( $file['cases'] as $case ) {
			yield $case['name'] => array( $case );
		}
	}

	/**
	 * @dataProvider cases
	 * @phpstan-param Fixture $case
	 */
	public function test_names_what_is_wrong( array $case ): void {
		$expected = $case['errors'] ?? array();
		$errors   = Settings::errors( array_merge( Settings::defaults(), $case['given'] ) );
		self::assertEqualsCanonicalizing( $expected, array_keys( $errors ) );
		foreach ( $errors as $sentence ) {
			self::assertMatchesRegularExpression( '/^\p{Lu}.+[.?]$/u', $sentence );
		}
	}

	/**
	 * @dataProvider cases
	 * @phpstan-param Fixture $case
	 */
	public function test_stores_what_can_be_kept( array $case ): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), $case['given'] ) );
		$expected = array_merge( Settings::defaults(), $case['stored'] ?? $case['given'] );
		$settings = Settings::get();
		unset( $expected['revision'], $settings['revision'] );
		self::assertSame( $expected, $settings );
	}

	/**
	 * @dataProvider cases
	 * @phpstan-param Fixture $case
	 */
	public function test_reads_a_row_written_past_wordpress_as_if_it_had_been_stored( array $case ): void {
		$this->write_row( array_merge( Settings::defaults(), $case['given'] ) );
		$expected = array_merge( Settings::defaults(), $case['stored'] ?? $case['given'] );
		$settings = Settings::get();
		unset( $expected['revision'], $settings['revision'], $expected['version'], $settings['version'] );
		self::assertSame( $expected, $settings );
		self::assertEqualsCanonicalizing( $case['errors'] ?? array(), array_keys( Settings::stored_errors() ) );
	}

	/** @return array<string, array{ mixed }> */
	public function broken_rows(): array {
		return array(
			'a word'       => array( 'hello' ),
			'a number'     => array( 7 ),
			'nothing'      => array( '' ),
			'a list'       => array( array( 1, 2, 3 ) ),
			'an object'    => array( (object) array( 'property_id' => 'x' ) ),
			'a wrong seal' => array(
				array(
					'version'     => Settings::VERSION,
					'property_id' => array( 'deep' ),
					'seal'        => 'forged',
				),
			),
		);
	}

	/**
	 * @dataProvider broken_rows
	 * @param mixed $row
	 */
	public function test_a_broken_row_means_the_defaults_is_reported_and_kept( $row ): void {
		$this->write_row( $row );
		self::assertSame( Settings::defaults(), Settings::get() );
		self::assertNotSame( array(), Settings::stored_errors() );
		self::assertEquals( $row, get_option( Settings::OPTION ) );
	}

	public function test_the_defaults_are_valid(): void {
		self::assertTrue( rest_validate_value_from_schema( Settings::defaults(), Schema_File::load() ) );
		self::assertSame( array(), Settings::errors( Settings::defaults() ) );
	}

	public function test_counts_the_revision_up_at_each_save_and_once_a_save(): void {
		$before = Settings::get()['revision'];
		update_option( Settings::OPTION, Settings::get() );
		update_option( Settings::OPTION, Settings::get() );
		self::assertSame( $before + 2, Settings::get()['revision'] );
	}

	public function test_a_sealed_row_is_used_without_reading_the_schema(): void {
		$settings = array_merge( Settings::defaults(), array( 'enabled' => false ) );
		update_option( Settings::OPTION, $settings );
		$stored = get_option( Settings::OPTION );
		self::assertIsArray( $stored );
		self::assertIsString( $stored['seal'] );
		self::assertArrayNotHasKey( 'seal', Settings::get() );
		self::assertFalse( Settings::get()['enabled'] );
	}

	public function test_a_row_changed_by_search_and_replace_is_sealed_again_without_loss(): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'loading' => array( 'strategy' => 'delay', 'delay' => 9 ) ) ) );
		$stored = get_option( Settings::OPTION );
		self::assertIsArray( $stored );
		$this->write_row( array_merge( $stored, array( 'seal' => 'old' ) ) );
		Settings::reseal();
		self::assertSame( 9, Settings::get()['loading']['delay'] );
		$sealed = get_option( Settings::OPTION );
		self::assertIsArray( $sealed );
		self::assertNotSame( 'old', $sealed['seal'] );
	}

	public function test_a_broken_row_is_not_sealed_and_so_not_lost(): void {
		$this->write_row( array( 'version' => 1, 'enabled' => 'perhaps' ) );
		Settings::reseal();
		self::assertSame( array( 'version' => 1, 'enabled' => 'perhaps' ), get_option( Settings::OPTION ) );
	}

	public function test_half_a_row_of_an_older_version_is_completed(): void {
		$this->write_row( array( 'version' => 0, 'enabled' => false ) );
		self::assertFalse( Settings::get()['enabled'] );
		self::assertSame( 'idle', Settings::get()['loading']['strategy'] );
		self::assertSame( array(), Settings::stored_errors() );
	}

	public function test_a_row_of_version_2_is_completed_with_what_agents_learn_and_keeps_everything_else(): void {
		$stored = array(
			'version'     => 2,
			'revision'    => 7,
			'property_id' => '5f1e9c8a0b2d4c6e8f013579',
			'widget_id'   => 'default',
			'enabled'     => true,
			'widgets'     => array(),
			'visibility'  => array( 'default' => 'hide', 'rules' => array() ),
			'visitor'     => array( 'identify' => false ),
			'loading'     => array( 'strategy' => 'delay', 'delay' => 7 ),
			'privacy'     => array( 'environments' => array( 'production' ), 'delete_data' => true ),
		);
		$this->write_row( $stored + array( 'seal' => md5( (string) maybe_serialize( $stored ) ) ) );
		$expected = array_replace( Settings::defaults(), $stored, array( 'visitor' => array( 'identify' => false ) + Settings::defaults()['visitor'] ) );
		self::assertSame( $expected, Settings::get() );
		self::assertSame( array( 'member-since', 'user-role', 'user-profile' ), array_column( Settings::get()['visitor']['attributes'], 'key' ) );
		self::assertSame( array(), Settings::stored_errors() );

		Settings::reseal();
		self::assertSame( array_merge( $expected, array( 'version' => 4, 'revision' => 8 ) ), Settings::get() );
	}

	public function test_a_row_of_version_3_keeps_everything_and_has_no_automations_yet(): void {
		$stored = array_replace(
			array_diff_key( Settings::defaults(), array( 'automations' => true ) ),
			array(
				'version'     => 3,
				'revision'    => 12,
				'property_id' => '5f1e9c8a0b2d4c6e8f013579',
				'widget_id'   => 'default',
				'visibility'  => array(
					'default' => 'show',
					'rules'   => array( array( 'id' => 'phones', 'name' => 'Phones', 'enabled' => true, 'conditions' => array( array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) ) ), 'action' => 'hide', 'widget' => '' ) ),
				),
				'loading'     => array( 'strategy' => 'delay', 'delay' => 7 ),
			)
		);
		$this->write_row( $stored + array( 'seal' => md5( (string) maybe_serialize( $stored ) ) ) );
		self::assertSame( array_replace( Settings::defaults(), $stored ), Settings::get() );
		self::assertSame( array(), Settings::get()['automations'] );
		self::assertSame( array(), Settings::stored_errors() );
	}

	public function test_takes_100_automations_and_refuses_one_more(): void {
		$automations = array();
		foreach ( range( 1, 101 ) as $number ) {
			$automations[] = array( 'id' => "a$number", 'trigger' => array( 'on' => 'load' ), 'actions' => array( array( 'do' => 'maximize' ) ) );
		}
		$settings = array_merge( Settings::defaults(), array( 'automations' => $automations ) );
		self::assertSame( array( 'automations' ), array_keys( Settings::errors( $settings ) ) );
		array_pop( $settings['automations'] );
		self::assertSame( array(), Settings::errors( $settings ) );
	}

	/** @return array<string, array{ array<string, mixed>, string }> Definition or what is wrong, a value, the sentence. */
	public function wrong_parts(): array {
		$does = static fn( array $action ): array => array( 'actions' => array( $action ) );
		return array(
			'a selector'     => array( array( 'trigger' => array( 'on' => 'click', 'selector' => '' ) ), 'Enter a CSS selector, such as .price or #order.' ),
			'no action'      => array( array( 'actions' => array() ), 'At least one entry is needed.' ),
			'an event'       => array( $does( array( 'do' => 'add_event', 'name' => 'Rated it' ) ), 'Use 1 to 100 small letters, digits and hyphens, such as rated-well.' ),
			'no attribute'   => array( $does( array( 'do' => 'set_attributes', 'attributes' => array() ) ), 'Enter at least 1 and at most 50 of these, each with a text.' ),
			'a key'          => array( $does( array( 'do' => 'set_attributes', 'attributes' => array( 'My plan' => 'gold' ) ) ), 'Use 1 to 100 small letters, digits and hyphens; name, email, hash, phone and userid are tawk.to’s own.' ),
			'an empty text'  => array( $does( array( 'do' => 'set_attributes', 'attributes' => array( 'plan' => '' ) ) ), 'Fill this in, with at most 1,000 characters.' ),
			'for analytics'  => array( $does( array( 'do' => 'data_layer', 'event' => '1st' ) ), 'Use at most 40 letters, digits and underscores, a letter first, such as chat_started.' ),
			'for scripts'    => array( $does( array( 'do' => 'dispatch', 'name' => 'tawkLoad' ) ), 'Use at most 100 letters, digits and . _ : -, a letter first. Names that begin with “tawk” are taken.' ),
			'a text’s name'  => array( $does( array( 'do' => 'dispatch', 'name' => 'rated', 'detail' => array( 'the rating' => 'x' ) ) ), 'Use at most 100 letters, digits, hyphens and underscores, a letter first.' ),
			'the chat state' => array( array( 'conditions' => array( array( 'type' => 'chat_state', 'operator' => 'is', 'value' => array() ) ) ), 'At least one entry is needed, and none may stand there twice.' ),
		);
	}

	/**
	 * @dataProvider wrong_parts
	 * @param array<string, mixed> $part
	 */
	public function test_says_beside_the_field_of_an_automation_what_it_takes( array $part, string $sentence ): void {
		$automation = $part + array( 'id' => 'a', 'trigger' => array( 'on' => 'load' ), 'actions' => array( array( 'do' => 'maximize' ) ) );
		$errors     = Settings::errors( array_merge( Settings::defaults(), array( 'automations' => array( $automation ) ) ) );
		self::assertSame( array( $sentence ), array_values( $errors ) );
	}

	public function test_takes_500_rules_and_refuses_one_more(): void {
		$rules    = array_map( static fn( int $number ): array => array( 'id' => "r$number", 'name' => '', 'enabled' => true, 'conditions' => array(), 'action' => 'hide', 'widget' => '' ), range( 1, 501 ) );
		$settings = Settings::defaults();

		$settings['visibility']['rules'] = array_slice( $rules, 0, 500 );
		self::assertSame( array(), Settings::errors( $settings ) );
		update_option( Settings::OPTION, $settings );
		self::assertSame( $settings['visibility'], Settings::get()['visibility'] );

		$settings['visibility']['rules'] = $rules;
		self::assertSame( array( 'visibility.rules' ), array_keys( Settings::errors( $settings ) ) );
		update_option( Settings::OPTION, $settings );
		self::assertSame( array_slice( $rules, 0, 500 ), Settings::get()['visibility']['rules'], 'The last one goes, not all.' );
	}

	/** @param mixed $value */
	private function write_row( $value ): void {
		remove_filter( 'sanitize_option_' . Settings::OPTION, array( Settings::class, 'sanitize' ) );
		update_option( Settings::OPTION, $value );
		add_filter( 'sanitize_option_' . Settings::OPTION, array( Settings::class, 'sanitize' ) );
	}

	public function test_a_row_whose_text_cannot_be_unserialized_is_reported_and_not_replaced(): void {
		update_option( Settings::OPTION, array_merge( Settings::defaults(), array( 'enabled' => false ) ) );
		$broken = $this->break_text( Settings::OPTION );
		Settings::create();
		Settings::reseal();
		self::assertSame( $broken, $this->text( Settings::OPTION ) );
		self::assertSame( Settings::defaults(), Settings::get() );
		self::assertNotSame( array(), Settings::stored_errors() );
	}

	public function test_a_missing_row_is_created(): void {
		delete_option( Settings::OPTION );
		Settings::reseal();
		self::assertSame( array(), Settings::stored_errors() );
		self::assertIsArray( get_option( Settings::OPTION ) );
	}
}
