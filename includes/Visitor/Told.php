<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Automations\Automations;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Conditions;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * What a page of fetch delivery leaves open about the user (type `Told` in src/widget/config.ts): whatever any page
 * of the site could ask, since the answer is kept from page to page.
 *
 * Of a user about whom nothing may be sent only the conditions of rules, and of automations that tell nobody anything,
 * are answered: they decide what is seen, and the answers stay in the browser.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Attribute_Row from Settings
 * @phpstan-import-type Tag_Row from Settings
 */
final class Told {

	/**
	 * @phpstan-param Values $settings
	 * @return array<string, mixed> Objects where there are keys, also without any.
	 */
	public static function of( array $settings, WP_User $user ): array {
		$subject = Subject::of( $settings, $user );
		return array(
			'user'       => null === $subject ? '' : Subject::marker( $subject ),
			'properties' => (object) ( null === $subject ? array() : self::properties( $settings, $subject ) ),
			'conditions' => (object) self::conditions( $settings, $user, $subject ),
			'values'     => (object) ( null === $subject ? array() : self::values( $settings, $subject ) ),
			'attributes' => (object) ( null === $subject ? array() : Filtered::attributes( array(), $subject, null ) ),
			'tags'       => null === $subject ? array() : Filtered::tags( array(), $subject, null ),
		);
	}

	/**
	 * Who the user is, for each property that a widget of the settings belongs to.
	 *
	 * @phpstan-param Values $settings
	 * @return array<string, object>
	 */
	private static function properties( array $settings, WP_User $user ): array {
		$visitor    = new Visitor( $settings['property_id'] );
		$properties = array();
		foreach ( array_merge( array( $settings['property_id'] ), array_column( $settings['widgets'], 'property_id' ) ) as $property_id ) {
			$properties[ $property_id ] = (object) $visitor->told( $settings['visitor']['method'], $user, $property_id );
		}
		return $properties;
	}

	/**
	 * Those of all rules, rows and automations.
	 *
	 * @phpstan-param Values $settings
	 * @return array<string, bool> By id of the question.
	 */
	private static function conditions( array $settings, WP_User $user, ?WP_User $subject ): array {
		$kinds = new Conditions();
		$asked = array(
			User_Conditions::RULE => array_column( $settings['visibility']['rules'], 'conditions' ),
			User_Conditions::ROW  => array_column( self::rows( $settings ), 'conditions' ),
		);
		foreach ( Automations::of( $settings, null ) as $automation ) {
			$asked[ Automations::place( $automation ) ][] = $automation['conditions'];
		}
		return User_Conditions::answers( array_merge( array(), ...$asked[ User_Conditions::RULE ] ), $kinds, Page::of_user( $user ), User_Conditions::RULE )
			+ User_Conditions::answers( array_merge( array(), ...$asked[ User_Conditions::ROW ] ), $kinds, Page::of_user( $subject ), User_Conditions::ROW );
	}

	/**
	 * @phpstan-param Values $settings
	 * @return array<string, list<string>> Texts by id of the question.
	 */
	private static function values( array $settings, WP_User $user ): array {
		$sources = new Sources();
		$values  = array();
		foreach ( array_column( self::rows( $settings ), 'source' ) as $name ) {
			if ( 'user' === $sources->scope( $name ) ) {
				$values[ Question::id( $name ) ] = Limits::beginning_of( $sources->texts( $name, '', null, $user ) );
			}
		}
		return $values;
	}

	/**
	 * @phpstan-param Values $settings
	 * @return list<array{ source: string, conditions: list<array<mixed>>, ... }>
	 * @phpstan-return list<Attribute_Row|Tag_Row>
	 */
	private static function rows( array $settings ): array {
		return array_merge( $settings['visitor']['attributes'], $settings['visitor']['tags'] );
	}
}
