import { place } from '../../../src/blocks/place';

/** An element whose top is so many pixels below that of the window, painted already or not. */
function elementAt( top: number, isPainted = true ): HTMLElement {
	const element = document.createElement( 'div' );
	element.getBoundingClientRect = () => ( { top } ) as DOMRect;
	element.getAnimations = () => ( isPainted ? [] : [ { pending: true } as Animation ] );
	return element;
}

const isGone = ( { dataset }: HTMLElement ) => 'tawkGone' in dataset;

describe( 'what is hidden', () => {
	it.each( [
		[ 'keeps its place where somebody looks', elementAt( 100 ), false ],
		[ 'keeps its place where somebody has scrolled past it', elementAt( -100 ), false ],
		[ 'gives it up below the window', elementAt( innerHeight ), true ],
		[ 'gives it up before it has been painted', elementAt( 100, false ), true ],
	] )( '%s', ( _, element, expected ) => {
		place( 'tawkHolds', [ { element, isShown: false } ] );
		expect( element.dataset.tawkHolds ).toBe( 'false' );
		expect( isGone( element ) ).toBe( expected );
	} );

	it( 'keeps its place for as long as that may change, then gives it up', () => {
		const element = elementAt( innerHeight );
		place( 'tawkFits', [ { element, isShown: false, isSettled: false } ] );
		expect( isGone( element ) ).toBe( false );
		place( 'tawkFits', [ { element, isShown: false } ] );
		expect( isGone( element ) ).toBe( true );
	} );

	it( 'does not take its place again for a second reason', () => {
		const element = elementAt( innerHeight );
		place( 'tawkHolds', [ { element, isShown: false } ] );
		element.getBoundingClientRect = () => ( { top: 0 } ) as DOMRect;
		place( 'tawkFits', [ { element, isShown: false } ] );
		expect( isGone( element ) ).toBe( true );
	} );

	it( 'is looked at after all is written, and before anything gives up its place', () => {
		const order: string[] = [];
		const elements = [ elementAt( innerHeight ), elementAt( innerHeight ) ];
		elements.forEach( ( element ) => {
			element.getAnimations = () => {
				order.push(
					elements.map( ( { dataset } ) => `${ dataset.tawkHolds }${ 'tawkGone' in dataset }` ).join()
				);
				return [];
			};
		} );
		place(
			'tawkHolds',
			elements.map( ( element ) => ( { element, isShown: false } ) )
		);
		expect( order ).toEqual( [ 'falsefalse,falsefalse', 'falsefalse,falsefalse' ] );
		expect( elements.map( isGone ) ).toEqual( [ true, true ] );
	} );

	it( 'is back once no reason is left', () => {
		const element = elementAt( innerHeight );
		place( 'tawkHolds', [ { element, isShown: false } ] );
		place( 'tawkFits', [ { element, isShown: false } ] );
		place( 'tawkHolds', [ { element, isShown: true } ] );
		expect( isGone( element ) ).toBe( true );
		place( 'tawkFits', [ { element, isShown: true } ] );
		expect( isGone( element ) ).toBe( false );
	} );
} );
