import { consented } from '../widget/consent';
import { keep, recall } from './storage';

/** Key in localStorage: what tawk.to has taken, by property. */
export const SENT = 'tawk_integration_sent';

/** What agents are told of a visitor. */
export interface Facts {
	attributes: Record< string, string >;
	/** Of the chat that runs or comes next. */
	tags: string[];
}

/** What this browser has sent to a property; nothing where it keeps nothing or what it keeps is broken. */
export const sentTo = ( property: string ): Facts => all()[ property ] ?? { attributes: {}, tags: [] };

/** Changes what counts as sent: nothing without consent. */
export function noteSent( property: string, change: ( sent: Facts ) => Facts ): void {
	if ( consented() ) {
		note( property, change );
	}
}

/** It is read anew, since another tab may have sent something meanwhile. */
function note( property: string, change: ( sent: Facts ) => Facts ): void {
	keep( SENT, JSON.stringify( { ...all(), [ property ]: change( sentTo( property ) ) } ) );
}

/** A chat has ended, and with it its tags: also without consent, which keeps less than before. */
export function noteChatEnd( property: string ): void {
	if ( sentTo( property ).tags.length ) {
		note( property, ( sent ) => ( { ...sent, tags: [] } ) );
	}
}

function all(): Record< string, Facts > {
	try {
		const stored: Record< string, Facts > = JSON.parse( recall( SENT ) ?? '{}' );
		return Object.fromEntries(
			Object.entries( stored ).filter(
				( [ , { attributes, tags } ] ) => attributes instanceof Object && Array.isArray( tags )
			)
		);
	} catch {
		return {};
	}
}
