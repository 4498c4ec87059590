/** Who the visitor is and what is known of him: identity, attributes, tags, events, login. Contract, sections 4 and 6. */
import { ERROR_CODES } from '../../simulator/contract';
import type { FallibleMethod } from '../../simulator/contract';
import { expect, Host, OPEN, SECURE, signedLogin, signedVisitor, test } from './host';

const many = ( count: number ): Record< string, string > =>
	Object.fromEntries( Array.from( { length: count }, ( _, index ) => [ `key-${ index }`, 'value' ] ) );

test.describe( 'the visitor object', () => {
	test( 'with the hash of its e-mail is verified', async ( { host } ) => {
		await host.open( { api: { visitor: signedVisitor( 'Ada', 'user@example.com' ) } } );
		expect( host.visitor ).toMatchObject( {
			name: 'Ada',
			email: 'user@example.com',
			identity: 'verified',
			refusals: [],
		} );
		expect( host.violations ).toEqual( [] );
	} );

	for ( const [ what, visitor ] of Object.entries( {
		'without a hash': { name: 'Ada', email: 'user@example.com' },
		'with a hash in upper case': {
			...signedVisitor( 'Ada', 'user@example.com' ),
			hash: signedVisitor( '', 'user@example.com' ).hash?.toUpperCase(),
		},
		'with the hash of another e-mail': {
			...signedVisitor( 'Ada', 'other@example.com' ),
			email: 'user@example.com',
		},
		'with the hash of the e-mail in other case': {
			...signedVisitor( 'Ada', 'user@example.com' ),
			email: 'User@example.com',
		},
	} ) ) {
		test( `${ what } is refused in Secure Mode, in silence for the page`, async ( { host } ) => {
			await host.open( { api: { visitor } } );
			expect( host.visitor ).toMatchObject( {
				name: '',
				email: '',
				identity: 'anonymous',
				refusals: [ { via: 'visitor' } ],
			} );
			expect( host.violations ).toEqual( [ 'refused-identity' ] );
		} );
	}

	test( 'without a hash is unproven where Secure Mode is off', async ( { host } ) => {
		await host.open( { property: OPEN, api: { visitor: { name: 'Ada', email: 'user@example.com' } } } );
		expect( host.visitor ).toMatchObject( { name: 'Ada', identity: 'unverified' } );
		expect( host.violations ).toEqual( [] );
	} );

	test( 'of other types than text is noted', async ( { host } ) => {
		await host.open( { property: OPEN, api: { visitor: { name: 7 } } } );
		expect( host.visitor.name ).toBe( '' );
		expect( host.violations ).toEqual( [ 'wrong-type' ] );
	} );
} );

test( 'a visitor is the same on the next page, and after the property’s status changed', async ( { host } ) => {
	await host.open();
	const { id } = host.visitor;
	await host.call( 'setAttributes', { plan: 'Pro' } );
	await host.page.reload();
	await host.loaded();
	expect( host.visitor ).toMatchObject( { id, attributes: { plan: 'Pro' } } );
	expect( host.visitor.pages ).toHaveLength( 2 );
} );

test( 'what the browser keeps has the names that are seen in public', async ( { host } ) => {
	await host.open();
	const names = [ 'TawkConnectionTime', 'twk_idm_key', `twk_uuid_${ SECURE }` ];
	expect( await host.page.evaluate( () => Object.keys( localStorage ).sort() ) ).toEqual( names );
	const cookies = await host.page.context().cookies();
	expect( cookies.map( ( { name } ) => name ).sort() ).toEqual( names );
} );

test( 'who deletes all that is kept is a stranger, who deletes half of it is not', async ( { host } ) => {
	await host.open();
	const { id } = host.visitor;
	await host.page.evaluate( () => localStorage.clear() );
	await host.page.reload();
	await host.loaded();
	expect( host.visitor.id ).toBe( id );
	await host.page.evaluate( () => localStorage.clear() );
	await host.page.context().clearCookies();
	await host.page.reload();
	await host.loaded();
	expect( host.visitor.id ).not.toBe( id );
} );

test( 'where storage is denied the widget works all the same', async ( { host } ) => {
	await host.page.addInitScript( () => {
		for ( const [ owner, name ] of [
			[ window, 'localStorage' ],
			[ Document.prototype, 'cookie' ],
		] as const ) {
			Object.defineProperty( owner, name, {
				get() {
					throw new DOMException( 'Denied', 'SecurityError' );
				},
			} );
		}
	} );
	await host.open();
	expect( await host.call( 'addTags', [ 'vip' ] ) ).toBe( 'success' );
} );

test.describe( 'setAttributes', () => {
	test( 'adds to what is there, keys in lower case', async ( { host } ) => {
		await host.open();
		expect( await host.call( 'setAttributes', { 'Order-Last': '#1043' } ) ).toBe( 'success' );
		expect( await host.call( 'setAttributes', { plan: 'x'.repeat( 255 ) } ) ).toBe( 'success' );
		expect( host.visitor.attributes ).toEqual( { 'order-last': '#1043', plan: 'x'.repeat( 255 ) } );
		expect( host.violations ).toEqual( [] );
	} );

	test( 'success is undefined, and the callback never comes within the call', async ( { host } ) => {
		await host.open();
		const outcome = await host.page.evaluate(
			() =>
				new Promise( ( resolve ) => {
					let within = true;
					window.host.Tawk_API.setAttributes?.( { plan: 'Pro' }, ( ...args: unknown[] ) =>
						resolve( [ within, args.length, args[ 0 ] === undefined ] )
					);
					within = false;
				} )
		);
		expect( outcome ).toEqual( [ false, 1, true ] );
	} );

	test( 'answers what it refuses with the code for it, and stores nothing', async ( { host } ) => {
		await host.open();
		for ( const [ attributes, code ] of [
			[ {}, 'INVALID_ATTRIBUTES' ],
			[ 'plan', 'INVALID_ATTRIBUTES' ],
			[ null, 'INVALID_ATTRIBUTES' ],
			[ { my_plan: 'Pro' }, 'CONTAINS_INVALID_KEY' ],
			[ { plan: 7 }, 'CONTAINS_INVALID_VALUE' ],
			[ { plan: '' }, 'CONTAINS_INVALID_VALUE' ],
			[ { plan: 'x'.repeat( 256 ) }, 'CONTAINS_INVALID_VALUE' ],
			[ many( 51 ), 'ATTRIBUTE_LIMIT_EXCEEDED' ],
			[ { name: 'Ada' }, 'UNAUTHORIZED_API_CALL' ],
			[ { name: 'Ada', email: 'user@example.com', hash: 'wrong' }, 'UNAUTHORIZED_API_CALL' ],
		] as const ) {
			expect( await host.call( 'setAttributes', attributes ) ).toBe( code );
		}
		expect( host.visitor ).toMatchObject( { attributes: {}, name: '', email: '' } );
		expect( host.simulator.state.calls.map( ( { error } ) => error ) ).not.toContain( 'INVALID_ATTRIBUTES' );
		await expect.poll( () => host.simulator.state.violations.length ).toBe( 10 );
		expect( host.violations ).toEqual( [ 'refused-call' ] );
	} );

	test( 'takes 50 attributes, identity not counted', async ( { host } ) => {
		await host.open();
		expect(
			await host.call( 'setAttributes', { ...many( 50 ), ...signedVisitor( 'Ada', 'user@example.com' ) } )
		).toBe( 'success' );
		expect( host.visitor ).toMatchObject( {
			name: 'Ada',
			email: 'user@example.com',
			identity: 'verified',
			attributes: many( 50 ),
		} );
	} );

	test( 'with name and e-mail needs the hash without Secure Mode too, unless the variant says otherwise', async ( {
		host,
	} ) => {
		await host.open( { property: OPEN } );
		expect( await host.call( 'setAttributes', { name: 'Ada' } ) ).toBe( 'UNAUTHORIZED_API_CALL' );
		host.simulator.changeProperty( OPEN, { variants: { unsignedSetAttributes: true } } );
		expect( await host.call( 'setAttributes', { name: 'Ada' } ) ).toBe( 'success' );
		expect( host.visitor.identity ).toBe( 'unverified' );
	} );

	test( 'works without a callback; one that is no function is noted', async ( { host } ) => {
		await host.open();
		await host.ask( 'setAttributes', { plan: 'Pro' } );
		await expect.poll( () => host.visitor.attributes ).toEqual( { plan: 'Pro' } );
		expect( host.violations ).toEqual( [] );
		await host.ask( 'setAttributes', { plan: 'Free' }, 'done' );
		await expect.poll( () => host.violations ).toEqual( [ 'wrong-type' ] );
	} );
} );

test.describe( 'addEvent', () => {
	test( 'with and without metadata', async ( { host } ) => {
		await host.open();
		expect( await host.call( 'addEvent', 'order-placed', { total: '59.00' } ) ).toBe( 'success' );
		expect( await host.call( 'addEvent', 'cart-viewed' ) ).toBe( 'success' );
		expect( host.visitor.events ).toMatchObject( [
			{ name: 'order-placed', metadata: { total: '59.00' } },
			{ name: 'cart-viewed', metadata: {} },
		] );
		expect( host.violations ).toEqual( [] );
	} );

	test( 'answers what it refuses with the code for it, and stores nothing', async ( { host } ) => {
		await host.open();
		for ( const [ args, code ] of [
			[ [ 'order_placed' ], 'INVALID_EVENT_NAME' ],
			[ [ '' ], 'INVALID_EVENT_NAME' ],
			[ [ 'order-placed', 'total' ], 'INVALID_ATTRIBUTES' ],
			[ [ 'order-placed', many( 51 ) ], 'ATTRIBUTE_LIMIT_EXCEEDED' ],
			[ [ 'order-placed', { 'the total': '1' } ], 'CONTAINS_INVALID_KEY' ],
			[ [ 'order-placed', { total: 59 } ], 'CONTAINS_INVALID_VALUE' ],
		] as const ) {
			expect( await host.call( 'addEvent', ...args ) ).toBe( code );
		}
		expect( host.visitor.events ).toEqual( [] );
	} );
} );

test.describe( 'tags', () => {
	test( 'are added and removed, and every change is told', async ( { host } ) => {
		await host.open();
		expect( await host.call( 'addTags', [ 'vip', 'role-customer' ] ) ).toBe( 'success' );
		expect( await host.call( 'removeTags', [ 'vip', 'never there' ] ) ).toBe( 'success' );
		host.simulator.addTags( host.visitor.id, [ 'by the agent' ] );
		await host.expectHeard( 'TagsUpdated', [
			[ 'vip', 'role-customer' ],
			[ 'role-customer' ],
			[ 'role-customer', 'by the agent' ],
		] );
		expect( host.violations ).toEqual( [] );
	} );

	test( 'are 10 in total, the agents’ own included', async ( { host } ) => {
		await host.open();
		host.simulator.addTags( host.visitor.id, [ 'one', 'two' ] );
		const nine = Array.from( { length: 9 }, ( _, index ) => `tag-${ index }` );
		expect( await host.call( 'addTags', nine ) ).toBe( 'TAG_LIMIT_EXCEEDED' );
		expect( await host.call( 'addTags', nine.slice( 1 ) ) ).toBe( 'success' );
	} );

	test( 'belong to the chat, not to the visitor', async ( { host } ) => {
		await host.open();
		await host.call( 'addTags', [ 'vip' ] );
		await host.write( 'Hello' );
		expect( host.simulator.state.chats ).toMatchObject( [ { tags: [ 'vip' ] } ] );
		await host.ask( 'endChat' );
		await host.expectHeard( 'ChatEnded', [ null ] );
		await host.write( 'Hello again' );
		expect( host.simulator.state.chats.map( ( { tags } ) => tags ) ).toEqual( [ [ 'vip' ], [] ] );
	} );

	test( 'that are none are refused with the code for it', async ( { host } ) => {
		await host.open();
		for ( const method of [ 'addTags', 'removeTags' ] as const ) {
			for ( const [ tags, code ] of [
				[ 'vip', 'INVALID_TAGS' ],
				[ [], 'INVALID_TAGS' ],
				[ [ 7 ], 'INVALID_TAGS' ],
				[ Array.from( { length: 11 }, ( _, index ) => `t${ index }` ), 'TAG_LIMIT_EXCEEDED' ],
			] as const ) {
				expect( await host.call( method, tags ) ).toBe( code );
			}
		}
	} );
} );

test.describe( 'login and logout', () => {
	test( 'a login is verified and survives the next page, until logout', async ( { host } ) => {
		await host.open();
		expect( await host.call( 'login', { ...signedLogin( '42' ), name: 'Ada', email: 'user@example.com' } ) ).toBe(
			'success'
		);
		expect( host.visitor ).toMatchObject( { userId: '42', name: 'Ada', identity: 'verified' } );
		await host.page.reload();
		await host.loaded();
		expect( host.visitor ).toMatchObject( { userId: '42', name: 'Ada' } );
		expect( await host.call( 'logout' ) ).toBe( 'success' );
		expect( host.visitor ).toMatchObject( { userId: null, name: '', identity: 'anonymous' } );
		await host.page.reload();
		await host.loaded();
		expect( host.visitor.userId ).toBeNull();
		expect( host.violations ).toEqual( [] );
	} );

	test( 'conversations come back in another browser, and go away with the logout', async ( { host, browser } ) => {
		await host.open();
		await host.call( 'login', signedLogin( '42' ) );
		await host.write( 'Written on the first device' );

		const context = await browser.newContext();
		const elsewhere = new Host( await context.newPage(), host.simulator );
		await elsewhere.open();
		await elsewhere.call( 'login', signedLogin( '42' ) );
		await elsewhere.ask( 'maximize' );
		await expect( elsewhere.page.getByText( 'Written on the first device' ) ).toBeVisible();
		await elsewhere.call( 'logout' );
		await expect( elsewhere.page.getByText( 'Written on the first device' ) ).toHaveCount( 0 );
		await context.close();
	} );

	test( 'a login that is refused answers why, and changes nothing', async ( { host } ) => {
		await host.open();
		for ( const [ data, code ] of [
			[ { userId: '42' }, 401 ],
			[ { userId: '42', ...signedVisitor( 'Ada', 'user@example.com' ) }, 401 ],
			[ { ...signedLogin( '42' ), userId: 42 }, 400 ],
			[ { ...signedLogin( '42' ), phone: '0151' }, 400 ],
			[ undefined, 400 ],
		] as const ) {
			expect( await host.call( 'login', data ) ).toMatchObject( { code, message: expect.any( String ) } );
		}
		expect( host.visitor.userId ).toBeNull();
		expect( host.violations ).toEqual( [ 'refused-call' ] );
	} );

	test( 'a login where Secure Mode is off answers 401', async ( { host } ) => {
		await host.open( { property: OPEN } );
		expect( await host.call( 'login', signedLogin( '42' ) ) ).toMatchObject( { code: 401 } );
	} );

	test( 'switchWidget logs out', async ( { host } ) => {
		await host.open();
		await host.call( 'login', signedLogin( '42' ) );
		await host.call( 'switchWidget', { propertyId: SECURE, widgetId: '1hsales22' } );
		expect( host.visitor.userId ).toBeNull();
	} );
} );

/** Arguments with which a call succeeds. */
const GOOD: Record< FallibleMethod, unknown[] > = {
	setAttributes: [ { plan: 'Pro' } ],
	addEvent: [ 'order-placed' ],
	addTags: [ [ 'vip' ] ],
	removeTags: [ [ 'vip' ] ],
	login: [ signedLogin( '42' ) ],
	logout: [],
};

const callGood = ( host: Host, method: FallibleMethod ): Promise< unknown > => host.call( method, ...GOOD[ method ] );

const METHODS: readonly FallibleMethod[] = [ 'setAttributes', 'addEvent', 'addTags', 'removeTags', 'login', 'logout' ];

test( 'every method can be told to answer each of its error codes, and then works again', async ( { host } ) => {
	await host.open();
	for ( const method of METHODS ) {
		for ( const code of ERROR_CODES[ method ] ) {
			host.simulator.addFault( { kind: 'error', method, code, times: 1 } );
			const error = await callGood( host, method );
			expect( error ).toEqual( method === 'login' ? expect.objectContaining( { code: Number( code ) } ) : code );
		}
		expect( await callGood( host, method ) ).toBe( 'success' );
	}
	expect( host.violations ).toEqual( [] );
} );

test( 'an expired session answers every call so, until the page starts anew', async ( { host } ) => {
	await host.open();
	host.simulator.expire( host.visitor.id );
	for ( const method of METHODS ) {
		expect( await callGood( host, method ) ).toBe( 'SESSION_EXPIRED' );
	}
	expect( host.violations ).toEqual( [] );
	await host.page.reload();
	await host.loaded();
	expect( await callGood( host, 'addTags' ) ).toBe( 'success' );
} );

test( 'an expired session can be started again in the window', async ( { host } ) => {
	await host.open();
	await host.ask( 'maximize' );
	host.simulator.expire( host.visitor.id );
	await host.page.getByRole( 'button', { name: 'Start again' } ).click();
	await expect( host.page.getByText( 'This session is over.' ) ).toBeHidden();
	expect( await callGood( host, 'addTags' ) ).toBe( 'success' );
} );
