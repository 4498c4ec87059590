/** The window: methods, getters, place on the page, mouse and keyboard. Contract, sections 3, 4 and 7. */
import AxeBuilder from '@axe-core/playwright';
import { expect, OPEN, SECURE, test } from './host';
import type { Host } from './host';

const views = async ( host: Host ): Promise< unknown[] > =>
	Promise.all(
		( [ 'isChatMaximized', 'isChatMinimized', 'isChatHidden' ] as const ).map( ( name ) => host.ask( name ) )
	);

test( 'maximize, minimize and toggle open and close the window', async ( { host } ) => {
	await host.open();
	const dialog = host.page.getByRole( 'dialog', { name: 'Chat' } );
	expect( await views( host ) ).toEqual( [ false, true, false ] );
	await host.ask( 'maximize' );
	await expect( dialog ).toBeVisible();
	expect( await views( host ) ).toEqual( [ true, false, false ] );
	await host.ask( 'minimize' );
	await expect( dialog ).toBeHidden();
	await host.ask( 'toggle' );
	await expect( dialog ).toBeVisible();
	await host.ask( 'toggle' );
	await host.expectHeard( 'ChatMaximized', [ null, null ] );
	await host.expectHeard( 'ChatMinimized', [ null, null ] );
} );

test( 'hideWidget, showWidget and toggleVisibility', async ( { host } ) => {
	await host.open();
	const launcher = host.page.getByRole( 'button', { name: 'Open chat' } );
	await host.ask( 'hideWidget' );
	await expect( launcher ).toBeHidden();
	expect( await views( host ) ).toEqual( [ false, false, true ] );
	await host.ask( 'showWidget' );
	await expect( launcher ).toBeVisible();
	await host.ask( 'toggleVisibility' );
	await expect( launcher ).toBeHidden();
	await host.ask( 'toggleVisibility' );
	await expect( launcher ).toBeVisible();
	await host.expectHeard( 'ChatHidden', [ null, null ] );
} );

test( 'maximize leaves a hidden widget hidden, unless the variant says otherwise', async ( { host } ) => {
	const dialog = host.page.getByRole( 'dialog', { name: 'Chat' } );
	await host.open();
	await host.ask( 'hideWidget' );
	await host.ask( 'maximize' );
	await expect( dialog ).toBeHidden();
	await host.ask( 'showWidget' );
	await host.ask( 'maximize' );
	await expect( dialog ).toBeVisible();

	host.simulator.changeProperty( SECURE, { variants: { maximizeShowsHidden: true } } );
	await host.page.reload();
	await host.loaded();
	await host.ask( 'hideWidget' );
	await host.ask( 'maximize' );
	await expect( dialog ).toBeVisible();
} );

test( 'the floating widget calls itself inline', async ( { host } ) => {
	await host.open();
	expect( await host.ask( 'getWindowType' ) ).toBe( 'inline' );
	expect( await host.ask( 'widgetPosition' ) ).toBe( 'br' );
} );

test( 'the launcher works by keyboard: open, write, close, and the focus comes back', async ( { host } ) => {
	const { page } = host;
	await host.open();
	const launcher = page.getByRole( 'button', { name: 'Open chat' } );
	await launcher.focus();
	await page.keyboard.press( 'Enter' );
	await expect( page.getByRole( 'textbox', { name: 'Write a message' } ) ).toBeFocused();
	await page.keyboard.type( 'By keyboard' );
	await page.keyboard.press( 'Shift+Enter' );
	await page.keyboard.type( 'in two lines' );
	await page.keyboard.press( 'Enter' );
	await host.expectHeard( 'ChatMessageVisitor', [ 'By keyboard\nin two lines' ] );
	await page.keyboard.press( 'Escape' );
	await expect( page.getByRole( 'dialog', { name: 'Chat' } ) ).toBeHidden();
	await expect( launcher ).toBeFocused();
} );

test( 'the launcher works by mouse and says what it does', async ( { host } ) => {
	const { page } = host;
	await host.open();
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	await page.getByRole( 'button', { name: 'Minimize' } ).click();
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	await page.getByRole( 'button', { name: 'Close chat' } ).click();
	await expect( page.getByRole( 'dialog', { name: 'Chat' } ) ).toBeHidden();
} );

for ( const [ position, sides ] of Object.entries( {
	br: { right: 30, bottom: 40 },
	bl: { left: 30, bottom: 40 },
	tr: { right: 30, top: 40 },
	tl: { left: 30, top: 40 },
	cr: { right: 30 },
	cl: { left: 30 },
} ) ) {
	test( `customStyle puts the launcher at ${ position }, and the window stays on the screen`, async ( { host } ) => {
		const desktop = { position, xOffset: 30, yOffset: '40' };
		await host.open( { api: { customStyle: { zIndex: '1000 !important', visibility: { desktop } } } } );
		expect( await host.ask( 'widgetPosition' ) ).toBe( position );
		const box = await host.page.getByRole( 'button', { name: 'Open chat' } ).boundingBox();
		const size = host.page.viewportSize();
		if ( ! box || ! size ) {
			throw new Error( 'The launcher has no place.' );
		}
		const distances = {
			left: box.x,
			top: box.y,
			right: size.width - box.x - box.width,
			bottom: size.height - box.y - box.height,
		};
		expect( distances ).toMatchObject( sides );
		await host.ask( 'maximize' );
		await expect( host.page.getByRole( 'dialog', { name: 'Chat' } ) ).toBeInViewport( { ratio: 1 } );
		const style = host.page.locator( '[data-chat-simulator]' );
		await expect( style ).toHaveCSS( 'z-index', '1000' );
		expect(
			await style.evaluate( ( element: HTMLElement ) => element.style.getPropertyPriority( 'z-index' ) )
		).toBe( 'important' );
	} );
}

test( 'phones have their own place, and a window as large as the screen', async ( { host } ) => {
	await host.page.setViewportSize( { width: 375, height: 700 } );
	await host.open( {
		api: {
			customStyle: {
				visibility: { desktop: { position: 'br' }, mobile: { position: 'tl', xOffset: '16px', yOffset: 8 } },
			},
		},
	} );
	expect( await host.ask( 'widgetPosition' ) ).toBe( 'tl' );
	expect( await host.page.getByRole( 'button', { name: 'Open chat' } ).boundingBox() ).toMatchObject( {
		x: 16,
		y: 8,
	} );
	await host.ask( 'maximize' );
	expect( await host.page.getByRole( 'dialog', { name: 'Chat' } ).boundingBox() ).toEqual( {
		x: 0,
		y: 0,
		width: 375,
		height: 700,
	} );
} );

test( 'a style that the API does not know is noted', async ( { host } ) => {
	await host.open( { api: { customStyle: { visibility: { desktop: { position: 'bottom' } } } } } );
	await expect.poll( () => host.violations ).toEqual( [ 'bad-setting' ] );
	expect( await host.ask( 'widgetPosition' ) ).toBe( 'br' );
} );

test.describe( 'inline chat', () => {
	test( 'fills its container, is open, and has no launcher', async ( { host } ) => {
		await host.open( { embedded: `tawk_${ SECURE }` } );
		expect( await host.ask( 'getWindowType' ) ).toBe( 'embed' );
		expect( await views( host ) ).toEqual( [ true, false, false ] );
		const dialog = host.page.locator( `#tawk_${ SECURE }` ).getByRole( 'dialog', { name: 'Chat' } );
		expect( ( await dialog.boundingBox() )?.height ).toBe( 400 );
		await expect( host.page.getByRole( 'button', { name: 'Open chat' } ) ).toHaveCount( 0 );
		await host.ask( 'minimize' );
		await expect( dialog ).toBeVisible();
		await host.write( 'From within' );
		expect( host.visitor.pages.at( -1 )?.kind ).toBe( 'embed' );
	} );

	test( 'without its container nothing is drawn, and that is noted', async ( { host } ) => {
		await host.open( { api: { embedded: 'nowhere' } } );
		await expect.poll( () => host.violations ).toEqual( [ 'bad-setting' ] );
		await expect( host.page.locator( '[data-chat-simulator]' ) ).toHaveCount( 0 );
	} );
} );

test.describe( 'switchWidget', () => {
	test( 'loads the other widget and calls back', async ( { host } ) => {
		await host.open();
		await host.ask( 'maximize' );
		expect( await host.call( 'switchWidget', { propertyId: SECURE, widgetId: '1hsales22' } ) ).toBe( 'success' );
		await expect( host.page.getByRole( 'heading', { name: 'Sales' } ) ).toBeVisible();
		expect( host.visitor.pages.at( -1 )?.widgetId ).toBe( '1hsales22' );
		expect( await host.heard( 'Load' ) ).toHaveLength( 1 );
	} );

	test( 'goes to another property, with its own visitor and status', async ( { host } ) => {
		host.simulator.setStatus( OPEN, 'away' );
		await host.open();
		await host.call( 'switchWidget', { propertyId: OPEN, widgetId: 'default' } );
		expect( host.visitor.propertyId ).toBe( OPEN );
		expect( await host.ask( 'getStatus' ) ).toBe( 'away' );
		expect( host.simulator.state.visitors ).toHaveLength( 2 );
	} );

	test( 'never calls back for an unknown widget, and the old connection is gone', async ( { host } ) => {
		await host.open();
		await host.ask( 'switchWidget', { propertyId: SECURE, widgetId: 'nobody' } );
		await expect
			.poll(
				() =>
					host.simulator.state.requests.filter(
						( { kind, status } ) => kind === 'settings' && status === 404
					).length
			)
			.toBe( 1 );
		await expect
			.poll( () => host.simulator.state.visitors[ 0 ]?.pages.every( ( { leftAt } ) => leftAt !== null ) )
			.toBe( true );
	} );

	test( 'takes two texts only', async ( { host } ) => {
		await host.open();
		await host.ask( 'switchWidget', SECURE, 'default' );
		await expect.poll( () => host.violations ).toEqual( [ 'wrong-type' ] );
	} );
} );

test( 'closed, open and with its menu, the chat has no accessibility faults', async ( { host } ) => {
	await host.open();
	const violations = async (): Promise< string[] > => {
		const { violations: found } = await new AxeBuilder( { page: host.page } )
			.include( '[data-chat-simulator]' )
			.analyze();
		return found.map( ( { id } ) => id );
	};
	expect( await violations() ).toEqual( [] );
	await host.write( 'Hello' );
	host.simulator.say( host.visitor.id, 'How do you do?' );
	await host.page.getByRole( 'button', { name: 'Options' } ).click();
	await host.page.getByText( 'How do you do?' ).waitFor();
	expect( await violations() ).toEqual( [] );
} );

test( 'the drawing keeps to a policy without inline styles', async ( { host, simulator } ) => {
	const { page } = host;
	const socket = simulator.url.replace( 'http', 'ws' );
	await page.route( '**/strict', ( route ) =>
		route.fulfill( {
			contentType: 'text/html',
			headers: {
				'content-security-policy': `default-src 'none'; script-src ${ simulator.url }; connect-src ${ simulator.url } ${ socket }`,
			},
			body: `<!doctype html><title>Strict</title><script src="${ simulator.url }/${ OPEN }/default"></script>`,
		} )
	);
	const complaints: string[] = [];
	page.on( 'console', ( message ) => complaints.push( message.text() ) );
	await page.goto( `${ simulator.url }/strict` );
	await page.getByRole( 'button', { name: 'Open chat' } ).click();
	await host.write( 'Hello' );
	expect( complaints ).toEqual( [] );
} );
