/** Consent, as scripts of the page say it: `tawkIntegration.consent()`. */
import { attributes, calls, expect, expectAttributes, test, told, visitor } from '../visitor/site';
import { run, tags } from '../automations/chat';

const element = 'script#tawk-integration-config';

test( 'without consent nothing is loaded, kept or told; given later, all goes on without a reload', async ( {
	page,
	site,
	simulator,
} ) => {
	site.answer = async () => ( { status: 200, body: told( 'Ada' ) } );
	site.markup = '<a href="/contact#form" data-tawk-action="maximize">Chat with us</a>';
	site.config = {
		loading: { strategy: 'interaction' },
		ask: { url: '/ask' },
		visibility: { default: 'show', rules: [], counts: true },
		attributes: attributes( { source: 'page' } ),
	};
	await page.context().addCookies( [ { name: 'tawk_integration_user', value: 'a1', url: site.url } ] );
	await page.addInitScript( () => {
		// Whoever asks before our script has run waits for it.
		addEventListener( 'DOMContentLoaded', () => window.tawkIntegration!.consent( false ), { once: true } );
	} );
	await page.goto( site.url );
	await expect( page.locator( element ) ).toHaveAttribute( 'data-state', 'no_consent' );

	const stored = () => page.evaluate( () => Object.keys( { ...localStorage, ...sessionStorage } ) );
	const asked = site.asked;
	await page.evaluate( () => localStorage.clear() );
	await page.mouse.wheel( 0, 100 );
	expect( await run( page, 'add_tags', { tags: [ 'vip' ] } ) ).toBe( 'NO_CONSENT' );
	expect( await run( page, 'data_layer', { event: 'went' } ) ).toBe( 'NO_CONSENT' );
	expect( await run( page, 'maximize' ) ).toBe( 'NO_CONSENT' );
	await page.getByRole( 'link', { name: 'Chat with us' } ).click();
	await expect( page ).toHaveURL( /\/contact#form$/ );
	expect( simulator.state.visitors ).toEqual( [] );

	await expect( page.locator( element ) ).toHaveAttribute( 'data-state', 'no_consent' );
	expect( await stored() ).toEqual( [] );
	await page.mouse.wheel( 0, 100 );
	await page.evaluate( () => window.tawkIntegration!.consent( true ) );
	await expectAttributes( simulator, { source: 'page', plan: 'plan of Ada' } );
	expect( visitor( simulator ).name ).toBe( 'Ada' );
	expect( site.asked ).toBe( asked + 1 );
	expect( await stored() ).toContain( 'tawk_integration_visits' );
} );

test( 'what has loaded is told nothing more once consent is withdrawn, and all that is new when it is back', async ( {
	page,
	site,
	simulator,
} ) => {
	await site.open( page, { attributes: [ { key: 'here', source: 'browser.query.step' } ] } );
	await page.evaluate( () => {
		history.replaceState( null, '', '?step=two' );
		window.tawkIntegration!.consent( false );
		dispatchEvent( new CustomEvent( 'tawkStatusChange', { detail: 'online' } ) );
	} );
	expect( await run( page, 'set_attributes', { attributes: { plan: 'gold' } } ) ).toBe( 'NO_CONSENT' );
	expect( calls( simulator, 'setAttributes' ) ).toEqual( [] );
	await page.evaluate( () => window.tawkIntegration!.consent( true ) );
	await expectAttributes( simulator, { here: 'two' } );
	expect( await run( page, 'add_tags', { tags: [ 'vip' ] } ) ).toBe( '' );
	await expect.poll( () => tags( simulator ) ).toEqual( [ 'vip' ] );
} );

test( 'withdrawn while our own script comes, tawk.to is not asked for until it is given again', async ( {
	page,
	site,
	simulator,
} ) => {
	site.config = {};
	const come = new Promise< () => Promise< void > >( ( resolve ) =>
		page.route( '**/widget/runtime.js', ( route ) => resolve( () => route.continue() ) )
	);
	await page.goto( site.url );
	const goOn = await come;
	await page.evaluate( () => window.tawkIntegration!.consent( false ) );
	await goOn();
	// Whatever loads once the module is there has loaded by the time that another who waits for it goes on.
	await page.evaluate( () => import( /* webpackIgnore: true */ String( '/build/widget/runtime.js' ) ) );
	await expect( page.locator( element ) ).toHaveAttribute( 'data-state', 'no_consent' );
	await expect( page.locator( 'script[data-stage]' ) ).toHaveAttribute( 'data-stage', 'no_consent' );
	expect( simulator.state.requests ).toEqual( [] );
	await page.evaluate( () => window.tawkIntegration!.consent( true ) );
	await page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
} );

test( 'listeners hear the widget’s events with what tawk.to says', async ( { page, site } ) => {
	await site.open( page );
	const heard = () => page.evaluate( () => ( window as unknown as { heard: [ string, unknown ][] } ).heard );
	await page.evaluate( () => {
		const list: [ string, unknown ][] = [];
		Object.assign( window, { heard: list } );
		const { on } = window.tawkIntegration!;
		on( 'load', ( data ) => list.push( [ 'load', data ?? null ] ) );
		const stop = on( 'chat_maximized', () => list.push( [ 'opened', null ] ) );
		on( 'chat_minimized', () => stop() );
		on( 'chat_satisfaction', ( score ) => list.push( [ 'rated', score ] ) );
		window.Tawk_API!.maximize!();
		window.Tawk_API!.minimize!();
		window.Tawk_API!.maximize!();
		dispatchEvent( new CustomEvent( 'tawkChatSatisfaction', { detail: -1 } ) );
	} );
	await expect.poll( heard ).toEqual(
		expect.arrayContaining( [
			[ 'load', null ],
			[ 'opened', null ],
			[ 'rated', -1 ],
		] )
	);
	expect( ( await heard() ).filter( ( [ what ] ) => what === 'opened' ) ).toHaveLength( 1 );
} );
