import apiFetch, { type APIFetchOptions } from '@wordpress/api-fetch';
import { __ } from '@wordpress/i18n';

/** Path of a setting (`loading.delay`) => what is wrong with it. */
export type FieldErrors = Record< string, string >;

/** A request that did not succeed, in words for the person. */
export class RestError extends Error {
	constructor(
		message: string,
		/** Sentences that belong beside a field; empty where the failure is no field's. */
		readonly errors: FieldErrors = {},
		/** The person has to log in again. */
		readonly loggedOut: boolean = false,
		/** Somebody else has stored something since. */
		readonly conflict: boolean = false
	) {
		super( message );
	}
}

/**
 * A request to this site's REST API.
 *
 * @throws RestError
 */
export async function request< T >( options: APIFetchOptions ): Promise< T > {
	try {
		return await apiFetch< T >( options );
	} catch ( answer ) {
		throw restError( answer );
	}
}

/** What api-fetch rejects with: an error object of WordPress's, or one of its own. */
interface Answer {
	/** Of a bare Response: api-fetch asked for a new nonce, which only the logged-in get. */
	ok?: boolean;
	code?: string;
	message?: string;
	data?: { status?: number; errors?: FieldErrors; params?: Record< string, string > } | null;
}

const LOGGED_OUT = [ 'rest_cookie_invalid_nonce', 'invalid_nonce', 'rest_not_logged_in', 'rest_forbidden' ];

/** Turns what api-fetch rejects with into words. */
export function restError( rejected: unknown ): RestError {
	const answer: Answer = typeof rejected === 'object' && rejected !== null ? rejected : {};
	const code = answer.code ?? '';
	if ( LOGGED_OUT.includes( code ) || answer.ok === false ) {
		return new RestError(
			__(
				'Your session has expired. Log in again in another tab, then try once more: nothing you entered is lost.',
				'tawk-integration'
			),
			{},
			true
		);
	}
	if ( code === 'fetch_error' || code === 'offline_error' ) {
		return new RestError(
			__(
				'WordPress could not be reached. Check your connection, then try again: nothing you entered is lost.',
				'tawk-integration'
			)
		);
	}
	if ( code === '' || code === 'invalid_json' || code === 'unknown_error' ) {
		return unusable();
	}
	return new RestError( answer.message ?? code, answer.data?.errors ?? {}, false, answer.data?.status === 409 );
}

/**
 * The answer, if a part of it is there: other plugins filter what the REST API says.
 *
 * @throws RestError
 */
export function complete< T extends object >( answer: T, part: keyof T ): T {
	if ( typeof answer[ part ] !== 'object' || answer[ part ] === null ) {
		throw unusable();
	}
	return answer;
}

function unusable(): RestError {
	return new RestError(
		__(
			'WordPress gave no usable answer. Something on the server may block its REST API. Nothing you entered is lost.',
			'tawk-integration'
		)
	);
}
