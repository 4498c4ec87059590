/** What agents learn, and what happens where tawk.to does not take it. */
import type { Page } from '@playwright/test';
import type { ErrorCode } from '../../simulator/contract';
import {
	attributes,
	calls,
	expect,
	expectAttributes,
	expectSent,
	failures,
	PROPERTY,
	test,
	visitor,
	write,
} from './site';

const FACTS = { plan: 'gold', city: 'Oslo', shop: 'main' };
const TAGS = [ 'plan-gold', 'plan-silver' ];
const ROWS = { attributes: attributes( FACTS ), tags: [ { prefix: 'plan-', values: [ 'gold', 'silver' ] } ] };

const tagsOf = ( chats: { visitorId: string; endedAt: number | null; tags: string[] }[], id: string ) =>
	chats.find( ( { visitorId, endedAt } ) => visitorId === id && endedAt === null )?.tags;

/** Runs the page's clock, so that pauses pass at once. */
const holdClock = ( page: Page ) => page.clock.install();

test( 'agents see the facts and tags of a page, in one call each', async ( { page, site, simulator } ) => {
	await site.open( page, ROWS );
	await expectAttributes( simulator, FACTS );
	await expect.poll( () => tagsOf( simulator.state.chats, visitor( simulator ).id ) ).toEqual( TAGS );
	expect( calls( simulator, 'setAttributes' ) ).toHaveLength( 1 );
	expect( calls( simulator, 'addTags' ) ).toHaveLength( 1 );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'on the next page only what has changed is sent, and what is gone is a hyphen, once', async ( {
	page,
	site,
	simulator,
} ) => {
	await site.open( page, ROWS );
	await expectAttributes( simulator, FACTS );
	await expectSent( page, { attributes: FACTS, tags: TAGS } );
	const changed = { attributes: attributes( { plan: 'silver', city: 'Oslo' } ), tags: [] };
	await site.open( page, changed );
	await expectAttributes( simulator, { ...FACTS, plan: 'silver', shop: '-' } );
	await expect.poll( () => tagsOf( simulator.state.chats, visitor( simulator ).id ) ).toEqual( [] );
	await expectSent( page, { attributes: { ...FACTS, plan: 'silver', shop: '-' } } );
	await site.open( page, { attributes: attributes( { plan: 'bronze', city: 'Oslo' } ) } );
	await expectAttributes( simulator, { ...FACTS, plan: 'bronze', shop: '-' } );
	expect( calls( simulator, 'setAttributes' ).map( ( { args } ) => args ) ).toEqual( [
		{ attributes: FACTS },
		{ attributes: { plan: 'silver', shop: '-' } },
		{ attributes: { plan: 'bronze' } },
	] );
} );

test( 'our tags are added again when a new chat begins, and agents’ own stay', async ( { page, site, simulator } ) => {
	await site.open( page, ROWS );
	await expectSent( page, { attributes: FACTS, tags: TAGS } );
	expect( calls( simulator, 'addTags' ) ).toHaveLength( 1 );
	await write( page, 'Hello' );
	const { id } = visitor( simulator );
	simulator.addTags( id, [ 'vip' ] );
	simulator.endChat( id );
	await expectSent( page, { attributes: FACTS } );
	await page.getByRole( 'textbox', { name: 'Write a message' } ).fill( 'Hello again' );
	await page.keyboard.press( 'Enter' );
	await expect.poll( () => tagsOf( simulator.state.chats, id ) ).toEqual( TAGS );
	await expectSent( page, { attributes: FACTS, tags: TAGS } );
	simulator.addTags( id, [ 'vip' ] );
	await site.open( page, {} );
	await expect.poll( () => tagsOf( simulator.state.chats, id ) ).toEqual( [ 'vip' ] );
} );

test( 'a row that hangs on the agents is sent when they come', async ( { page, site, simulator } ) => {
	simulator.setStatus( PROPERTY, 'offline' );
	const conditions = [ { type: 'agent_status' as const, operator: 'is' as const, value: [ 'online' as const ] } ];
	const [ plan ] = attributes( { plan: 'gold' } );
	await site.open( page, { attributes: [ { ...plan!, conditions }, ...attributes( { city: 'Oslo' } ) ] } );
	await expectAttributes( simulator, { city: 'Oslo' } );
	simulator.setStatus( PROPERTY, 'online' );
	await expectAttributes( simulator, { city: 'Oslo', plan: 'gold' } );
	simulator.setStatus( PROPERTY, 'away' );
	await expectAttributes( simulator, { city: 'Oslo', plan: '-' } );
} );

test( 'one bad fact loses no other, and is told', async ( { page, site, simulator } ) => {
	const many = Object.fromEntries( Array.from( { length: 49 }, ( _, index ) => [ `key-${ index }`, 'x' ] ) );
	// The browser’s own copy of what was sent claims less than tawk.to has.
	await site.open( page, { attributes: attributes( many ) } );
	await expectAttributes( simulator, many );
	await expectSent( page, { attributes: many } );
	await page.evaluate( () => localStorage.removeItem( 'tawk_integration_sent' ) );
	await site.open( page, { attributes: attributes( { ...FACTS, 'key-0': 'y' } ) } );
	await expectAttributes( simulator, { ...many, plan: 'gold', 'key-0': 'y' } );
	await expect
		.poll( () => failures( page ) )
		.toEqual( [
			{ what: 'attribute', name: 'city', code: 'ATTRIBUTE_LIMIT_EXCEEDED' },
			{ what: 'attribute', name: 'shop', code: 'ATTRIBUTE_LIMIT_EXCEEDED' },
		] );
} );

const REFUSED: [ string, ErrorCode ][] = [
	[ 'setAttributes', 'CONTAINS_INVALID_KEY' ],
	[ 'setAttributes', 'CONTAINS_INVALID_VALUE' ],
	[ 'setAttributes', 'INVALID_ATTRIBUTES' ],
	[ 'setAttributes', 'ATTRIBUTE_LIMIT_EXCEEDED' ],
	[ 'addTags', 'INVALID_TAGS' ],
	[ 'addTags', 'TAG_LIMIT_EXCEEDED' ],
];

for ( const [ method, code ] of REFUSED ) {
	test( `where ${ method } answers ${ code }, each entry is tried alone, and the next page tries again`, async ( {
		page,
		site,
		simulator,
	} ) => {
		const fault = simulator.addFault( { kind: 'error', method, code } );
		await site.open( page, ROWS );
		const entries = method === 'addTags' ? 2 : 3;
		await expect.poll( () => failures( page ) ).toHaveLength( entries );
		expect( calls( simulator, method ) ).toHaveLength( entries * 2 - 1 );
		simulator.removeFaults( fault.id );
		await site.open( page, ROWS );
		await expect.poll( () => calls( simulator, method ).at( -1 )?.error ).toBeNull();
		await expectAttributes( simulator, FACTS );
	} );
}

const PASSING: [ string, ErrorCode ][] = [
	[ 'setAttributes', 'SERVER_ERROR' ],
	[ 'addTags', 'SERVER_ERROR' ],
	[ 'addTags', 'VERSION_CONFLICT' ],
];

for ( const [ method, code ] of PASSING ) {
	test( `where ${ method } answers ${ code }, it is called four times and given up until the next page`, async ( {
		page,
		site,
		simulator,
	} ) => {
		simulator.addFault( { kind: 'error', method, code } );
		await holdClock( page );
		await site.open( page, ROWS );
		for ( const [ index, pause ] of [ 1000, 2000, 4000 ].entries() ) {
			await expect.poll( () => calls( simulator, method ).length ).toBe( index + 1 );
			await page.clock.runFor( pause );
		}
		const what = method === 'addTags' ? 'tag' : 'attribute';
		await expect.poll( () => failures( page ) ).toEqual( [ { what, name: '', code } ] );
		simulator.setStatus( PROPERTY, 'away' );
		await expect.poll( () => page.evaluate( () => window.Tawk_API?.getStatus?.() ) ).toBe( 'away' );
		await page.clock.runFor( 60_000 );
		expect( calls( simulator, method ) ).toHaveLength( 4 );
		simulator.removeFaults();
		await site.open( page, ROWS );
		await expectAttributes( simulator, FACTS );
	} );
}

for ( const code of [ 'UNAUTHORIZED_API_CALL', 'ACCESS_ERROR', 'SOMETHING_NEW' ] ) {
	test( `where tawk.to answers ${ code }, it is called once, and the tags arrive`, async ( {
		page,
		site,
		simulator,
	} ) => {
		simulator.addFault( { kind: 'error', method: 'setAttributes', code } );
		await site.open( page, ROWS );
		await expect.poll( () => failures( page ) ).toEqual( [ { what: 'attribute', name: '', code } ] );
		await expect.poll( () => tagsOf( simulator.state.chats, visitor( simulator ).id ) ).toHaveLength( 2 );
		expect( calls( simulator, 'setAttributes' ) ).toHaveLength( 1 );
	} );
}

test( 'a call that is never answered is given up after ten seconds', async ( { page, site, simulator } ) => {
	simulator.addFault( { kind: 'no_callback', method: 'setAttributes' } );
	await holdClock( page );
	await site.open( page, ROWS );
	await expect( async () => {
		await page.clock.runFor( 10_000 );
		expect( await failures( page ) ).toEqual( [ { what: 'attribute', name: '', code: 'NO_CALLBACK' } ] );
	} ).toPass();
	await expect.poll( () => tagsOf( simulator.state.chats, visitor( simulator ).id ) ).toHaveLength( 2 );
} );

test( 'an expired session begins anew once, and everything is sent again', async ( { page, site, simulator } ) => {
	await site.open( page, ROWS );
	await expectAttributes( simulator, FACTS );
	const { id } = visitor( simulator );
	// What is still on its way would begin anew by itself, before the widget is hidden.
	await expectSent( page, { attributes: FACTS, tags: TAGS } );
	await page.evaluate( () => window.Tawk_API?.hideWidget?.() );
	visitor( simulator ).attributes = {};
	simulator.expire( id );
	await page.evaluate( () => dispatchEvent( new Event( 'tawkChatStarted' ) ) );
	await expectAttributes( simulator, FACTS );
	expect( await page.evaluate( () => ( window.Tawk_API as { isChatHidden: () => boolean } ).isChatHidden() ) ).toBe(
		true
	);
	expect( await failures( page ) ).toEqual( [] );
} );

test( 'a session that is expired for ever is begun anew once', async ( { page, site, simulator } ) => {
	simulator.addFault( { kind: 'error', method: 'setAttributes', code: 'SESSION_EXPIRED' } );
	await site.open( page, ROWS );
	await expect.poll( () => failures( page ) ).toEqual( [ { what: 'session', name: '', code: 'SESSION_EXPIRED' } ] );
	expect( calls( simulator, 'setAttributes' ) ).toHaveLength( 2 );
	simulator.setStatus( PROPERTY, 'away' );
	await expect.poll( () => page.evaluate( () => window.Tawk_API?.getStatus?.() ) ).toBe( 'away' );
	expect( calls( simulator, 'setAttributes' ) ).toHaveLength( 2 );
} );

test( 'two tabs that want different things do not undo each other’s for ever', async ( { page, site, simulator } ) => {
	await site.open( page, ROWS );
	await expectAttributes( simulator, FACTS );
	await expectSent( page, { attributes: FACTS, tags: TAGS } );
	const other = await page.context().newPage();
	await site.open( other, { attributes: attributes( { ...FACTS, plan: 'silver' } ) } );
	await expectAttributes( simulator, { ...FACTS, plan: 'silver' } );
	await expectSent( other, { attributes: { ...FACTS, plan: 'silver' } } );
	for ( const status of [ 'away', 'offline', 'online' ] as const ) {
		simulator.setStatus( PROPERTY, status );
		for ( const tab of [ page, other ] ) {
			await expect.poll( () => tab.evaluate( () => window.Tawk_API?.getStatus?.() ) ).toBe( status );
		}
	}
	// What comes later than what they would have sent.
	await write( other, 'Hello' );
	expect( calls( simulator, 'setAttributes' ) ).toHaveLength( 2 );
	await other.close();
} );

test( 'facts are sent without storage too', async ( { page, site, simulator } ) => {
	await page.addInitScript( () => {
		for ( const name of [ 'localStorage', 'sessionStorage' ] ) {
			Object.defineProperty( window, name, {
				get: () => {
					throw new DOMException( 'denied', 'SecurityError' );
				},
			} );
		}
	} );
	await site.open( page, ROWS );
	await expectAttributes( simulator, FACTS );
} );
