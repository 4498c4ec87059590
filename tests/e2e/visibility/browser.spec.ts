/** Conditions that the visitor's browser decides, on real pages. */
import type { BrowserContextOptions, Page } from '@playwright/test';
import { askedFor, expect, test } from '../wordpress';
import { condition, expectShown, expectState, follow, launcher, pick, rule } from './story';

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 800, height: 1100 };
const DESKTOP = { width: 1280, height: 800 };

const onPhones = condition( 'device', [ 'phone' ] );

/** 1 July 2026 is a Wednesday. */
const OFFICE_HOURS = condition( 'schedule', {
	timezone: '+02:00',
	days: [ 'mon', 'tue', 'wed', 'thu', 'fri' ],
	from: '09:00',
	to: '17:00',
} );

/** Sets the page's clock. It also takes navigation timing from WordPress's scripts. */
const setClock = ( page: Page, time: string, expected: RegExp[] ) => {
	expected.push( /domContentLoadedEventStart/ );
	return page.clock.install( { time } );
};

test( 'a phone gets no chat where a rule hides it there, a desktop does', async ( { page, simulator, connect } ) => {
	await connect( follow( 'show', rule( 'hide', onPhones ) ) );
	await page.setViewportSize( PHONE );
	await page.goto( '/', { waitUntil: 'networkidle' } );
	await expectState( page, 'hidden_by_rule' );
	expect( askedFor( simulator ) ).toEqual( [] );
	expect( await page.evaluate( () => [ localStorage.length, document.cookie, typeof window.Tawk_API ] ) ).toEqual( [
		0,
		'',
		'undefined',
	] );

	await page.setViewportSize( DESKTOP );
	await expectShown( page );
} );

test( 'a window that is made smaller and larger again loses the chat and gets it back, loaded once', async ( {
	page,
	simulator,
	connect,
} ) => {
	await connect( follow( 'hide', rule( 'show', condition( 'device', [ 'desktop' ] ) ) ) );
	await page.setViewportSize( DESKTOP );
	await page.goto( '/' );
	await expectShown( page );
	await page.setViewportSize( TABLET );
	await expectState( page, 'hidden_by_default' );
	await expect( launcher( page ) ).toBeHidden();
	await page.setViewportSize( DESKTOP );
	await expectShown( page );
	expect( askedFor( simulator, 'loader' ) ).toHaveLength( 1 );
	expect( simulator.state.violations ).toEqual( [] );
} );

const visitors: [ string, object, BrowserContextOptions, string, boolean ][] = [
	[ 'from a site that was named', condition( 'referrer', [ '*.example.com' ] ), {}, '/', true ],
	[
		'whose address has the parameter',
		condition( 'query', { name: 'utm', compare: 'equals', value: 'spring sale' } ),
		{},
		'/?utm=spring+sale',
		true,
	],
	[
		'whose address has another value',
		condition( 'query', { name: 'utm', compare: 'equals', value: 'spring sale' } ),
		{},
		'/?utm=summer',
		false,
	],
	[
		'whose address is wrongly encoded',
		condition( 'query', { name: 'b', compare: 'equals', value: '1' } ),
		{},
		'/?a=%E0%A4%A&b=1',
		true,
	],
	[ 'whose browser prefers the language', condition( 'browser_language', [ 'de' ] ), { locale: 'de-AT' }, '/', true ],
	[
		'whose browser prefers another language',
		condition( 'browser_language', [ 'de' ] ),
		{ locale: 'den' },
		'/',
		false,
	],
];

for ( const [ who, asked, options, address, isShown ] of visitors ) {
	test.describe( `a visitor ${ who }`, () => {
		test.use( options );

		test( isShown ? 'gets the chat' : 'gets no chat', async ( { page, simulator, connect } ) => {
			await connect( follow( 'hide', rule( 'show', asked ) ) );
			await page.goto( address, { referer: 'https://www.example.com/links' } );
			if ( isShown ) {
				await expectShown( page );
			} else {
				await expectState( page, 'hidden_by_default' );
				expect( askedFor( simulator ) ).toEqual( [] );
			}
		} );
	} );
}

test( 'a cookie that a script sets counts on the next page', async ( { page, simulator, connect } ) => {
	await connect(
		follow(
			'hide',
			rule( 'show', condition( 'cookie', { name: 'plan', compare: 'equals', value: 'gold & more' } ) )
		)
	);
	await page.goto( '/' );
	await expectState( page, 'hidden_by_default' );
	expect( askedFor( simulator ) ).toEqual( [] );
	await page.evaluate( () => {
		document.cookie = `plan=${ encodeURIComponent( 'gold & more' ) }; path=/`;
	} );
	await page.goto( '/about/' );
	await expectShown( page );
} );

test( 'pages and visits are counted from page to page, also where no rule is left to decide', async ( {
	page,
	connect,
	expected,
} ) => {
	await setClock( page, '2026-07-01T10:00:00Z', expected );
	await connect(
		follow(
			'hide',
			rule(
				'show',
				condition( 'pages', { compare: 'greater', value: 2 } ),
				condition( 'page_type', [ 'page' ] )
			),
			rule( 'show', condition( 'visits', { compare: 'greater', value: 1 } ) )
		)
	);
	await page.goto( '/about/' );
	await expectState( page, 'hidden_by_default' );
	await page.goto( '/' );
	await expectState( page, 'hidden_by_default' );
	await page.goto( '/contact/' );
	await expectShown( page );
	await page.goto( '/' );
	await expectState( page, 'hidden_by_default' );

	await page.clock.setFixedTime( '2026-07-01T10:31:00Z' );
	await page.goto( '/' );
	await expectShown( page );
	expect( await page.evaluate( () => localStorage.getItem( 'tawk_integration_visits' ) ) ).toMatch(
		/^2 1 \d+ http:\S+\/$/
	);
} );

test( 'a page in the background is not counted before somebody looks', async ( { page, connect } ) => {
	await connect( follow( 'hide', rule( 'show', condition( 'pages', { compare: 'equals', value: 1 } ) ) ) );
	await page.addInitScript( () => {
		let state = 'hidden';
		Object.defineProperty( document, 'visibilityState', { get: () => state } );
		addEventListener( 'test-to-the-front', () => {
			state = 'visible';
			document.dispatchEvent( new Event( 'visibilitychange', { bubbles: true } ) );
		} );
	} );
	await page.goto( '/', { waitUntil: 'networkidle' } );
	expect( await page.evaluate( () => localStorage.length ) ).toBe( 0 );
	await page.evaluate( () => dispatchEvent( new Event( 'test-to-the-front' ) ) );
	await expectShown( page );
} );

test.describe( 'office hours', () => {
	test( 'that begin while the page is open bring the chat, and take it when they end', async ( {
		page,
		simulator,
		connect,
		expected,
	} ) => {
		await connect( follow( 'hide', rule( 'show', OFFICE_HOURS ) ) );
		await setClock( page, '2026-07-01T06:58:30Z', expected );
		await page.goto( '/' );
		await expectState( page, 'hidden_by_default' );
		await page.clock.runFor( 60_000 );
		await expectState( page, 'hidden_by_default' );
		expect( askedFor( simulator ) ).toEqual( [] );
		await page.clock.runFor( 31_000 );
		await expectShown( page );

		// The tab slept: nothing ran meanwhile.
		await page.clock.setSystemTime( '2026-07-01T15:00:00Z' );
		await page.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange', { bubbles: true } ) ) );
		await expectState( page, 'hidden_by_default' );
		await expect( launcher( page ) ).toBeHidden();
		expect( askedFor( simulator, 'loader' ) ).toHaveLength( 1 );
	} );

	test.describe( 'by the visitor’s own clock', () => {
		test.use( { timezoneId: 'Asia/Tokyo' } );

		test( 'are those of the visitor', async ( { page, connect, expected } ) => {
			const atNine = { ...OFFICE_HOURS, value: { ...( OFFICE_HOURS.value as object ), timezone: 'visitor' } };
			await connect( follow( 'hide', rule( 'show', atNine ) ) );
			await setClock( page, '2026-07-01T00:30:00Z', expected );
			await page.goto( '/' );
			await expectShown( page );
		} );
	} );
} );

test( 'who is chatting keeps the chat when the hours end, until the chat ends', async ( {
	page,
	simulator,
	connect,
	expected,
} ) => {
	await connect( follow( 'hide', rule( 'show', OFFICE_HOURS ) ) );
	await setClock( page, '2026-07-01T14:59:00Z', expected );
	await page.goto( '/' );
	await expectShown( page );
	await launcher( page ).click();
	const field = page.getByRole( 'textbox', { name: 'Write a message' } );
	await field.fill( 'Do you ship to Norway?' );
	await field.press( 'Enter' );
	await expect( page.getByRole( 'log' ).getByText( 'Norway' ) ).toBeVisible();

	await page.clock.runFor( 120_000 );
	await expectState( page, 'shown' );
	await expect( field ).toBeVisible();

	simulator.endChat( simulator.state.visitors[ 0 ]!.id );
	await expectState( page, 'hidden_by_default' );
	await expect( field ).toBeHidden();
} );

test( 'an address that changes without a page is decided anew, and the widget loads once', async ( {
	page,
	simulator,
	connect,
} ) => {
	const inQuery = condition( 'query', { name: 'help', compare: 'exists', value: '' } );
	await connect( follow( 'hide', rule( 'show', inQuery ) ) );
	await page.goto( '/' );
	await expectState( page, 'hidden_by_default' );
	await page.evaluate( () => history.pushState( null, '', '?help=1' ) );
	await expectShown( page );
	await page.evaluate( () => history.pushState( null, '', '/about/' ) );
	await expectState( page, 'hidden_by_default' );
	await expect( launcher( page ) ).toBeHidden();
	await page.evaluate( () => history.pushState( null, '', '?help=2' ) );
	await expectShown( page );
	expect( askedFor( simulator, 'loader' ) ).toHaveLength( 1 );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'page facts keep the loaded page’s answer when the address changes without a page', async ( {
	page,
	connect,
} ) => {
	await connect(
		follow( 'show', rule( 'hide', condition( 'url', [ '/about/' ] ), condition( 'device', [ 'desktop' ] ) ) )
	);
	await page.goto( '/' );
	await expectShown( page );
	await page.evaluate( () => history.pushState( null, '', '/about/' ) );
	await expectShown( page );
} );

test( 'a rule picks another widget by what the browser knows', async ( { page, simulator, connect } ) => {
	const sales = { id: 'sales', name: 'Sales', property_id: '6a2f0d9b1c3e5d7f90246801', widget_id: 'default' };
	await connect( {
		...follow( 'show', pick( 'sales', condition( 'query', { name: 'from', compare: 'equals', value: 'ad' } ) ) ),
		widgets: [ sales ],
	} );
	await page.goto( '/?from=ad' );
	await expectShown( page );
	expect( askedFor( simulator, 'loader' ).map( ( { path } ) => path ) ).toEqual( [
		`/${ sales.property_id }/default`,
	] );
	await page.goto( '/' );
	await expectShown( page );
	expect( askedFor( simulator, 'loader' ).at( -1 )?.path ).toMatch( /^\/5f1e9c8a0b2d4c6e8f013579\/default/ );
} );

test( 'without the script that decides the chat stays away, quietly', async ( { page, simulator, connect } ) => {
	await connect( follow( 'show', rule( 'hide', onPhones ) ) );
	await page.route( '/', async ( route ) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill( {
			response,
			body: html.replace( /<script [^>]*id="tawk-integration-visibility-js"[^>]*><\/script>/, '' ),
		} );
	} );
	await page.goto( '/', { waitUntil: 'networkidle' } );
	await expectState( page, 'script_removed' );
	expect( askedFor( simulator ) ).toEqual( [] );
} );

test( 'a page from the history is as things are now', async ( { page, simulator, connect } ) => {
	await connect(
		follow( 'show', rule( 'hide', condition( 'cookie', { name: 'quiet', compare: 'exists', value: '' } ) ) )
	);
	await page.goto( '/' );
	await expectShown( page );
	await page.evaluate( () => {
		document.cookie = 'quiet=1; path=/';
		dispatchEvent( new PageTransitionEvent( 'pageshow', { persisted: true } ) );
	} );
	await expectState( page, 'hidden_by_rule' );
	expect( askedFor( simulator, 'loader' ) ).toHaveLength( 1 );
} );
