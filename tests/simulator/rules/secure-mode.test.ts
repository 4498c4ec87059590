import { checkHash, sign } from './secure-mode';

const KEY = '0123456789abcdef0123456789abcdef01234567';
const EMAIL_HASH = 'a6c9935630611765e0c922056b7567df2113ca5826fbd4c43ed2df95159fff68';

test.each( [
	[ 'user@example.com', EMAIL_HASH ],
	[ '42', '68be1d8dd9a3fc65b9f94da91b132e6643b29fb83480ca4dabd160aa4f301e1e' ],
] )( 'the hash of %s is as PHP’s hash_hmac makes it', ( message, hash ) => {
	expect( sign( message, KEY ) ).toBe( hash );
	expect( checkHash( message, hash, KEY ) ).toEqual( { valid: true } );
} );

// RFC 4231, test case 2.
test( 'the hash follows the standard', () => {
	expect( sign( 'what do ya want for nothing?', 'Jefe' ) ).toBe(
		'5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
	);
} );

test.each( [
	[ 'none', undefined, 'missing' ],
	[ 'an empty one', '', 'missing' ],
	[ 'a number', 42, 'not a string' ],
	[ 'upper-case hex', EMAIL_HASH.toUpperCase(), 'upper-case' ],
	[ 'base64', Buffer.from( EMAIL_HASH, 'hex' ).toString( 'base64' ), 'base64' ],
	[ 'one digit short', EMAIL_HASH.slice( 1 ), '64 hex digits' ],
	[ 'one digit changed', `b${ EMAIL_HASH.slice( 1 ) }`, 'does not belong' ],
	[ 'the hash of another e-mail', sign( 'other@example.com', KEY ), 'does not belong' ],
	[ 'the hash by another key', sign( 'user@example.com', KEY.replace( '0', '1' ) ), 'does not belong' ],
	[ 'the hash of the e-mail in other case', sign( 'User@example.com', KEY ), 'does not belong' ],
] )( 'as a hash, %s proves nothing', ( _, hash, reason ) => {
	expect( checkHash( 'user@example.com', hash, KEY ) ).toEqual( {
		valid: false,
		reason: expect.stringContaining( reason ),
	} );
} );
