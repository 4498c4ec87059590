/**
 * The ways in which tawk.to can fail (quality of the embedding page is judged by them), as data, and which of them
 * meet a request, a page or a call. A name that does not resolve and a broken certificate cannot be played by a
 * server: let the test's browser refuse the host, or address this plain server as https.
 */
import type { MethodName } from './contract';

/** What of the embed a network fault hits. */
export type Target = 'loader' | 'app' | 'settings' | 'socket';

export type FaultSpec =
	/** Closes the connection without an answer. */
	| { kind: 'refused'; target?: Target }
	/** Accepts the connection and never answers. */
	| { kind: 'hang'; target?: Target }
	/** Answers after `ms`. */
	| { kind: 'slow'; target?: Target; ms: number }
	| { kind: 'status'; target?: Target; status: number }
	/** A page of HTML where a script is expected, with status 200. */
	| { kind: 'html'; target?: Target }
	/** The first half of the script. */
	| { kind: 'truncated'; target?: Target }
	/** The app throws as soon as it runs. */
	| { kind: 'throws' }
	/** Everything arrives, `onLoad` never comes. */
	| { kind: 'never_loads' }
	/** `onBeforeLoad` and `onLoad` come twice. */
	| { kind: 'loads_twice' }
	/** The method is not there, however long one waits. */
	| { kind: 'missing_method'; method: MethodName }
	/** The call is answered with this code and nothing is stored. */
	| { kind: 'error'; method: string; code: string }
	/** The call is never answered. */
	| { kind: 'no_callback'; method: string }
	/** The app takes the main thread for so long, in one piece. */
	| { kind: 'burn'; ms?: number };

export type FaultKind = FaultSpec[ 'kind' ];

/** Absent property or widget: all of them. */
export interface FaultScope {
	property?: string;
	widget?: string;
	/** Times it strikes before it is gone; absent: until it is removed. */
	times?: number;
}

export type Fault = FaultSpec & FaultScope & { id: string };

/** Milliseconds that tawk.to takes of the main thread, the mean over the mobile web (third-party-web, 2026-03). */
export const BURN = 440;

/** What the app in the browser has to play. */
export interface BrowserFaults {
	throws: boolean;
	neverLoads: boolean;
	loadsTwice: boolean;
	missing: string[];
	/** Milliseconds. */
	burn: number;
}

export type NetworkFault = Extract< Fault, { kind: 'refused' | 'hang' | 'slow' | 'status' | 'html' | 'truncated' } >;
export type CallFault = Extract< Fault, { kind: 'error' | 'no_callback' } >;

const isNetworkFault = ( fault: Fault ): fault is NetworkFault =>
	[ 'refused', 'hang', 'slow', 'status', 'html', 'truncated' ].includes( fault.kind );

const isCallFault = ( fault: Fault ): fault is CallFault => fault.kind === 'error' || fault.kind === 'no_callback';

const concerns = ( fault: FaultScope, propertyId: string, widgetId: string ): boolean =>
	( fault.property ?? propertyId ) === propertyId && ( fault.widget ?? widgetId ) === widgetId;

/** Counts a strike, and removes the fault with its last one. */
const strike = ( faults: Fault[], fault: Fault ): void => {
	if ( fault.times === undefined ) {
		return;
	}
	fault.times -= 1;
	if ( fault.times <= 0 ) {
		faults.splice( faults.indexOf( fault ), 1 );
	}
};

/** The network fault, if any, that meets this request; without a target it is the loader that fails. */
export const networkFault = (
	faults: Fault[],
	target: Target,
	propertyId: string,
	widgetId: string
): NetworkFault | undefined => {
	const fault = faults
		.filter( isNetworkFault )
		.find(
			( candidate ) => ( candidate.target ?? 'loader' ) === target && concerns( candidate, propertyId, widgetId )
		);
	if ( fault ) {
		strike( faults, fault );
	}
	return fault;
};

/** The fault, if any, that meets a call of the API. */
export const callFault = (
	faults: Fault[],
	method: string,
	propertyId: string,
	widgetId: string
): CallFault | undefined => {
	const fault = faults
		.filter( isCallFault )
		.find( ( candidate ) => candidate.method === method && concerns( candidate, propertyId, widgetId ) );
	if ( fault ) {
		strike( faults, fault );
	}
	return fault;
};

/** What a page that loads this widget now has to play. */
export const browserFaults = ( faults: Fault[], propertyId: string, widgetId: string ): BrowserFaults => {
	const played: BrowserFaults = { throws: false, neverLoads: false, loadsTwice: false, missing: [], burn: 0 };
	for ( const fault of faults.filter( ( candidate ) => concerns( candidate, propertyId, widgetId ) ) ) {
		switch ( fault.kind ) {
			case 'throws':
				played.throws = true;
				break;
			case 'never_loads':
				played.neverLoads = true;
				break;
			case 'loads_twice':
				played.loadsTwice = true;
				break;
			case 'missing_method':
				played.missing.push( fault.method );
				break;
			case 'burn':
				played.burn += fault.ms ?? BURN;
				break;
			default:
				continue;
		}
		strike( faults, fault );
	}
	return played;
};
