import { request } from '../../../shared/rest';
import type { Settings } from '../../../shared/settings';
import { testConnection, type Outcome } from '../../connect/test-connection';
import { keptStorage } from './tawk-storage';

/** How the person who is logged in is signed for a property (Signature_Route in includes/Visitor/). */
export interface Signed {
	/** Empty where a key is set and nothing can be signed. */
	visitor: { name?: string; email?: string; hash?: string };
	/** There where the property has a readable key. */
	login?: { userId: string; hash: string; name?: string; email?: string };
}

/**
 * What came of it: `proven` · `accepted` (unsigned, without a key) · `refused` (the signature) · `unsigned` (refused
 * without a key) · `no_email` (nothing to sign) · `error` (tawk.to said something else) · else why tawk.to could not
 * be reached.
 */
export type Checked =
	| { outcome: 'proven' | 'accepted' | 'refused' | 'unsigned' | 'no_email' | Exclude< Outcome, 'works' > }
	| { outcome: 'error'; code: string };

/** What a check needs of tawk.to’s object. */
interface Api {
	setAttributes?: ( attributes: object, done: ( error?: unknown ) => void ) => void;
	login?: ( data: object, done: ( error?: unknown ) => void ) => void;
	shutdown?: () => void;
}

const LIMIT = 15_000;

/** The signature of the person who is logged in. Throws RestError. */
export const signatureFor = ( propertyId: string ): Promise< Signed > =>
	request( { path: '/tawk-integration/v1/signature', method: 'POST', data: { property_id: propertyId } } );

/**
 * Asks tawk.to whether it believes a signature: loads the widget into a hidden frame, which is a visit of the person
 * who is logged in. What tawk.to kept in this browser before stands there again afterwards.
 *
 * @param url    Address of the widget's script.
 * @param signed
 * @param method
 */
export async function checkKey(
	url: string,
	signed: Signed,
	method: Settings[ 'visitor' ][ 'method' ]
): Promise< Checked > {
	const usesLogin = method === 'login' && signed.login !== undefined;
	if ( ! signed.visitor.email && ! usesLogin ) {
		return { outcome: 'no_email' };
	}
	return asVisitorOfItsOwn( async ( frame ) => {
		const api = await Promise.race( [ loaded( frame, url ), after( LIMIT ) ] );
		if ( api === 'failed' ) {
			return { outcome: whyUnreachable( await testConnection( url ) ) };
		}
		const answer = api && ( await Promise.race( [ told( api, signed, usesLogin ), after( LIMIT ) ] ) );
		return answer
			? judged( answer.error, usesLogin || signed.visitor.hash !== undefined )
			: { outcome: 'no_answer' };
	} );
}

/** Makes a frame for a visit, and leaves nothing of it. */
function asVisitorOfItsOwn< Result >( visit: ( frame: HTMLIFrameElement ) => Promise< Result > ): Promise< Result > {
	const putBack = keptStorage();
	const frame = hiddenFrame();
	return visit( frame ).finally( () => {
		apiIn( frame )?.shutdown?.();
		frame.remove();
		putBack();
	} );
}

/** A frame of this page's own origin and address: tawk.to may be told to serve certain addresses alone. */
function hiddenFrame(): HTMLIFrameElement {
	const frame = document.createElement( 'iframe' );
	frame.className = 'tawk-integration-check-frame';
	frame.setAttribute( 'aria-hidden', 'true' );
	frame.tabIndex = -1;
	document.body.append( frame );
	const inside = frame.contentDocument;
	inside?.open();
	inside?.close();
	return frame;
}

type Framed = Omit< Window, 'Tawk_API' > & { Tawk_API?: Api };

const apiIn = ( frame: HTMLIFrameElement ): Api | undefined => ( frame.contentWindow as Framed | null )?.Tawk_API;

/** Loads the widget. Resolves with its object, or `failed` where its script cannot be had. */
function loaded( frame: HTMLIFrameElement, url: string ): Promise< Api | 'failed' > {
	return new Promise( ( resolve ) => {
		const inside = frame.contentWindow as Framed | null;
		const page = frame.contentDocument;
		if ( ! inside || ! page ) {
			resolve( 'failed' );
			return;
		}
		const api: Api = {};
		inside.Tawk_API = api;
		inside.addEventListener( 'tawkLoad', () => resolve( inside.Tawk_API ?? api ) );
		const script = page.createElement( 'script' );
		script.src = url;
		script.async = true;
		script.setAttribute( 'crossorigin', '*' );
		script.addEventListener( 'error', () => resolve( 'failed' ) );
		page.documentElement.append( script );
	} );
}

/** Tells tawk.to who it is. Resolves with what tawk.to has against it. */
function told( api: Api, { visitor, login }: Signed, usesLogin: boolean ): Promise< { error: unknown } > {
	return new Promise( ( resolve ) => {
		const done = ( error?: unknown ) => resolve( { error } );
		if ( usesLogin && login ) {
			api.login?.( login, done );
		} else {
			api.setAttributes?.( visitor, done );
		}
	} );
}

const after = ( time: number ): Promise< null > =>
	new Promise( ( resolve ) => setTimeout( () => resolve( null ), time ) );

/** A script that does not load though its address answers was stopped by something in this browser. */
const whyUnreachable = ( outcome: Outcome ): Exclude< Outcome, 'works' > =>
	outcome === 'works' ? 'blocked_by_browser' : outcome;

/** tawk.to’s words for a hash that proves nothing; `login` says it as a number of HTTP. */
const REFUSALS = [ 'UNAUTHORIZED_API_CALL', '401' ];

/** What an answer of tawk.to’s means. Pure. */
export function judged( error: unknown, isSigned: boolean ): Checked {
	if ( ! error ) {
		return { outcome: isSigned ? 'proven' : 'accepted' };
	}
	const code = codeOf( error );
	if ( REFUSALS.includes( code ) ) {
		return { outcome: isSigned ? 'refused' : 'unsigned' };
	}
	return { outcome: 'error', code };
}

/** tawk.to answers a text, an Error or an object. */
function codeOf( error: unknown ): string {
	if ( typeof error !== 'object' || error === null ) {
		return String( error );
	}
	const { code, message }: { code?: unknown; message?: unknown } = error;
	return String( code ?? message ?? 'unknown' );
}
