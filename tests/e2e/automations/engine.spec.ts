/** What automations do with whatever happens: errors, hostile texts, floods, loops, broken ones. */
import { ERROR_CODES } from '../../simulator/contract';
import { calls, expect, expectAttributes, test, told, visitor } from '../visitor/site';
import { expectOutcome, happens, having, openWith, outcome, runs, when } from './automation';
import { events, expectSeen, HIDDEN, loaded, seen, tags } from './chat';

const METHODS = { addEvent: 0, addTags: 1, setAttributes: 2 } as const;

test( 'each error of tawk.to’s is listed, and one that fails does not stop the next', async ( {
	page,
	site,
	simulator,
} ) => {
	await page.clock.install();
	await site.open(
		page,
		having(
			when(
				'go',
				{ do: 'add_event', name: 'went' },
				{ do: 'add_tags', tags: [ 'vip' ] },
				{ do: 'set_attributes', attributes: { plan: 'gold' } }
			)
		)
	);
	for ( const method of [ 'addEvent', 'addTags', 'setAttributes' ] as const ) {
		// An expired session is begun anew once a page; then it is an error like others.
		for ( const code of ERROR_CODES[ method ].toSorted( ( a, b ) => +( a > b ) ) ) {
			const fault = simulator.addFault( { kind: 'error', method, code } );
			await happens( page, 'go' );
			await expect( async () => {
				// What fails for the moment is tried again for seven seconds.
				await page.clock.runFor( 1000 );
				const codes = [ '', '', '' ];
				codes[ METHODS[ method ] ] = code;
				expect( await outcome( page, 'go' ) ).toEqual( codes );
			} ).toPass();
			simulator.removeFaults( fault.id );
			await page.evaluate( () => delete document.getElementById( 'tawk-integration-config' )!.dataset.runs );
		}
	}
} );

const HOSTILE = `<img src=x onerror="hacked=1"><script>hacked=1</script>"'\`\${hacked=1} 🎉 {trigger.message} `;

test( 'a text with HTML, quotes, emoji and ten kilobytes arrives as text, cut to what tawk.to takes', async ( {
	page,
	site,
	simulator,
} ) => {
	await site.open(
		page,
		having( {
			id: 'said',
			trigger: { on: 'chat_message_visitor' },
			actions: [
				{ do: 'add_event', name: 'said', metadata: { message: '{trigger.message}' } },
				{ do: 'add_tags', tags: [ '{trigger.message}' ] },
				{ do: 'set_attributes', attributes: { message: '{trigger.message}', phone: '{trigger.phone}' } },
			],
		} )
	);
	await happens( page, 'tawkChatMessageVisitor', HOSTILE.repeat( 100 ) );
	await expectOutcome( page, 'said', [ '', '', '' ] );
	const arrived = visitor( simulator ).attributes.message!;
	expect( arrived ).toMatch( /^<img src=x onerror="hacked=1">/ );
	expect( arrived.length ).toBeGreaterThan( 250 );
	// No code point is split.
	expect( () => encodeURI( arrived ) ).not.toThrow();
	expect( HOSTILE.repeat( 100 ).startsWith( arrived ) ).toBe( true );
	expect( visitor( simulator ).attributes ).toEqual( { message: arrived } );
	expect( tags( simulator ) ).toEqual( [ arrived ] );
	expect( events( simulator ) ).toEqual( [ { name: 'said', metadata: { message: arrived } } ] );
	expect( await page.evaluate( () => 'hacked' in window || !! document.querySelector( 'img[src=x]' ) ) ).toBe(
		false
	);
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'a thousand triggers at once are merged within tawk.to’s limits, and none is refused', async ( {
	page,
	site,
	simulator,
} ) => {
	const message = { on: 'chat_message_visitor' };
	await site.open(
		page,
		having(
			{
				id: 'last',
				trigger: message,
				actions: [
					{ do: 'set_attributes', attributes: { last: '{trigger.message}' } },
					{ do: 'add_tags', tags: [ 'wrote' ] },
				],
			},
			{ id: 'said', trigger: message, actions: [ { do: 'add_event', name: 'said' } ] }
		)
	);
	await page.evaluate( () => {
		for ( let count = 1; count <= 1000; count++ ) {
			dispatchEvent( new CustomEvent( 'tawkChatMessageVisitor', { detail: `message ${ count }` } ) );
		}
	} );
	await expect.poll( () => events( simulator ).length ).toBe( 50 );
	await expect
		.poll( async () =>
			( await runs( page ) ).every( ( run ) => run.outcomes?.every( ( one ) => one !== null ) ?? true )
		)
		.toBe( true );
	// Half of what waited were the others.
	expect( visitor( simulator ).attributes.last ).toBe( 'message 500' );
	expect( tags( simulator ) ).toEqual( [ 'wrote' ] );
	expect( calls( simulator, 'setAttributes' ).length + calls( simulator, 'addTags' ).length ).toBeLessThan( 10 );
	expect( simulator.state.calls.filter( ( { error } ) => error ) ).toEqual( [] );
	expect( simulator.state.violations ).toEqual( [] );
	// It goes on as if nothing had been.
	await happens( page, 'tawkChatMessageVisitor', 'the end' );
	await expectAttributes( simulator, { last: 'the end' } );
} );

test( 'two that trigger each other are cut and listed, and the page works on', async ( { page, site } ) => {
	await site.open(
		page,
		having(
			{ id: 'close', trigger: { on: 'chat_maximized' }, actions: [ { do: 'minimize' } ] },
			{ id: 'open', trigger: { on: 'chat_minimized' }, actions: [ { do: 'maximize' } ] }
		)
	);
	await page.evaluate( () => {
		addEventListener( 'tawkChatMaximized', () => ( document.title = `${ Number( document.title ) + 1 || 1 }` ) );
	} );
	await page.evaluate( () => window.Tawk_API!.maximize!() );
	await expect.poll( async () => ( await runs( page ) ).at( -1 )?.skipped ).toBe( 'LOOP' );
	expect( Number( await page.title() ) ).toBeLessThan( 13 );
	const before = await seen( page );
	await page.evaluate( () => window.Tawk_API!.toggle!() );
	await expectSeen( page, before === 'open' ? 'closed' : 'open' );
} );

test( 'automations and events that are not as they should be do no harm', async ( { page, site, simulator } ) => {
	const broken = [
		null,
		5,
		{},
		{ id: 'a', trigger: null, actions: [] },
		{ id: 'b', trigger: { on: 'nobody_knows' }, actions: [] },
		{ id: 'c', trigger: { on: 'page_view' } },
		{ id: 'd', trigger: { on: 'page_view' }, actions: [ null, { do: 'fly' }, { do: 'add_tags', tags: 5 } ] },
		{ id: 'e', trigger: { on: 'click', selector: '>>>' }, actions: [ { do: 'maximize' } ] },
		{ id: 'f', trigger: { on: 'element_visible', selector: 7 }, actions: [ { do: 'maximize' } ] },
		{ id: 'g', trigger: { on: 'chat_started' }, conditions: 'none', actions: [ { do: 'maximize' } ] },
		{ id: 'h', trigger: { on: 'constructor' }, actions: [ { do: 'maximize' } ] },
		{ id: 'i', trigger: { on: 'scroll', percent: 'all' }, actions: [ { do: 'maximize' } ] },
	];
	const well = { id: 'well', trigger: { on: 'agent_join_chat' }, actions: [ { do: 'add_event', name: 'joined' } ] };
	await site.open( page, having( ...( broken as never[] ), well ) );
	await page.evaluate( () => {
		const loop: Record< string, unknown > = {};
		loop.name = loop;
		const thrower = Object.defineProperty( {}, 'name', {
			enumerable: true,
			get() {
				throw new Error( 'somebody else’s' );
			},
		} );
		const details = [ undefined, null, 5, loop, thrower, new Proxy( {}, { get: thrower as never } ), Array( 1e6 ) ];
		details.forEach( ( detail ) => {
			dispatchEvent( new CustomEvent( 'tawkAgentJoinChat', { detail } ) );
			dispatchEvent( new CustomEvent( 'tawkPrechatSubmit', { detail } ) );
		} );
		dispatchEvent( new Event( 'tawkAgentJoinChat' ) );
		document.body.click();
	} );
	await expect.poll( () => events( simulator ).length ).toBeGreaterThan( 4 );
	expect( await seen( page ) ).toBe( 'closed' );
	expect( ( await runs( page ) ).filter( ( { id } ) => id === 'well' ).at( -1 )?.outcomes ).toEqual( [ '' ] );
} );

test( 'what tells agents waits for the widget; what opens the chat loads it; their order is kept', async ( {
	page,
	site,
	simulator,
} ) => {
	const state = { type: 'chat_state', operator: 'is', value: [ 'ongoing', 'engaged' ] };
	const status = { type: 'agent_status', operator: 'is', value: [ 'online' ] };
	await openWith( page, site, {
		...HIDDEN,
		...having(
			when(
				'tell',
				{ do: 'add_event', name: 'first' },
				{ do: 'add_tags', tags: [ 'vip' ] },
				{ do: 'add_event', name: 'second' }
			),
			{
				...when( 'ask', { do: 'add_event', name: 'third' } ),
				conditions: [ { ...state, operator: 'is_not' }, status ] as never[],
			},
			{
				...when( 'not', { do: 'add_event', name: 'wrong' } ),
				conditions: [ state ] as never[],
			},
			{ id: 'open', trigger: { on: 'click', selector: 'h1' }, actions: [ { do: 'show_widget' } ] }
		),
	} );
	for ( const id of [ 'tell', 'ask', 'not' ] ) {
		await happens( page, id );
	}
	await expectOutcome( page, 'tell', [ null, null, null ] as never[] );
	expect( await outcome( page, 'ask' ) ).toBeUndefined();
	expect( loaded( simulator ) ).toEqual( [] );
	await page.getByRole( 'heading', { name: 'Shop' } ).click();
	await expectSeen( page, 'closed' );
	await expect
		.poll( () => events( simulator ).map( ( { name } ) => name ) )
		.toEqual( [ 'first', 'second', 'third' ] );
	expect( tags( simulator ) ).toEqual( [ 'vip' ] );
	await expectOutcome( page, 'not', 'CONDITIONS' );
	expect( calls( simulator, 'addEvent' ) ).toHaveLength( 3 );
} );

test( 'a page without automations fetches nothing of it, one with them no action before the first', async ( {
	page,
	site,
} ) => {
	const modules: string[] = [];
	page.on( 'request', ( request ) =>
		modules.push( ...( /automations\/(\w+)/.exec( request.url() )?.slice( 1 ) ?? [] ) )
	);
	await site.open( page );
	expect( modules ).toEqual( [] );
	await site.open( page, having( when( 'go', { do: 'maximize' } ) ) );
	expect( modules ).toEqual( [ 'triggers' ] );
	await happens( page, 'go' );
	await expectSeen( page, 'open' );
	expect( modules.toSorted() ).toEqual( [ 'actions', 'outbox', 'triggers' ] );
} );

test( 'what asks about the user begins once it is known who that is', async ( { page, site, simulator } ) => {
	await page.clock.install();
	await page.context().addCookies( [ { name: 'tawk_integration_user', value: 'random', url: site.url } ] );
	const answer = { status: 200, body: { ...told( 'Ada' ), conditions: { q1: true, q2: false } } };
	let come = () => {};
	site.answer = () => new Promise( ( resolve ) => ( come = () => resolve( answer ) ) );
	const asking = ( id: string, question: string, nobody: boolean ) => ( {
		id,
		trigger: { on: 'page_view' },
		conditions: [
			{ type: 'user' as const, operator: 'is' as const, value: [ question, nobody ] as [ string, boolean ] },
		],
		actions: [ { do: 'add_event', name: id } ],
	} );
	site.config = {
		...having( asking( 'of-ada', 'q1', false ), asking( 'of-nobody', 'q2', true ) ),
		ask: { url: `${ site.url }/ask` },
	};
	await page.goto( site.url );
	await expect.poll( () => site.asked ).toBe( 1 );
	// So long the chat waits for an answer; what would be done for nobody goes on waiting.
	await page.clock.runFor( 3000 );
	await page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
	expect( await runs( page ) ).toEqual( [] );
	come();
	await expect.poll( () => events( simulator ).map( ( { name } ) => name ) ).toEqual( [ 'of-ada' ] );
	expect( ( await runs( page ) ).map( ( { id } ) => id ) ).toEqual( [ 'of-ada' ] );
} );
