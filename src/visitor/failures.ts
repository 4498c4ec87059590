import { NO_CONSENT } from '../widget/consent';

/** Most that is told of a page. */
const MOST = 20;

/** Something that agents were not told. */
export interface Failure {
	what: 'attribute' | 'tag' | 'event' | 'identity' | 'session';
	/** Key of the attribute, the tag, or name of the event; '' for all of them. */
	name: string;
	/** As tawk.to says it, or a name of ours. */
	code: string;
}

export type Report = ( what: Failure[ 'what' ], name: string, code: string ) => unknown;

/**
 * Tells what failed, each once. What waits for consent has not failed.
 *
 * @param element Its `data-failures` is the list, for the toolbar.
 * @param debug   Whether the console is told as well.
 */
export function failuresOf( element: HTMLElement, debug: boolean | undefined ): Report {
	const known: Failure[] = [];
	return ( what, name, code ) => {
		const isKnown = known.some( ( each ) => each.what === what && each.name === name && each.code === code );
		if ( isKnown || code === NO_CONSENT || known.length >= MOST ) {
			return;
		}
		known.push( { what, name, code } );
		element.dataset.failures = JSON.stringify( known );
		if ( debug ) {
			// eslint-disable-next-line no-console -- Only where the site is being debugged.
			console.warn( `Tawk.to chat: ${ what }${ name && ` “${ name }”` } failed (${ code }).` );
		}
	};
}
