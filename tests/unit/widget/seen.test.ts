import { seen } from '../../../src/widget/seen';

let state: DocumentVisibilityState | HTMLElement = 'visible';
Object.defineProperty( document, 'visibilityState', { get: () => state } );

describe( 'a page', () => {
	it( 'that somebody looks at is seen at once', async () => {
		state = 'visible';
		await expect( seen() ).resolves.toBeUndefined();
	} );

	it( 'is seen whose state an element of the page hides by its id', async () => {
		state = document.createElement( 'object' );
		await expect( seen() ).resolves.toBeUndefined();
	} );

	it( 'in the background or prerendered is seen when it comes to the front, and no earlier', async () => {
		state = 'hidden';
		const told = jest.fn();
		const done = seen().then( told );
		document.dispatchEvent( new Event( 'visibilitychange' ) );
		await Promise.resolve();
		expect( told ).not.toHaveBeenCalled();

		state = 'visible';
		document.dispatchEvent( new Event( 'visibilitychange' ) );
		await done;
		expect( told ).toHaveBeenCalledTimes( 1 );
	} );
} );
