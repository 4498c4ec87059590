/** Rules that hang on whether agents are there: only tawk.to knows, so it is loaded to find out. */
import { askedFor, expect, PROPERTY, test } from '../wordpress';
import { condition, expectShown, expectState, follow, launcher, rule } from './story';

const whenOnline = rule( 'show', condition( 'agent_status', [ 'online' ] ) );

test( 'while agents are away the chat loads unseen, and comes when they do', async ( { page, simulator, connect } ) => {
	simulator.setStatus( PROPERTY, 'offline' );
	await connect( follow( 'hide', whenOnline ) );
	await page.addInitScript( () => {
		Object.assign( window, { seen: 0 } );
		new MutationObserver( () => {
			const chat = [ ...document.querySelectorAll( 'button' ) ].find( ( button ) =>
				/^Open chat/.test( button.getAttribute( 'aria-label' ) ?? button.textContent ?? '' )
			);
			if ( chat?.checkVisibility() ) {
				Object.assign( window, { seen: 1 } );
			}
		} ).observe( document, { childList: true, subtree: true, attributes: true } );
	} );
	await page.goto( '/' );
	await page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
	await expectState( page, 'hidden_by_default' );
	await expect( launcher( page ) ).toBeHidden();
	expect( await page.evaluate( () => Reflect.get( window, 'seen' ) ) ).toBe( 0 );

	simulator.setStatus( PROPERTY, 'online' );
	await expectShown( page );
	simulator.setStatus( PROPERTY, 'away' );
	await expectState( page, 'hidden_by_default' );
	await expect( launcher( page ) ).toBeHidden();
	expect( askedFor( simulator, 'loader' ) ).toHaveLength( 1 );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'while agents are there the chat is shown', async ( { page, connect } ) => {
	await connect( follow( 'hide', whenOnline ) );
	await page.goto( '/' );
	await expectShown( page );
} );

test( 'tawk.to is not asked where another condition decides', async ( { page, simulator, connect } ) => {
	await connect(
		follow( 'hide', rule( 'show', condition( 'agent_status', [ 'online' ] ), condition( 'device', [ 'phone' ] ) ) )
	);
	await page.setViewportSize( { width: 1280, height: 800 } );
	await page.goto( '/', { waitUntil: 'networkidle' } );
	await expectState( page, 'hidden_by_default' );
	expect( askedFor( simulator ) ).toEqual( [] );
} );
