/** The agent's page and the controls behind it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, SECURE, signedLogin, signedVisitor, test } from './host';
import type { Host } from './host';

/** Opens the agent's page beside the host page. */
const openAgent = async ( host: Host ): Promise< Page > => {
	const page = await host.page.context().newPage();
	await page.goto( `${ host.simulator.url }/agent` );
	await expect( page.getByRole( 'status' ) ).toHaveText( 'Live' );
	return page;
};

test( 'shows a visitor live: identity, page, attributes, tags, events, messages', async ( { host } ) => {
	const agent = await openAgent( host );
	await expect( agent.getByText( 'Nobody yet.' ) ).toBeVisible();
	await host.open( { api: { visitor: signedVisitor( 'Ada Lovelace', 'user@example.com' ) } } );
	await agent.getByRole( 'button', { name: /Ada Lovelace.*verified/ } ).click();
	const visitor = agent.getByRole( 'region', { name: 'Visitor', exact: true } );
	await expect( visitor.getByText( 'user@example.com' ) ).toBeVisible();
	await expect( visitor.getByRole( 'link', { name: 'A page with a chat' } ) ).toBeVisible();
	await host.call( 'setAttributes', { 'order-last': '#1043' } );
	await expect( visitor.getByText( 'Attributes (1 of 50)' ) ).toBeVisible();
	await expect( visitor.getByText( '#1043' ) ).toBeVisible();
	await host.call( 'addTags', [ 'vip' ] );
	await expect( visitor.getByText( 'Tags of this chat (1 of 10)' ) ).toBeVisible();
	await host.call( 'addEvent', 'order-placed', { total: '59.00' } );
	await expect( visitor.getByText( '59.00' ) ).toBeVisible();
	await host.call( 'login', signedLogin( '42' ) );
	await expect( visitor.getByRole( 'definition' ).getByText( '42', { exact: true } ) ).toBeVisible();
	await host.write( 'Hello' );
	await expect( visitor.getByRole( 'log' ).getByText( 'Hello' ) ).toBeVisible();
	await expect( agent.getByText( 'Waits for an answer' ) ).toBeVisible();
	await host.page.goto( 'about:blank' );
	await expect( agent.getByText( 'Demo shop · has left' ) ).toBeVisible();
} );

test( 'says which identity was refused, and why', async ( { host } ) => {
	await host.open( { api: { visitor: { name: 'Eve', email: 'user@example.com' } } } );
	const agent = await openAgent( host );
	await agent.getByRole( 'button', { name: /refused/ } ).click();
	await expect( agent.getByText( 'Identity refused (Tawk_API.visitor): hash is missing.' ) ).toBeVisible();
} );

test( 'answers, tags, joins, leaves and ends', async ( { host } ) => {
	await host.open();
	await host.write( 'Hello' );
	const agent = await openAgent( host );
	await agent.getByRole( 'button', { name: /^Visitor/ } ).click();
	await agent.getByRole( 'button', { name: 'Join the chat' } ).click();
	await host.expectHeard( 'AgentJoinChat', [ { id: 'agent-1', name: 'Alex', position: 'Support', image: '' } ] );
	await agent.getByRole( 'textbox', { name: 'Answer' } ).fill( 'At your service' );
	await agent.keyboard.press( 'Enter' );
	await host.expectHeard( 'ChatMessageAgent', [ 'At your service' ] );
	await agent.getByRole( 'textbox', { name: 'Answer' } ).fill( 'An automatic greeting' );
	await agent.getByRole( 'button', { name: 'Send as the system' } ).click();
	await host.expectHeard( 'ChatMessageSystem', [ 'An automatic greeting' ] );
	await agent.getByRole( 'textbox', { name: 'New tag' } ).fill( 'vip' );
	await agent.getByRole( 'button', { name: 'Add tag' } ).click();
	await agent.getByRole( 'button', { name: 'Remove tag vip' } ).click();
	await host.expectHeard( 'TagsUpdated', [ [ 'vip' ], [] ] );
	await agent.getByRole( 'button', { name: 'Leave the chat' } ).click();
	await host.expectHeard( 'AgentLeaveChat', [ { id: 'agent-1', name: 'Alex' } ] );
	await agent.getByRole( 'button', { name: 'End the chat' } ).click();
	await host.expectHeard( 'ChatEnded', [ null ] );
	await expect( agent.getByText( /^Ended by the agent/ ) ).toBeVisible();
} );

test( 'changes the status, cuts connections and ends sessions', async ( { host } ) => {
	await host.open();
	const agent = await openAgent( host );
	await agent.getByRole( 'combobox', { name: 'Demo shop: status' } ).selectOption( 'away' );
	await host.expectHeard( 'StatusChange', [ 'online', 'away' ] );
	await agent.getByRole( 'button', { name: /^Visitor/ } ).click();
	await agent.getByRole( 'button', { name: 'Cut the connection' } ).click();
	await expect.poll( () => host.simulator.state.visitors[ 0 ]?.pages.length ).toBe( 2 );
	await agent.getByRole( 'button', { name: 'Expire the session' } ).click();
	await expect.poll( () => host.visitor.session.expired ).toBe( true );
	expect( await host.call( 'addTags', [ 'vip' ] ) ).toBe( 'SESSION_EXPIRED' );
} );

test( 'switches faults on and off, and resets', async ( { host } ) => {
	const agent = await openAgent( host );
	await agent.getByText( 'Faults (0 on)' ).click();
	await agent.getByRole( 'combobox', { name: 'Fault' } ).selectOption( 'API error' );
	await agent.getByRole( 'combobox', { name: 'Call' } ).selectOption( 'addTags' );
	await agent.getByRole( 'combobox', { name: 'Code' } ).selectOption( 'VERSION_CONFLICT' );
	await agent.getByRole( 'button', { name: 'Add fault' } ).click();
	await expect( agent.getByText( 'Faults (1 on)' ) ).toBeVisible();
	await host.open();
	expect( await host.call( 'addTags', [ 'vip' ] ) ).toBe( 'VERSION_CONFLICT' );
	await agent.getByRole( 'button', { name: 'Remove', exact: true } ).click();
	await expect( agent.getByText( 'Everything works.' ) ).toBeVisible();
	expect( await host.call( 'addTags', [ 'vip' ] ) ).toBe( 'success' );

	await host.page.goto( 'about:blank' );
	agent.on( 'dialog', ( dialog ) => dialog.accept() );
	await agent.getByRole( 'button', { name: 'Reset everything' } ).click();
	await expect( agent.getByText( 'Nobody yet.' ) ).toBeVisible();
} );

test( 'lists offline messages and wrong uses of the API', async ( { host } ) => {
	host.simulator.setStatus( SECURE, 'offline' );
	await host.open();
	await host.page.getByRole( 'button', { name: 'Open chat' } ).click();
	await host.page.getByRole( 'textbox', { name: 'Name' } ).fill( 'Ada' );
	await host.page.getByRole( 'textbox', { name: 'Email' } ).fill( 'user@example.com' );
	await host.page.getByRole( 'textbox', { name: 'Message' } ).fill( 'Please call me.' );
	await host.page.getByRole( 'button', { name: 'Send message' } ).click();
	await host.call( 'addTags', 'vip' );
	const agent = await openAgent( host );
	await agent.getByText( 'Offline messages (1)' ).click();
	await expect( agent.getByText( 'Please call me.' ) ).toBeVisible();
	await agent.getByText( 'Wrong uses of the API (1)' ).click();
	await expect( agent.getByText( /addTags: INVALID_TAGS/ ) ).toBeVisible();
} );

test( 'what visitors write is text there too', async ( { host } ) => {
	const text = '<img src=x onerror="document.title=1">';
	await host.open( { property: '6a2f0d9b1c3e5d7f90246801', api: { visitor: { name: text } } } );
	await host.call( 'setAttributes', { plan: text } );
	await host.call( 'addTags', [ text ] );
	await host.write( text );
	const agent = await openAgent( host );
	await agent.getByRole( 'button', { name: text } ).first().click();
	await expect( agent.getByRole( 'log' ).getByText( text ) ).toBeVisible();
	await expect( agent ).toHaveTitle( 'Agent – chat simulator' );
} );

for ( const width of [ 1280, 375 ] ) {
	test( `fits ${ width } pixels, without accessibility faults`, async ( { host } ) => {
		await host.open( { api: { visitor: signedVisitor( 'Ada', 'user@example.com' ) } } );
		await host.call( 'addTags', [ 'vip' ] );
		await host.write( 'Hello' );
		const agent = await openAgent( host );
		await agent.setViewportSize( { width, height: 800 } );
		await agent.getByRole( 'button', { name: /^Ada/ } ).click();
		await agent.getByText( 'Faults (0 on)' ).click();
		expect( await agent.evaluate( () => document.documentElement.scrollWidth - window.innerWidth ) ).toBe( 0 );
		const { violations } = await new AxeBuilder( { page: agent } ).analyze();
		expect( violations.map( ( { id } ) => id ) ).toEqual( [] );
		if ( width === 375 ) {
			await expect( agent.getByRole( 'button', { name: /^Ada/ } ) ).toBeHidden();
			await agent.getByRole( 'button', { name: 'All visitors' } ).click();
			await expect( agent.getByRole( 'button', { name: /^Ada/ } ) ).toBeVisible();
		}
	} );
}

test.describe( 'controls over HTTP', () => {
	test( 'do what the functions do', async ( { host, request } ) => {
		const post = async ( name: string, data: unknown ): Promise< number > =>
			( await request.post( `${ host.simulator.url }/control/${ name }`, { data } ) ).status();
		await host.open();
		const visitor = host.visitor.id;
		expect( await post( 'say', { visitor, text: 'Hi', agent: 'Kim' } ) ).toBe( 200 );
		await host.expectHeard( 'AgentJoinChat', [ { id: 'Kim', name: 'Kim', position: 'Support', image: '' } ] );
		expect( await post( 'leave', { visitor, agent: 'Kim' } ) ).toBe( 200 );
		expect( await post( 'announce', { visitor, text: 'Note' } ) ).toBe( 200 );
		expect( await post( 'join', { visitor } ) ).toBe( 200 );
		expect( await post( 'tags', { visitor, add: [ 'a', 'b' ], remove: [ 'a' ] } ) ).toBe( 200 );
		expect( await post( 'end', { visitor } ) ).toBe( 200 );
		expect( await post( 'status', { property: SECURE, status: 'offline' } ) ).toBe( 200 );
		expect( await post( 'expire', { visitor } ) ).toBe( 200 );
		expect( await post( 'drop', { visitor } ) ).toBe( 200 );
		expect(
			await post( 'property', { id: SECURE, secureMode: false, name: 'Renamed', variants: { cookies: false } } )
		).toBe( 200 );
		expect(
			await post( 'properties', { id: 'aaaaaaaaaaaaaaaaaaaaaaaa', widgets: [ { id: 'other', position: 'tl' } ] } )
		).toBe( 200 );
		const state = await ( await request.get( `${ host.simulator.url }/control/state` ) ).json();
		expect( state ).toMatchObject( {
			properties: [
				{ name: 'Renamed', secureMode: false, status: 'offline', variants: { cookies: false } },
				{},
				{ widgets: [ { id: 'other' } ] },
			],
			chats: [ { endedBy: 'agent', tags: [ 'b' ] } ],
			visitors: [ { id: visitor } ],
		} );
		expect( await post( 'reset', {} ) ).toBe( 200 );
		expect( host.simulator.state ).toMatchObject( {
			visitors: [],
			chats: [],
			properties: [ { name: 'Demo shop' }, {} ],
		} );
	} );

	test( 'add and remove faults', async ( { host, request } ) => {
		const url = `${ host.simulator.url }/control/faults`;
		const added = await (
			await request.post( url, { data: { kind: 'slow', ms: 100, property: SECURE, times: 2 } } )
		).json();
		expect( host.simulator.state.faults ).toEqual( [
			{ id: added.id, kind: 'slow', ms: 100, property: SECURE, times: 2 },
		] );
		await request.post( url, { data: { kind: 'burn' } } );
		await request.delete( url, { data: { id: added.id } } );
		expect( host.simulator.state.faults ).toMatchObject( [ { kind: 'burn' } ] );
		await request.delete( url );
		expect( host.simulator.state.faults ).toEqual( [] );
	} );

	test( 'answer what they cannot do with a sentence', async ( { simulator, request } ) => {
		for ( const [ name, data, error ] of [
			[ 'status', { property: SECURE, status: 'asleep' }, 'online, away, offline' ],
			[ 'status', { property: 'x', status: 'away' }, 'No property x.' ],
			[ 'say', { visitor: 'x', text: 'Hi' }, 'No visitor x.' ],
			[ 'say', { visitor: 'x' }, '“text” must be a text.' ],
			[ 'faults', { kind: 'flood' }, '“kind” must be one of' ],
			[ 'faults', { kind: 'slow' }, '“ms” must be a number' ],
			[ 'faults', { kind: 'missing_method', method: 'fly' }, '“method” must be one of' ],
			[ 'property', { id: SECURE, key: 'short' }, '40 letters and digits' ],
			[ 'property', { id: SECURE, variants: { fast: true } }, 'not a variant' ],
		] as const ) {
			const answer = await request.post( `${ simulator.url }/control/${ name }`, { data } );
			expect( answer.status() ).toBe( 400 );
			expect( ( await answer.json() ).error ).toContain( error );
		}
	} );

	test( 'are closed to pages of other origins', async ( { host, request } ) => {
		const url = `${ host.simulator.url }/control/reset`;
		expect(
			( await request.post( url, { headers: { 'content-type': 'text/plain' }, data: '{}' } ) ).status()
		).toBe( 415 );
		expect(
			( await request.get( `${ host.simulator.url }/control/state` ) ).headers()[ 'access-control-allow-origin' ]
		).toBeUndefined();
		expect( ( await request.post( `${ host.simulator.url }/control/nothing`, { data: {} } ) ).status() ).toBe(
			404
		);
	} );
} );
