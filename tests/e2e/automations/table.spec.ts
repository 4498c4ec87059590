/** Each callback of tawk.to's API as a trigger, each method but `login` as an action. */
import type { Page } from '@playwright/test';
import { METHODS, type EventName } from '../../simulator/contract';
import { calls, expect, expectAttributes, PROPERTY, test, user, visitor, write } from '../visitor/site';
import { happens, having, when } from './automation';
import { events, expectSeen, isConnected, tags } from './chat';

/** What agents are told of each callback: the texts that the trigger tells. */
const TOLD: Record< EventName, Record< string, string > > = {
	BeforeLoad: {},
	Load: {},
	StatusChange: { status: 'offline' },
	ChatMaximized: {},
	ChatMinimized: {},
	ChatHidden: {},
	ChatStarted: {},
	ChatEnded: {},
	PrechatSubmit: { name: 'Ada', email: 'ada@example.com', 'how-can-we-help': 'A question' },
	OfflineSubmit: { name: 'Ada', email: 'ada@example.com', message: 'Please call me.' },
	ChatMessageVisitor: { message: 'Hello' },
	ChatMessageAgent: { message: 'How can I help?' },
	ChatMessageSystem: { message: 'Alex is typing' },
	AgentJoinChat: { name: 'Alex', position: 'Support', id: 'agent-1' },
	AgentLeaveChat: { name: 'Alex', id: 'agent-1' },
	ChatSatisfaction: { rating: 'dislike', score: '-1' },
	VisitorNameChanged: { name: 'Grace' },
	FileUpload: {},
	TagsUpdated: { tags: 'vip, order' },
	UnreadCountChanged: { count: '1' },
};

/** `ChatStarted` and `chatStarted` as `chat_started`. */
const snake = ( name: string ) => name.replace( /(?!^)[A-Z]/g, '_$&' ).toLowerCase();

const hyphens = ( name: string ) => snake( name ).replaceAll( '_', '-' );

const told = Object.entries( TOLD ).map( ( [ name, facts ] ) => ( {
	id: name,
	trigger: { on: snake( name ), ...( name === 'StatusChange' && { status: [ 'offline' ] } ) },
	actions: [
		{
			do: 'add_event',
			name: hyphens( name ),
			metadata: Object.fromEntries( Object.keys( facts ).map( ( fact ) => [ fact, `{trigger.${ fact }}` ] ) ),
		},
	],
} ) );

const fill = async ( page: Page, answers: Record< string, string >, button: string ) => {
	for ( const [ label, answer ] of Object.entries( answers ) ) {
		await page.getByRole( 'textbox', { name: label } ).fill( answer );
	}
	await page.getByRole( 'button', { name: button } ).click();
};

test( 'each callback is a trigger, and agents are told what it tells', async ( { page, site, simulator } ) => {
	await site.open( page, { ...having( ...told ), widget_id: '1hsales22' } );
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	const form = { Name: 'Ada', Email: 'ada@example.com' };
	await fill( page, { ...form, 'How can we help?': 'A question' }, 'Start chat' );
	await page.getByRole( 'textbox', { name: 'Write a message' } ).fill( 'Hello' );
	await page.keyboard.press( 'Enter' );
	await page.getByRole( 'log' ).getByText( 'Hello' ).waitFor();
	await page
		.getByLabel( 'Attach a file' )
		.setInputFiles( { name: 'receipt.txt', mimeType: 'text/plain', buffer: Buffer.from( 'Total' ) } );
	await page.getByRole( 'link', { name: 'receipt.txt' } ).waitFor();

	const { id } = visitor( simulator );
	simulator.announce( id, 'Alex is typing' );
	simulator.say( id, 'How can I help?' );
	simulator.addTags( id, [ 'vip', 'order' ] );
	await page.getByRole( 'log' ).getByText( 'How can I help?' ).waitFor();
	simulator.leave( id );
	await page.getByRole( 'button', { name: 'Options' } ).click();
	await page.getByRole( 'button', { name: 'Change my name' } ).click();
	await fill( page, { 'Your name': 'Grace' }, 'Save name' );
	await page.evaluate( () => window.Tawk_API!.minimize!() );
	simulator.announce( id, 'Still here?' );
	simulator.say( id, 'Hello?' );
	await page.getByRole( 'button', { name: 'Open chat, 1 unread' } ).click();
	simulator.endChat( id );

	// A widget with a form asks for it again; this one asks how the chat was.
	await expect.poll( () => events( simulator ).map( ( { name } ) => name ) ).toContain( 'chat-ended' );
	await site.open( page, having( ...told ) );
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	await page.getByRole( 'button', { name: 'Bad' } ).click();

	simulator.setStatus( PROPERTY, 'offline' );
	await fill( page, { ...form, Message: 'Please call me.' }, 'Send message' );
	await page.evaluate( () => window.Tawk_API!.hideWidget!() );

	await expect
		.poll( () => new Set( events( simulator ).map( ( { name } ) => name ) ) )
		.toEqual( new Set( Object.keys( TOLD ).map( hyphens ) ) );
	const first = Object.fromEntries(
		events( simulator )
			.map( ( { name, metadata } ) => [ name, metadata ] )
			.reverse()
	);
	expect( first ).toEqual(
		Object.fromEntries( Object.entries( TOLD ).map( ( [ on, facts ] ) => [ hyphens( on ), facts ] ) )
	);
	expect( simulator.state.violations ).toEqual( [] );
} );

const ACTIONS = {
	maximize: [],
	minimize: [],
	toggle: [],
	popup: [],
	show_widget: [],
	hide_widget: [],
	toggle_visibility: [],
	start: [ { show_widget: true } ],
	shutdown: [],
	end_chat: [],
	set_attributes: [ { attributes: { plan: 'gold' } } ],
	add_event: [ { name: 'went', metadata: { to: 'shop' } } ],
	add_tags: [ { tags: [ 'vip', 'order' ] } ],
	remove_tags: [ { tags: [ 'vip' ] } ],
	switch_widget: [ { widget: 'sales' } ],
	logout: [],
};

const acting = Object.entries( ACTIONS ).map( ( [ name, [ args ] ] ) => when( name, { do: name, ...args } ) );

test( 'each method but login is an action', async ( { page, site, simulator } ) => {
	const methods = METHODS.filter( ( name ) => ! /^(get|is|login|widgetPosition)/.test( name ) );
	expect( Object.keys( ACTIONS ).sort() ).toEqual( methods.map( snake ).sort() );

	const { user: marker, login } = user( 'Ada' );
	await site.open( page, {
		...having( ...acting ),
		user: marker,
		login,
		widgets: { sales: { property_id: PROPERTY, widget_id: '1hsales22' } },
	} );
	await expect.poll( () => visitor( simulator )?.userId ).toBe( 'Ada' );
	for ( const [ name, after ] of [
		[ 'maximize', 'open' ],
		[ 'minimize', 'closed' ],
		[ 'hide_widget', 'hidden' ],
		[ 'show_widget', 'closed' ],
		[ 'toggle_visibility', 'hidden' ],
		[ 'toggle_visibility', 'closed' ],
	] as const ) {
		await happens( page, name );
		await expectSeen( page, after );
	}

	await happens( page, 'set_attributes' );
	await expectAttributes( simulator, { plan: 'gold' } );
	await happens( page, 'add_event' );
	await expect.poll( () => events( simulator ) ).toEqual( [ { name: 'went', metadata: { to: 'shop' } } ] );
	await happens( page, 'add_tags' );
	await expect.poll( () => tags( simulator ) ).toEqual( [ 'vip', 'order' ] );
	await happens( page, 'remove_tags' );
	await expect.poll( () => tags( simulator ) ).toEqual( [ 'order' ] );

	await write( page, 'Hello' );
	await happens( page, 'end_chat' );
	await expect.poll( () => simulator.state.chats.map( ( { endedBy } ) => endedBy ) ).toEqual( [ 'visitor' ] );
	const popup = page.waitForEvent( 'popup' );
	await page.getByRole( 'heading', { name: 'Shop' } ).click();
	await happens( page, 'popup' );
	await ( await popup ).close();
	await expectSeen( page, 'closed' );
	await happens( page, 'toggle' );
	await expectSeen( page, 'open' );

	await happens( page, 'hide_widget' );
	await happens( page, 'shutdown' );
	await expect.poll( () => isConnected( simulator ) ).toBe( false );
	await happens( page, 'start' );
	await expectSeen( page, 'closed' );
	await happens( page, 'logout' );
	await expect.poll( () => visitor( simulator )?.userId ).toBeNull();
	await happens( page, 'switch_widget' );
	await expect.poll( () => visitor( simulator )?.pages.at( -1 )?.widgetId ).toBe( '1hsales22' );
	expect( calls( simulator, 'logout' ) ).not.toEqual( [] );
	expect( simulator.state.violations ).toEqual( [] );
} );
