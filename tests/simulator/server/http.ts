/** Requests and answers of node's HTTP server, in the few shapes the simulator needs. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Answer {
	status: number;
	type: string;
	body: string | Buffer;
	headers?: Record< string, string >;
}

/** The embed's scripts are fetched with `crossorigin`: every answer allows any origin (assumption A18). */
export const CORS: Readonly< Record< string, string > > = {
	'access-control-allow-origin': '*',
	'access-control-allow-methods': 'GET, POST, OPTIONS',
	'access-control-allow-headers': 'content-type',
};

export const script = ( body: string ): Answer => ( {
	status: 200,
	type: 'application/javascript; charset=utf-8',
	body,
	headers: { ...CORS },
} );

export const html = ( body: string, status = 200 ): Answer => ( { status, type: 'text/html; charset=utf-8', body } );

export const plain = ( status: number, body: string, headers: Record< string, string > = {} ): Answer => ( {
	status,
	type: 'text/plain; charset=utf-8',
	body,
	headers,
} );

export const json = ( value: unknown, status = 200, headers: Record< string, string > = {} ): Answer => ( {
	status,
	type: 'application/json; charset=utf-8',
	body: JSON.stringify( value ),
	headers,
} );

export const send = ( response: ServerResponse, answer: Answer ): void => {
	response.writeHead( answer.status, {
		'content-type': answer.type,
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff',
		...answer.headers,
	} );
	response.end( answer.body );
};

/** Largest body taken, in bytes. */
export const BODY_LIMIT = 5_000_000;

/** The whole body; rejects above the limit. */
export const readBody = async ( request: IncomingMessage ): Promise< Buffer > => {
	const chunks: Buffer[] = [];
	let size = 0;
	for await ( const chunk of request ) {
		const piece = Buffer.from( chunk );
		size += piece.length;
		if ( size > BODY_LIMIT ) {
			throw new Error( 'The body is too large.' );
		}
		chunks.push( piece );
	}
	return Buffer.concat( chunks );
};

/** A JSON object from the body; `undefined` if it is none. */
export const readObject = async ( request: IncomingMessage ): Promise< Record< string, unknown > | undefined > => {
	const body = ( await readBody( request ) ).toString();
	if ( body === '' ) {
		return {};
	}
	try {
		const value: unknown = JSON.parse( body );
		return typeof value === 'object' && value !== null && ! Array.isArray( value ) ? { ...value } : undefined;
	} catch {
		return undefined;
	}
};

/** JSON that may stand inside a script. */
export const scriptJson = ( value: unknown ): string =>
	JSON.stringify( value ).replace(
		/[<\u2028\u2029]/g,
		( character ) => `\\u${ character.charCodeAt( 0 ).toString( 16 ).padStart( 4, '0' ) }`
	);

export const escapeHtml = ( text: string ): string =>
	text.replace( /[&<>"']/g, ( character ) => `&#${ character.charCodeAt( 0 ) };` );

/** The address a browser used to come here, without a slash at the end. */
export const originOf = ( request: IncomingMessage ): string => `http://${ request.headers.host ?? 'localhost' }`;
