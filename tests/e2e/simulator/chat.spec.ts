/** Chatting: messages, forms, rating, files, agents, the pop-out. Contract, section 5. */
import { expect, Host, SECURE, test } from './host';

test( 'a chat from the first message to the rating, with every event by callback and window event', async ( {
	host,
} ) => {
	const { page, simulator } = host;
	await host.open();
	await host.write( 'Hello' );
	await host.expectHeard( 'ChatStarted', [ null ] );
	await host.expectHeard( 'ChatMessageVisitor', [ 'Hello' ] );
	expect( await host.ask( 'isChatOngoing' ) ).toBe( true );
	expect( await host.ask( 'isVisitorEngaged' ) ).toBe( true );

	simulator.say( host.visitor.id, 'How can I help?' );
	await host.expectHeard( 'AgentJoinChat', [ { name: 'Alex', position: 'Support', image: '', id: 'agent-1' } ] );
	await host.expectHeard( 'ChatMessageAgent', [ 'How can I help?' ] );
	await expect( page.getByText( 'How can I help?' ) ).toBeVisible();
	simulator.announce( host.visitor.id, 'Alex is typing a long answer' );
	await host.expectHeard( 'ChatMessageSystem', [ 'Alex is typing a long answer' ] );
	simulator.leave( host.visitor.id );
	await host.expectHeard( 'AgentLeaveChat', [ { name: 'Alex', id: 'agent-1' } ] );

	await page.getByRole( 'button', { name: 'Options' } ).click();
	await page.getByRole( 'button', { name: 'End chat' } ).click();
	await host.expectHeard( 'ChatEnded', [ null ] );
	expect( await host.ask( 'isChatOngoing' ) ).toBe( false );
	expect( await host.ask( 'isVisitorEngaged' ) ).toBe( false );
	await page.getByRole( 'group', { name: 'Rate this chat' } ).getByRole( 'button', { name: 'Good' } ).click();
	await host.expectHeard( 'ChatSatisfaction', [ 1 ] );
	await expect( page.getByRole( 'group', { name: 'Rate this chat' } ) ).toBeHidden();
	expect( simulator.state.chats ).toMatchObject( [ { endedBy: 'visitor', rating: 1 } ] );
	expect( host.violations ).toEqual( [] );
} );

for ( const [ button, rating ] of [
	[ 'So-so', 0 ],
	[ 'Bad', -1 ],
] as const ) {
	test( `a chat that the agent ended can be rated ${ button }`, async ( { host } ) => {
		await host.open();
		await host.write( 'Hello' );
		host.simulator.endChat( host.visitor.id );
		await host.page.getByRole( 'button', { name: button } ).click();
		await host.expectHeard( 'ChatSatisfaction', [ rating ] );
	} );
}

test( 'endChat ends the chat, and without one nothing happens', async ( { host } ) => {
	await host.open();
	await host.ask( 'endChat' );
	await host.write( 'Hello' );
	await host.ask( 'endChat' );
	await host.expectHeard( 'ChatEnded', [ null ] );
} );

test( 'messages that come while the window is closed are counted until it opens', async ( { host } ) => {
	await host.open();
	host.simulator.say( host.visitor.id, 'One' );
	host.simulator.say( host.visitor.id, 'Two' );
	await host.page.getByRole( 'button', { name: 'Open chat, 2 unread' } ).click();
	await host.expectHeard( 'UnreadCountChanged', [ 1, 2, 0 ] );
	host.simulator.say( host.visitor.id, 'Three' );
	await host.page.getByText( 'Three' ).waitFor();
	expect( await host.heard( 'UnreadCountChanged' ) ).toEqual( [ 1, 2, 0 ] );
} );

test( 'the count of unread messages survives the next page', async ( { host } ) => {
	await host.open();
	host.simulator.say( host.visitor.id, 'One' );
	await host.expectHeard( 'UnreadCountChanged', [ 1 ] );
	await host.page.reload();
	await host.loaded();
	await host.expectHeard( 'UnreadCountChanged', [ 1 ] );
} );

test( 'the pre-chat form starts the chat and names the visitor', async ( { host } ) => {
	const { page } = host;
	await host.open( { widget: '1hsales22' } );
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	await expect( page.getByRole( 'textbox', { name: 'Name' } ) ).toBeFocused();
	await page.getByRole( 'textbox', { name: 'Name' } ).fill( 'Ada' );
	await page.getByRole( 'textbox', { name: 'Email' } ).fill( 'user@example.com' );
	await page.getByRole( 'textbox', { name: 'How can we help?' } ).fill( 'A question' );
	await page.getByRole( 'button', { name: 'Start chat' } ).click();
	await host.expectHeard( 'PrechatSubmit', [
		[
			{ label: 'Name', answer: 'Ada' },
			{ label: 'Email', answer: 'user@example.com' },
			{ label: 'How can we help?', answer: 'A question' },
		],
	] );
	await host.expectHeard( 'ChatStarted', [ null ] );
	await expect( page.getByRole( 'textbox', { name: 'Write a message' } ) ).toBeVisible();
	expect( host.visitor ).toMatchObject( { name: 'Ada', email: 'user@example.com', identity: 'unverified' } );
} );

test( 'while nobody is there, visitors leave a message', async ( { host } ) => {
	const { page } = host;
	host.simulator.setStatus( SECURE, 'offline' );
	await host.open();
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	await page.getByRole( 'textbox', { name: 'Name' } ).fill( 'Ada' );
	await page.getByRole( 'textbox', { name: 'Email' } ).fill( 'user@example.com' );
	await page.getByRole( 'textbox', { name: 'Message' } ).fill( 'Please call me.' );
	await page.getByRole( 'button', { name: 'Send message' } ).click();
	const form = { name: 'Ada', email: 'user@example.com', message: 'Please call me.', questions: [] };
	await host.expectHeard( 'OfflineSubmit', [ form ] );
	await expect( page.getByText( 'Your message was sent' ) ).toBeVisible();
	expect( host.simulator.state.offlineMessages ).toMatchObject( [ form ] );
} );

test( 'a running chat goes on when the last agent goes offline', async ( { host } ) => {
	await host.open();
	await host.write( 'Hello' );
	host.simulator.setStatus( SECURE, 'offline' );
	await expect( host.page.getByText( 'We are not here now' ) ).toBeVisible();
	await host.write( 'Still here?' );
} );

test( 'a visitor who changes the name by hand is told of, and unproven', async ( { host } ) => {
	const { page } = host;
	await host.open();
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	await page.getByRole( 'button', { name: 'Options' } ).click();
	await page.getByRole( 'button', { name: 'Change my name' } ).click();
	await page.getByRole( 'textbox', { name: 'Your name' } ).fill( 'Grace' );
	await page.getByRole( 'button', { name: 'Save name' } ).click();
	await host.expectHeard( 'VisitorNameChanged', [ 'Grace' ] );
	await expect( page.getByRole( 'textbox', { name: 'Write a message' } ) ).toBeVisible();
	expect( host.visitor ).toMatchObject( { name: 'Grace', identity: 'unverified' } );
} );

test( 'a file is sent as a link that leads to it', async ( { host } ) => {
	const { page } = host;
	await host.open();
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	await page
		.getByLabel( 'Attach a file' )
		.setInputFiles( { name: 'receipt 7.txt', mimeType: 'text/plain', buffer: Buffer.from( 'Total 59.00' ) } );
	const link = page.getByRole( 'link', { name: 'receipt 7.txt' } );
	await expect( link ).toBeVisible();
	const address = await link.getAttribute( 'href' );
	await host.expectHeard( 'FileUpload', [ address ] );
	expect( await ( await page.request.get( address ?? '' ) ).text() ).toBe( 'Total 59.00' );
} );

test( 'what is written is text, never HTML', async ( { host } ) => {
	const text = '<img src=x onerror="document.title=1">';
	await host.open();
	await host.write( text );
	host.simulator.say( host.visitor.id, text );
	await expect( host.page.getByRole( 'log' ).getByText( text ) ).toHaveCount( 2 );
	await expect( host.page ).toHaveTitle( 'A page with a chat' );
} );

test( 'two tabs of a visitor show the same chat and hear the same', async ( { host } ) => {
	await host.open();
	const other = new Host( await host.page.context().newPage(), host.simulator );
	await other.open();
	await host.write( 'From the first tab' );
	await other.expectHeard( 'ChatMessageVisitor', [ 'From the first tab' ] );
	await other.ask( 'maximize' );
	await expect( other.page.getByText( 'From the first tab' ) ).toBeVisible();
	expect( host.simulator.state.visitors ).toHaveLength( 1 );
} );

test( 'the pop-out carries the chat on; the page hears only that it starts', async ( { host } ) => {
	const { page } = host;
	await host.open();
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	await page.getByRole( 'button', { name: 'Options' } ).click();
	const [ window ] = await Promise.all( [
		page.waitForEvent( 'popup' ),
		page.getByRole( 'button', { name: 'Open in a new window' } ).click(),
	] );
	await host.expectHeard( 'ChatMinimized', [ null ] );
	await expect.poll( () => host.visitor.pages.map( ( { kind } ) => kind ) ).toEqual( [ 'inline', 'popout' ] );
	await window.getByRole( 'textbox', { name: 'Write a message' } ).fill( 'From the window' );
	await window.keyboard.press( 'Enter' );
	await window.getByText( 'From the window' ).waitFor();
	host.simulator.say( host.visitor.id, 'Hello there' );
	await window.getByText( 'Hello there' ).waitFor();
	await host.expectHeard( 'ChatStarted', [ null ] );
	for ( const name of [ 'ChatMessageVisitor', 'ChatMessageAgent', 'AgentJoinChat' ] as const ) {
		expect( await host.heard( name ) ).toEqual( [] );
	}

	await window.close();
	await expect.poll( () => host.visitor.pages.at( -1 )?.leftAt ).not.toBeNull();
	host.simulator.say( host.visitor.id, 'Back on the page' );
	await host.expectHeard( 'ChatMessageAgent', [ 'Back on the page' ] );
} );

test( 'popup() opens the window too', async ( { host } ) => {
	await host.open();
	const [ window ] = await Promise.all( [ host.page.waitForEvent( 'popup' ), host.ask( 'popup' ) ] );
	expect( new URL( window.url() ).pathname ).toBe( `/chat/${ SECURE }/default` );
} );
