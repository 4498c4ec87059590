import { run } from '../../../src/automations/actions';
import { pageWith, willing } from './page';

/** Where no widget has loaded, and none will. */
const bare = () => pageWith( {}, { isLoaded: false, loads: false } );

const page = window as unknown as Record< string, unknown >;

afterEach( () => {
	document.head.innerHTML = '';
	document.body.innerHTML = '';
	delete page.dataLayer;
	delete page.gtag;
} );

const rated = ( parameters: Record< string, string > = {} ) =>
	run( bare(), 'data_layer', { event: 'tawk_rating', parameters } );

describe( 'what analytics are told', () => {
	it( 'stands in the data layer, which is made where it is missing, and waits for no widget', async () => {
		await expect( rated( { rating: 'like' } ) ).resolves.toBe( '' );
		await expect( rated() ).resolves.toBe( '' );
		expect( page.dataLayer ).toEqual( [ { event: 'tawk_rating', rating: 'like' }, { event: 'tawk_rating' } ] );
	} );

	it( 'goes to gtag() where there is no Tag Manager, and not to the data layer', async () => {
		page.gtag = jest.fn();
		page.dataLayer = [];
		await rated( { rating: 'like' } );
		expect( page.gtag ).toHaveBeenCalledWith( 'event', 'tawk_rating', { rating: 'like' } );
		expect( page.dataLayer ).toEqual( [] );
	} );

	it( 'goes to Tag Manager alone where there is both', async () => {
		page.gtag = jest.fn();
		// As its snippet has it; nothing is fetched.
		document.head.innerHTML =
			'<script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC" type="text/plain"></script>';
		await rated();
		expect( page.gtag ).not.toHaveBeenCalled();
		expect( page.dataLayer ).toEqual( [ { event: 'tawk_rating' } ] );
	} );

	it( 'is cut to what Google keeps, no character split', async () => {
		await rated( { short: `${ 'x'.repeat( 98 ) }😀`, long: `${ 'x'.repeat( 99 ) }😀` } );
		expect( page.dataLayer ).toEqual( [
			{ event: 'tawk_rating', short: `${ 'x'.repeat( 98 ) }😀`, long: 'x'.repeat( 99 ) },
		] );
	} );

	it( 'keeps its name, whatever the parameters are called, and leaves out what is not lawful', async () => {
		await expect( rated( { event: 'other', 'not-this': 'x', empty: '' } ) ).resolves.toBe( 'INVALID_ARGUMENTS' );
		expect( page.dataLayer ).toEqual( [ { event: 'tawk_rating' } ] );
	} );

	it.each( [
		[ 'frozen', Object.freeze( [] ) ],
		[ 'a text', 'mine' ],
		[ 'no list', { push: 'mine' } ],
		[ 'something that throws', { push: () => JSON.parse( '' ) as unknown } ],
		[ 'an element that a script has put there', document.createElement( 'p' ) ],
	] )( 'is nothing where the data layer is %s, and the page goes on', async ( _, layer ) => {
		page.dataLayer = layer;
		await expect( rated() ).resolves.toBe( 'THROWN' );
		expect( page.dataLayer ).toBe( layer );
	} );

	it( 'is nothing where gtag() throws', async () => {
		page.gtag = () => JSON.parse( '' ) as unknown;
		await expect( rated() ).resolves.toBe( 'THROWN' );
	} );
} );

describe( 'without consent', () => {
	afterEach( () => {
		delete window.tawkIntegrationConsent;
	} );

	it( 'neither analytics nor scripts of the page are told anything', async () => {
		window.tawkIntegrationConsent = false;
		await expect( rated() ).resolves.toBe( 'NO_CONSENT' );
		expect( page ).not.toHaveProperty( 'dataLayer' );
		await expect( run( bare(), 'dispatch', { name: 'shop:rated' } ) ).resolves.toBe( 'NO_CONSENT' );
	} );

	it( 'agents are told nothing either, and nobody waits for a widget that must not come', async () => {
		window.tawkIntegrationConsent = false;
		const waiting = bare();
		await expect( run( waiting, 'add_tags', { tags: [ 'vip' ] } ) ).resolves.toBe( 'NO_CONSENT' );
		await expect( run( waiting, 'maximize' ) ).resolves.toBe( 'NO_CONSENT' );
		expect( waiting.summon ).not.toHaveBeenCalled();
	} );

	it( 'a widget that has loaded is opened all the same, but told nothing', async () => {
		window.tawkIntegrationConsent = false;
		const api = willing();
		await expect( run( pageWith( api ), 'maximize' ) ).resolves.toBe( '' );
		await expect( run( pageWith( api ), 'add_tags', { tags: [ 'vip' ] } ) ).resolves.toBe( 'NO_CONSENT' );
		expect( api.maximize ).toHaveBeenCalledTimes( 1 );
		expect( api.addTags ).not.toHaveBeenCalled();
	} );
} );

describe( 'what scripts of the page are told', () => {
	it( 'is an event of the window with texts by name, and waits for no widget', async () => {
		const heard = jest.fn( ( event: Event ) => ( event as CustomEvent ).detail as unknown );
		addEventListener( 'shop:rated', heard, { once: true } );
		const long = 'x'.repeat( 1001 );
		await expect(
			run( bare(), 'dispatch', { name: 'shop:rated', detail: { rating: 'like', long } } )
		).resolves.toBe( '' );
		expect( heard ).toHaveReturnedWith( { rating: 'like', long: 'x'.repeat( 1000 ) } );
	} );

	it( 'is nothing where what is to be told throws', async () => {
		const detail = Object.defineProperty( {}, 'rating', {
			enumerable: true,
			get: () => JSON.parse( '' ) as unknown,
		} );
		await expect( run( bare(), 'dispatch', { name: 'shop:rated', detail } ) ).resolves.toBe( 'THROWN' );
	} );
} );
