<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Preview;
use Tawk_Integration\Visitor\Signature;
use Tawk_Integration\Visitor\Subject;
use WP_User;

/**
 * @phpstan-import-type Previewed_Attribute from Preview
 * @phpstan-import-type Values from Settings
 */
final class Preview_Test extends Test_Case {

	private const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
	private const KEY      = '0123456789abcdef0123456789abcdef01234567';
	private const PHONE    = array( 'type' => 'device', 'operator' => 'is', 'value' => array( 'phone' ) );
	private const FRONT    = array( 'type' => 'page_type', 'operator' => 'is', 'value' => array( 'front_page' ) );
	private const EDITORS  = array( 'type' => 'role', 'operator' => 'is', 'value' => array( 'editor' ) );

	/** @return array<string, array{ array<string, mixed>, string }> */
	public function attributes(): array {
		$unknown = array( 'type' => 'moon_phase', 'operator' => 'is_not', 'value' => 'full' );
		return array(
			'a fixed text'                          => array( array( 'source' => 'text', 'text' => 'gold' ), 'sent gold' ),
			'a fact about the user'                 => array( array( 'source' => 'user.first_name' ), 'sent Ada' ),
			'a long text'                           => array( array( 'source' => 'text', 'text' => str_repeat( 'x', 256 ) ), 'cut ' . str_repeat( 'x', 255 ) ),
			'nothing'                               => array( array( 'source' => 'text', 'text' => ' ' ), 'empty ' ),
			'a field that the user does not have'   => array( array( 'source' => 'user_meta.plan' ), 'empty ' ),
			'an unknown source'                     => array( array( 'source' => 'crm.owner' ), 'unknown_source ' ),
			'the name of the site'                  => array( array( 'source' => 'site.name' ), 'sent ' . get_bloginfo( 'name' ) ),
			'a source of the page'                  => array( array( 'source' => 'post.title' ), 'depends  (Our returns policy)' ),
			'a source of the browser'               => array( array( 'source' => 'browser.language' ), 'depends  (de-AT)' ),
			'a condition about the user that holds' => array( array( 'source' => 'text', 'text' => 'x', 'conditions' => array( self::EDITORS ) ), 'sent x' ),
			'one that does not'                     => array( array( 'source' => 'text', 'text' => 'x', 'conditions' => array( self::PHONE, array( 'operator' => 'is_not' ) + self::EDITORS ) ), 'condition ' ),
			'a condition of the page'               => array( array( 'source' => 'text', 'text' => 'x', 'conditions' => array( self::FRONT ) ), 'depends x' ),
			'a condition of the browser'            => array( array( 'source' => 'text', 'text' => 'x', 'conditions' => array( self::PHONE ) ), 'depends x' ),
			'an unknown condition'                  => array( array( 'source' => 'text', 'text' => 'x', 'conditions' => array( $unknown ) ), 'condition ' ),
			'nothing, whatever the condition'       => array( array( 'source' => 'user_meta.plan', 'conditions' => array( self::PHONE ) ), 'empty ' ),
		);
	}

	/**
	 * @dataProvider attributes
	 * @param array<string, mixed> $row
	 */
	public function test_each_row_has_a_state( array $row, string $expected ): void {
		$preview = Preview::of( $this->settings( array( 'attributes' => array( array( 'key' => 'a' ) + $row ), 'tags' => array( array( 'prefix' => 'p-' ) + $row ) ) ), $this->ada() );
		self::assertSame( $expected, self::line( $preview['attributes'][0] ) );

		list( $state, $value ) = explode( ' ', $expected, 2 );
		self::assertSame( $state, $preview['tags'][0]['state'] );
		if ( 'sent' === $state ) {
			self::assertSame( "p-$value", $preview['tags'][0]['tag'] );
			self::assertSame( $value, $preview['tags'][0]['value'] );
		}
	}

	public function test_doubles_and_what_is_beyond_the_limit_say_so(): void {
		$rows   = array_map( static fn( int $number ): array => array( 'key' => "k$number", 'source' => 'text', 'text' => "v$number" ), range( 1, 51 ) );
		$rows[] = array( 'key' => 'k1', 'source' => 'text', 'text' => 'again' );
		$rows[] = array( 'key' => 'k1', 'source' => 'browser.language' );
		$rows[] = array( 'key' => 'later', 'source' => 'browser.language' );
		$tags   = array( array( 'source' => 'text', 'text' => 'k1' ), array( 'source' => 'text', 'text' => 'k1' ), array( 'source' => 'browser.language', 'prefix' => 'lang-' ) );

		$preview = Preview::of( $this->settings( array( 'attributes' => $rows, 'tags' => $tags ) ), null );
		self::assertSame( array( 'sent', 'limit', 'double', 'double', 'depends' ), array_slice( array_column( $preview['attributes'], 'state' ), 49 ) );
		self::assertSame( array( 'sent', 'double', 'depends' ), array_column( $preview['tags'], 'state' ) );
		self::assertSame( 'lang-de-AT', $preview['tags'][2]['example'] );
		self::assertSame( array( 'attributes' => 50, 'tags' => 2 ), $preview['counts'] );
	}

	public function test_what_depends_counts_as_if_it_were_sent(): void {
		$rows    = array( array( 'key' => 'a', 'source' => 'browser.language' ), array( 'key' => 'a', 'source' => 'text', 'text' => 'x' ), array( 'key' => 'b', 'source' => 'post.title' ), array( 'key' => 'c', 'source' => 'text', 'text' => '' ) );
		$preview = Preview::of( $this->settings( array( 'attributes' => $rows, 'tags' => array( array( 'source' => 'post.terms.category' ), array( 'source' => 'browser.language' ) ) ) ), null );
		self::assertSame( array( 'attributes' => 2, 'tags' => 2 ), $preview['counts'] );
	}

	public function test_a_source_of_several_values_gives_several_tags_of_one_row(): void {
		$user = $this->ada();
		$user->add_role( 'author' );
		$preview = Preview::of( $this->settings( array( 'attributes' => array(), 'tags' => array( array( 'source' => 'text', 'text' => 'x' ), array( 'source' => 'user.roles', 'prefix' => 'role-' ) ) ) ), $user );
		self::assertSame( array( 0, 1, 1 ), array_column( $preview['tags'], 'index' ) );
		self::assertSame( array( 'x', 'role-Editor', 'role-Author' ), array_column( $preview['tags'], 'tag' ) );
	}

	public function test_the_identity_is_shown_as_it_would_be_sent_without_its_hash(): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$user = $this->ada();
		foreach ( array( 'visitor' => '', 'login' => (string) $user->ID ) as $method => $id ) {
			$preview = Preview::of( $this->settings( array( 'method' => $method ) ), $user );
			self::assertSame( array( 'id' => $user->ID, 'name' => 'Ada Lovelace' ), $preview['user'] );
			self::assertSame( array( true, '' ), array( $preview['sent'], $preview['reason'] ) );
			self::assertSame( array( 'method' => $method, 'name' => 'Ada Lovelace', 'email' => 'user@example.com', 'user_id' => $id, 'signed' => true ), $preview['identity'] );
			$text = (string) wp_json_encode( $preview );
			self::assert_shows_nothing_of( self::KEY, $text );
			self::assert_shows_nothing_of( Signature::of( 'user@example.com', self::KEY ), $text );
			self::assert_shows_nothing_of( Signature::of( (string) $user->ID, self::KEY ), $text );
		}
	}

	public function test_with_no_key_login_acts_as_visitor(): void {
		$preview = Preview::of( $this->settings( array( 'method' => 'login' ) ), $this->ada() );
		self::assertSame( array( 'method' => 'visitor', 'name' => 'Ada Lovelace', 'email' => 'user@example.com', 'user_id' => '', 'signed' => false ), $preview['identity'] );
	}

	/** @return array<string, array{ string, array<string, mixed> }> */
	public function reasons(): array {
		return array(
			'nobody is logged in'    => array( 'nobody', array() ),
			'identify is off'        => array( 'identify_off', array( 'identify' => false ) ),
			'the role is excluded'   => array( 'excluded_role', array( 'excluded_roles' => array( 'editor' ) ) ),
			'the user has opted out' => array( 'opted_out', array() ),
			'the key is unreadable'  => array( 'key_unreadable', array() ),
			'there is no e-mail'     => array( 'no_email', array() ),
			'a plugin forbids it'    => array( 'filtered', array() ),
		);
	}

	/**
	 * @dataProvider reasons
	 * @param array<string, mixed> $visitor
	 */
	public function test_why_the_identity_is_not_sent_has_a_name( string $reason, array $visitor ): void {
		( new Secret( self::PROPERTY ) )->set( self::PROPERTY, self::KEY );
		$user = 'nobody' === $reason ? null : $this->ada();
		if ( null !== $user && 'opted_out' === $reason ) {
			update_user_meta( $user->ID, Subject::OPT_OUT, '1' );
		}
		if ( null !== $user && 'no_email' === $reason ) {
			$user->user_email = '';
		}
		if ( 'key_unreadable' === $reason ) {
			update_option( Secret::OPTION, array( self::PROPERTY => 'v1:broken' ) );
		}
		if ( 'filtered' === $reason ) {
			add_filter( 'tawk_integration_visitor', '__return_null' );
		}
		$preview = Preview::of( $this->settings( $visitor + array( 'attributes' => array( array( 'key' => 'id', 'source' => 'user.id' ), array( 'key' => 'a', 'source' => 'text', 'text' => 'x' ) ) ) ), $user );
		self::assertSame( array( false, $reason ), array( $preview['sent'], $preview['reason'] ) );
		self::assertSame( array( 'method' => 'visitor', 'name' => '', 'email' => '', 'user_id' => '', 'signed' => false ), $preview['identity'] );
		$is_subject = in_array( $reason, array( 'key_unreadable', 'no_email', 'filtered' ), true );
		self::assertSame( array( $is_subject ? 'sent' : 'empty', 'sent' ), array_column( $preview['attributes'], 'state' ) );
	}

	public function test_the_route_takes_settings_that_are_not_saved_yet(): void {
		$admin  = $this->create_user( 'administrator' );
		$stored = Settings::get();
		$answer = $this->rest( 'POST', '/tawk-integration/v1/preview', array( 'user' => $admin->ID, 'visitor' => array( 'attributes' => array( array( 'key' => 'a', 'source' => 'user.id' ) ) ) ), $admin );
		self::assertSame( 200, $answer->get_status() );
		/** @var array{ attributes: list<array{ value: string }> } $data */
		$data = $answer->get_data();
		self::assertSame( array( (string) $admin->ID ), array_column( $data['attributes'], 'value' ) );
		self::assertSame( $stored, Settings::get() );

		/** @var array{ attributes: list<array{ key: string }> } $data */
		$data = $this->rest( 'GET', '/tawk-integration/v1/preview', array( 'user' => $admin->ID ), $admin )->get_data();
		self::assertSame( array( 'member-since', 'user-role', 'user-profile' ), array_column( $data['attributes'], 'key' ) );
	}

	public function test_the_route_names_what_is_wrong_with_unsaved_settings(): void {
		$response = $this->rest( 'POST', '/tawk-integration/v1/preview', array( 'visitor' => array( 'attributes' => array( array( 'key' => 'email', 'source' => 'text' ) ) ) ), $this->create_user( 'administrator' ) );
		/** @var array{ data: array{ errors: array<string, string> } } $data */
		$data = $response->get_data();
		self::assertSame( 400, $response->get_status() );
		self::assertSame( array( 'visitor.attributes.0.key' ), array_keys( $data['data']['errors'] ) );
	}

	public function test_the_route_refuses_a_user_who_is_gone_and_one_whom_the_owner_may_not_edit(): void {
		$admin = $this->create_user( 'administrator' );
		self::assertSame( 400, $this->rest( 'GET', '/tawk-integration/v1/preview', array( 'user' => 999999 ), $admin )->get_status() );
		$other = $this->create_user( 'editor' );
		add_filter( 'map_meta_cap', static fn( array $needed, string $capability ): array => 'edit_user' === $capability ? array( 'do_not_allow' ) : $needed, 10, 2 );
		self::assertSame( 403, $this->rest( 'GET', '/tawk-integration/v1/preview', array( 'user' => $other->ID ), $admin )->get_status() );
	}

	/**
	 * @param array<string, mixed> $row
	 * @phpstan-param Previewed_Attribute $row
	 */
	private static function line( array $row ): string {
		return "{$row['state']} {$row['value']}" . ( '' === $row['example'] || '' !== $row['value'] ? '' : " ({$row['example']})" );
	}

	/**
	 * @param array<string, mixed> $visitor
	 * @return array<string, mixed>
	 * @phpstan-return Values
	 */
	private function settings( array $visitor ): array {
		return Settings::completed( array( 'property_id' => self::PROPERTY, 'widget_id' => 'default', 'visitor' => $visitor ) );
	}

	private function ada(): WP_User {
		return $this->create_user( 'editor', array( 'user_email' => 'user@example.com', 'first_name' => 'Ada', 'last_name' => 'Lovelace' ) );
	}
}
