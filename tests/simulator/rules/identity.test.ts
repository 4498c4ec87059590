import { DEFAULT_VARIANTS } from '../model/defaults';
import { decideAttributes, decideLogin, decideVisitor, wrongTypes } from './identity';
import { sign } from './secure-mode';

const KEY = '0123456789abcdef0123456789abcdef01234567';
const strict = { key: KEY, secureMode: true, variants: DEFAULT_VARIANTS };
const open = { ...strict, secureMode: false };
const ada = { name: 'Ada', email: 'ada@example.com' };
const hash = sign( ada.email, KEY );

describe( 'the visitor object', () => {
	test( 'a hash of the e-mail verifies it', () => {
		expect( decideVisitor( { ...ada, hash }, strict ) ).toEqual( {
			outcome: 'accepted',
			profile: ada,
			verified: true,
		} );
		expect( decideVisitor( { ...ada, hash }, open ) ).toEqual( {
			outcome: 'accepted',
			profile: ada,
			verified: true,
		} );
	} );

	test( 'without a valid hash it is refused in Secure Mode, and unproven otherwise', () => {
		expect( decideVisitor( ada, strict ) ).toEqual( { outcome: 'refused', reason: 'hash is missing' } );
		expect( decideVisitor( { ...ada, hash: sign( 'x', KEY ) }, strict ).outcome ).toBe( 'refused' );
		expect( decideVisitor( ada, open ) ).toEqual( { outcome: 'accepted', profile: ada, verified: false } );
		expect( decideVisitor( { ...ada, hash: 'wrong' }, open ) ).toEqual( {
			outcome: 'accepted',
			profile: ada,
			verified: false,
		} );
	} );

	test( 'a name alone cannot be proven', () => {
		expect( decideVisitor( { name: 'Ada', hash }, strict ).outcome ).toBe( 'refused' );
		expect( decideVisitor( { name: 'Ada' }, open ) ).toEqual( {
			outcome: 'accepted',
			profile: { name: 'Ada' },
			verified: false,
		} );
	} );

	test( 'nothing and an empty object say nothing', () => {
		expect( decideVisitor( undefined, strict ).outcome ).toBe( 'nothing' );
		expect( decideVisitor( {}, strict ).outcome ).toBe( 'nothing' );
		expect( decideVisitor( { name: '', email: '' }, strict ).outcome ).toBe( 'nothing' );
	} );

	test( 'what is not text is named', () => {
		expect( wrongTypes( { name: 7, email: 'a@b.c', hash: null } ) ).toEqual( [
			'visitor.name is not a string but number',
			'visitor.hash is not a string but object',
		] );
		expect( wrongTypes( 'Ada' ) ).toEqual( [ 'visitor is not an object' ] );
		expect( wrongTypes( undefined ) ).toEqual( [] );
	} );
} );

describe( 'name and e-mail in setAttributes', () => {
	test( 'other attributes need no hash', () => {
		expect( decideAttributes( { plan: 'Pro' }, '', strict ).outcome ).toBe( 'nothing' );
	} );

	test( 'they need the hash of the e-mail', () => {
		expect( decideAttributes( { ...ada, hash }, '', strict ) ).toEqual( {
			outcome: 'accepted',
			profile: ada,
			verified: true,
		} );
		expect( decideAttributes( ada, '', strict ).outcome ).toBe( 'refused' );
	} );

	test( 'a name alone needs the hash of the known e-mail', () => {
		expect( decideAttributes( { name: 'Ada L.', hash }, ada.email, strict ).outcome ).toBe( 'accepted' );
		expect( decideAttributes( { name: 'Ada L.', hash }, '', strict ).outcome ).toBe( 'refused' );
	} );

	test( 'they need it without Secure Mode too, unless the variant says otherwise', () => {
		expect( decideAttributes( ada, '', open ).outcome ).toBe( 'refused' );
		const lenient = { ...open, variants: { ...DEFAULT_VARIANTS, unsignedSetAttributes: true } };
		expect( decideAttributes( ada, '', lenient ) ).toEqual( {
			outcome: 'accepted',
			profile: ada,
			verified: false,
		} );
	} );
} );

describe( 'login', () => {
	const login = { userId: '42', hash: sign( '42', KEY ) };

	test( 'a hash of the user id is enough', () => {
		expect( decideLogin( login, strict ) ).toEqual( {
			ok: true,
			value: { userId: '42', profile: {}, attributes: {} },
		} );
	} );

	test( 'name, e-mail, phone and custom keys come along', () => {
		expect(
			decideLogin(
				{
					...login,
					name: { first: 'Ada', last: 'Lovelace' },
					email: ada.email,
					phone: '+4915112345678',
					Plan: 'Pro',
				},
				strict
			)
		).toEqual( {
			ok: true,
			value: {
				userId: '42',
				profile: { name: 'Ada Lovelace', email: ada.email, phone: '+4915112345678' },
				attributes: { plan: 'Pro' },
			},
		} );
	} );

	test.each( [
		[ 'no object', 'ada', '400' ],
		[ 'a user id that is a number', { ...login, userId: 42 }, '400' ],
		[ 'no user id', { hash: login.hash }, '400' ],
		[ 'a phone without country code', { ...login, phone: '0151 12345678' }, '400' ],
		[ 'a name of numbers', { ...login, name: 7 }, '400' ],
		[ 'an empty e-mail', { ...login, email: '' }, '400' ],
		[ 'a custom value that is empty', { ...login, plan: '' }, '400' ],
		[ 'a custom key with an underscore', { ...login, my_plan: 'Pro' }, '400' ],
		[ 'no hash', { userId: '42' }, '401' ],
		[ 'the hash of the e-mail', { ...login, email: ada.email, hash }, '401' ],
		[ 'a hash in upper case', { ...login, hash: login.hash.toUpperCase() }, '401' ],
	] )( '%s is refused', ( _, given, code ) => {
		expect( decideLogin( given, strict ) ).toMatchObject( { ok: false, code } );
	} );

	test( 'it is refused where Secure Mode is off', () => {
		expect( decideLogin( login, open ) ).toMatchObject( { ok: false, code: '401' } );
	} );
} );
