import type { Predicate } from '../conditions';
import { remember } from '../remember';

/** Holds where the visitor comes from one of the hosts; `*.example.com` is that host and its subdomains. */
export const referrer: Predicate< 'referrer' > = ( hosts, visit ) => {
	const from = visit.referrer && hostOf( visit.referrer );
	return hosts.some( ( host ) => {
		const bare = host.replace( '*.', '' );
		const wanted = hostOf( `http://${ bare }` );
		return bare === host ? from === wanted : from.endsWith( wanted );
	} );
};

/** After a dot; in lower case, international names in the form that browsers give them. */
const hostOf = remember( ( address ) => `.${ new URL( address ).hostname }` );
