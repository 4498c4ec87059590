import { afterSave, changes } from '../../../src/settings/save/changes';
import type { Settings } from '../../../src/shared/settings';
import { visitor } from './visitor/visitor';

const settings: Settings = {
	version: 4,
	revision: 4,
	property_id: '5f1e9c8a0b2d4c6e8f013579',
	widget_id: 'default',
	enabled: true,
	widgets: [],
	visibility: { default: 'show', rules: [] },
	visitor,
	automations: [],
	loading: { strategy: 'idle', delay: 0 },
	privacy: { environments: [ 'production', 'staging' ], delete_data: false },
};

const rule = ( id: string, name = '' ): Settings[ 'visibility' ][ 'rules' ][ number ] => ( {
	id,
	name,
	enabled: true,
	conditions: [],
	action: 'hide',
	widget: '',
} );

const withRules = ( ...rules: Settings[ 'visibility' ][ 'rules' ] ): Settings => ( {
	...settings,
	visibility: { default: 'show', rules },
} );

describe( 'unsaved changes', () => {
	it( 'are none where nothing was touched', () => {
		expect( changes( settings, { ...settings } ) ).toEqual( [] );
	} );

	it( 'are named by their paths', () => {
		expect(
			changes( settings, { ...settings, enabled: false, loading: { strategy: 'delay', delay: 5 } } )
		).toEqual( [ 'enabled', 'loading.strategy', 'loading.delay' ] );
	} );

	it( 'count another widget once, though it has two ids', () => {
		expect(
			changes( settings, { ...settings, property_id: '64b7a1c2d3e4f5a6b7c8d9e0', widget_id: '1hsales22' } )
		).toEqual( [ 'property_id' ] );
	} );

	it( 'know a widget of the same property', () => {
		expect( changes( settings, { ...settings, widget_id: '1hsales22' } ) ).toEqual( [ 'widget_id' ] );
	} );

	it( 'count a list once, however much of it changed', () => {
		expect(
			changes( settings, { ...settings, privacy: { ...settings.privacy, environments: [ 'local' ] } } )
		).toEqual( [ 'privacy.environments' ] );
	} );

	it( 'are gone when a change is taken back', () => {
		expect(
			changes( settings, {
				...settings,
				privacy: { environments: [ 'production', 'staging' ], delete_data: false },
			} )
		).toEqual( [] );
	} );

	it( 'see a number that was deleted', () => {
		expect( changes( settings, { ...settings, loading: { strategy: 'idle', delay: NaN } } ) ).toEqual( [
			'loading.delay',
		] );
	} );

	it( 'count each rule once that changed, came or went', () => {
		const saved = withRules( rule( 'a' ), rule( 'b' ), rule( 'c' ) );
		expect( changes( saved, withRules( rule( 'a', 'renamed' ), rule( 'c' ), rule( 'd' ) ) ) ).toEqual( [
			'visibility.rules.a',
			'visibility.rules.d',
			'visibility.rules.b',
		] );
	} );

	it( 'count another order of rules once', () => {
		const saved = withRules( rule( 'a' ), rule( 'b' ), rule( 'c' ) );
		expect( changes( saved, withRules( rule( 'c' ), rule( 'b' ), rule( 'a' ) ) ) ).toEqual( [
			'visibility.rules',
		] );
	} );

	it( 'count the first rule of all', () => {
		expect( changes( settings, withRules( rule( 'a' ) ) ) ).toEqual( [ 'visibility.rules.a' ] );
	} );

	it( 'do not include what only the server counts', () => {
		expect( changes( settings, { ...settings, version: 4, revision: 5 } ) ).toEqual( [] );
	} );
} );

describe( 'the screen after a save', () => {
	const stored = { ...settings, revision: 5, enabled: false };

	it( 'shows what was stored', () => {
		const sent = { ...settings, enabled: false };
		expect( afterSave( sent, sent, stored ) ).toEqual( stored );
	} );

	it( 'keeps what was changed while the save was under way', () => {
		const sent = { ...settings, enabled: false };
		const edited: Settings = { ...sent, loading: { strategy: 'delay', delay: 0 } };
		expect( afterSave( sent, edited, stored ) ).toEqual( { ...stored, loading: { strategy: 'delay', delay: 0 } } );
	} );

	it( 'keeps other unsaved changes when only one thing was saved', () => {
		const edited: Settings = { ...settings, privacy: { ...settings.privacy, delete_data: true } };
		const after = afterSave( settings, edited, stored );
		expect( after ).toEqual( { ...stored, privacy: { ...settings.privacy, delete_data: true } } );
		expect( changes( stored, after ) ).toEqual( [ 'privacy.delete_data' ] );
	} );

	it( 'shows the server’s form of what was sent', () => {
		expect( afterSave( settings, settings, { ...settings, widget_id: 'other' } ).widget_id ).toBe( 'other' );
	} );

	describe( 'of lists whose members have ids', () => {
		const ids = ( { visibility }: Settings ) => visibility.rules.map( ( { id, name } ) => id + name );
		const merged = ( ...sides: Parameters< typeof afterSave > ) => ids( afterSave( ...sides ) );
		const opened = withRules( rule( 'a' ), rule( 'b' ), rule( 'c' ) );

		it( 'keep what each side changed in a member of its own', () => {
			const mine = withRules( rule( 'a', '-mine' ), rule( 'b' ), rule( 'c' ) );
			const theirs = withRules( rule( 'a' ), rule( 'b', '-theirs' ), rule( 'c' ) );
			expect( merged( opened, mine, theirs ) ).toEqual( [ 'a-mine', 'b-theirs', 'c' ] );
		} );

		it( 'keep what was added and removed on either side', () => {
			const mine = withRules( rule( 'new' ), rule( 'a' ), rule( 'c' ) );
			const theirs = withRules( rule( 'b' ), rule( 'c' ), rule( 'other' ) );
			expect( merged( opened, mine, theirs ) ).toEqual( [ 'new', 'c', 'other' ] );
		} );

		it( 'keep a member that the person changed and somebody else removed', () => {
			const mine = withRules( rule( 'a' ), rule( 'b', '-mine' ), rule( 'c' ) );
			expect( merged( opened, mine, withRules( rule( 'a' ), rule( 'c' ) ) ) ).toEqual( [ 'a', 'c', 'b-mine' ] );
		} );

		it( 'keep the order that the person chose', () => {
			const mine = withRules( rule( 'c' ), rule( 'a' ), rule( 'b' ) );
			const theirs = withRules( rule( 'a', '-theirs' ), rule( 'b' ), rule( 'c' ) );
			expect( merged( opened, mine, theirs ) ).toEqual( [ 'c', 'a-theirs', 'b' ] );
		} );

		it( 'take the order that somebody else chose where the person chose none', () => {
			expect( merged( opened, opened, withRules( rule( 'c' ), rule( 'b' ), rule( 'a' ) ) ) ).toEqual( [
				'c',
				'b',
				'a',
			] );
		} );
	} );
} );
