/**
 * The module that asks who is logged in; fetched only where pages carry nothing of the user.
 */
import type { Config, Told } from '../widget/config';
import { consented } from '../widget/consent';
import type { Page, Resolved } from '../widget/page';
import { TOLD } from '../widget/told';
import { forgetAnswer, loginCookie, remember, remembered } from './remembered';
import { resolved } from './resolved';

/** Longest wait for the answer, in milliseconds; one that comes later is not lost. */
const PATIENCE = 3000;

/**
 * Asks the visitor route, once a tab and login, and not at all where nobody is logged in.
 *
 * @param config Its `ask` is there.
 * @param late   Given what is known where the answer comes late.
 * @return With `pending` where nobody knows yet.
 */
export async function ask( config: Config, late: ( known: Resolved ) => void ): Promise< Resolved > {
	const cookie = loginCookie();
	addEventListener( 'pageshow', ( { persisted } ) => {
		// Back from the history, it would still know who was there before, and load the chat for that person.
		if ( persisted && loginCookie() !== cookie ) {
			location.reload();
		}
	} );
	if ( ! consented() || ! cookie ) {
		forgetAnswer();
		return { ...resolved( config, null ), pending: !! cookie };
	}
	const { url } = config.ask!;
	const about = { url, cookie, revision: config.revision };
	const known = remembered( about );
	if ( known !== undefined ) {
		return resolved( config, known );
	}
	let isLate = false;
	const pending = () => {
		isLate = true;
		return { ...resolved( config, null ), pending: true };
	};
	const answer = answerOf( url ).then( ( told ) => {
		if ( loginCookie() !== cookie ) {
			// Who has asked is gone meanwhile.
			return pending();
		}
		if ( consented() ) {
			remember( { ...about, told } );
		}
		const now = { ...resolved( config, told ), pending: false };
		if ( isLate ) {
			late( now );
		}
		return now;
	} );
	return Promise.race( [
		// Nobody knows whether somebody is logged in where the route fails.
		answer.catch( pending ),
		new Promise< Resolved >( ( resolve ) => setTimeout( () => resolve( pending() ), PATIENCE ) ),
	] );
}

/** Fills in what a page leaves open about its user, and again where the answer comes late. */
export async function learn( { config, element }: Page ): Promise< void > {
	const take = ( known: Resolved ) => {
		Object.assign( config, known );
		dispatchEvent( new Event( TOLD ) );
	};
	// As it was printed: it may have been filled in before.
	take( await ask( JSON.parse( element.textContent! ), take ) );
}

/** @return null for nobody; rejects where the route says neither. */
async function answerOf( url: string ): Promise< Told | null > {
	const response = await fetch( url, {
		method: 'POST',
		credentials: 'same-origin',
		cache: 'no-store',
		headers: { 'X-Tawk-Integration': '1' },
	} );
	if ( response.ok ) {
		return response.json();
	}
	return [ 401, 403 ].includes( response.status ) ? null : Promise.reject( response );
}
