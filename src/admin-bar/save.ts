import type { Boot, Own } from './boot';

/**
 * Stores whether a post shows the chat on its own page, and nothing else of it.
 *
 * @return Whether it is stored.
 */
export async function save(
	{ url, nonce }: Required< Boot >[ 'post' ],
	visibility: Own[ 'visibility' ]
): Promise< boolean > {
	try {
		const answer = await fetch( url, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
			body: JSON.stringify( { visibility } ),
		} );
		const stored = ( await answer.json() ) as Partial< Own > | null;
		return answer.ok && stored?.visibility === visibility;
	} catch {
		return false;
	}
}
