/** Another widget in the place of the one that is there: whom its agents see, and what they are told. */
import { sign } from '../../simulator/rules/secure-mode';
import {
	attributes,
	calls,
	expect,
	expectAttributes,
	failures,
	PROPERTY,
	test,
	told,
	user,
	visitor,
	write,
} from '../visitor/site';
import { expectSeen, HIDDEN, loaded, OTHER, run, seen } from './chat';

const ADA = user( 'Ada' );

/** Sales is a widget of the same property, support one of another. */
const PAGE = {
	user: ADA.user,
	api: ADA.api,
	attributes: attributes( { plan: 'gold' } ),
	widgets: {
		sales: { property_id: PROPERTY, widget_id: '1hsales22' },
		support: { property_id: OTHER, widget_id: 'default', api: {} },
	},
};

const BUTTON = '<button data-tawk-action="maximize" data-tawk-click="0">Support</button>';

test( 'the widget that is asked for is loaded at once where none is there', async ( { page, site, simulator } ) => {
	site.config = { ...PAGE, ...HIDDEN };
	await page.goto( site.url );
	expect( await run( page, 'switch_widget', { widget: 'sales' } ) ).toBe( '' );
	expect( loaded( simulator ) ).toEqual( [ `${ PROPERTY }/1hsales22` ] );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'another property is told what is meant for it, and never who the visitor is to the first', async ( {
	page,
	site,
	simulator,
} ) => {
	await site.open( page, PAGE );
	await expect.poll( () => visitor( simulator )?.attributes ).toEqual( { plan: 'gold' } );
	await run( page, 'maximize' );
	expect( await run( page, 'switch_widget', { widget: 'support' } ) ).toBe( '' );
	await expect
		.poll( () => visitor( simulator ) )
		.toMatchObject( { propertyId: OTHER, attributes: { plan: 'gold' } } );
	expect( visitor( simulator ) ).toMatchObject( { name: '', email: '', identity: 'anonymous' } );
	expect( await page.evaluate( () => window.Tawk_API?.visitor ) ).toBeUndefined();
	expect( await seen( page ) ).toBe( 'open' );

	// Back again, agents know the visitor.
	expect( await run( page, 'switch_widget', { widget: '' } ) ).toBe( '' );
	await expect
		.poll( () => visitor( simulator ) )
		.toMatchObject( { propertyId: PROPERTY, identity: 'verified', attributes: { plan: 'gold' } } );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'an identity that is signed for the other property is told there', async ( { page, site, simulator } ) => {
	simulator.changeProperty( OTHER, { secureMode: true } );
	const { key } = simulator.state.properties.find( ( { id } ) => id === OTHER )!;
	const login = { userId: '7', hash: sign( '7', key ), name: 'Ada' };
	await site.open( page, { ...PAGE, widgets: { support: { ...PAGE.widgets.support, login } } } );
	await run( page, 'switch_widget', { widget: 'support' } );
	await expect
		.poll( () => visitor( simulator ) )
		.toMatchObject( { propertyId: OTHER, userId: '7', identity: 'verified' } );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'the widget that is there is not switched to', async ( { page, site, simulator } ) => {
	await site.open( page, PAGE );
	await write( page, 'Hello' );
	expect( await run( page, 'switch_widget', { widget: '' } ) ).toBe( '' );
	expect( calls( simulator, 'logout' ) ).toEqual( [] );
} );

test( 'what is hidden stays hidden', async ( { page, site } ) => {
	await site.open( page, PAGE );
	await run( page, 'hide_widget' );
	await run( page, 'switch_widget', { widget: 'sales' } );
	expect( await seen( page ) ).toBe( 'hidden' );
} );

test( 'nobody waits for ever for a widget that never says it is there', async ( { page, site, simulator } ) => {
	simulator.changeProperty( OTHER, { variants: { switchWidgetCallback: false } } );
	await page.clock.install();
	await site.open( page, PAGE );
	const switched = run( page, 'switch_widget', { widget: 'support' } );
	await expect.poll( () => visitor( simulator )?.propertyId ).toBe( OTHER );
	await page.clock.runFor( 3000 );
	expect( await switched ).toBe( 'NO_CALLBACK' );
	await expect.poll( () => visitor( simulator ).attributes ).toEqual( { plan: 'gold' } );
} );

for ( const [ method, identity ] of [
	[ 'login', { login: ADA.login } ],
	[ 'setAttributes', { api: ADA.api } ],
] as const ) {
	test( `what ${ method } tries again is not said to another property`, async ( { page, site, simulator } ) => {
		simulator.addFault( { kind: 'error', method, code: 'SERVER_ERROR', times: 1 } );
		await page.clock.install();
		const { user: marker, widgets } = PAGE;
		await site.open( page, { user: marker, ...identity, widgets, attributes: attributes( { plan: 'gold' } ) } );
		await expect.poll( () => calls( simulator, method ) ).toHaveLength( 1 );
		await run( page, 'switch_widget', { widget: 'support' } );
		await expectAttributes( simulator, { plan: 'gold' } );
		const before = calls( simulator, method ).length;
		await page.clock.runFor( 8000 );
		await run( page, 'add_tags', { tags: [ 'asked' ] } );
		expect( calls( simulator, method ) ).toHaveLength( before );
		expect( visitor( simulator ) ).toMatchObject( {
			propertyId: OTHER,
			name: '',
			email: '',
			identity: 'anonymous',
		} );
		expect( await failures( page ) ).toEqual( [] );
	} );
}

test( 'who is known while another property’s widget comes is not named to it', async ( { page, site, simulator } ) => {
	simulator.changeProperty( OTHER, { variants: { switchWidgetCallback: false } } );
	let answer!: () => void;
	const held = new Promise< void >( ( resolve ) => ( answer = resolve ) );
	site.answer = async () => {
		await held;
		return { status: 200, body: told( 'Ada' ) };
	};
	await page.context().addCookies( [ { name: 'tawk_integration_user', value: '0123456789abcdef', url: site.url } ] );
	await page.clock.install();
	await site.open( page, { ask: { url: `${ site.url }/ask` }, widgets: PAGE.widgets } );
	const switched = run( page, 'switch_widget', { widget: 'support' } );
	await expect.poll( () => visitor( simulator )?.propertyId ).toBe( OTHER );
	await page.evaluate( () => addEventListener( 'tawkIntegrationTold', () => ( document.title = 'Told' ) ) );
	answer();
	await expect( page ).toHaveTitle( 'Told' );
	await page.clock.runFor( 3000 );
	expect( await switched ).toBe( 'NO_CALLBACK' );
	await expectAttributes( simulator, { plan: 'plan of Ada' } );
	expect( calls( simulator, 'setAttributes' ).map( ( { args } ) => args ) ).toEqual( [
		{ attributes: { plan: 'plan of Ada' } },
	] );
	expect( visitor( simulator ) ).toMatchObject( { name: '', email: '', identity: 'anonymous' } );
} );

test( 'a button of another widget loads that one at once', async ( { page, site, simulator } ) => {
	site.markup = BUTTON;
	site.config = { ...PAGE, ...HIDDEN, clicks: [ { widget: 'support' } ] };
	await page.goto( site.url );
	await page.getByRole( 'button', { name: 'Support' } ).click();
	await expectSeen( page, 'open' );
	expect( loaded( simulator ) ).toEqual( [ `${ OTHER }/default` ] );
	expect( visitor( simulator ).identity ).toBe( 'anonymous' );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'a button of another widget switches to it, then opens it and tells its agents', async ( {
	page,
	site,
	simulator,
} ) => {
	site.markup = BUTTON;
	await site.open( page, {
		...PAGE,
		clicks: [ { widget: 'support', tags: [ { values: [ 'footer' ] } ], event: 'asked' } ],
	} );
	await page.getByRole( 'button', { name: 'Support' } ).click();
	await expectSeen( page, 'open' );
	await expect.poll( () => visitor( simulator )?.events.map( ( { name } ) => name ) ).toEqual( [ 'asked' ] );
	expect( visitor( simulator ).propertyId ).toBe( OTHER );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'a button that names a widget that is gone opens the one that is there', async ( { page, site, simulator } ) => {
	site.markup = BUTTON;
	site.config = { ...PAGE, ...HIDDEN, clicks: [ { widget: 'gone' } ] };
	await page.goto( site.url );
	await page.getByRole( 'button', { name: 'Support' } ).click();
	await expectSeen( page, 'open' );
	expect( loaded( simulator ) ).toEqual( [ `${ PROPERTY }/default` ] );
} );
