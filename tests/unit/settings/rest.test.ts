import { restError } from '../../../src/shared/rest';

describe( 'a request that did not succeed', () => {
	it( 'gives what was refused to the fields', () => {
		const errors = { 'loading.delay': 'From 0 to 120, whole numbers.' };
		const error = restError( {
			code: 'rest_invalid_param',
			message: 'Enter a whole number.',
			data: { status: 400, errors },
		} );
		expect( error.errors ).toEqual( errors );
		expect( error.message ).toBe( 'Enter a whole number.' );
		expect( error.loggedOut ).toBe( false );
	} );

	it.each( [ 'rest_cookie_invalid_nonce', 'rest_forbidden', 'rest_not_logged_in' ] )(
		'with the code %s means that the session has expired',
		( code ) => {
			expect( restError( { code, message: 'Cookie check failed' } ).loggedOut ).toBe( true );
			expect( restError( { code } ).message ).toMatch( /session has expired/ );
		}
	);

	it( 'where even a new nonce is refused means the same', () => {
		expect( restError( { ok: false, status: 400 } ).loggedOut ).toBe( true );
	} );

	it.each( [ [ { code: 'fetch_error' } ], [ { code: 'offline_error' } ] ] )(
		'is a dead connection: %j',
		( answer ) => {
			expect( restError( answer ).message ).toMatch( /could not be reached/ );
		}
	);

	it.each( [ [ undefined ], [ null ], [ 'text' ], [ {} ], [ { code: 'invalid_json' } ] ] )(
		'without a usable answer says so: %j',
		( answer ) => {
			expect( restError( answer ).message ).toMatch( /no usable answer/ );
		}
	);

	it( 'otherwise says what WordPress says', () => {
		expect( restError( { code: 'rest_x', message: 'Not today.', data: null } ).message ).toBe( 'Not today.' );
	} );
} );
