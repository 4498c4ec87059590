/** What agents see of a visitor: from the mapped rows of the settings to the agent's page. */
import type { Page } from '@playwright/test';
import type { Simulator } from '../../simulator/server';
import type { Visitor } from '../../simulator/model/state';
import { logInAtOnce } from '../log-in';
import { openScreen } from '../settings/screen';
import { condition, expectShown } from '../visibility/story';
import { expect, KEY, PROPERTY, test } from '../wordpress';
import { expectSent } from './site';

const attribute = ( key: string, source: string, text = '', ...conditions: object[] ) => ( {
	key,
	source,
	text,
	conditions,
} );
const tag = ( source: string, prefix = '', text = '', ...conditions: object[] ) => ( {
	source,
	prefix,
	text,
	conditions,
} );

/** Settings in which the chat loads at once and agents learn this. */
const agentsLearn = ( attributes: object[], tags: object[] = [], more: object = {} ) => ( {
	loading: { strategy: 'immediate', delay: 0 },
	visitor: { attributes, tags, ...more },
} );

/** The visitor whose page was opened last. */
const latest = ( simulator: Simulator ): Visitor => {
	const visitor = [ ...simulator.state.visitors ].sort( ( a, b ) => a.lastSeen - b.lastSeen ).at( -1 );
	expect( visitor ).toBeDefined();
	return visitor!;
};

const tagsOf = ( simulator: Simulator, { id }: Visitor ): string[] =>
	simulator.state.chats.filter( ( { visitorId } ) => visitorId === id ).flatMap( ( { tags } ) => tags );

const open = async ( page: Page, path = '/' ) => {
	await page.goto( path );
	await expectShown( page );
};

test( 'of 60 attributes and 15 tags the first 50 and 10 arrive, verified, and the preview said so', async ( {
	browser,
	page,
	site,
	simulator,
	connect,
	storeMeta,
	logInAs,
} ) => {
	const numbers = Array.from( { length: 60 }, ( _, index ) => index + 1 );
	await storeMeta( {
		subscriber: Object.fromEntries( numbers.map( ( number ) => [ `fact_${ number }`, `value ${ number }` ] ) ),
	} );
	await connect(
		agentsLearn(
			numbers.map( ( number ) => attribute( `fact-${ number }`, `user_meta.fact_${ number }` ) ),
			numbers.slice( 0, 15 ).map( ( number ) => tag( `user_meta.fact_${ number }`, `${ number }: ` ) )
		),
		KEY
	);

	const admin = await browser.newContext( { baseURL: site.url } );
	const screen = await admin.newPage();
	await logInAs( 'subscriber' );
	await test.step( 'the preview', async () => {
		await logInAtOnce( admin, site.url, 'admin' );
		await openScreen( screen, '#visitor' );
		await screen.getByRole( 'combobox', { name: 'Preview as' } ).fill( 'Sophie' );
		await screen.getByRole( 'option', { name: /Sophie/ } ).click();
		const preview = screen.getByRole( 'region', { name: 'What an agent would see' } );
		await expect( preview ).toContainText( '50 of 50 facts, 10 of 10 labels' );
		await expect( preview.getByText( 'not sent: tawk.to takes' ) ).toHaveCount( 15 );
	} );
	await admin.close();

	await open( page );
	await expect.poll( () => Object.keys( latest( simulator ).attributes ).length ).toBe( 50 );
	await expect.poll( () => tagsOf( simulator, latest( simulator ) ).length ).toBe( 10 );
	expect( latest( simulator ) ).toMatchObject( {
		identity: 'verified',
		email: 'user@example.com',
		attributes: Object.fromEntries(
			numbers.slice( 0, 50 ).map( ( number ) => [ `fact-${ number }`, `value ${ number }` ] )
		),
	} );
	expect( tagsOf( simulator, latest( simulator ) ) ).toEqual(
		numbers.slice( 0, 10 ).map( ( number ) => `${ number }: value ${ number }` )
	);
	expect( simulator.state.violations ).toEqual( [] );

	const agent = await browser.newPage();
	await agent.goto( `${ simulator.url }/agent` );
	await agent.getByRole( 'button', { name: /Sophie O'Neill-Müller/ } ).click();
	await expect( agent.getByText( 'verified', { exact: true } ).first() ).toBeVisible();
	await expect( agent.getByText( 'value 50', { exact: true } ) ).toBeVisible();
	await agent.close();
} );

test( 'page, user and browser each tell their part, and only what changed is sent on the next page', async ( {
	page,
	simulator,
	connect,
	logInAs,
} ) => {
	await connect(
		agentsLearn(
			[
				attribute( 'company', 'user_meta.company' ),
				attribute( 'page', 'post.title' ),
				attribute( 'category', 'post.terms.category' ),
				attribute( 'campaign', 'browser.query.utm_campaign' ),
				attribute( 'plan', 'text', 'Phone plan', condition( 'device', [ 'phone' ] ) ),
				attribute( 'plan', 'user_meta.plan' ),
				attribute( 'staff', 'text', 'yes', condition( 'role', [ 'administrator' ] ) ),
			],
			[ tag( 'post.terms.category', 'topic: ' ), tag( 'text', '', 'site' ) ]
		),
		KEY
	);
	await logInAs( 'subscriber' );
	await open( page, '/which-clay/?utm_campaign=spring' );
	const first = {
		company: 'Müller & Töchter',
		page: 'Which clay for which mug?',
		category: 'Workshop',
		campaign: 'spring',
		plan: 'gold',
	};
	await expect.poll( () => latest( simulator ).attributes ).toEqual( first );
	await expect.poll( () => tagsOf( simulator, latest( simulator ) ) ).toEqual( [ 'topic: Workshop', 'site' ] );
	await expectSent( page, { attributes: first, tags: [ 'topic: Workshop', 'site' ] } );

	await open( page, '/about/' );
	await expect.poll( () => latest( simulator ).attributes ).toEqual( { ...first, page: 'About us', category: '-' } );
	await expect.poll( () => tagsOf( simulator, latest( simulator ) ) ).toEqual( [ 'site' ] );
	const sent = simulator.state.calls.filter( ( { method } ) => method === 'setAttributes' );
	expect( sent.at( -1 )?.args ).toEqual( { attributes: { page: 'About us', category: '-' } } );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'what a post says of itself goes along with chats from its page', async ( {
	page,
	site,
	simulator,
	connect,
} ) => {
	await connect( agentsLearn( [ attribute( 'owner', 'text', 'the owner’s' ) ] ) );
	const id = ( await site.wp( 'post', 'list', '--name=about', '--post_type=page', '--field=ID' ) ).trim();
	const meta = JSON.stringify( {
		visibility: 'inherit',
		widget: '',
		attributes: [
			{ key: 'topic', text: 'Who we are' },
			{ key: 'owner', text: 'the author’s' },
		],
		tags: [ 'about' ],
	} );
	await site.wp( 'post', 'meta', 'update', id, '_tawk_integration', meta, '--format=json' );
	await open( page, '/about/' );
	await expect.poll( () => latest( simulator ).attributes ).toEqual( { owner: 'the owner’s', topic: 'Who we are' } );
	await expect.poll( () => tagsOf( simulator, latest( simulator ) ) ).toEqual( [ 'about' ] );
	await site.wp( 'post', 'meta', 'delete', id, '_tawk_integration' );
} );

for ( const delivery of [ 'inline', 'fetch' ] ) {
	for ( const method of [ 'visitor', 'login' ] ) {
		test( `two users and a stranger take turns at one browser, and nothing crosses over (${ delivery }, ${ method })`, async ( {
			browser,
			site,
			simulator,
			connect,
		} ) => {
			await connect(
				agentsLearn( [ attribute( 'company', 'user_meta.company' ) ], [ tag( 'user.login', 'user-' ) ], {
					delivery,
					method,
				} ),
				KEY
			);
			const context = await browser.newContext( { baseURL: site.url } );
			const page = await context.newPage();
			const say = async ( text: string ) => {
				await open( page );
				await page.getByRole( 'button', { name: /open chat/i } ).click();
				await page.getByRole( 'textbox', { name: /message/i } ).fill( text );
				await page.keyboard.press( 'Enter' );
				await expect( page.getByText( text ) ).toBeVisible();
			};
			const people = [
				{ login: 'subscriber', email: 'user@example.com', company: 'Müller & Töchter' },
				{ login: 'editor', email: 'erik@example.com', company: 'Gymnopédies SARL' },
				{ login: '', email: '', company: '' },
				{ login: 'subscriber', email: 'user@example.com', company: 'Müller & Töchter' },
				{ login: '', email: '', company: '' },
			];
			for ( const [ turn, { login, email, company } ] of people.entries() ) {
				await context.clearCookies( { name: /^wordpress|^wp-|^tawk_integration/ } );
				if ( login ) {
					await logInAtOnce( context, site.url, login );
				}
				await say( `turn ${ turn } of ${ login || 'a stranger' }` );
				await expect.poll( () => latest( simulator ).email ).toBe( email );
				await expect.poll( () => latest( simulator ).attributes ).toEqual( company ? { company } : {} );
				await expect
					.poll( () => tagsOf( simulator, latest( simulator ) ) )
					.toEqual( expect.arrayContaining( login ? [ `user-${ login }` ] : [] ) );
			}
			// Who wrote as a stranger and then logs in takes that chat along; nobody else's is ever seen.
			for ( const visitor of simulator.state.visitors ) {
				const who = people.find( ( { email } ) => email === visitor.email )!;
				const others = people.map( ( { login } ) => login ).filter( ( login ) => login && login !== who.login );
				const said = simulator.state.chats
					.filter( ( { visitorId } ) => visitorId === visitor.id )
					.flatMap( ( chat ) => [ ...chat.messages.map( ( { text } ) => text ), ...chat.tags ] );
				for ( const login of others ) {
					expect( said.join() ).not.toContain( login );
				}
			}
			expect( simulator.state.violations ).toEqual( [] );
			await context.close();
		} );
	}
}

test( 'with login, earlier chats follow the customer to another device', async ( {
	browser,
	site,
	simulator,
	connect,
} ) => {
	await connect( agentsLearn( [ attribute( 'plan', 'user_meta.plan' ) ], [], { method: 'login' } ), KEY );
	for ( const device of [ 'laptop', 'phone' ] ) {
		const context = await browser.newContext( { baseURL: site.url } );
		const page = await context.newPage();
		await logInAtOnce( context, site.url, 'subscriber' );
		await open( page );
		await expect.poll( () => latest( simulator ).userId ).not.toBeNull();
		await expect.poll( () => latest( simulator ).attributes ).toEqual( { plan: 'gold' } );
		await page.getByRole( 'button', { name: /open chat/i } ).click();
		await page.getByRole( 'textbox', { name: /message/i } ).fill( `from my ${ device }` );
		await page.keyboard.press( 'Enter' );
		await expect( page.getByText( 'from my laptop' ) ).toBeVisible();
		await context.close();
	}
	const known = simulator.state.visitors.filter( ( { userId } ) => userId !== null );
	expect( known ).toHaveLength( 1 );
	expect( known[ 0 ] ).toMatchObject( { identity: 'verified', attributes: { plan: 'gold' } } );
	expect( simulator.state.properties.find( ( { id } ) => id === PROPERTY )?.secureMode ).toBe( true );
	expect( simulator.state.violations ).toEqual( [] );
} );
