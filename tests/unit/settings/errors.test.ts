import { errorsIn } from '../../../src/shared/errors-in';
import {
	errorOf,
	fieldId,
	firstError,
	homeless,
	standing,
	stillFailing,
	tabsWithErrors,
} from '../../../src/settings/save/errors';
import { RestError } from '../../../src/shared/rest';
import type { Settings } from '../../../src/shared/settings';
import { visitor } from './visitor/visitor';

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

	it( 'of a part are given by their path within it', () => {
		expect( errorsIn( 'a.1', { 'a.1': 'x', 'a.1.b': 'y', 'a.10': 'z' } ) ).toEqual( { '': 'x', b: 'y' } );
	} );

	it( 'find their field by an id that CSS needs no escaping for', () => {
		expect( fieldId( 'privacy.delete_data' ) ).toBe( 'tawk-integration-privacy-delete_data' );
	} );
} );

const line = ( id: string, ...pages: number[][] ): Settings[ 'visibility' ][ 'rules' ][ number ] => ( {
	id,
	name: '',
	enabled: true,
	action: 'hide',
	widget: '',
	conditions: pages.map( ( value ) => ( { type: 'post', operator: 'is', value } ) ),
} );

const settings: Settings = {
	version: 4,
	revision: 4,
	property_id: '5f1e9c8a0b2d4c6e8f013579',
	widget_id: '',
	enabled: true,
	widgets: [],
	visibility: { default: 'show', rules: [ line( 'a', [ 1 ] ), line( 'b', [ 2 ], [ 3 ] ) ] },
	visitor,
	automations: [],
	loading: { strategy: 'delay', delay: 500 },
	privacy: { environments: [ 'production', 'staging' ], delete_data: false },
};

const withRules = ( ...rules: Settings[ 'visibility' ][ 'rules' ] ): Settings => ( {
	...settings,
	visibility: { default: 'show', rules },
} );

describe( 'errors after a change', () => {
	it( 'go when their field is touched, and only those', () => {
		const errors = { 'loading.delay': 'a', 'privacy.environments.1': 'b', enabled: 'c' };
		const after: Settings = {
			...settings,
			loading: { strategy: 'delay', delay: 5 },
			privacy: { environments: [ 'staging' ], delete_data: false },
		};
		expect( standing( errors, settings, after ) ).toEqual( { enabled: 'c' } );
	} );

	it( 'are the same object where nothing of theirs was touched', () => {
		const errors = { 'loading.delay': 'a' };
		expect( standing( errors, settings, { ...settings, enabled: false } ) ).toBe( errors );
	} );

	it( 'of the missing half of the widget go when the other half changes', () => {
		expect( standing( { widget_id: 'a' }, settings, { ...settings, property_id: '' } ) ).toEqual( {} );
	} );

	const errors = {
		'visibility.rules.0.conditions.0.value': 'first',
		'visibility.rules.1.conditions.1.value.0': 'second',
	};
	const [ a, b ] = [ line( 'a', [ 1 ] ), line( 'b', [ 2 ], [ 3 ] ) ];

	it( 'follow a rule that moves', () => {
		expect( standing( errors, settings, withRules( b, a ) ) ).toEqual( {
			'visibility.rules.1.conditions.0.value': 'first',
			'visibility.rules.0.conditions.1.value.0': 'second',
		} );
	} );

	it( 'go with a rule that is removed', () => {
		expect( standing( errors, settings, withRules( b ) ) ).toEqual( {
			'visibility.rules.0.conditions.1.value.0': 'second',
		} );
	} );

	it( 'of one condition stay while another is edited', () => {
		expect( standing( errors, settings, withRules( a, line( 'b', [ 9 ], [ 3 ] ) ) ) ).toBe( errors );
		expect( standing( errors, settings, withRules( a, line( 'b', [ 2 ], [ 9 ] ) ) ) ).toEqual( {
			'visibility.rules.0.conditions.0.value': 'first',
		} );
	} );

	it( 'go when conditions come or go: none can be told from another', () => {
		expect( standing( errors, settings, withRules( a, line( 'b', [ 3 ] ) ) ) ).toEqual( {
			'visibility.rules.0.conditions.0.value': 'first',
		} );
	} );
} );

describe( 'a failure', () => {
	it( 'that accused fields says how many of them are still accused, and is over with the last', () => {
		const failure = new RestError( 'No.', { a: 'x', b: 'y' } );
		expect( stillFailing( failure, { b: 'y' } )?.errors ).toEqual( { b: 'y' } );
		expect( stillFailing( failure, {} ) ).toBeNull();
	} );

	it( 'that is no field’s stays', () => {
		const failure = new RestError( 'Offline.' );
		expect( stillFailing( failure, {} ) ).toBe( failure );
		expect( stillFailing( null, {} ) ).toBeNull();
	} );
} );
