<?php
declare( strict_types=1 );

namespace Tawk_Integration\Status;

use Tawk_Integration\Automations\Automation_Warnings;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Rule_Warnings;
use Tawk_Integration\Visibility\Trace;

defined( 'ABSPATH' ) || exit;

/**
 * "The chat does not show": the one ordered list of causes. The first that applies is said. Names without a
 * PHP check are found by scripts, which report the name only.
 *
 * @phpstan-import-type Values from \Tawk_Integration\Settings\Settings
 * @phpstan-import-type Explained from \Tawk_Integration\Visibility\Explanation
 * @phpstan-type Cause array{ name: string, sentence: string, button: string }
 */
final class Causes {

	/** Those that hide the chat in the corner only. */
	private const LEAVES_CONTENT = array( 'own_setting', 'hidden_by_rule', 'hidden_by_default', 'hidden_by_code' );

	/**
	 * Every cause, in the order in which they are said.
	 *
	 * @return list<array{ name: string, sentence: string, button: string }> `button` is a label; what it does follows from the name.
	 */
	public static function all(): array {
		return array(
			self::cause( 'not_connected', __( 'Not connected: this site does not know your tawk.to widget yet.', 'tawk-integration' ), __( 'Paste the code', 'tawk-integration' ) ),
			self::cause( 'switched_off', __( 'Switched off: visitors do not get the chat.', 'tawk-integration' ), __( 'Turn on', 'tawk-integration' ) ),
			self::cause(
				'paused',
				/* translators: %s: production, staging, development or local. */
				sprintf( __( 'Paused here: this site is “%s”, and the chat is not shown in that environment.', 'tawk-integration' ), wp_get_environment_type() ),
				__( 'Show it here too', 'tawk-integration' )
			),
			self::cause( 'excluded', __( 'The chat is never shown there: it is no ordinary page of your site (a feed, a preview, a page builder, a file or a screen of WordPress).', 'tawk-integration' ), '' ),
			self::cause( 'own_setting', __( 'Hidden by the page’s own setting.', 'tawk-integration' ), __( 'Change', 'tawk-integration' ) ),
			self::cause( 'hidden_by_rule', __( 'Hidden by one of your lines in “Who sees it”.', 'tawk-integration' ), __( 'Open', 'tawk-integration' ) ),
			self::cause( 'hidden_by_default', __( 'Hidden: no line fits, and the last one says “hide”.', 'tawk-integration' ), __( 'Open', 'tawk-integration' ) ),
			self::cause( 'hidden_by_code', __( 'Hidden by code of the theme or of another plugin, which overrules your settings.', 'tawk-integration' ), '' ),
			self::cause( 'no_consent', __( 'Waits until the visitor agrees: code of your site has said that there is no consent.', 'tawk-integration' ), '' ),
			self::cause( 'waiting', __( 'Waits for its moment, as set in “Loading & privacy”.', 'tawk-integration' ), '' ),
			self::cause( 'waiting_for_interaction', __( 'Waits for the first scroll, tap or key, as set in “Loading & privacy”.', 'tawk-integration' ), '' ),
			self::cause( 'loading', __( 'Being loaded from tawk.to.', 'tawk-integration' ), '' ),
			self::cause( 'not_running', __( 'Our script did not run on this page: another plugin, the theme or an optimiser removes it or holds it back.', 'tawk-integration' ), '' ),
			self::cause( 'unreachable', __( 'Could not check the home page (it answers slowly, or with a password or maintenance page, or at another address). Visitors may get the chat all the same.', 'tawk-integration' ), '' ),
			self::cause( 'blocked_by_policy', __( 'Your site’s security policy (CSP) blocks tawk.to.', 'tawk-integration' ), __( 'Copy the lines to add', 'tawk-integration' ) ),
			self::cause( 'blocked_by_browser', __( 'Your browser could not reach tawk.to: ad blocker, privacy mode, firewall or no connection. Try a private window without extensions.', 'tawk-integration' ), '' ),
			self::cause( 'no_such_widget', __( 'tawk.to says this widget does not exist (404).', 'tawk-integration' ), __( 'Paste again', 'tawk-integration' ) ),
			self::cause( 'no_answer', __( 'tawk.to did not answer within 8 seconds.', 'tawk-integration' ), __( 'Try again', 'tawk-integration' ) ),
			self::cause( 'hidden_by_tawk', __( 'Loaded, but tawk.to keeps it hidden: look in tawk.to under Chat Widget → Visibility and Scheduler.', 'tawk-integration' ), '' ),
			self::cause( 'second_code', __( 'A second tawk.to code is on your site (the official plugin, the theme or a tag manager): remove one of the two.', 'tawk-integration' ), '' ),
			self::cause( 'old_copy', __( 'Visitors still get an old copy of your pages (page cache).', 'tawk-integration' ), __( 'Clear cache', 'tawk-integration' ) ),
			self::cause( 'script_removed', __( 'Another plugin or the theme removes our script from your pages.', 'tawk-integration' ), '' ),
		);
	}

	/**
	 * The cause that an explanation found.
	 *
	 * @param array<mixed> $explained
	 * @phpstan-param Explained $explained
	 * @return array{ name: string, sentence: string, button: string }|null Null where nothing hides the chat.
	 */
	public static function of( array $explained ): ?array {
		$cause = self::named( $explained['cause'] );
		$rule  = Trace::decider( $explained['rules'] );
		if ( null !== $cause && 'hidden_by_rule' === $cause['name'] && null !== $rule ) {
			$cause['sentence'] = '' === $rule['name']
				/* translators: %s: number of a line. */
				? sprintf( __( 'Hidden by line %s of “Who sees it”.', 'tawk-integration' ), number_format_i18n( $rule['line'] ) )
				/* translators: 1: number of a line, 2: its name. */
				: sprintf( __( 'Hidden by line %1$s “%2$s” of “Who sees it”.', 'tawk-integration' ), number_format_i18n( $rule['line'] ), $rule['name'] );
		}
		if ( null !== $cause && $explained['offered'] && in_array( $cause['name'], self::LEAVES_CONTENT, true ) ) {
			$cause['sentence'] .= ' ' . __( 'What stands in the content (a chat button, an inline chat, a link) works all the same.', 'tawk-integration' );
		}
		return $cause;
	}

	/** @return array{ name: string, sentence: string, button: string }|null Null if there is none of that name. */
	public static function named( string $name ): ?array {
		foreach ( self::all() as $cause ) {
			if ( $cause['name'] === $name ) {
				return $cause;
			}
		}
		return null;
	}

	/**
	 * What does not hide the chat but needs the owner: sentences, most serious first.
	 *
	 * @param array<string, string> $stored_errors As `Settings::stored_errors()` gives them.
	 * @param list<string>          $missing       As `missing()` gives them.
	 * @return list<string>
	 */
	public static function warnings( Secret $secret, string $property_id, array $stored_errors, array $missing = array() ): array {
		$warnings = array();
		if ( $secret->is_set( $property_id ) && null === $secret->key( $property_id ) ) {
			$warnings[] = 'option' === $secret->state( $property_id )['source']
				? __( 'The Secure Mode key is set but cannot be read: the salts of this site changed, or the stored text was damaged or copied from another site. Agents do not see who is logged in until you enter the key again.', 'tawk-integration' )
				/* translators: %s: TAWK_INTEGRATION_API_KEY. */
				: sprintf( __( 'The Secure Mode key in %s does not have 40 letters and digits. Agents do not see who is logged in until it is corrected.', 'tawk-integration' ), Secret::NAME );
		}
		if ( isset( $stored_errors[''] ) ) {
			$warnings[] = __( 'The stored settings cannot be read; the defaults are used instead. They are kept as they are until you save.', 'tawk-integration' );
		} elseif ( array() !== $stored_errors ) {
			/* translators: %s: list of setting names. */
			$warnings[] = sprintf( __( 'Some stored settings are broken and ignored (they are kept until you save): %s.', 'tawk-integration' ), implode( ', ', array_map( 'strval', array_keys( $stored_errors ) ) ) );
		}
		return array_merge( $warnings, $missing );
	}

	/**
	 * What rules and automations ask for and is not there.
	 *
	 * @phpstan-param Values $settings
	 * @return list<string> A sentence for each rule and automation.
	 */
	public static function missing( array $settings ): array {
		$conditions = new Conditions();
		return array_merge( Rule_Warnings::of( $settings, $conditions ), Automation_Warnings::of( $settings, $conditions ) );
	}

	/** @return array{ name: string, sentence: string, button: string } */
	private static function cause( string $name, string $sentence, string $button ): array {
		return array(
			'name'     => $name,
			'sentence' => $sentence,
			'button'   => $button,
		);
	}
}
