import { NO_CONSENT } from '../widget/consent';
import type { TawkApi } from '../widget/tawk';
import { EXPIRED } from './begin-anew';
import { call } from './call';
import { changes, type Attribute, type Occasion } from './changes';
import { deliver } from './deliver';
import type { Failure, Report } from './failures';
import { noteSent, sentTo, type Facts } from './sent';

/** What is sent in one call, and how. */
interface Post< Entry > {
	what: Failure[ 'what' ];
	method: 'setAttributes' | 'addTags' | 'removeTags';
	entries: Entry[];
	/** '' or a code. */
	send: ( entries: Entry[] ) => Promise< string >;
	name: ( entry: Entry ) => string;
	/** What counts as sent afterwards. */
	after: ( sent: Facts, entries: Entry[] ) => Facts;
}

/** Sends facts: only what is new, and what tawk.to takes counts as sent. */
export type Send = ( wanted: Facts, occasion: Occasion ) => Promise< string >;

/**
 * @param api      With all its methods.
 * @param property Id of the property that it belongs to.
 * @param report
 * @return Resolves with '', `SESSION_EXPIRED` or `NO_CONSENT`. What else stops a method is reported, and the method is
 *         left alone until the next page.
 */
export function senderOf( api: TawkApi, property: string, report: Report ): Send {
	const over = new Set< string >();
	let before: Facts | undefined;

	async function post< Entry >( { what, method, entries, send, name, after }: Post< Entry > ): Promise< string > {
		if ( ! entries.length || over.has( method ) ) {
			return '';
		}
		const code = await deliver( entries, {
			send,
			accepted: ( some ) => noteSent( property, ( sent ) => after( sent, some ) ),
			refused: ( entry, reason ) => report( what, name( entry ), reason ),
		} );
		if ( ! code || code === EXPIRED || code === NO_CONSENT ) {
			return code;
		}
		over.add( method );
		report( what, '', code );
		return '';
	}

	const attributes = ( entries: Attribute[] ): Post< Attribute > => ( {
		what: 'attribute',
		method: 'setAttributes',
		entries,
		send: ( some ) =>
			call( ( done ) => ( api.setAttributes ? api.setAttributes( Object.fromEntries( some ), done ) : false ) ),
		name: ( [ key ] ) => key,
		after: ( sent, some ) => ( { ...sent, attributes: { ...sent.attributes, ...Object.fromEntries( some ) } } ),
	} );

	const tags = (
		method: 'addTags' | 'removeTags',
		entries: string[],
		after: ( had: string[], some: string[] ) => string[]
	): Post< string > => ( {
		what: 'tag',
		method,
		entries,
		send: ( some ) => call( ( done ) => ( api[ method ] ? api[ method ]( some, done ) : false ) ),
		name: ( tag ) => tag,
		after: ( sent, some ) => ( { ...sent, tags: after( sent.tags, some ) } ),
	} );

	return async ( wanted, occasion ) => {
		const changed = changes( wanted, sentTo( property ), before, occasion );
		const code =
			( await post( attributes( changed.attributes ) ) ) ||
			( await post(
				tags( 'removeTags', changed.removed, ( had, some ) => had.filter( ( tag ) => ! some.includes( tag ) ) )
			) ) ||
			( await post( tags( 'addTags', changed.added, ( had, some ) => [ ...new Set( [ ...had, ...some ] ) ] ) ) );
		// What was not sent for want of consent is new the next time.
		if ( code !== NO_CONSENT ) {
			before = occasion.isPartial ? undefined : wanted;
		}
		return code;
	};
}
