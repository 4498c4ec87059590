import { request, RestError } from '../../../src/shared/rest';
import { EMPTY_DRAFT } from '../../../src/settings/connect/AddWidget';
import { store, withWidget } from '../../../src/blocks/sidebar/store-widget';
import type { Settings } from '../../../src/shared/settings';

jest.mock( '../../../src/settings/connect/AddWidget', () => ( { EMPTY_DRAFT: { name: '' } } ) );
jest.mock( '../../../src/shared/rest', () => ( {
	...jest.requireActual< object >( '../../../src/shared/rest' ),
	request: jest.fn(),
} ) );
const asked = jest.mocked( request );

const settings = {
	revision: 3,
	widgets: [ { id: 'sales', name: 'Sales', property_id: 'a', widget_id: 'b' } ],
} as unknown as Settings;
const draft = { ...EMPTY_DRAFT, name: ' Sales ', property_id: 'c', widget_id: 'd' };

it( 'a widget gets an id that is free, and the name without spaces around it', () => {
	expect( withWidget( settings, draft ).widgets ).toEqual( [
		...settings.widgets,
		{ id: 'sales-2', name: 'Sales', property_id: 'c', widget_id: 'd' },
	] );
} );

it( 'what is stored now comes back', async () => {
	asked.mockResolvedValueOnce( { tawk_integration_settings: { ...settings, revision: 4 } } );
	expect( await store( settings ) ).toMatchObject( { stored: { revision: 4 }, failure: '' } );
} );

it( 'after somebody else has stored something, theirs comes in and nothing is overwritten', async () => {
	const theirs = { ...settings, revision: 9 };
	asked.mockRejectedValueOnce( new RestError( 'Changed.', {}, false, true ) );
	asked.mockResolvedValueOnce( { tawk_integration_settings: theirs } );
	expect( await store( settings ) ).toEqual( {
		stored: null,
		theirs,
		failure: 'Changed. Nothing is lost: add your widget once more.',
	} );
} );

it( 'what was refused is said', async () => {
	asked.mockRejectedValueOnce( new RestError( 'Invalid.', { 'widgets.1.name': 'Too long.' } ) );
	expect( await store( settings ) ).toEqual( { stored: null, theirs: null, failure: 'Too long.' } );
} );
