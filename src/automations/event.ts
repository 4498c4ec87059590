import type { Running } from '../widget/running';

/** Definitions `event_name` and `metadata` of settings.schema.json. */
const NAME = /^[a-z0-9-]{1,100}$/;
const MOST = 50;

/** The name of an event as tawk.to takes it; '' where it takes none such. */
export function eventName( given: unknown ): string {
	const name = typeof given === 'string' ? given.toLowerCase() : '';
	return NAME.test( name ) ? name : '';
}

/**
 * What tawk.to takes beside an event: the first 50 that have a key and a text.
 *
 * @param given Keys in small letters.
 * @param value Makes a text lawful; '' is not sent.
 */
export function metadataOf(
	given: readonly [ key: string, text: string ][],
	value: Running[ 'value' ]
): Record< string, string > {
	const lawful = given
		.map( ( [ key, text ] ) => [ key, value( text ) ] )
		.filter( ( [ key, text ] ) => NAME.test( key! ) && text );
	return Object.fromEntries( lawful.slice( 0, MOST ) );
}
