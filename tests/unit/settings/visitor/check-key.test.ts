import { judged } from '../../../../src/settings/visitor/secure-mode/check-key';
import { keptStorage } from '../../../../src/settings/visitor/secure-mode/tawk-storage';

describe( 'what an answer of tawk.to’s means', () => {
	it.each( [
		[ undefined, true, { outcome: 'proven' } ],
		[ null, false, { outcome: 'accepted' } ],
		[ 'UNAUTHORIZED_API_CALL', true, { outcome: 'refused' } ],
		[ 'UNAUTHORIZED_API_CALL', false, { outcome: 'unsigned' } ],
		[ { code: 401, message: 'no' }, true, { outcome: 'refused' } ],
		[ new Error( 'SERVER_ERROR' ), true, { outcome: 'error', code: 'SERVER_ERROR' } ],
		[ { code: 500 }, true, { outcome: 'error', code: '500' } ],
	] )( '%p, signed: %s', ( error, isSigned, expected ) => {
		expect( judged( error, isSigned ) ).toEqual( expected );
	} );
} );

describe( 'what tawk.to keeps in the browser', () => {
	it( 'is away during a check and there again afterwards, without what came in between', () => {
		localStorage.setItem( 'twk_uuid_1', 'mine' );
		localStorage.setItem( 'tawk_integration_marker', 'ours' );
		document.cookie = 'twk_idm_key=k; path=/';
		document.cookie = 'other=1; path=/';
		const putBack = keptStorage();
		expect( localStorage.getItem( 'twk_uuid_1' ) ).toBeNull();
		expect( document.cookie ).toBe( 'other=1' );
		expect( localStorage.getItem( 'tawk_integration_marker' ) ).toBe( 'ours' );

		localStorage.setItem( 'twk_uuid_1', 'of the check' );
		localStorage.setItem( 'twk_new', 'of the check' );
		putBack();
		expect( localStorage.getItem( 'twk_uuid_1' ) ).toBe( 'mine' );
		expect( localStorage.getItem( 'twk_new' ) ).toBeNull();
		expect( document.cookie ).toContain( 'twk_idm_key=k' );
	} );
} );
