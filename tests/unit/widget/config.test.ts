import { configElement, readConfig } from '../../../src/widget/config';

const page = ( json: string ) => {
	document.body.innerHTML = '';
	const element = document.createElement( 'script' );
	element.type = 'application/json';
	element.id = 'tawk-integration-config';
	element.textContent = json;
	document.body.append( element );
	return document;
};

describe( 'the configuration of a page', () => {
	it( 'is what PHP printed', () => {
		expect( readConfig( configElement( page( '\n{"revision":3,"widget_id":"default"}\n' ) ) ) ).toEqual( {
			revision: 3,
			widget_id: 'default',
		} );
	} );

	it( 'is absent where nothing was printed', () => {
		document.body.innerHTML = '';
		expect( readConfig( configElement( document ) ) ).toBeNull();
	} );

	it( 'is read from a script element alone: authors may give its id to others', () => {
		const real = page( '{"revision":3}' );
		real.body.insertAdjacentHTML( 'afterbegin', '<pre id="tawk-integration-config">{"revision":666}</pre>' );
		expect( readConfig( configElement( real ) ) ).toEqual( { revision: 3 } );
	} );

	it( 'is nothing where only another element has its id', () => {
		document.body.innerHTML = '<pre id="tawk-integration-config">{"revision":666}</pre>';
		expect( readConfig( configElement( document ) ) ).toBeNull();
	} );

	it( 'is given to the first of two copies of the script only', () => {
		const doubled = page( '{"revision":3}' );
		expect( readConfig( configElement( doubled ) ) ).not.toBeNull();
		expect( readConfig( configElement( doubled ) ) ).toBeNull();
	} );

	it.each( [ '', '{', '<!-- moved by a cache -->' ] )( 'is nothing where the text %j is broken', ( json ) => {
		expect( readConfig( configElement( page( json ) ) ) ).toBeNull();
	} );
} );
