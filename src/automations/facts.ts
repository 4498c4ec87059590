import { EXPIRED } from '../visitor/begin-anew';
import type { Failure } from '../visitor/failures';
import type { Facts } from '../visitor/sent';
import type { Running } from '../widget/running';

/**
 * Tells agents attributes and tags. Unlike what the page itself says, they are neither told again nor taken back.
 *
 * @param running
 * @param facts   Within tawk.to's limits (`Running.factsOf()`).
 * @return '' or why not all of it was taken.
 */
export async function tellFacts( running: Running, facts: Facts ): Promise< string > {
	const { api, call } = running;
	const entries = Object.entries( facts.attributes );
	const code = await post( running, 'attribute', entries, ( some ) =>
		call( ( done ) => ( api.setAttributes ? api.setAttributes( Object.fromEntries( some ), done ) : false ) )
	);
	return ( await changeTags( running, 'addTags', facts.tags ) ) || code;
}

/** @return '' or why not all of it was done. */
export function changeTags( running: Running, method: 'addTags' | 'removeTags', tags: string[] ): Promise< string > {
	const { api, call } = running;
	return post( running, 'tag', tags, ( some ) =>
		call( ( done ) => ( api[ method ] ? api[ method ]( some, done ) : false ) )
	);
}

async function post< Entry extends string | [ string, string ] >(
	{ deliver, report }: Running,
	what: Failure[ 'what' ],
	entries: Entry[],
	send: ( entries: Entry[] ) => Promise< string >
): Promise< string > {
	if ( ! entries.length ) {
		return '';
	}
	let refusal = '';
	const code = await deliver( entries, {
		send,
		accepted() {},
		refused( entry, reason ) {
			refusal = reason;
			report( what, typeof entry === 'string' ? entry : entry[ 0 ], reason );
		},
	} );
	if ( code && code !== EXPIRED ) {
		report( what, '', code );
	}
	return code || refusal;
}
