import fc from 'fast-check';
import type { Explanation, TracedCondition, TracedRule } from '../../../src/settings/visibility/check/explanation';
import { FIRST, visitOf, type Device } from '../../../src/settings/visibility/check/imagined';
import { settle } from '../../../src/settings/visibility/check/settled';
import type { Condition } from '../../../src/shared/settings';
import type { RuleLeft } from '../../../src/visibility/decide';

const onDevice = ( ...value: Device[] ): TracedCondition => ( {
	type: 'device',
	operator: 'is',
	value,
	outcome: 'browser',
	reason: '',
} );
const onServer = ( outcome: 'holds' | 'does_not_hold' ): TracedCondition => ( {
	type: 'logged_in',
	operator: 'is',
	value: true,
	outcome,
	reason: '',
} );
const line = ( more: Partial< TracedRule > ): TracedRule => ( {
	line: 1,
	id: 'x',
	name: '',
	action: 'hide',
	widget: '',
	outcome: 'holds',
	conditions: [],
	...more,
} );
const left = ( { action, widget, conditions }: TracedRule ): RuleLeft => ( {
	action,
	widget,
	conditions: conditions.filter( ( { outcome } ) => outcome === 'browser' ) as unknown as Condition[],
} );
const explanation = ( more: Partial< Explanation > ): Explanation => ( {
	asked: '/',
	url: '/',
	full_url: 'https://example.com/',
	user: 0,
	verdict: 'depends',
	cause: '',
	offered: false,
	own: { post: 0, asked_for: false, visibility: 'inherit', widget: '' },
	widget: '',
	rules: [],
	left: { default: 'show', widget: '', rules: [] },
	zones: { '': [ [ 0, 0 ] ] },
	unknown: [],
	...more,
} );
const settledOn = ( device: Device, answer: Explanation ) =>
	settle( answer, visitOf( { ...FIRST, device }, answer, 0 ) );

describe( 'the answer for an imagined visit', () => {
	const quiet = line( {
		outcome: 'depends',
		name: 'Quiet',
		conditions: [ onServer( 'holds' ), onDevice( 'phone' ) ],
	} );
	const always = line( { id: 'y', line: 2, action: 'show' } );
	const answer = explanation( {
		rules: [ quiet, always ],
		left: { default: 'show', widget: '', rules: [ left( quiet ) ] },
	} );

	it( 'lets the browser’s part decide', () => {
		const phone = settledOn( 'phone', answer );
		expect( phone.show ).toBe( false );
		expect( phone.decider?.name ).toBe( 'Quiet' );
		expect( phone.rules.map( ( { settled } ) => settled ) ).toEqual( [ 'decides', 'not_reached' ] );
		expect( phone.rules[ 0 ]?.conditions.map( ( { holds } ) => holds ) ).toEqual( [ true, true ] );
	} );

	it( 'goes on to the next line where the browser says no', () => {
		const desktop = settledOn( 'desktop', answer );
		expect( desktop.show ).toBe( true );
		expect( desktop.decider?.id ).toBe( 'y' );
		expect( desktop.rules.map( ( { settled } ) => settled ) ).toEqual( [ 'does_not_fit', 'decides' ] );
		expect( desktop.rules[ 0 ]?.conditions.map( ( { holds } ) => holds ) ).toEqual( [ true, false ] );
	} );

	it( 'is the server’s where it leaves nothing open', () => {
		const hidden = explanation( {
			verdict: 'hide',
			cause: 'switched_off',
			rules: [ always ],
			left: { default: 'show', rules: [] },
		} );
		expect( settledOn( 'phone', hidden ).show ).toBe( false );
		expect( settledOn( 'phone', { ...hidden, verdict: 'show' } ).show ).toBe( true );
	} );

	it.each( [ 'off', 'overruled', 'no_such_widget' ] as const )(
		'keeps to what the server says of a line: %s',
		( outcome ) => {
			const bar = line( { outcome, conditions: [ onDevice( 'phone' ) ] } );
			const settled = settledOn( 'phone', explanation( { rules: [ bar, always ] } ) );
			expect( settled.rules.map( ( rule ) => rule.settled ) ).toEqual( [ outcome, 'decides' ] );
		}
	);

	it( 'finds the widget by itself', () => {
		const pick = line( {
			action: 'use_widget',
			widget: 'sales',
			outcome: 'depends',
			conditions: [ onDevice( 'phone' ) ],
		} );
		const picking = explanation( {
			rules: [ pick, quiet, always ],
			left: { default: 'show', widget: '', rules: [ left( quiet ), left( pick ) ] },
		} );
		expect( settledOn( 'phone', picking ) ).toMatchObject( { widget: 'sales', picker: { widget: 'sales' } } );
		expect( settledOn( 'desktop', picking ) ).toMatchObject( { widget: '', picker: undefined } );
	} );

	it( 'says of its lines what the front end decides, whatever the lines', () => {
		const condition = fc.constantFrom(
			onServer( 'holds' ),
			onServer( 'does_not_hold' ),
			onDevice( 'phone' ),
			onDevice( 'tablet', 'desktop' ),
			onDevice( 'desktop' )
		);
		const rules = fc.array(
			fc.record( {
				action: fc.constantFrom( 'show' as const, 'hide' as const, 'use_widget' as const ),
				widget: fc.constantFrom( '', 'sales', 'shop' ),
				conditions: fc.array( condition, { maxLength: 3 } ),
			} ),
			{ maxLength: 7 }
		);
		fc.assert(
			fc.property(
				rules,
				fc.constantFrom( 'show' as const, 'hide' as const ),
				fc.constantFrom< Device[] >( 'phone', 'tablet', 'desktop' ),
				( made, otherwise, device ) => {
					const traced = asServer( made );
					const all = explanation( {
						rules: traced,
						left: { default: otherwise, widget: '', rules: traced.filter( isLeft ).map( left ) },
					} );
					const { show, widget, decider, picker } = settledOn( device, all );
					expect( ( decider?.action ?? otherwise ) === 'show' ).toBe( show );
					expect( picker?.widget ?? '' ).toBe( widget );
				}
			),
			{ numRuns: 1000 }
		);
	} );
} );

const isLeft = ( { outcome }: TracedRule ): boolean => outcome === 'depends' || outcome === 'holds';

/** What the server makes of lines. */
function asServer( made: readonly Pick< TracedRule, 'action' | 'widget' | 'conditions' >[] ): TracedRule[] {
	const done = new Set< boolean >();
	return made.map( ( rule, index ) => {
		const outcomes = rule.conditions.map( ( { outcome } ) => outcome );
		const picks = rule.action === 'use_widget';
		let outcome: TracedRule[ 'outcome' ] = outcomes.includes( 'browser' ) ? 'depends' : 'holds';
		outcome = outcomes.includes( 'does_not_hold' ) ? 'does_not_hold' : outcome;
		outcome = done.has( picks ) ? 'not_reached' : outcome;
		if ( outcome === 'holds' ) {
			done.add( picks );
		}
		return line( { ...rule, id: String( index ), outcome } );
	} );
}
