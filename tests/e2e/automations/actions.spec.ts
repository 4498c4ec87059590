/** Each action, before and after the widget has loaded, as visitors and agents see it. */
import {
	attributes,
	calls,
	expect,
	expectAttributes,
	failures,
	PROPERTY,
	test,
	user,
	visitor,
	write,
} from '../visitor/site';
import { events, expectSeen, HIDDEN, isConnected, loaded, run, seen, tags } from './chat';

test.afterEach( ( { simulator } ) => {
	expect( simulator.state.violations ).toEqual( [] );
} );

const opening: [ name: string, after: Awaited< ReturnType< typeof seen > > ][] = [
	[ 'maximize', 'open' ],
	[ 'toggle', 'open' ],
	[ 'show_widget', 'closed' ],
	[ 'toggle_visibility', 'closed' ],
];

for ( const [ name, after ] of opening ) {
	test( `${ name } loads a chat that the rules hide, and shows it`, async ( { page, site, simulator } ) => {
		site.config = HIDDEN;
		await page.goto( site.url );
		expect( await run( page, name ) ).toBe( '' );
		expect( await seen( page ) ).toBe( after );
		expect( loaded( simulator ) ).toEqual( [ `${ PROPERTY }/default` ] );
	} );

	test( `${ name } loads a chat whose moment has not come`, async ( { page, site } ) => {
		site.config = { loading: { strategy: 'delay', delay: 120 } };
		await page.goto( site.url );
		expect( await run( page, name ) ).toBe( '' );
		expect( await seen( page ) ).toBe( after );
	} );

	test( `${ name } shows a chat that is loaded and hidden`, async ( { page, site } ) => {
		await site.open( page );
		await run( page, 'hide_widget' );
		expect( await seen( page ) ).toBe( 'hidden' );
		expect( await run( page, name ) ).toBe( '' );
		expect( await seen( page ) ).toBe( after );
	} );
}

test( 'what is open is closed by minimize and by toggle, and hidden by the other two', async ( { page, site } ) => {
	await site.open( page );
	for ( const [ name, after ] of [
		[ 'minimize', 'closed' ],
		[ 'toggle', 'closed' ],
		[ 'hide_widget', 'hidden' ],
		[ 'toggle_visibility', 'hidden' ],
	] as const ) {
		await run( page, 'maximize' );
		expect( await seen( page ) ).toBe( 'open' );
		expect( await run( page, name ) ).toBe( '' );
		expect( await seen( page ) ).toBe( after );
	}
} );

test( 'without a click, where browsers block new windows, the chat opens in the page', async ( { page, site } ) => {
	// What a test runs in a page counts as a click.
	await page.addInitScript( () => {
		Object.defineProperty( navigator, 'userActivation', { value: { isActive: false } } );
	} );
	await site.open( page );
	expect( await run( page, 'popup' ) ).toBe( '' );
	expect( await seen( page ) ).toBe( 'open' );
} );

test( 'a click on a pop-out button opens a window, also where the widget has to load first', async ( {
	page,
	site,
	simulator,
} ) => {
	site.config = HIDDEN;
	site.markup = '<button data-tawk-action="popup">Window</button>';
	await page.goto( site.url );
	const popup = page.waitForEvent( 'popup' );
	await page.getByRole( 'button', { name: 'Window' } ).click();
	expect( ( await popup ).url() ).toContain( `${ simulator.url }/chat/${ PROPERTY }/default` );
} );

test( 'there is nothing to close, hide, end or leave where nothing has loaded', async ( { page, site, simulator } ) => {
	site.config = HIDDEN;
	await page.goto( site.url );
	for ( const name of [ 'minimize', 'hide_widget', 'end_chat', 'shutdown', 'logout' ] ) {
		expect( await run( page, name ) ).toBe( '' );
	}
	expect( loaded( simulator ) ).toEqual( [] );
} );

test( 'end_chat ends the chat that runs', async ( { page, site, simulator } ) => {
	await site.open( page );
	await write( page, 'Hello' );
	expect( await run( page, 'end_chat' ) ).toBe( '' );
	await expect.poll( () => simulator.state.chats.map( ( { endedBy } ) => endedBy ) ).toEqual( [ 'visitor' ] );
} );

test( 'shutdown closes the connection, start opens it again, hidden or shown', async ( { page, site, simulator } ) => {
	await site.open( page );
	await expect.poll( () => isConnected( simulator ) ).toBe( true );
	for ( const [ args, after ] of [
		[ {}, 'hidden' ],
		[ { show_widget: true }, 'closed' ],
	] as const ) {
		await run( page, 'hide_widget' );
		expect( await run( page, 'shutdown' ) ).toBe( '' );
		await expect.poll( () => isConnected( simulator ) ).toBe( false );
		expect( await run( page, 'start', args ) ).toBe( '' );
		await expect.poll( () => isConnected( simulator ) ).toBe( true );
		await expectSeen( page, after );
	}
} );

test( 'start loads a widget that is not there', async ( { page, site, simulator } ) => {
	site.config = HIDDEN;
	await page.goto( site.url );
	expect( await run( page, 'start', { show_widget: true } ) ).toBe( '' );
	await expectSeen( page, 'closed' );
	expect( isConnected( simulator ) ).toBe( true );
} );

test( 'logout ends a login', async ( { page, site, simulator } ) => {
	const { user: marker, login } = user( 'Ada' );
	await site.open( page, { user: marker, login } );
	await expect.poll( () => visitor( simulator )?.userId ).toBe( 'Ada' );
	expect( await run( page, 'logout' ) ).toBe( '' );
	expect( visitor( simulator ).userId ).toBeNull();
} );

test( 'set_attributes tells agents, its keys in small letters, and keeps what the page itself tells', async ( {
	page,
	site,
	simulator,
} ) => {
	await site.open( page, { attributes: attributes( { city: 'Oslo' } ) } );
	expect( await run( page, 'set_attributes', { attributes: { Plan: ' gold ', shop: 'main' } } ) ).toBe( '' );
	await expectAttributes( simulator, { city: 'Oslo', plan: 'gold', shop: 'main' } );
	// The next page neither takes it back nor tells it again.
	await site.open( page, { attributes: attributes( { city: 'Bergen' } ) } );
	await expectAttributes( simulator, { city: 'Bergen', plan: 'gold', shop: 'main' } );
} );

test( 'add_tags and remove_tags change the tags of the chat', async ( { page, site, simulator } ) => {
	await site.open( page );
	expect( await run( page, 'add_tags', { tags: [ 'vip', 'order' ] } ) ).toBe( '' );
	expect( tags( simulator ) ).toEqual( [ 'vip', 'order' ] );
	expect( await run( page, 'remove_tags', { tags: [ 'vip' ] } ) ).toBe( '' );
	expect( tags( simulator ) ).toEqual( [ 'order' ] );
} );

test( 'add_event tells agents what happened', async ( { page, site, simulator } ) => {
	await site.open( page );
	expect( await run( page, 'add_event', { name: 'Viewed-Pricing' } ) ).toBe( '' );
	const metadata = { name: 'Blue Mug', Email: 'x'.repeat( 300 ) };
	expect( await run( page, 'add_event', { name: 'viewed-product', metadata } ) ).toBe( '' );
	expect( events( simulator ) ).toEqual( [
		{ name: 'viewed-pricing', metadata: {} },
		{ name: 'viewed-product', metadata: { name: 'Blue Mug', email: 'x'.repeat( 255 ) } },
	] );
} );

test( 'what agents are told waits for the widget and does not load it', async ( { page, site, simulator } ) => {
	site.config = HIDDEN;
	await page.goto( site.url );
	await page.evaluate( () => {
		const { run: act } = window.tawkIntegration!;
		void act( 'set_attributes', { attributes: { plan: 'gold' } } );
		void act( 'add_tags', { tags: [ 'vip' ] } );
		void act( 'add_event', { name: 'came' } );
	} );
	// A call that is answered shows that those before it have been heard.
	expect( await run( page, 'minimize' ) ).toBe( '' );
	expect( loaded( simulator ) ).toEqual( [] );
	await run( page, 'show_widget' );
	await expectAttributes( simulator, { plan: 'gold' } );
	await expect.poll( () => tags( simulator ) ).toEqual( [ 'vip' ] );
	await expect.poll( () => events( simulator ) ).toEqual( [ { name: 'came', metadata: {} } ] );
} );

test( 'what is asked for at once is done in that order, and a slow word to agents keeps nobody from the chat', async ( {
	page,
	site,
	simulator,
} ) => {
	await site.open( page );
	simulator.addFault( { kind: 'no_callback', method: 'addEvent', times: 1 } );
	await page.evaluate( () => {
		const { run: act } = window.tawkIntegration!;
		void act( 'add_event', { name: 'first' } );
		void act( 'add_tags', { tags: [ 'second' ] } );
		void act( 'maximize' );
		void act( 'minimize' );
		void act( 'maximize' );
	} );
	await expectSeen( page, 'open' );
	expect( calls( simulator, 'addTags' ) ).toEqual( [] );
} );

const wrong: [ name: string, args: Record< string, unknown > | undefined, code: string ][] = [
	[ 'fly', {}, 'UNKNOWN_ACTION' ],
	[ 'login', {}, 'UNKNOWN_ACTION' ],
	[ 'toString', {}, 'UNKNOWN_ACTION' ],
	[ 'switch_widget', undefined, 'INVALID_ARGUMENTS' ],
	[ 'switch_widget', { widget: 'nobody' }, 'UNKNOWN_WIDGET' ],
	[ 'switch_widget', { widget: 'toString' }, 'UNKNOWN_WIDGET' ],
	[ 'start', { show_widget: 'yes' }, 'INVALID_ARGUMENTS' ],
];

for ( const [ name, args, code ] of wrong ) {
	test( `nothing happens for ${ name } with ${ JSON.stringify( args ) }: ${ code }`, async ( {
		page,
		site,
		simulator,
	} ) => {
		site.config = HIDDEN;
		await page.goto( site.url );
		expect( await run( page, name, args ) ).toBe( code );
		expect( loaded( simulator ) ).toEqual( [] );
	} );
}

const unlawful: [ name: string, args: Record< string, unknown > ][] = [
	[ 'set_attributes', {} ],
	[ 'set_attributes', { attributes: {} } ],
	[ 'set_attributes', { attributes: [ 'gold' ] } ],
	[ 'set_attributes', { attributes: { plan: 1 } } ],
	[ 'set_attributes', { attributes: { plan: '' } } ],
	[ 'set_attributes', { attributes: { email: 'someone@example.com' } } ],
	[ 'set_attributes', { attributes: { 'my plan': 'gold' } } ],
	[ 'add_tags', { tags: [] } ],
	[ 'add_tags', { tags: 'vip' } ],
	[ 'add_tags', { tags: [ ' ' ] } ],
	[ 'remove_tags', { tags: [ 1 ] } ],
	[ 'add_event', {} ],
	[ 'add_event', { name: 'added to cart' } ],
	[ 'add_event', { name: 'added', metadata: { sku: 1 } } ],
];

for ( const [ name, args ] of unlawful ) {
	test( `agents are told nothing by ${ name } with ${ JSON.stringify( args ) }`, async ( {
		page,
		site,
		simulator,
	} ) => {
		await site.open( page );
		expect( await run( page, name, args ) ).toBe( 'INVALID_ARGUMENTS' );
		expect( simulator.state.calls.filter( ( { method } ) => /^(set|add|remove)/.test( method ) ) ).toEqual( [] );
	} );
}

test( 'of what is told, the lawful part arrives', async ( { page, site, simulator } ) => {
	await site.open( page );
	const args = { attributes: { plan: 'gold', 'my plan': 'silver' } };
	expect( await run( page, 'set_attributes', args ) ).toBe( 'INVALID_ARGUMENTS' );
	await expectAttributes( simulator, { plan: 'gold' } );
	expect( await failures( page ) ).toEqual( [ { what: 'attribute', name: 'my plan', code: 'key' } ] );
	const metadata = { sku: 'M-1', 'the colour': 'blue', note: ' ' };
	expect( await run( page, 'add_event', { name: 'seen', metadata } ) ).toBe( 'INVALID_ARGUMENTS' );
	expect( events( simulator ) ).toEqual( [ { name: 'seen', metadata: { sku: 'M-1' } } ] );
} );

test( 'no action, or something else than a name, is none that is known', async ( { page, site } ) => {
	await site.open( page );
	const codes = await page.evaluate( () => {
		const act = window.tawkIntegration!.run as ( ...args: unknown[] ) => Promise< string >;
		return Promise.all( [ act(), act( null ), act( 7 ), act( {} ) ] );
	} );
	expect( codes ).toEqual( Array( 4 ).fill( 'UNKNOWN_ACTION' ) );
} );
