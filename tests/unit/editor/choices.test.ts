import { isGone, visibilityChoices, widgetChoices } from '../../../src/editor/choices';

const widgets = [
	{ id: 'de', name: 'Deutsch' },
	{ id: 'sales', name: 'Sales' },
];

describe( 'what a post can say of the chat', () => {
	it.each( [
		[ 'show', 'Follow the rules (now: shown)' ],
		[ 'hide', 'Follow the rules (now: hidden)' ],
		[ 'depends', 'Follow the rules (now: depends on the visitor)' ],
	] as const )( 'names what the rules say: %s', ( rules, label ) => {
		expect( visibilityChoices( { rules, widget: '' } )[ 0 ] ).toEqual( { value: 'inherit', label } );
	} );

	it( 'does without while nobody knows', () => {
		expect( visibilityChoices( null ).map( ( { label } ) => label ) ).toEqual( [
			'Follow the rules',
			'Always show here: ignores every rule, office hours too; not consent',
			'Never show here',
		] );
	} );
} );

describe( 'the widgets to choose from', () => {
	it( 'are the rules’ choice and the further ones, by name', () => {
		expect( widgetChoices( widgets, '', null ) ).toEqual( [
			{ value: '', label: 'As the rules say' },
			{ value: 'de', label: 'Deutsch' },
			{ value: 'sales', label: 'Sales' },
		] );
	} );

	it( 'name the one that the rules pick', () => {
		expect( widgetChoices( widgets, '', { rules: 'show', widget: 'de' } )[ 0 ]?.label ).toBe(
			'As the rules say (now: Deutsch)'
		);
	} );

	it.each( [ '', 'gone' ] )( 'name none where the rules pick “%s”', ( widget ) => {
		expect( widgetChoices( widgets, '', { rules: 'show', widget } )[ 0 ]?.label ).toBe( 'As the rules say' );
	} );

	it( 'keep a choice that is gone', () => {
		expect( widgetChoices( widgets, 'old', null ).at( -1 ) ).toEqual( {
			value: 'old',
			label: 'old (no longer in the settings)',
		} );
	} );

	it( 'know which choice is gone', () => {
		expect( [ '', 'de', 'old' ].map( ( chosen ) => isGone( widgets, chosen ) ) ).toEqual( [ false, false, true ] );
	} );
} );
