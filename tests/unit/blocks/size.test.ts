import { flawOf, lengthOf } from '../../../src/blocks/size';

it( 'a number alone means pixels', () => {
	expect( lengthOf( 'height', ' 600 ' ) ).toBe( '600px' );
	expect( flawOf( 'height', '600' ) ).toBe( '' );
} );

it( 'each side takes the lengths that mean something there', () => {
	expect( lengthOf( 'width', '80%' ) ).toBe( '80%' );
	expect( lengthOf( 'height', '80%' ) ).toBeUndefined();
	expect( lengthOf( 'height', '80.5DVH' ) ).toBe( '80.5dvh' );
	expect( lengthOf( 'width', '80vh' ) ).toBeUndefined();
} );

it.each( [ '12345px', '-1px', '1e3px', 'calc(1px)', '50 px', '1px;color:red' ] )(
	'%s is no length, and that is said',
	( typed ) => {
		expect( lengthOf( 'width', typed ) ).toBeUndefined();
		expect( flawOf( 'width', typed ) ).toMatch( /^Not used/ );
		expect( flawOf( 'height', typed ) ).toMatch( /^Not used/ );
	}
);

it( 'nothing is no mistake', () => {
	expect( flawOf( 'width', ' ' ) ).toBe( '' );
	expect( lengthOf( 'width', '' ) ).toBeUndefined();
} );
