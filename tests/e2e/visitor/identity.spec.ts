/** Who the visitor is, and that nothing of one user reaches the next in the same browser. */
import type { Page } from '@playwright/test';
import {
	attributes,
	calls,
	expect,
	expectAttributes,
	expectSent,
	failures,
	PROPERTY,
	test,
	told,
	user,
	visitor,
	write,
	type Site,
} from './site';

const { user: ada, api: introduced, login } = user( 'Ada' );
const BY_VISITOR = { user: ada, api: introduced };
const BY_LOGIN = { user: ada, login };
const PLAN = { attributes: attributes( { plan: 'gold' } ), tags: [ { values: [ 'member' ] } ] };

const launcher = ( page: Page ) => page.getByRole( 'button', { name: /^Open chat/ } );
const kept = ( page: Page ) => page.evaluate( () => Object.keys( localStorage ) );

test( 'a visitor is introduced before the widget starts', async ( { page, site, simulator } ) => {
	await site.open( page, { ...BY_VISITOR, ...PLAN } );
	await expectAttributes( simulator, { plan: 'gold' } );
	expect( visitor( simulator ) ).toMatchObject( { name: 'Ada', email: 'ada@example.com', identity: 'verified' } );
	expect( calls( simulator, 'setAttributes' ) ).toHaveLength( 1 );
} );

test( 'a user is logged in, and then agents learn the facts', async ( { page, site, simulator } ) => {
	await site.open( page, { ...BY_LOGIN, ...PLAN } );
	await expect.poll( () => visitor( simulator ) ).toMatchObject( { userId: 'Ada', attributes: { plan: 'gold' } } );
	await expect
		.poll( () => simulator.state.calls.map( ( { method } ) => method ) )
		.toEqual( [ 'start', 'login', 'setAttributes', 'addTags' ] );
} );

for ( const [ code, times ] of [
	[ '400', 1 ],
	[ '401', 1 ],
	[ '500', 4 ],
] as const ) {
	test( `a login that answers ${ code } is tried ${ times } times, and the facts are sent all the same`, async ( {
		page,
		site,
		simulator,
	} ) => {
		simulator.addFault( { kind: 'error', method: 'login', code } );
		await page.clock.install();
		await site.open( page, { ...BY_LOGIN, ...PLAN } );
		for ( let time = 1; time < times; time++ ) {
			await expect.poll( () => calls( simulator, 'login' ).length ).toBe( time );
			await page.clock.runFor( 1000 * 2 ** ( time - 1 ) );
		}
		await expectAttributes( simulator, { plan: 'gold' } );
		expect( calls( simulator, 'login' ) ).toHaveLength( times );
		expect( await failures( page ) ).toEqual( [ { what: 'identity', name: '', code } ] );
	} );
}

test( 'a login that is never answered keeps no fact back for ever', async ( { page, site, simulator } ) => {
	simulator.addFault( { kind: 'no_callback', method: 'login' } );
	await page.clock.install();
	await site.open( page, { ...BY_LOGIN, ...PLAN } );
	await expect( async () => {
		await page.clock.runFor( 10_000 );
		expect( await failures( page ) ).toEqual( [ { what: 'identity', name: '', code: 'NO_CALLBACK' } ] );
	} ).toPass();
	await expectAttributes( simulator, { plan: 'gold' } );
} );

test( 'a widget that another snippet brought is told who the visitor is, and no second one loads', async ( {
	page,
	site,
	simulator,
} ) => {
	site.markup = `<script async src="${ simulator.url }/${ PROPERTY }/default"></script>`;
	await site.open( page, { ...BY_VISITOR, ...PLAN } );
	await expectAttributes( simulator, { plan: 'gold' } );
	expect( visitor( simulator ) ).toMatchObject( { name: 'Ada', identity: 'verified' } );
	expect( simulator.state.requests.filter( ( { kind } ) => kind === 'loader' ) ).toHaveLength( 1 );
} );

for ( const [ method, config ] of [
	[ 'by visitor', BY_VISITOR ],
	[ 'by login', BY_LOGIN ],
] as const ) {
	for ( const [ who, next ] of [
		[ 'nobody', {} ],
		[ 'another user', { user: user( 'Bob' ).user, api: user( 'Bob' ).api } ],
		[ 'another user by login', { user: user( 'Bob' ).user, login: user( 'Bob' ).login } ],
	] as const ) {
		test( `nothing of a user who was identified ${ method } is left for ${ who }`, async ( {
			page,
			site,
			simulator,
		} ) => {
			await site.open( page, { ...config, ...PLAN } );
			await expect.poll( () => visitor( simulator )?.attributes ).toEqual( { plan: 'gold' } );
			await write( page, 'My secret' );
			const before = visitor( simulator );
			await site.open( page, { ...next, attributes: attributes( { page: 'shop' } ) } );
			await expectAttributes( simulator, { page: 'shop' } );
			const after = visitor( simulator );
			expect( after.id ).not.toBe( before.id );
			expect( after.email ).toBe( who === 'nobody' ? '' : 'bob@example.com' );
			expect( before.attributes ).toEqual( { plan: 'gold' } );
			await launcher( page ).click();
			await expect( page.getByRole( 'log' ) ).not.toContainText( 'My secret' );
		} );
	}
}

test( 'what others keep in the browser stays, and what only counts visits', async ( { page, site } ) => {
	await site.open( page, { ...BY_VISITOR, ...PLAN } );
	await expect.poll( () => kept( page ) ).toContain( 'tawk_integration_sent' );
	await page.evaluate( () => {
		localStorage.setItem( 'theme', 'dark' );
		localStorage.setItem( 'tawk_integration_visits', '3 2 1' );
		sessionStorage.setItem( 'twk_something', '1' );
		document.cookie = 'tawk_integration_user=abc; path=/';
		document.cookie = 'cart=1; path=/';
		document.cookie = '__tawkuuid=old; path=/';
	} );
	nameNobody( site );
	await page.goto( site.url );
	await expect.poll( () => kept( page ) ).toEqual( expect.arrayContaining( [ 'theme', 'tawk_integration_visits' ] ) );
	await expect.poll( () => kept( page ) ).not.toContain( 'tawk_integration_marker' );
	expect( await page.evaluate( () => Object.keys( sessionStorage ) ) ).toEqual( [] );
	expect( await page.evaluate( () => document.cookie ) ).toMatch( /tawk_integration_user=abc/ );
	expect( await page.evaluate( () => document.cookie ) ).toMatch( /cart=1/ );
	expect( await page.evaluate( () => document.cookie ) ).not.toMatch( /__tawkuuid=old/ );
} );

/** From now on pages name nobody. */
function nameNobody( site: Site ): void {
	site.config = {};
}

test( 'the address by which a user came to the site is not told of the next', async ( { page, site, simulator } ) => {
	const config = {
		attributes: [ { key: 'landing', source: 'browser.landing_page' } ],
		visibility: {
			default: 'show' as const,
			widget: '',
			rules: [],
			counts: true as const,
		},
	};
	site.config = { ...BY_VISITOR, ...config };
	await page.goto( `${ site.url }/?email=ada@example.com` );
	await expectAttributes( simulator, { landing: `${ site.url }/?email=ada@example.com` } );
	for ( const path of [ '/', '/next' ] ) {
		site.config = config;
		await page.goto( site.url + path );
		await page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
		await expect.poll( () => visitor( simulator )?.attributes ).toHaveProperty( 'landing' );
		expect( visitor( simulator ).attributes ).toEqual( { landing: expect.not.stringContaining( 'ada' ) } );
	}
} );

test( 'who comes after a login that could not be cleared away is introduced after the logout', async ( {
	page,
	site,
	simulator,
} ) => {
	// As with what tawk.to keeps out of our reach.
	await page.addInitScript( () => {
		const remove = Storage.prototype.removeItem;
		Storage.prototype.removeItem = function ( key ) {
			if ( ! key.startsWith( 'twk_' ) ) {
				remove.call( this, key );
			}
		};
	} );
	await site.open( page, { ...BY_LOGIN, ...PLAN } );
	await expectAttributes( simulator, { plan: 'gold' } );
	const { user: bob, api } = user( 'Bob' );
	await site.open( page, { user: bob, api, attributes: attributes( { page: 'shop' } ) } );
	await expectAttributes( simulator, { page: 'shop' } );
	expect( visitor( simulator ) ).toMatchObject( { name: 'Bob', email: 'bob@example.com', identity: 'verified' } );
} );

test( 'a logout that is never answered shows the chat after three seconds', async ( { page, site, simulator } ) => {
	await site.open( page, { ...BY_LOGIN, ...PLAN } );
	await expectAttributes( simulator, { plan: 'gold' } );
	simulator.addFault( { kind: 'no_callback', method: 'logout' } );
	await page.clock.install();
	await site.open( page );
	await expect( launcher( page ) ).toBeHidden();
	await page.clock.runFor( 3000 );
	await expect( launcher( page ) ).toBeVisible();
} );

test( 'a page that comes back from the history after its user has left is loaded anew', async ( { page, site } ) => {
	await site.open( page, { ...BY_VISITOR, ...PLAN } );
	const comeBack = () => dispatchEvent( new PageTransitionEvent( 'pageshow', { persisted: true } ) );
	await page.evaluate( () => document.body.append( 'still the same page' ) );
	await page.evaluate( comeBack );
	await expect( page.getByText( 'still the same page' ) ).toBeVisible();
	nameNobody( site );
	const other = await page.context().newPage();
	await other.goto( site.url );
	await expect.poll( () => kept( other ) ).not.toContain( 'tawk_integration_marker' );
	await Promise.all( [ page.waitForEvent( 'load' ), page.evaluate( comeBack ) ] );
	await expect( page.getByText( 'still the same page' ) ).toHaveCount( 0 );
	await other.close();
} );

test.describe( 'a user whom the page does not name', () => {
	const ask = ( { url }: Site ) => ( { url: `${ url }/ask`, module: `${ url }/build/visitor/ask.js` } );
	/** The visitor route answers when that is called. */
	const answerLater = ( site: Site, name: string ) => {
		let answer = () => {};
		const come = new Promise< void >( ( resolve ) => ( answer = resolve ) );
		site.answer = () => come.then( () => ( { status: 200, body: told( name ) } ) );
		return () => answer();
	};
	const logIn = ( page: Page, { url }: Site, value = 'random' ) =>
		page.context().addCookies( [ { name: 'tawk_integration_user', value, url } ] );

	test( 'is asked for once a tab and login, and introduced before the widget starts', async ( {
		page,
		site,
		simulator,
	} ) => {
		site.answer = async () => ( { status: 200, body: told( 'Ada' ) } );
		await logIn( page, site );
		await site.open( page, { ask: ask( site ) } );
		await expectAttributes( simulator, { plan: 'plan of Ada' } );
		expect( visitor( simulator ) ).toMatchObject( { name: 'Ada', identity: 'verified' } );
		await expectSent( page, { attributes: { plan: 'plan of Ada' } } );
		await site.open( page, { ask: ask( site ) } );
		expect( site.asked ).toBe( 1 );
		expect( calls( simulator, 'setAttributes' ) ).toHaveLength( 1 );
		await logIn( page, site, 'another login' );
		await site.open( page, { ask: ask( site ) } );
		expect( site.asked ).toBe( 2 );
	} );

	test( 'is not there any more on a page that comes back from the history after a logout', async ( {
		page,
		site,
		simulator,
	} ) => {
		site.answer = async () => ( { status: 200, body: told( 'Ada' ) } );
		await logIn( page, site );
		site.config = { ask: ask( site ), loading: { strategy: 'interaction' } };
		await page.goto( site.url );
		await expect.poll( () => page.evaluate( () => sessionStorage.length ) ).toBe( 1 );
		const comeBack = () => dispatchEvent( new PageTransitionEvent( 'pageshow', { persisted: true } ) );
		await page.evaluate( () => document.body.append( 'still the same page' ) );
		await page.evaluate( comeBack );
		await expect( page.getByText( 'still the same page' ) ).toBeVisible();
		await page.context().clearCookies( { name: 'tawk_integration_user' } );
		await Promise.all( [ page.waitForEvent( 'load' ), page.evaluate( comeBack ) ] );
		await expect( page.locator( 'script[data-stage="waiting_for_interaction"]' ) ).toBeAttached();
		await page.getByRole( 'heading' ).click();
		await page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
		expect( visitor( simulator ).identity ).toBe( 'anonymous' );
	} );

	test( 'is not asked for without a login', async ( { page, site, simulator } ) => {
		await site.open( page, { ask: ask( site ), attributes: attributes( { page: 'shop' } ) } );
		await expectAttributes( simulator, { page: 'shop' } );
		expect( site.asked ).toBe( 0 );
	} );

	test( 'is told with the hash where the answer comes after three seconds', async ( { page, site, simulator } ) => {
		const answer = answerLater( site, 'Ada' );
		await logIn( page, site );
		await page.clock.install();
		site.config = { ask: ask( site ), attributes: attributes( { page: 'shop' } ) };
		await page.goto( site.url );
		await expect.poll( () => site.asked ).toBe( 1 );
		await page.clock.runFor( 3000 );
		await expectAttributes( simulator, { page: 'shop' } );
		expect( visitor( simulator ).identity ).toBe( 'anonymous' );
		answer();
		await expectAttributes( simulator, { page: 'shop', plan: 'plan of Ada' } );
		expect( visitor( simulator ) ).toMatchObject( { name: 'Ada', identity: 'verified' } );
		expect( simulator.state.violations ).toEqual( [] );
	} );

	test( 'is nobody where the route fails, and nothing counts as gone', async ( { page, site, simulator } ) => {
		site.answer = async () => ( { status: 200, body: told( 'Ada' ) } );
		await logIn( page, site );
		await site.open( page, { ask: ask( site ) } );
		await expectAttributes( simulator, { plan: 'plan of Ada' } );
		await expectSent( page, { attributes: { plan: 'plan of Ada' } } );
		const { id } = visitor( simulator );
		await page.evaluate( () => sessionStorage.clear() );
		site.answer = async () => ( { status: 500 } );
		await site.open( page, { ask: ask( site ), attributes: attributes( { page: 'shop' } ) } );
		await expectAttributes( simulator, { page: 'shop', plan: 'plan of Ada' } );
		expect( visitor( simulator ).id ).toBe( id );
	} );

	test( 'who is another than before gets a page that knows it from the start', async ( {
		page,
		site,
		simulator,
	} ) => {
		site.answer = async () => ( { status: 200, body: told( 'Ada' ) } );
		await logIn( page, site );
		await site.open( page, { ask: ask( site ) } );
		await expectAttributes( simulator, { plan: 'plan of Ada' } );
		await expectSent( page, { attributes: { plan: 'plan of Ada' } } );
		const { id } = visitor( simulator );

		const answer = answerLater( site, 'Bob' );
		await logIn( page, site, 'another login' );
		await page.clock.install();
		await page.goto( site.url );
		await expect.poll( () => site.asked ).toBe( 2 );
		await page.clock.runFor( 3000 );
		await page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
		answer();
		await expectAttributes( simulator, { plan: 'plan of Bob' } );
		expect( visitor( simulator ).id ).not.toBe( id );
		expect( simulator.state.visitors.find( ( each ) => each.id === id )?.attributes ).toEqual( {
			plan: 'plan of Ada',
		} );
	} );
} );
