import type { AgentStatus, Visit } from '../../../visibility/visit';
import type { Explanation } from './explanation';

export type Device = 'phone' | 'tablet' | 'desktop';

/** A visit that the owner imagines, as far as the browser knows it. */
export interface Imagined {
	device: Device;
	/** On the site's clocks, `YYYY-MM-DDTHH:MM`; '' is now. */
	time: string;
	referrer: string;
	/** `name=value; name=value` */
	cookies: string;
	language: string;
	visits: number;
	pages: number;
	status: AgentStatus;
}

/** A first visit, typed into the address bar. */
export const FIRST: Imagined = {
	device: 'desktop',
	time: '',
	referrer: '',
	cookies: '',
	language: 'en',
	visits: 1,
	pages: 1,
	status: 'online',
};

/** Well within each kind. */
const WIDTHS: Record< Device, number > = { phone: 375, tablet: 768, desktop: 1280 };

/**
 * The facts that decide.
 *
 * @param imagined
 * @param explanation Of the page.
 * @param now         Unix time in milliseconds.
 */
export function visitOf( imagined: Imagined, explanation: Explanation, now: number ): Visit {
	const { device, time, referrer, ...facts } = imagined;
	const { full_url: url, zones } = explanation;
	return {
		...facts,
		width: WIDTHS[ device ],
		now: time === '' ? now : momentOf( time, zones[ '' ] ?? [] ),
		url,
		referrer: addressOf( referrer ),
		zones,
	};
}

/**
 * The moment at which clocks of a zone show a time. The hour that they show twice in autumn counts as the later one.
 *
 * @param local   `YYYY-MM-DDTHH:MM`
 * @param offsets Of the zone.
 * @return Unix time in milliseconds.
 */
export function momentOf( local: string, offsets: ReadonlyArray< readonly [ number, number ] > ): number {
	const utc = Date.parse( `${ local }Z` );
	const moments = offsets.map( ( [ from, minutes ] ) => ( { from: from * 1000, at: utc - minutes * 60000 } ) );
	return ( moments.filter( ( { from, at } ) => from <= at ).at( -1 ) ?? moments[ 0 ] )?.at ?? utc;
}

/** Types of the conditions that the answer hangs on in the browser. */
export const asksFor = ( { rules }: Explanation ): Set< string > =>
	new Set(
		rules
			.filter( ( { outcome } ) => outcome === 'depends' )
			.flatMap( ( { conditions } ) => conditions )
			.filter( ( { outcome } ) => outcome === 'browser' )
			.map( ( { type } ) => type )
	);

/** People write example.com where browsers say https://example.com/. */
const addressOf = ( referrer: string ): string =>
	referrer === '' || referrer.includes( '://' ) ? referrer : `https://${ referrer }`;
