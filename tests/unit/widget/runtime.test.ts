import { identify } from '../../../src/widget/runtime';

const visitor = { name: 'Ada Lovelace', email: 'ada@example.com', hash: 'f00d' };

beforeEach( () => {
	delete window.Tawk_API;
} );

describe( 'a widget that another snippet brought', () => {
	it( 'is told who the visitor is once it has loaded', async () => {
		const setAttributes = jest.fn();
		const told = identify( visitor );
		expect( setAttributes ).not.toHaveBeenCalled();
		Object.assign( window.Tawk_API ?? {}, { setAttributes } );
		dispatchEvent( new Event( 'tawkLoad' ) );
		await told;
		expect( setAttributes ).toHaveBeenCalledWith( visitor, expect.any( Function ) );
	} );

	it( 'is told at once where it has loaded already', async () => {
		const setAttributes = jest.fn();
		window.Tawk_API = { onLoaded: true, setAttributes };
		await identify( visitor );
		expect( setAttributes ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'breaks nothing where the method is missing', async () => {
		window.Tawk_API = { onLoaded: true };
		await expect( identify( visitor ) ).resolves.toBeUndefined();
	} );
} );
