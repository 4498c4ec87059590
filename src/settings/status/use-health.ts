import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { siteFacts } from '../../shared/site-facts';
import { boot } from '../boot';
import type { Evidence } from './evidence';
import { lookAtHomePage } from './home-page';
import { readStatus, type Status } from './status';
import { isCurrent } from './verdict';

/** What is known of the chat on the site. */
export interface Health {
	status: Status;
	/** What the home page showed; null while it was not looked at yet. */
	seen: Seen | null;
	checking: boolean;
	/** Asks the server and the home page again. */
	check: () => Promise< void >;
}

export interface Seen {
	page: Evidence | null;
	fresh?: Evidence | null;
}

/** @param first The server's answer that the screen came with. */
export function useHealth( first: Status ): Health {
	const [ status, setStatus ] = useState( first );
	const [ seen, setSeen ] = useState< Seen | null >( null );
	const [ checking, setChecking ] = useState( true );
	const latest = useRef( first );
	const turn = useRef( 0 );

	const look = useCallback( async ( asked: Promise< Status > ) => {
		turn.current++;
		const mine = turn.current;
		setChecking( true );
		// A server that gives no status now is told by the next save; what is known stays.
		const now = await asked.catch( () => latest.current );
		const found = now.cause === 'not_connected' ? { page: null } : await lookTwice( now );
		if ( mine === turn.current ) {
			latest.current = now;
			setStatus( now );
			setSeen( found );
			setChecking( false );
		}
	}, [] );

	useEffect( () => {
		look( Promise.resolve( first ) );
	}, [ look, first ] );

	return { status, seen, checking, check: useCallback( () => look( readStatus() ), [ look ] ) };
}

/** A second look around page caches, where the first does not show the chat as it is set now. */
async function lookTwice( { cause, revision, home }: Status ): Promise< Seen > {
	const page = await lookAtHomePage( boot.home_url, siteFacts.embed_url, false );
	if ( ! page || cause || home.cause || isCurrent( page, revision ) ) {
		return { page };
	}
	return { page, fresh: await lookAtHomePage( boot.home_url, siteFacts.embed_url, true ) };
}
