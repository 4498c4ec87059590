import type { Boot, Own } from './boot';

/**
 * Stores what a post says of the chat on its own page.
 *
 * @return Whether it is stored.
 */
export async function save( { url, nonce }: Required< Boot >[ 'post' ], own: Own ): Promise< boolean > {
	try {
		const answer = await fetch( url, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
			body: JSON.stringify( { tawk_integration: own } ),
		} );
		const post = ( await answer.json() ) as { tawk_integration?: Partial< Own > } | null;
		// WordPress ignores fields that it does not know: only what comes back is stored.
		return answer.ok && post?.tawk_integration?.visibility === own.visibility;
	} catch {
		return false;
	}
}
