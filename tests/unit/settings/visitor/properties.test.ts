import { propertiesOf } from '../../../../src/settings/visitor/secure-mode/properties';
import { keyOf } from '../../../../src/settings/visitor/secure-mode/secret';
import type { Settings } from '../../../../src/shared/settings';
import { visitor } from './visitor';

const [ main, other ] = [ '5f1e9c8a0b2d4c6e8f013579', '6a2f0d9b1c3e5d7f90246801' ];
const widget = ( name: string, property: string ) => ( {
	id: name.toLowerCase(),
	name,
	property_id: property,
	widget_id: `${ name.toLowerCase() }1`,
} );

const settings: Settings = {
	version: 4,
	revision: 1,
	property_id: main,
	widget_id: 'default',
	enabled: true,
	widgets: [ widget( 'Deutsch', other ), widget( 'Sales', main ), widget( 'Shop', other ) ],
	visibility: { default: 'show', rules: [] },
	visitor,
	automations: [],
	loading: { strategy: 'idle', delay: 0 },
	privacy: { environments: [], delete_data: false },
};

describe( 'properties that keys belong to', () => {
	it( 'are named by their widgets, the main one first', () => {
		expect( propertiesOf( settings ) ).toMatchObject( [
			{ id: main, isMain: true, name: 'the main widget and “Sales”', widget: { widget_id: 'default' } },
			{ id: other, isMain: false, name: '“Deutsch” and “Shop”', widget: { widget_id: 'deutsch1' } },
		] );
	} );

	it( 'have no key where the server names none', () => {
		expect( keyOf( other, [] ) ).toEqual( { property_id: other, source: '', last_four: '', readable: false } );
	} );
} );
