import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { decide, type Decision, type Holds, type Rules } from '../../../src/visibility/decide';
import fixture from '../../fixtures/visibility-frame.json';
import { holdsIn, residualOf, rulesOf, textOf, type Residual, type RuleSet, type Truth } from './frame';
import { randomRules } from './random-rules';

const truthIn = ( { server, browser }: Pick< RuleSet, 'server' | 'browser' > ) => holdsIn( { ...server, ...browser } );
const whole = ( set: RuleSet ) => decide( rulesOf( set.default, set.rules ), truthIn( set ) );
const line = ( { show, widget }: Decision ) => ( show ? `show ${ widget }` : 'hide' );

/** What the browser makes of what PHP left; where that is nothing, nothing was printed. */
const inTwoParts = ( { show, otherwise, widget, rules }: Residual, browser: Truth ): Decision =>
	show === false
		? { show, widget: '' }
		: decide( rulesOf( otherwise ? 'show' : 'hide', rules, widget ), holdsIn( browser ) );

/** The meaning of rules in the fewest words: read from the bottom, whatever holds overrules what is below it. */
const plainly = ( { default: otherwise, rules }: Rules, holds: Holds ) =>
	rules.reduceRight< Decision >(
		( below, { enabled, action, conditions, widget = '' } ) => {
			if ( enabled === false || conditions.filter( holds ).length < conditions.length ) {
				return below;
			}
			return action === 'use_widget' ? { ...below, widget } : { ...below, show: action === 'show' };
		},
		{ show: otherwise === 'show', widget: '' }
	);

describe( 'the frame of the rules', () => {
	it.each< RuleSet & { name: string; outcome: Decision; residual: Residual } >( fixture.cases )(
		'$name',
		( { outcome, residual, ...set } ) => {
			expect( whole( set ) ).toEqual( outcome );
			expect( line( inTwoParts( residual, set.browser ) ) ).toBe( line( outcome ) );
			expect( residualOf( set ) ).toEqual( residual );
		}
	);

	it( 'comes by what PHP left to the outcome of the whole, for the same random rules as in PHP', () => {
		const outcomes = createHash( 'sha256' );
		const residuals = createHash( 'sha256' );
		const sets = randomRules( fixture.random.seed );
		const torn: RuleSet[] = [];
		for ( let left = fixture.random.sets; left > 0; left-- ) {
			const set = sets.next().value;
			const residual = residualOf( set );
			const outcome = line( whole( set ) );
			if ( line( inTwoParts( residual, set.browser ) ) !== outcome ) {
				torn.push( set );
			}
			outcomes.update( `${ outcome }\n` );
			residuals.update( `${ textOf( residual ) }\n` );
		}
		expect( torn ).toEqual( [] );
		expect( outcomes.digest( 'hex' ) ).toBe( fixture.random.outcomes );
		expect( residuals.digest( 'hex' ) ).toBe( fixture.random.residuals );
	} );

	it( 'reads any rules as they are meant', () => {
		const types = [ 'a', 'b', 'c', 'd' ];
		const condition = fc.constantFrom( ...types, ...types.map( ( type ) => `!${ type }` ), 'unknown', '!unknown' );
		const rule = fc.record(
			{
				conditions: fc.array( condition, { maxLength: 4 } ),
				action: fc.constantFrom( 'show', 'hide', 'use_widget' ),
				widget: fc.constantFrom( '', 'de', 'fr' ),
				enabled: fc.boolean(),
			},
			{ requiredKeys: [ 'conditions', 'action', 'widget' ] }
		);
		fc.assert(
			fc.property(
				fc.constantFrom( 'show', 'hide' ),
				fc.array( rule, { maxLength: 12 } ),
				fc.record( Object.fromEntries( types.map( ( type ) => [ type, fc.boolean() ] ) ) ),
				( otherwise, rules, truth ) => {
					const given = rulesOf( otherwise, rules );
					expect( decide( given, holdsIn( truth ) ) ).toEqual( plainly( given, holdsIn( truth ) ) );
				}
			),
			{ numRuns: 2000 }
		);
	} );

	it( 'reads no condition after the rule that decided, nor after the first that does not hold', () => {
		const asked: string[] = [];
		const holds: Holds = ( condition ) => {
			asked.push( condition.type );
			return holdsIn( { yes: true, no: false, never: true } )( condition );
		};
		const rules = [
			{ conditions: [ 'no', 'never' ], action: 'hide' },
			{ conditions: [ 'yes' ], action: 'hide' },
			{ conditions: [ 'never' ], action: 'show' },
		];
		decide( rulesOf( 'show', rules ), holds );
		expect( asked ).toEqual( [ 'no', 'yes' ] );
	} );
} );
