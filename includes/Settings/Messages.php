<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What a person is told beside a field whose value the schema refuses.
 */
final class Messages {

	/**
	 * @param array<mixed> $schema The node that the value violates.
	 */
	public static function for( array $schema ): string {
		$of_definition = self::of_definition( $schema );
		if ( '' !== $of_definition ) {
			return $of_definition;
		}
		if ( isset( $schema['enum'] ) && is_array( $schema['enum'] ) ) {
			/* translators: %s: list of values. */
			return sprintf( __( 'Choose one of these: %s.', 'tawk-integration' ), implode( ', ', array_filter( $schema['enum'], 'is_scalar' ) ) );
		}
		if ( 'integer' === $schema['type'] && isset( $schema['minimum'], $schema['maximum'] ) && is_int( $schema['minimum'] ) && is_int( $schema['maximum'] ) ) {
			/* translators: 1: smallest number, 2: largest number. */
			return sprintf( __( 'From %1$s to %2$s, whole numbers.', 'tawk-integration' ), number_format_i18n( $schema['minimum'] ), number_format_i18n( $schema['maximum'] ) );
		}
		if ( 'boolean' === $schema['type'] ) {
			return __( 'This can only be on or off.', 'tawk-integration' );
		}
		if ( 'array' === $schema['type'] && ! empty( $schema['minItems'] ) ) {
			return empty( $schema['uniqueItems'] )
				? __( 'At least one entry is needed.', 'tawk-integration' )
				: __( 'At least one entry is needed, and none may stand there twice.', 'tawk-integration' );
		}
		if ( ! empty( $schema['uniqueItems'] ) ) {
			return __( 'This must be a list in which nothing stands twice.', 'tawk-integration' );
		}
		if ( 'string' === $schema['type'] && ! empty( $schema['minLength'] ) && isset( $schema['maxLength'] ) && is_int( $schema['maxLength'] ) ) {
			/* translators: %s: largest number of characters. */
			return sprintf( __( 'Fill this in, with at most %s characters.', 'tawk-integration' ), number_format_i18n( $schema['maxLength'] ) );
		}
		if ( isset( $schema['x-keys'], $schema['maxProperties'] ) && is_int( $schema['maxProperties'] ) ) {
			return empty( $schema['minProperties'] )
				/* translators: %s: largest number of entries. */
				? sprintf( __( 'Enter at most %s of these, each with a text.', 'tawk-integration' ), number_format_i18n( $schema['maxProperties'] ) )
				/* translators: %s: largest number of entries. */
				: sprintf( __( 'Enter at least 1 and at most %s of these, each with a text.', 'tawk-integration' ), number_format_i18n( $schema['maxProperties'] ) );
		}
		return __( 'This value does not have the expected form.', 'tawk-integration' );
	}

	/**
	 * @param array<mixed> $schema
	 * @return string '' where the definition has no words of its own.
	 */
	private static function of_definition( array $schema ): string {
		switch ( $schema['x-definition'] ?? '' ) {
			case 'property_id':
			case 'set_property_id':
				return __( 'A property id has exactly 24 characters: digits and the letters a to f. Paste your Widget Code and it is found for you.', 'tawk-integration' );
			case 'widget_id':
			case 'set_widget_id':
				return __( 'A widget id has 1 to 50 letters and digits, often “default”. Paste your Widget Code and it is found for you.', 'tawk-integration' );
			case 'time_of_day':
				return __( 'Enter a time, such as 09:30.', 'tawk-integration' );
			case 'local_time':
				return __( 'Enter a date and a time, or leave it empty.', 'tawk-integration' );
			case 'selector':
				return __( 'Enter a CSS selector, such as .price or #order.', 'tawk-integration' );
			case 'trigger':
				return __( 'Choose what starts it.', 'tawk-integration' );
			case 'action':
				return __( 'Choose what is done.', 'tawk-integration' );
			case 'attribute_key':
				return __( 'Use 1 to 100 small letters, digits and hyphens; name, email, hash, phone and userid are tawk.to’s own.', 'tawk-integration' );
			case 'event_name':
				return __( 'Use 1 to 100 small letters, digits and hyphens, such as rated-well.', 'tawk-integration' );
			case 'analytics_name':
				return __( 'Use at most 40 letters, digits and underscores, a letter first, such as chat_started.', 'tawk-integration' );
			case 'dom_event_name':
				return __( 'Use at most 100 letters, digits and . _ : -, a letter first. Names that begin with “tawk” are taken.', 'tawk-integration' );
			case 'detail_name':
				return __( 'Use at most 100 letters, digits, hyphens and underscores, a letter first.', 'tawk-integration' );
		}
		return '';
	}

	public static function unknown_key(): string {
		return __( 'This setting is not known. Was it written by a newer version of the plugin?', 'tawk-integration' );
	}

	public static function both_ids(): string {
		return __( 'A property id and a widget id belong together: enter both, or neither.', 'tawk-integration' );
	}
}
