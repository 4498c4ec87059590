/** What visitors do as triggers, how often, and the manners of automations that open the chat. */
import type { Automation } from '../../../src/automations/automation';
import { expect, test } from '../visitor/site';
import { expectOutcome, happens, having, openWith, outcome, runs, when } from './automation';
import { events, expectSeen, HIDDEN, loaded, seen } from './chat';

/** An automation that tells agents of its trigger. */
const telling = ( id: string, trigger: Automation[ 'trigger' ], ...facts: string[] ): Automation => ( {
	id,
	trigger,
	actions: [
		{
			do: 'add_event',
			name: id,
			metadata: Object.fromEntries( facts.map( ( fact ) => [ fact, `{trigger.${ fact }}` ] ) ),
		},
	],
} );

test( 'what visitors do is told: reading, waiting, leaving, clicking, sending forms', async ( {
	page,
	site,
	simulator,
} ) => {
	await page.clock.install();
	site.markup = `<a class="more" href="#more"><b> Read   more </b></a>
		<form id="order" onsubmit="event.preventDefault(); window.sent = true"><input name="closest" aria-label="Card"><button>Buy</button></form>
		<div style="height: 5000px"></div><p class="low">Down here</p>`;
	await site.open(
		page,
		having(
			telling( 'view', { on: 'page_view' }, 'title', 'path' ),
			telling( 'time', { on: 'time_on_page', seconds: 30 }, 'seconds' ),
			telling( 'scroll', { on: 'scroll', percent: 50 }, 'percent' ),
			telling( 'exit', { on: 'exit_intent' } ),
			telling( 'click', { on: 'click', selector: '.more' }, 'text', 'link' ),
			telling( 'low', { on: 'element_visible', selector: '.low' }, 'text' ),
			telling( 'late', { on: 'element_visible', selector: '.late' }, 'text' ),
			telling( 'form', { on: 'form_submit', selector: 'form' }, 'form' )
		)
	);
	const expectEvents = ( ...names: string[] ) =>
		expect.poll( () => events( simulator ).map( ( { name } ) => name ) ).toEqual( names );
	await expectEvents( 'view' );

	// A tab in the background is not looked at.
	await page.clock.runFor( 20_000 );
	await page.evaluate( () =>
		Object.defineProperty( document, 'visibilityState', { value: 'hidden', configurable: true } )
	);
	await page.clock.runFor( 60_000 );
	await page.evaluate( () => Reflect.deleteProperty( document, 'visibilityState' ) );
	await page.clock.runFor( 9_000 );
	await expectEvents( 'view' );
	await page.clock.runFor( 2_000 );
	await expectEvents( 'view', 'time' );

	await page.getByText( 'Read more' ).dblclick();
	await expectEvents( 'view', 'time', 'click' );
	await page.getByRole( 'textbox', { name: 'Card' } ).fill( '4111' );
	await page.getByRole( 'button', { name: 'Buy' } ).click();
	expect( await page.evaluate( () => 'sent' in window ) ).toBe( true );
	await expectEvents( 'view', 'time', 'click', 'form' );

	await page.mouse.move( 100, 100 );
	await page.evaluate( () => {
		for ( const clientY of [ 300, -1 ] ) {
			document.body.dispatchEvent( new MouseEvent( 'mouseout', { bubbles: true, clientY } ) );
		}
	} );
	await expectEvents( 'view', 'time', 'click', 'form', 'exit' );

	await page.evaluate( () => {
		document.querySelector( 'h1' )!.insertAdjacentHTML( 'afterend', '<p class="late">Just came</p>' );
	} );
	await page.clock.runFor( 300 );
	await expectEvents( 'view', 'time', 'click', 'form', 'exit', 'late' );
	await page.evaluate( () => scrollTo( 0, 2600 ) );
	await expectEvents( 'view', 'time', 'click', 'form', 'exit', 'late', 'scroll' );
	await page.evaluate( () => scrollTo( 0, 9999 ) );
	await expectEvents( 'view', 'time', 'click', 'form', 'exit', 'late', 'scroll', 'low' );
	expect( events( simulator ).map( ( { metadata } ) => metadata ) ).toEqual( [
		{ title: 'Shop', path: '/' },
		{ seconds: '30' },
		{ text: 'Read more', link: `${ site.url }/#more` },
		{ form: 'order' },
		{},
		{ text: 'Just came' },
		{ percent: '50' },
		{ text: 'Down here' },
	] );
} );

const OPEN = { do: 'maximize' } as const;
const onPhones = [ { type: 'device', operator: 'is', value: [ 'phone' ] } ] as never[];

test( 'the chat is not opened while somebody types, nor after it was closed, unless by a click', async ( {
	page,
	site,
} ) => {
	site.markup =
		'<input aria-label="Search"><div contenteditable aria-label="Note" role="textbox"></div><iframe srcdoc="x" title="Form"></iframe><input type="checkbox">';
	await site.open(
		page,
		having( when( 'open', OPEN ), when( 'close', { do: 'minimize' } ), {
			id: 'click',
			trigger: { on: 'click', selector: 'h1' },
			actions: [ OPEN ],
		} )
	);
	for ( const field of [ '[aria-label=Search]', '[aria-label=Note]', 'iframe' ] ) {
		await page.locator( field ).focus();
		await happens( page, 'open' );
		await expectOutcome( page, 'open', 'TYPING' );
		expect( await seen( page ) ).toBe( 'closed' );
	}
	// What an automation closes, the visitor has not closed.
	await page.getByRole( 'checkbox' ).focus();
	await happens( page, 'open' );
	await expectOutcome( page, 'open', [ '' ] );
	await happens( page, 'close' );
	await expectSeen( page, 'closed' );
	await happens( page, 'open' );
	await expectSeen( page, 'open' );
	await page.getByRole( 'button', { name: 'Close chat' } ).click();
	await page.getByRole( 'checkbox' ).focus();
	await happens( page, 'open' );
	await expectOutcome( page, 'open', 'CLOSED' );
	await page.getByRole( 'heading', { name: 'Shop' } ).click();
	await expectSeen( page, 'open' );

	// The next page of the visit knows, too.
	await page.reload();
	await page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
	await happens( page, 'open' );
	await expectOutcome( page, 'open', 'CLOSED' );
} );

test( 'on phones the chat is not opened, unless a condition names them; nor where the rules hide it', async ( {
	page,
	site,
	simulator,
} ) => {
	await page.setViewportSize( { width: 400, height: 700 } );
	await openWith( page, site, {
		...HIDDEN,
		...having(
			when( 'open', OPEN ),
			{ ...when( 'phone', OPEN ), conditions: onPhones },
			when( 'show', { do: 'show_widget' } )
		),
	} );
	for ( const [ id, why ] of [
		[ 'open', 'PHONE' ],
		[ 'phone', 'RULES' ],
		[ 'show', 'RULES' ],
	] as const ) {
		await happens( page, id );
		await expectOutcome( page, id, why );
	}
	expect( loaded( simulator ) ).toEqual( [] );
	await page.setViewportSize( { width: 1280, height: 700 } );
	await happens( page, 'phone' );
	await expectOutcome( page, 'phone', 'CONDITIONS' );
	await openWith( page, site, having( { ...when( 'phone', OPEN ), conditions: onPhones } ) );
	await page.setViewportSize( { width: 400, height: 700 } );
	await happens( page, 'phone' );
	await expectSeen( page, 'open' );
} );

test( 'a page that is looked at opens the chat only where rules allow it that the browser decides', async ( {
	page,
	site,
	simulator,
} ) => {
	const rules = ( kind: string ) => ( {
		visibility: {
			default: 'show' as const,
			rules: [
				{
					action: 'hide' as const,
					conditions: [ { type: 'device', operator: 'is', value: [ kind ] } ] as never[],
				},
			],
		},
		loading: { strategy: 'interaction' as const },
	} );
	const automation = { id: 'view', trigger: { on: 'page_view' }, actions: [ OPEN ] };
	await openWith( page, site, { ...having( automation ), ...rules( 'desktop' ) } );
	await expectOutcome( page, 'view', 'RULES' );
	expect( loaded( simulator ) ).toEqual( [] );
	await openWith( page, site, { ...having( automation ), ...rules( 'phone' ) } );
	await expectSeen( page, 'open' );
} );

test( 'once a page, a visit, a visitor, also where the browser keeps nothing', async ( { page, site, browser } ) => {
	await page.clock.install();
	const automations = ( [ 'page', 'visit', 'visitor' ] as const ).map( ( once ) => ( {
		...when( 'go', { do: 'fly' } ),
		id: once,
		once,
	} ) );
	const ran = async ( current = page ) => {
		const before = ( await runs( current ) ).length;
		await happens( current, 'go' );
		await expect.poll( async () => ( await runs( current ) ).length ).toBe( before + 3 );
		return ( await runs( current ) )
			.slice( -3 )
			.filter( ( run ) => ! run.skipped )
			.map( ( { id } ) => id );
	};
	await openWith( page, site, having( ...automations ) );
	expect( await ran() ).toEqual( [ 'page', 'visit', 'visitor' ] );
	expect( await ran() ).toEqual( [] );
	await page.reload();
	await openWith( page, site, having( ...automations ) );
	expect( await ran() ).toEqual( [ 'page' ] );
	await page.clock.setSystemTime( Date.now() + 31 * 60_000 );
	expect( await ran() ).toEqual( [ 'visit' ] );
	// Automations do not trust what somebody else has left there.
	await page.evaluate( () => localStorage.setItem( 'tawk_integration_automations', '{"visit":7,"at":"x"' ) );
	await page.reload();
	expect( await ran() ).toEqual( [ 'page', 'visit', 'visitor' ] );

	const denied = await browser.newPage();
	await denied.addInitScript( () => {
		Object.defineProperty( window, 'localStorage', {
			get() {
				throw new DOMException( 'denied', 'SecurityError' );
			},
		} );
	} );
	await openWith( denied, site, having( ...automations ) );
	expect( await ran( denied ) ).toEqual( [ 'page', 'visit', 'visitor' ] );
	expect( await ran( denied ) ).toEqual( [] );
	await denied.close();
} );

test( 'without consent nothing is done and nothing is kept; what has waited is done once it is given', async ( {
	page,
	site,
	simulator,
} ) => {
	await page.addInitScript( () =>
		addEventListener( 'DOMContentLoaded', () => window.tawkIntegration!.consent( false ), { once: true } )
	);
	await openWith(
		page,
		site,
		having(
			{ id: 'view', trigger: { on: 'page_view' }, actions: [ { do: 'fly' } ], once: 'visitor' },
			{ ...when( 'open', OPEN ), once: 'visitor' },
			{ ...when( 'tell', { do: 'data_layer', event: 'told' } ), once: 'page' }
		)
	);
	for ( const id of [ 'open', 'tell', 'tell' ] ) {
		await happens( page, id );
	}
	// Whatever was to be done would have been.
	await page.evaluate( () => new Promise( ( resolve ) => requestIdleCallback( resolve ) ) );
	expect( await runs( page ) ).toEqual( [] );
	expect( await page.evaluate( () => localStorage.length ) ).toBe( 0 );
	expect( loaded( simulator ) ).toEqual( [] );
	await page.evaluate( () => window.tawkIntegration!.consent( true ) );
	await expectOutcome( page, 'open', [ '' ] );
	await expectSeen( page, 'open' );
	expect( ( await runs( page ) ).map( ( { id, skipped } ) => [ id, skipped ] ) ).toEqual( [
		[ 'view', undefined ],
		[ 'open', undefined ],
		[ 'tell', undefined ],
		[ 'tell', 'ONCE' ],
	] );
	await happens( page, 'open' );
	await expectOutcome( page, 'open', 'ONCE' );
} );

test( 'a click that leaves the page is told before, also the first one', async ( { page, site } ) => {
	site.markup = '<div id="dataLayer"></div><a class="away" href="?left">Away</a>';
	const fetched = page.waitForResponse( /automations\/actions/ );
	await openWith(
		page,
		site,
		having( {
			id: 'away',
			trigger: { on: 'click', selector: '.away' },
			actions: [ { do: 'data_layer', event: 'left', parameters: { text: '{trigger.text}' } } ],
		} )
	);
	await ( await fetched ).finished();
	await page.evaluate( () =>
		addEventListener( 'pagehide', () =>
			sessionStorage.setItem( 'left', JSON.stringify( ( window as { dataLayer?: unknown } ).dataLayer ) )
		)
	);
	await page.getByText( 'Away' ).click();
	await page.waitForURL( /left/ );
	expect( await page.evaluate( () => sessionStorage.getItem( 'left' ) ) ).toBe( '[{"text":"Away","event":"left"}]' );
} );

test( 'a page in the background waits; one that comes back from the history is looked at again', async ( {
	page,
	site,
} ) => {
	await page.addInitScript( () => {
		Object.defineProperty( document, 'visibilityState', { value: 'hidden', configurable: true } );
	} );
	const loader = page.waitForResponse( /widget\/loader/ );
	site.config = having( { id: 'view', trigger: { on: 'page_view' }, actions: [ { do: 'fly' } ] } );
	await page.goto( site.url );
	await loader;
	expect( await runs( page ) ).toEqual( [] );
	await page.evaluate( () => {
		Reflect.deleteProperty( document, 'visibilityState' );
		document.dispatchEvent( new Event( 'visibilitychange' ) );
	} );
	await expectOutcome( page, 'view', [ 'UNKNOWN_ACTION' ] );
	expect( await runs( page ) ).toHaveLength( 1 );
	await page.evaluate( () => void dispatchEvent( new PageTransitionEvent( 'pageshow', { persisted: true } ) ) );
	await expect.poll( async () => ( await runs( page ) ).length ).toBe( 2 );
	expect( await outcome( page, 'view' ) ).toEqual( [ 'UNKNOWN_ACTION' ] );
} );
