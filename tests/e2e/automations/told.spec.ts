/** What agents are told by actions where tawk.to does not take it. */
import type { ErrorCode } from '../../simulator/contract';
import { attributes, calls, expect, expectAttributes, failures, PROPERTY, test, visitor } from '../visitor/site';
import { events, run, tags } from './chat';

const ATTRIBUTES = { attributes: { plan: 'gold', city: 'Oslo' } };
const TAGS = { tags: [ 'vip', 'order' ] };
const EVENT = { name: 'came', metadata: { from: 'footer' } };

const told = [
	[ 'set_attributes', ATTRIBUTES, 'setAttributes', 'attribute' ],
	[ 'add_tags', TAGS, 'addTags', 'tag' ],
	[ 'remove_tags', TAGS, 'removeTags', 'tag' ],
	[ 'add_event', EVENT, 'addEvent', 'event' ],
] as const;

/** Codes that blame an entry: each is tried alone. */
const REFUSALS: Record< string, ErrorCode[] > = {
	setAttributes: [
		'INVALID_ATTRIBUTES',
		'ATTRIBUTE_LIMIT_EXCEEDED',
		'CONTAINS_INVALID_KEY',
		'CONTAINS_INVALID_VALUE',
	],
	addTags: [ 'INVALID_TAGS', 'TAG_LIMIT_EXCEEDED' ],
	removeTags: [ 'INVALID_TAGS', 'TAG_LIMIT_EXCEEDED' ],
};

/** Codes that end it at once. */
const FINAL: Record< string, ErrorCode[] > = {
	setAttributes: [ 'ACCESS_ERROR', 'UNAUTHORIZED_API_CALL' ],
	addEvent: [
		'INVALID_EVENT_NAME',
		'INVALID_ATTRIBUTES',
		'ATTRIBUTE_LIMIT_EXCEEDED',
		'CONTAINS_INVALID_KEY',
		'CONTAINS_INVALID_VALUE',
	],
};

for ( const [ name, args, method, what ] of told ) {
	for ( const code of REFUSALS[ method ] ?? [] ) {
		test( `${ name }: where tawk.to answers ${ code } to all of it, the other entry arrives`, async ( {
			page,
			site,
			simulator,
		} ) => {
			await site.open( page );
			// To both together, and then to the first.
			simulator.addFault( { kind: 'error', method, code, times: 2 } );
			expect( await run( page, name, args ) ).toBe( code );
			expect( calls( simulator, method ).map( ( { error } ) => error ) ).toEqual( [ code, code, null ] );
			expect( await failures( page ) ).toEqual( [
				{ what, name: name === 'set_attributes' ? 'plan' : 'vip', code },
			] );
		} );
	}

	for ( const code of FINAL[ method ] ?? [] ) {
		test( `${ name }: ${ code } is told and not tried again`, async ( { page, site, simulator } ) => {
			await site.open( page );
			simulator.addFault( { kind: 'error', method, code } );
			expect( await run( page, name, args ) ).toBe( code );
			expect( calls( simulator, method ) ).toHaveLength( 1 );
			expect( await failures( page ) ).toEqual( [ { what, name: name === 'add_event' ? 'came' : '', code } ] );
		} );
	}

	test( `${ name }: what fails for the moment is tried again`, async ( { page, site, simulator } ) => {
		await page.clock.install();
		await site.open( page );
		simulator.addFault( { kind: 'error', method, code: 'SERVER_ERROR', times: 1 } );
		const done = run( page, name, args );
		await expect.poll( () => calls( simulator, method ) ).toHaveLength( 1 );
		await page.clock.runFor( 1000 );
		expect( await done ).toBe( '' );
		expect( await failures( page ) ).toEqual( [] );
	} );

	test( `${ name }: an expired session begins anew, and it arrives`, async ( { page, site, simulator } ) => {
		await site.open( page );
		simulator.expire( visitor( simulator ).id );
		expect( await run( page, name, args ) ).toBe( '' );
		expect( calls( simulator, method ).map( ( { error } ) => error ) ).toEqual( [ 'SESSION_EXPIRED', null ] );
	} );

	test( `${ name }: a session that expires for ever is begun anew once`, async ( { page, site, simulator } ) => {
		await site.open( page );
		simulator.addFault( { kind: 'error', method, code: 'SESSION_EXPIRED' } );
		expect( await run( page, name, args ) ).toBe( 'SESSION_EXPIRED' );
		expect( await run( page, name, args ) ).toBe( 'SESSION_EXPIRED' );
		expect( calls( simulator, method ) ).toHaveLength( 3 );
		expect( await failures( page ) ).toEqual( [ { what: 'session', name: '', code: 'SESSION_EXPIRED' } ] );
	} );

	test( `${ name }: where the method is missing, that is the answer`, async ( { page, site, simulator } ) => {
		simulator.addFault( { kind: 'missing_method', method } );
		await site.open( page );
		expect( await run( page, name, args ) ).toBe( 'MISSING_METHOD' );
	} );
}

test( 'where agents’ own tags leave no room, that is told, and one that fails does not stop the next', async ( {
	page,
	site,
	simulator,
} ) => {
	await site.open( page );
	const own = Array.from( { length: 9 }, ( _, index ) => `own-${ index }` );
	simulator.addTags( visitor( simulator ).id, own );
	const codes = await page.evaluate(
		( given ) => {
			const { run: act } = window.tawkIntegration!;
			return Promise.all( [ act( 'add_tags', given.tags ), act( 'add_event', given.event ) ] );
		},
		{ tags: TAGS, event: EVENT }
	);
	expect( codes ).toEqual( [ 'TAG_LIMIT_EXCEEDED', '' ] );
	expect( tags( simulator ) ).toEqual( [ ...own, 'vip' ] );
	expect( events( simulator ) ).toEqual( [ EVENT ] );
	expect( await failures( page ) ).toEqual( [ { what: 'tag', name: 'order', code: 'TAG_LIMIT_EXCEEDED' } ] );
} );

test( 'where the module is gone that tells agents, that is the answer', async ( { page, site, simulator } ) => {
	await page.route( '**/automations/session.js', ( route ) => route.abort() );
	await site.open( page );
	expect( await run( page, 'add_event', EVENT ) ).toBe( 'SCRIPT_REMOVED' );
	expect( await run( page, 'maximize' ) ).toBe( '' );
	expect( calls( simulator, 'addEvent' ) ).toEqual( [] );
} );

test( 'a button changes nothing that the page says itself', async ( { page, site, simulator } ) => {
	site.markup = '<button data-tawk-action="maximize" data-tawk-click="0">Order</button>';
	await site.open( page, {
		attributes: attributes( { plan: 'gold' } ),
		clicks: [ { attributes: attributes( { plan: 'fake', from: 'footer' } ) } ],
	} );
	await page.getByRole( 'button', { name: 'Order' } ).click();
	await expectAttributes( simulator, { plan: 'gold', from: 'footer' } );
} );

test( 'a click tells what its button says, once the chat is open', async ( { page, site, simulator } ) => {
	site.markup = '<button data-tawk-action="maximize" data-tawk-click="1">Order</button>';
	site.config = {
		show: false,
		clicks: [
			{ event: 'wrong' },
			{
				event: 'Asked-For-Order',
				attributes: [ { key: 'from', source: 'browser.query.from' } ],
				tags: [ { values: [ 'order' ] } ],
			},
		],
	};
	await page.goto( `${ site.url }/?from=footer` );
	await page.getByRole( 'button', { name: 'Order' } ).click();
	await expectAttributes( simulator, { from: 'footer' } );
	await expect.poll( () => events( simulator ) ).toEqual( [ { name: 'asked-for-order', metadata: {} } ] );
	expect( tags( simulator ) ).toEqual( [ 'order' ] );
	expect( visitor( simulator ).propertyId ).toBe( PROPERTY );
	expect( simulator.state.violations ).toEqual( [] );
} );
