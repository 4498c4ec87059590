import { watch } from '../../../src/widget/answered';

const HOST = 'https://embed.tawk.to';
const reached = jest.fn();
let script: HTMLScriptElement;

const violation = ( blockedURI: string, disposition = 'enforce' ) =>
	document.dispatchEvent( Object.assign( new Event( 'securitypolicyviolation' ), { blockedURI, disposition } ) );

beforeEach( () => {
	jest.useFakeTimers();
	reached.mockReset();
	script = document.createElement( 'script' );
	watch( script, HOST, reached );
} );

afterEach( () => jest.useRealTimers() );

describe( 'tawk.to', () => {
	it( 'that cannot be reached is reported', () => {
		script.dispatchEvent( new Event( 'error' ) );
		expect( reached.mock.calls ).toEqual( [ [ 'blocked_by_browser' ] ] );
	} );

	it( 'that the site’s policy forbids is reported', () => {
		violation( `${ HOST }/5f1e9c8a0b2d4c6e8f013579/default` );
		expect( reached ).toHaveBeenCalledWith( 'blocked_by_policy' );
	} );

	it( 'is not blocked by a policy that only reports, or forbids something else', () => {
		violation( `${ HOST }/5f1e9c8a0b2d4c6e8f013579/default`, 'report' );
		violation( 'https://example.com/x.js' );
		expect( reached ).not.toHaveBeenCalled();
	} );

	it( 'is given eight seconds', () => {
		jest.advanceTimersByTime( 7999 );
		expect( reached ).not.toHaveBeenCalled();
		jest.advanceTimersByTime( 1 );
		expect( reached.mock.calls ).toEqual( [ [ 'no_answer' ] ] );
	} );
} );
