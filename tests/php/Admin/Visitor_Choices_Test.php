<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Admin;

use RuntimeException;
use Tawk_Integration\Admin\Visitor_Choices;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Sources;
use Tawk_Integration\Visitor\User_Source;
use WP_User;

/** What the tab “What agents see” is given. */
final class Visitor_Choices_Test extends Test_Case {

	public function test_every_source_is_offered_with_what_it_sends_and_whom_it_follows_from(): void {
		$kinds = array_column( Visitor_Choices::sources(), null, 'name' );
		self::assertSame( array_keys( ( new Sources() )->all() ), array_keys( $kinds ) );
		foreach ( $kinds as $name => $kind ) {
			self::assertNotSame( '', $kind['label'], "$name has a name for people" );
			self::assertNotSame( '', $kind['description'], "$name says what it sends" );
			self::assertContains( $kind['scope'], array( 'page', 'user', 'browser' ), $name );
		}
		self::assertSame( 'user', $kinds['user.roles']['scope'] ?? '' );
		self::assertSame( 'browser', $kinds['browser.referrer']['scope'] ?? '' );
		self::assertNotSame( '', $kinds['user_meta']['parameter'] ?? '' );
	}

	public function test_one_of_another_plugin_is_offered_too_and_one_that_fails_is_left_out(): void {
		add_filter( 'tawk_integration_sources', static fn( array $sources ): array => $sources + array( 'loyalty' => self::source( 'Loyalty' ), 'broken' => self::source( '' ) ) );
		$kinds = array_column( Visitor_Choices::sources(), null, 'name' );
		self::assertSame( 'Loyalty', $kinds['loyalty']['label'] ?? null );
		self::assertArrayNotHasKey( 'broken', $kinds );
		self::assertArrayHasKey( 'user.roles', $kinds );
	}

	public function test_who_is_looking_is_called_as_people_write_the_name(): void {
		$user = $this->create_user( 'administrator', array( 'display_name' => 'Ada & Co' ) );
		wp_set_current_user( $user->ID );
		self::assertSame( array( 'id' => $user->ID, 'name' => 'Ada & Co', 'has_email' => true ), Visitor_Choices::user() );
	}

	/** @param string $label '' for one that fails to say it. */
	private static function source( string $label ): User_Source {
		return new class( $label ) implements User_Source {
			private string $label;
			public function __construct( string $label ) {
				$this->label = $label;
			}
			public function label(): string {
				if ( '' === $this->label ) {
					throw new RuntimeException( 'no name' );
				}
				return $this->label;
			}
			public function description(): string {
				return 'The level of the membership.';
			}
			public function example(): string {
				return 'gold';
			}
			public function parameter(): string {
				return '';
			}
			public function values( WP_User $user, string $parameter ): array {
				return array( 'gold' );
			}
		};
	}
}
