import { missingIn } from '../../../../src/conditions/schema';
import { ownLine, readyMade, type Site } from '../../../../src/settings/visibility/ready-made';
import { sentenceOf } from '../../../../src/settings/visibility/sentence';
import { words } from './lines';

const widget = ( id: string, name: string ) => ( { id, name, property_id: '', widget_id: '' } );

const site: Site = {
	roles: [ 'administrator', 'editor', 'subscriber' ],
	languages: [ 'en_US', 'de_DE', 'fr_FR' ],
	widgets: [ widget( 'deutsch', 'Deutsch' ), widget( 'sales', 'Sales' ) ],
	languageName: ( locale ) => ( { en_US: 'English', de_DE: 'German', fr_FR: 'French' } )[ locale ] ?? locale,
};

const made = ( name: string, on: Site = site ) => {
	const found = readyMade( on ).find( ( one ) => one.name === name );
	if ( ! found ) {
		throw new Error( name );
	}
	return found;
};
const sentences = ( name: string, on: Site = site ) =>
	made( name, on )
		.lines( [] )
		.map( ( line ) => sentenceOf( line, on.widgets, words ) );

describe( 'ready-made rules', () => {
	it.each( [
		[ 'not-for-staff', 'Hide for people with the role administrator or editor' ],
		[ 'only-logged-in', 'Hide for people who are not logged in' ],
		[ 'only-these-pages', 'Show on …' ],
		[ 'office-hours', 'Hide outside of Mon–Fri 09:00–17:00' ],
		[ 'nobody-online', 'Hide while agents are offline' ],
	] )( '%s: %s', ( name, sentence ) => {
		expect( sentences( name ) ).toEqual( [ sentence ] );
	} );

	it( 'count shop managers among the staff where there are some', () => {
		expect( sentences( 'not-for-staff', { ...site, roles: [ ...site.roles, 'shop_manager' ] } ) ).toEqual( [
			'Hide for people with the role administrator, editor, or shop_manager',
		] );
	} );

	it( 'hide everywhere else, for “Only on these pages”', () => {
		expect( made( 'only-these-pages' ).otherwise ).toBe( 'hide' );
		expect( made( 'not-for-staff' ).otherwise ).toBeUndefined();
	} );

	it( 'give each language a line, with the widget that is named after it', () => {
		const lines = made( 'widget-per-language' ).lines( [ 'language-en-us' ] );
		expect( lines.map( ( { id, widget: picked, action } ) => [ id, picked, action ] ) ).toEqual( [
			[ 'language-en-us-2', '', 'use_widget' ],
			[ 'language-de-de', 'deutsch', 'use_widget' ],
			[ 'language-fr-fr', '', 'use_widget' ],
		] );
	} );

	it( 'say what is missing for a widget per language', () => {
		expect( made( 'widget-per-language', { ...site, languages: [ 'en_US' ] } ) ).toMatchObject( {
			available: false,
			info: expect.stringContaining( 'one language only' ) as string,
		} );
		expect( made( 'widget-per-language', { ...site, widgets: [] } ) ).toMatchObject( {
			available: false,
			info: expect.stringContaining( 'one widget only' ) as string,
		} );
	} );

	it( 'warn where visitors cannot leave a message', () => {
		expect( made( 'office-hours' ).info ).toContain( 'can’t leave a message' );
		expect( made( 'nobody-online' ).note ).toContain( 'can’t leave a message' );
	} );

	it( 'are complete, but for the pages that the owner chooses', () => {
		const incomplete = readyMade( site )
			.filter( ( { lines } ) =>
				lines( [] ).some( ( { conditions } ) =>
					conditions.some(
						( { type, value } ) =>
							Object.keys( missingIn( value, words.kindOf( type )?.schema ?? {} ) ).length > 0
					)
				)
			)
			.map( ( { name } ) => name );
		expect( incomplete ).toEqual( [ 'only-these-pages' ] );
	} );

	it( 'never take an id twice', () => {
		expect( made( 'office-hours' ).lines( [ 'office-hours' ] )[ 0 ]?.id ).toBe( 'office-hours-2' );
	} );
} );

it( 'a rule of one’s own does the opposite of what happens otherwise', () => {
	expect( ownLine( 'show', [] ).action ).toBe( 'hide' );
	expect( ownLine( 'hide', [ 'rule' ] ) ).toMatchObject( { id: 'rule-2', action: 'show', conditions: [] } );
} );
