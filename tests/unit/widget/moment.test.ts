import { moment } from '../../../src/widget/moment';

let readyState: DocumentReadyState = 'complete';
Object.defineProperty( document, 'readyState', { get: () => readyState } );

/** Lets everything that is ready to run do so, and says whether the moment has come. */
function watch( promise: Promise< unknown > ) {
	let come = false;
	promise.then( () => ( come = true ) );
	return async () => {
		await jest.advanceTimersByTimeAsync( 0 );
		return come;
	};
}

beforeEach( () => {
	jest.useFakeTimers();
	readyState = 'complete';
} );

afterEach( () => {
	jest.useRealTimers();
	Reflect.deleteProperty( window, 'requestIdleCallback' );
} );

describe( 'the widget loads', () => {
	it( 'at once with the strategy immediate', async () => {
		expect( await watch( moment( { strategy: 'immediate' } ) )() ).toBe( true );
	} );

	it( 'after the given seconds with the strategy delay', async () => {
		const hasCome = watch( moment( { strategy: 'delay', delay: 5 } ) );
		await jest.advanceTimersByTimeAsync( 4999 );
		expect( await hasCome() ).toBe( false );
		await jest.advanceTimersByTimeAsync( 1 );
		expect( await hasCome() ).toBe( true );
	} );

	it.each( [ 'pointerdown', 'keydown', 'scroll', 'touchstart', 'wheel' ] )(
		'at the first %s with the strategy interaction',
		async ( type ) => {
			const hasCome = watch( moment( { strategy: 'interaction' } ) );
			await jest.advanceTimersByTimeAsync( 60_000 );
			expect( await hasCome() ).toBe( false );
			document.body.dispatchEvent( new Event( type, { bubbles: true } ) );
			expect( await hasCome() ).toBe( true );
		}
	);

	it( 'at the first idle moment of the browser with the strategy idle', async () => {
		let idle = () => {};
		Object.assign( window, { requestIdleCallback: ( callback: () => void ) => ( idle = callback ) } );
		const hasCome = watch( moment( { strategy: 'idle' } ) );
		expect( await hasCome() ).toBe( false );
		idle();
		expect( await hasCome() ).toBe( true );
	} );

	it( 'after the page has loaded, not before, with the strategy idle', async () => {
		readyState = 'interactive';
		const hasCome = watch( moment( { strategy: 'idle' } ) );
		await jest.advanceTimersByTimeAsync( 5000 );
		expect( await hasCome() ).toBe( false );
		dispatchEvent( new Event( 'load' ) );
		await jest.advanceTimersByTimeAsync( 200 );
		expect( await hasCome() ).toBe( true );
	} );

	it( 'although something else on the page never loads, eight seconds later', async () => {
		readyState = 'interactive';
		const hasCome = watch( moment( { strategy: 'idle' } ) );
		await jest.advanceTimersByTimeAsync( 7999 );
		expect( await hasCome() ).toBe( false );
		await jest.advanceTimersByTimeAsync( 201 );
		expect( await hasCome() ).toBe( true );
	} );
} );
