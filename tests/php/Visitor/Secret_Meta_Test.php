<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use PHPUnit\Framework\TestCase;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Secret_Meta;
use WP_Application_Passwords;

final class Secret_Meta_Test extends TestCase {

	/** @return iterable<string, array{ string }> */
	public function secrets(): iterable {
		$keys = array(
			'session_tokens',
			'SESSION_TOKENS',
			' session_tokens ',
			WP_Application_Passwords::USERMETA_KEY_APPLICATION_PASSWORDS,
			'wp_2_capabilities',
			'customcapabilities',
			'wp_user_level',
			'_new_email',
			Test_Case::db()->get_blog_prefix() . 'capabilities',
			'_two_factor_totp_key',
			'_two_factor_backup_codes',
			'_two_factor_enabled_providers',
			'_two_factor_webauthn_registered_keys',
			'wp_2fa_totp_key',
			'googleauthenticator_secret',
			'itsec_two_factor_user_code',
			'mo2f_user_secret',
			'tfa_priv_key_64',
			'simba_tfa_emergency_codes_64',
			'wfls_secret',
			'user_activation_key',
			'password_reset_hash_password',
			'twitterAccessToken',
			'myApiKey',
			'stripe-secret-key',
			'_wcs_otp',
			'billing_apikey',
			'someAPIKey',
			'authkey',
			'user_pass',
			'card_pin',
			'security_answer',
			'credentials',
			'_jetpack_oauth',
			'license_key',
			'user_activation_hash',
			'my_bearer',
			'refreshtoken',
			'twofactor',
			'passwordhash',
			'consumer_key',
			'jwt_auth_devices',
			'verification_code',
			'login_link',
			'apitoken',
		);
		foreach ( $keys as $key ) {
			yield $key => array( $key );
		}
	}

	/** @dataProvider secrets */
	public function test_knows_a_secret( string $key ): void {
		self::assertTrue( Secret_Meta::is_secret( $key ) );
	}

	/** @return iterable<string, array{ string }> */
	public function ordinary(): iterable {
		foreach ( array( 'nickname', 'first_name', 'locale', 'billing_country', 'membership_level', 'plan', 'customer_level', 'keynote', 'secretary', 'laptop', 'tokenized', 'key_account', 'season_pass', 'pinterest', 'USAState', 'sessional', 'new_email_wanted', '_money_spent', 'wc_last_active' ) as $key ) {
			yield $key => array( $key );
		}
	}

	/** @dataProvider ordinary */
	public function test_does_not_take_everything_for_a_secret( string $key ): void {
		self::assertFalse( Secret_Meta::is_secret( $key ) );
	}
}
