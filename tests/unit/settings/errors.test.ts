import {
	errorOf,
	fieldId,
	firstError,
	homeless,
	tabsWithErrors,
	withoutTouched,
} from '../../../src/settings/save/errors';

const tabs = [
	{ name: 'connect', fields: [ 'enabled', 'property_id', 'widget_id' ] },
	{ name: 'loading', fields: [ 'loading.strategy', 'loading.delay', 'privacy.environments' ] },
];

describe( 'errors of a refused save', () => {
	it( 'belong to the field of their path', () => {
		expect( errorOf( 'loading.delay', { 'loading.delay': 'Too long.' } ) ).toBe( 'Too long.' );
		expect( errorOf( 'loading.strategy', { 'loading.delay': 'Too long.' } ) ).toBe( '' );
	} );

	it( 'of a member of a list belong to the list', () => {
		expect( errorOf( 'privacy.environments', { 'privacy.environments.1': 'Unknown.' } ) ).toBe( 'Unknown.' );
	} );

	it( 'do not belong to a field whose name only begins alike', () => {
		expect( errorOf( 'loading.delay', { 'loading.delayed': 'No.' } ) ).toBe( '' );
	} );

	it( 'mark every tab that holds one', () => {
		expect( tabsWithErrors( { 'loading.delay': 'a', widget_id: 'b' }, tabs ) ).toEqual( [ 'connect', 'loading' ] );
		expect( tabsWithErrors( {}, tabs ) ).toEqual( [] );
	} );

	it( 'lead to the first in the order of the screen', () => {
		expect( firstError( { 'loading.delay': 'a', widget_id: 'b', property_id: 'c' }, tabs ) ).toEqual( {
			tab: 'connect',
			path: 'property_id',
		} );
		expect( firstError( { colour: 'a' }, tabs ) ).toBeNull();
	} );

	it( 'without a field are said with their path', () => {
		expect( homeless( { 'loading.delay': 'a', colour: 'Unknown.' }, tabs ) ).toEqual( [ 'colour: Unknown.' ] );
	} );

	it( 'go when their field is touched, and only those', () => {
		expect(
			withoutTouched( { 'loading.delay': 'a', 'privacy.environments.1': 'b', widget_id: 'c' }, [
				'privacy.environments',
				'loading.delay',
			] )
		).toEqual( { widget_id: 'c' } );
	} );

	it( 'find their field by an id that CSS needs no escaping for', () => {
		expect( fieldId( 'privacy.delete_data' ) ).toBe( 'tawk-integration-privacy-delete_data' );
	} );
} );
