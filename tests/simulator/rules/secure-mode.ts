/**
 * Secure Mode: proof that a name comes from the site's own server.
 * The hash is HMAC-SHA256 of exactly the string that is sent (the e-mail for `visitor` and `setAttributes`, the user id
 * for `login`) with the property's JavaScript API key, in lower-case hex.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

export type HashVerdict = { valid: true } | { valid: false; reason: string };

export const sign = ( message: string, key: string ): string =>
	createHmac( 'sha256', key ).update( message ).digest( 'hex' );

const wrongForm = ( hash: string ): string => {
	if ( /^[0-9A-F]{64}$/i.test( hash ) ) {
		return 'hash has upper-case letters';
	}
	return /^[A-Za-z0-9+/]{43}=$/.test( hash ) ? 'hash is base64, not hex' : 'hash is not 64 hex digits';
};

/** Says whether the hash, as the browser sent it, proves the message. */
export const checkHash = ( message: string, hash: unknown, key: string ): HashVerdict => {
	if ( hash === undefined || hash === null || hash === '' ) {
		return { valid: false, reason: 'hash is missing' };
	}
	if ( typeof hash !== 'string' ) {
		return { valid: false, reason: 'hash is not a string' };
	}
	if ( ! /^[0-9a-f]{64}$/.test( hash ) ) {
		return { valid: false, reason: wrongForm( hash ) };
	}
	return timingSafeEqual( Buffer.from( sign( message, key ) ), Buffer.from( hash ) )
		? { valid: true }
		: { valid: false, reason: 'hash does not belong to this value and key' };
};
