import { DEFAULT_Z_INDEX, placementOf } from './placement';

const style = {
	zIndex: '1000 !important',
	visibility: {
		desktop: { position: 'tl', xOffset: 15, yOffset: '20' },
		mobile: { position: 'cr', xOffset: '16px', yOffset: '10%' },
	},
};

test( 'desktop and mobile have their own place', () => {
	expect( placementOf( style, false, 'br' ) ).toEqual( {
		position: 'tl',
		xOffset: '15px',
		yOffset: '20px',
		zIndex: '1000',
		important: true,
		problems: [],
	} );
	expect( placementOf( style, true, 'br' ) ).toMatchObject( { position: 'cr', xOffset: '16px', yOffset: '10%' } );
} );

test( 'without a style the widget stands where tawk.to’s settings put it', () => {
	expect( placementOf( undefined, false, 'bl' ) ).toEqual( {
		position: 'bl',
		xOffset: '20px',
		yOffset: '20px',
		zIndex: DEFAULT_Z_INDEX,
		important: false,
		problems: [],
	} );
} );

test( 'a number is a z-index too', () => {
	expect( placementOf( { zIndex: 5 }, false, 'br' ) ).toMatchObject( { zIndex: '5', important: false } );
} );

test.each( [
	[ 'a style that is no object', 'high' ],
	[ 'an unknown position', { visibility: { desktop: { position: 'bottom' } } } ],
	[ 'an offset without a number', { visibility: { desktop: { xOffset: 'left' } } } ],
	[ 'an offset of the wrong type', { visibility: { desktop: { yOffset: [ 3 ] } } } ],
	[ 'a z-index that is no number', { zIndex: 'top' } ],
] )( '%s is a problem, and the default stands', ( _, given ) => {
	expect( placementOf( given, false, 'br' ) ).toMatchObject( {
		position: 'br',
		xOffset: '20px',
		yOffset: '20px',
		zIndex: DEFAULT_Z_INDEX,
	} );
	expect( placementOf( given, false, 'br' ).problems ).toHaveLength( 1 );
} );
