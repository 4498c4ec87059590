import { __, sprintf } from '@wordpress/i18n';
import { listed } from '../../conditions/text';
import type { TriggerKind } from '../boot';
import type { AnyTrigger } from './automation';
import { isOwnTrigger } from './happens';

/** What a text quotes of its trigger. */
const QUOTE = /\{trigger\.([^{}\s]+)\}/g;

export const quoteOf = ( name: string ): string => `{trigger.${ name }}`;

/** Names that a text quotes, each once. */
export const quotedIn = ( text: string ): string[] => [
	...new Set( [ ...text.matchAll( QUOTE ) ].map( ( [ , name ] ) => name ?? '' ) ),
];

/** The text with what the trigger told in the place of the quotes; nothing for what it does not tell. */
export const filled = ( text: string, facts: Readonly< Record< string, string > > ): string =>
	text.replace( QUOTE, ( _, name: string ) =>
		Object.keys( facts ).includes( name ) ? ( facts[ name ] ?? '' ) : ''
	);

/** Their forms may ask further questions, which can be quoted, too. */
const OPEN_ENDED = [ 'prechat_submit', 'offline_submit' ];

/** Names that a text quotes although the trigger does not tell them, as far as that can be known. */
export function unknownQuotes( text: string, trigger: AnyTrigger, kind: TriggerKind | undefined ): string[] {
	const mayTellMore = ! kind || ! isOwnTrigger( trigger.on ) || OPEN_ENDED.includes( trigger.on );
	return mayTellMore
		? []
		: quotedIn( text ).filter( ( name ) => kind.quotes.every( ( told ) => told.name !== name ) );
}

/** A sentence about quotes that stay empty, '' where there are none. */
export function aboutUnknownQuotes( text: string, trigger: AnyTrigger, kind: TriggerKind | undefined ): string {
	const unknown = unknownQuotes( text, trigger, kind );
	return unknown.length === 0
		? ''
		: sprintf(
				/* translators: %s: list of quotes, such as {trigger.name}. */
				__( 'Stays empty, since this does not tell it: %s', 'tawk-integration' ),
				listed( unknown.map( quoteOf ) )
			);
}

/** What is about a person, or what a person has written. */
const PERSONAL = [ 'name', 'email', 'phone', 'message' ];

/** Whether a text quotes what analytics must not be told. */
export const quotesPersonal = ( text: string ): boolean =>
	quotedIn( text ).some( ( name ) => PERSONAL.includes( name ) );
