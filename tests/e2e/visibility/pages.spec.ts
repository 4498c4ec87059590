/** Every kind of page and every role of a real WordPress, as PHP decides them; and that caches may keep the answer. */
import { expect, test, type Role } from '../wordpress';
import { condition, expectShown, follow, rule } from './story';

const CONFIG = '#tawk-integration-config';

/** Kinds that apply, by address. */
const KINDS: [ string, string[] ][] = [
	[ '/', [ 'front_page', 'posts_page' ] ],
	[ '/about/', [ 'page' ] ],
	[ '/glazing-at-home/', [ 'single' ] ],
	[ '/category/workshop/', [ 'category' ] ],
	[ '/tag/glaze/', [ 'tag' ] ],
	[ '/author/author/', [ 'author' ] ],
	[ '/?s=mug', [ 'search' ] ],
	[ '/nowhere/', [ 'not_found' ] ],
];

const ALL = [
	...new Set( KINDS.flatMap( ( [ , kinds ] ) => kinds ) ),
	'date',
	'attachment',
	'taxonomy',
	'post_type_archive',
];

for ( const [ address, kinds ] of KINDS ) {
	test( `${ address } is of the kind ${ kinds.join( ' and ' ) }, and of no other`, async ( { request, connect } ) => {
		const isShown = async () =>
			( await ( await request.get( address ) ).text() ).includes( 'tawk-integration-config' );
		for ( const kind of kinds ) {
			await connect( follow( 'hide', rule( 'show', condition( 'page_type', [ kind ] ) ) ) );
			expect( await isShown(), kind ).toBe( true );
		}
		const others = ALL.filter( ( kind ) => ! kinds.includes( kind ) );
		await connect( follow( 'hide', rule( 'show', condition( 'page_type', others ) ) ) );
		expect( await isShown(), 'others' ).toBe( false );
	} );
}

test( 'the posts of a month are of the kind date', async ( { request, connect } ) => {
	const posts = await ( await request.get( '/wp-json/wp/v2/posts?per_page=1' ) ).json();
	const [ year, month ] = String( posts[ 0 ].date ).split( '-' );
	await connect( follow( 'hide', rule( 'show', condition( 'page_type', [ 'date' ] ) ) ) );
	expect( await ( await request.get( `/?m=${ year }${ month }` ) ).text() ).toContain( 'tawk-integration-config' );
	expect( await ( await request.get( '/' ) ).text() ).not.toContain( 'tawk-integration-config' );
} );

test( 'a static front page is both, and the page of the posts is no page', async ( { request, site, connect } ) => {
	const [ front, posts ] = await Promise.all( [
		site.wp( 'post', 'list', '--post_type=page', '--name=about', '--field=ID' ),
		site.wp( 'post', 'list', '--post_type=page', '--name=shipping', '--field=ID' ),
	] );
	await site.wp( 'option', 'update', 'show_on_front', 'page' );
	await site.wp( 'option', 'update', 'page_on_front', front.trim() );
	await site.wp( 'option', 'update', 'page_for_posts', posts.trim() );
	try {
		const shows = async ( address: string ) =>
			( await ( await request.get( address ) ).text() ).includes( 'tawk-integration-config' );
		await connect( follow( 'hide', rule( 'show', condition( 'page_type', [ 'front_page' ] ) ) ) );
		expect( [ await shows( '/' ), await shows( '/shipping/' ) ] ).toEqual( [ true, false ] );
		await connect( follow( 'hide', rule( 'show', condition( 'page_type', [ 'page' ] ) ) ) );
		expect( [ await shows( '/' ), await shows( '/shipping/' ) ] ).toEqual( [ true, false ] );
		await connect( follow( 'hide', rule( 'show', condition( 'page_type', [ 'posts_page' ] ) ) ) );
		expect( [ await shows( '/' ), await shows( '/shipping/' ) ] ).toEqual( [ false, true ] );
	} finally {
		await site.wp( 'option', 'update', 'show_on_front', 'posts' );
	}
} );

const ROLES: [ Role, string ][] = [
	[ 'admin', 'administrator' ],
	[ 'editor', 'editor' ],
	[ 'author', 'author' ],
	[ 'contributor', 'contributor' ],
	[ 'subscriber', 'subscriber' ],
];

for ( const [ login, role ] of ROLES ) {
	test( `a rule for the role ${ role } applies to it alone`, async ( { page, connect, logInAs } ) => {
		const others = ROLES.map( ( [ , name ] ) => name ).filter( ( name ) => name !== role );
		await logInAs( login );
		await connect( follow( 'hide', rule( 'show', condition( 'role', [ role ] ) ) ) );
		await page.goto( '/' );
		await expectShown( page );
		await connect( follow( 'hide', rule( 'show', condition( 'role', others ) ) ) );
		await page.goto( '/' );
		await expect( page.locator( CONFIG ) ).toHaveCount( 0 );
	} );
}

test( 'nobody who is not logged in has a role', async ( { page, connect } ) => {
	await connect(
		follow(
			'show',
			rule(
				'hide',
				condition(
					'role',
					ROLES.map( ( [ , role ] ) => role )
				)
			)
		)
	);
	await page.goto( '/' );
	await expectShown( page );
} );

test( 'the HTML is the same for everyone who is not logged in, whatever the rules ask', async ( {
	playwright,
	site,
	connect,
} ) => {
	const schedule = { timezone: 'Europe/Berlin', days: [ 'mon', 'sun' ], from: '22:00', to: '04:00' };
	await connect(
		follow(
			'show',
			rule( 'hide', condition( 'role', [ 'administrator' ] ) ),
			rule( 'hide', condition( 'device', [ 'phone' ] ), condition( 'schedule', schedule ) ),
			rule( 'hide', condition( 'referrer', [ 'example.org' ] ) ),
			rule( 'hide', condition( 'cookie', { name: 'plan', compare: 'equals', value: 'gold' } ) ),
			rule( 'show', condition( 'browser_language', [ 'ar' ] ) ),
			rule( 'hide', condition( 'visits', { compare: 'greater', value: 3 } ) ),
			rule( 'hide', condition( 'agent_status', [ 'offline' ] ) )
		)
	);
	const visitors = await Promise.all(
		[
			{ 'user-agent': 'A phone', 'sec-ch-ua-mobile': '?1', 'accept-language': 'de' },
			{ 'accept-language': 'ar', referer: 'https://example.org/', cookie: 'plan=gold; twk_uuid=1' },
			{ date: 'Thu, 01 Jan 2026 23:30:00 GMT', cookie: 'wordpress_logged_in_0=forged' },
		].map( ( extraHTTPHeaders ) => playwright.request.newContext( { baseURL: site.url, extraHTTPHeaders } ) )
	);
	for ( const [ address ] of KINDS ) {
		const pages = await Promise.all( visitors.map( async ( visitor ) => ( await visitor.get( address ) ).text() ) );
		expect( pages[ 0 ] ).toContain( 'tawk-integration-visibility-js' );
		expect( new Set( pages ).size, address ).toBe( 1 );
	}
} );
