import { __, sprintf } from '@wordpress/i18n';
import { parse, type Parsed, type WidgetIds } from './parse';

/** A pasted text, and what was found in it. */
export interface Code {
	/** As far as it is shown. */
	text: string;
	parsed: Parsed;
}

/** Characters that the field shows: a text of megabytes would freeze it. */
const SHOWN = 20_000;

export const NO_CODE: Code = { text: '', parsed: { kind: 'empty' } };

/** Whether a pasted text is too long for the field. */
export const isLong = ( text: string ): boolean => text.length > SHOWN;

export const read = ( text: string, embedUrl: string ): Code => ( {
	text: text.slice( 0, SHOWN ),
	parsed: parse( text, embedUrl ),
} );

/** Says what is wrong with a pasted text and what to do about it; '' where nothing is wrong. */
export function flawOf( parsed: Parsed ): string {
	switch ( parsed.kind ) {
		case 'dashboard':
			return __( 'This is the dashboard’s address. We need the Widget Code.', 'tawk-integration' );
		case 'several':
			return __( 'There are several widgets in it. Which one do you want to use?', 'tawk-integration' );
		case 'no_widget':
			return __(
				'This is only half of it: the widget id is missing. Copy the whole Widget Code.',
				'tawk-integration'
			);
		case 'wrong_property':
			return sprintf(
				/* translators: %d: number of characters. */
				__(
					'The property id in it is not right: it has exactly 24 digits and letters from a to f, and here there are %d characters. Copy the Widget Code again.',
					'tawk-integration'
				),
				parsed.length
			);
		case 'wrong_widget':
			return __(
				'The widget id in it is not right: it has 1 to 50 letters and digits. Copy the Widget Code again.',
				'tawk-integration'
			);
		case 'nothing':
			return __(
				'There is no tawk.to widget in this. We need the Widget Code, or a link that begins with https://tawk.to/chat/.',
				'tawk-integration'
			);
		case 'empty':
		case 'found':
			return '';
	}
}

/** A widget, short enough for a button: `5f1e…3579 / default`. */
export const nameOf = ( { property_id: property, widget_id: widget }: WidgetIds ): string =>
	`${ property.slice( 0, 4 ) }…${ property.slice( -4 ) } / ${ widget }`;

export const isSame = ( a: WidgetIds, b: WidgetIds ): boolean =>
	a.property_id === b.property_id && a.widget_id === b.widget_id;
