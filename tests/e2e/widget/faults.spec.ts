/** tawk.to down, slow or broken, a policy against it: the page works, and nothing of ours complains. */
import type { Page } from '@playwright/test';
import type { FaultSpec } from '../../simulator/faults';
import { condition, expectShown, follow, rule } from '../visibility/story';
import { askedFor, expect, test } from '../wordpress';

/** What the browser itself says of a request that failed or a script that is broken; none of it is ours. */
const BROWSERS_OWN = [
	/Failed to load resource/,
	/127\.0\.0\.1:\d+\/5f1e9c8a0b2d4c6e8f013579\/default/,
	/Unexpected (token|end of input)/,
	/Invalid or unexpected token/,
	/simulator|twk/i,
];

const faults: [ string, FaultSpec ][] = [
	[ 'refuses the connection', { kind: 'refused' } ],
	[ 'never answers', { kind: 'hang' } ],
	[ 'does not know the widget', { kind: 'status', status: 404 } ],
	[ 'is broken', { kind: 'status', status: 500 } ],
	[ 'answers a page instead of a script', { kind: 'html' } ],
	[ 'answers half a script', { kind: 'truncated' } ],
	[ 'throws', { kind: 'throws' } ],
	[ 'never loads', { kind: 'never_loads' } ],
	[ 'loads twice', { kind: 'loads_twice' } ],
	[ 'answers half an app', { kind: 'truncated', target: 'app' } ],
	[ 'lacks a method', { kind: 'missing_method', method: 'setAttributes' } ],
];

for ( const strategy of [ 'immediate', 'idle' ] ) {
	for ( const [ what, fault ] of faults ) {
		test( `the page works where tawk.to ${ what } (${ strategy })`, async ( {
			page,
			simulator,
			connect,
			expected,
		} ) => {
			expected.push( ...BROWSERS_OWN );
			await connect( { loading: { strategy } } );
			simulator.addFault( fault );
			await page.goto( '/', { waitUntil: 'load' } );
			await expect.poll( () => askedFor( simulator ).length ).toBeGreaterThan( 0 );
			await page.getByRole( 'link', { name: 'Blue Mug' } ).first().click();
			await expect( page ).toHaveTitle( /Blue Mug/ );
		} );
	}
}

const withPolicy = ( page: Page, policy: string ) =>
	page.route( '/', async ( route ) => {
		const response = await route.fetch();
		await route.fulfill( { response, headers: { ...response.headers(), 'content-security-policy': policy } } );
	} );

test( 'a content security policy that forbids tawk.to breaks nothing', async ( {
	page,
	simulator,
	connect,
	expected,
} ) => {
	expected.push( /Content Security Policy/, /Refused to/ );
	await connect( { loading: { strategy: 'immediate' } } );
	await withPolicy( page, `script-src 'self' 'unsafe-inline'` );
	const violated = page.waitForEvent( 'console', {
		predicate: ( message ) => /Content Security Policy/.test( message.text() ),
	} );
	await page.goto( '/' );
	await violated;
	expect( askedFor( simulator ) ).toEqual( [] );
} );

test( 'Trusted Types let our script through and no other address', async ( { page, simulator, connect, expected } ) => {
	// WordPress's own scripts violate it, so it only reports.
	expected.push( /./ );
	await connect( { loading: { strategy: 'immediate' } } );
	const reports: string[] = [];
	page.on( 'console', ( message ) => reports.push( `${ message.text() } ${ message.location().url }` ) );
	await page.route( '/', async ( route ) => {
		const response = await route.fetch();
		await route.fulfill( {
			response,
			headers: {
				...response.headers(),
				'content-security-policy-report-only': `require-trusted-types-for 'script'`,
			},
		} );
	} );
	await page.goto( '/' );
	await expect.poll( () => askedFor( simulator ).length ).toBeGreaterThan( 0 );
	expect( reports.filter( ( text ) => text.includes( 'build/widget' ) ) ).toEqual( [] );
} );

test( 'what an author writes into a post stops no chat, whatever names it bears', async ( {
	page,
	site,
	simulator,
	connect,
} ) => {
	const twice = ( id: string, name: string ) => `<a id="${ id }"></a><a id="${ id }" name="${ name }">x</a>`;
	const content = [
		'<p id="$_Tawk"></p><p id="$_Tawk"></p>',
		twice( 'Tawk_API', 'getStatus' ),
		twice( 'tawkIntegrationDecide', 'call' ),
	].join( '' );
	const id = await site.wp(
		...[ 'post', 'create', '--porcelain', '--user=author', '--post_status=publish' ],
		...[ '--post_title=Clobbered', `--post_content=${ content }` ]
	);
	await connect(
		follow(
			'hide',
			rule( 'hide', condition( 'agent_status', [ 'offline' ] ) ),
			rule( 'show', condition( 'device', [ 'desktop' ] ) )
		)
	);
	await page.setViewportSize( { width: 1280, height: 800 } );
	// An optimiser puts the script that decides behind the loader, to the end of the page.
	await page.route( `/?p=${ id }`, async ( route ) => {
		const response = await route.fetch( { maxRedirects: 5 } );
		const decides = /<script[^>]*visibility\/evaluator[^>]*><\/script>/;
		const html = await response.text();
		const [ script ] = decides.exec( html ) ?? [ '' ];
		const body = html.replace( script, '' ).replace( '</body>', () => `${ script }</body>` );
		await route.fulfill( { response, body } );
	} );
	await page.goto( `/?p=${ id }` );
	expect( await page.locator( '[id="$_Tawk"], #Tawk_API, #tawkIntegrationDecide' ).count() ).toBe( 6 );
	await expect( page.locator( 'script[src*="widget/loader"] ~ script[src*="visibility/evaluator"]' ) ).toBeAttached();
	await expectShown( page );
	expect( askedFor( simulator, 'loader' ) ).toHaveLength( 1 );
	await site.wp( 'post', 'delete', id, '--force' );
} );

test( 'a foreign Tawk_API that throws stops no chat and breaks nothing', async ( { page, simulator, connect } ) => {
	await connect( follow( 'show', rule( 'hide', condition( 'agent_status', [ 'offline' ] ) ) ) );
	await page.addInitScript( () => {
		const getStatus = () => {
			throw new Error( 'not ready' );
		};
		Object.assign( window, { Tawk_API: { getStatus } } );
	} );
	await page.goto( '/' );
	await expect.poll( () => askedFor( simulator, 'loader' ).length ).toBe( 1 );
	await expectShown( page );
} );
