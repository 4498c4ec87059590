import type { Condition } from '../../../src/shared/settings';
import type { Holds, RuleLeft, Rules } from '../../../src/visibility/decide';

/**
 * Rules over made-up conditions, as tests/fixtures/visibility-frame.json writes them. Its twin is
 * tests/php/Visibility/Frame.php.
 */
export interface RuleSet {
	/** Truth of what PHP decides, by type. */
	server: Truth;
	/** Truth of what the browser decides. */
	browser: Truth;
	default: string;
	rules: readonly ShortRule[];
}

export type Truth = Readonly< Partial< Record< string, boolean > > >;

export interface ShortRule {
	/** Types; `!type` has the operator is_not. */
	conditions: readonly string[];
	action: string;
	widget?: string;
	enabled?: boolean;
}

/** What PHP decides and leaves (includes/Visibility/Decision.php). */
export interface Residual {
	show: boolean | null;
	otherwise: boolean;
	widget: string;
	rules: readonly ShortRule[];
}

/** Whether a made-up condition holds: an unknown one does not, whichever its operator. */
export const holdsIn =
	( truth: Truth ): Holds =>
	( { type, operator } ) =>
		truth[ type ] === ( operator === 'is' );

/** In the form of the settings. What is made up is none of the real types, so their names are only claimed. */
export const rulesOf = ( otherwise: string, rules: readonly ShortRule[], widget = '' ): Rules => ( {
	default: otherwise === 'show' ? 'show' : 'hide',
	widget,
	rules: rules.map( ( { conditions, action, ...rest } ) => ( {
		...rest,
		action: action as RuleLeft[ 'action' ],
		conditions: conditions.map( conditionOf ),
	} ) ),
} );

const conditionOf = ( short: string ) =>
	( {
		type: short.replace( '!', '' ),
		operator: short.startsWith( '!' ) ? 'is_not' : 'is',
		value: true,
	} ) as Condition;

/** What PHP leaves of a set, thought out a second time. */
export function residualOf( { server, browser, default: otherwise, rules }: RuleSet ): Residual {
	const deciding = reduced( rules, false, server, browser );
	const shows = ( deciding.last?.action ?? otherwise ) === 'show';
	const left = deciding.left.slice(
		0,
		1 + deciding.left.findLastIndex( ( { action } ) => ( action === 'show' ) !== shows )
	);
	if ( left.length === 0 && ! shows ) {
		return { show: false, otherwise: false, widget: '', rules: [] };
	}
	const picking = reduced( rules, true, server, browser );
	const widget = picking.last?.widget ?? '';
	const picks = picking.left.slice( 0, 1 + picking.left.findLastIndex( ( rule ) => rule.widget !== widget ) );
	return { show: left.length === 0 ? true : null, otherwise: shows, widget, rules: [ ...left, ...picks ] };
}

/** Rules of one kind with the conditions that the browser decides, and the first that has none left. */
function reduced( rules: readonly ShortRule[], picks: boolean, server: Truth, browser: Truth ) {
	const possible = rules
		.filter( ( { action, enabled } ) => enabled !== false && ( action === 'use_widget' ) === picks )
		.filter( ( { conditions } ) =>
			conditions.every(
				( short ) => short.replace( '!', '' ) in browser || holdsIn( server )( conditionOf( short ) )
			)
		)
		.map( ( rule ) => ( {
			...rule,
			conditions: rule.conditions.filter( ( short ) => short.replace( '!', '' ) in browser ),
		} ) );
	const end = possible.findIndex( ( { conditions } ) => conditions.length === 0 );
	return end < 0 ? { left: possible, last: undefined } : { left: possible.slice( 0, end ), last: possible[ end ] };
}

/** A residual in one line. */
export function textOf( { show, otherwise, widget, rules }: Residual ): string {
	const sign = ( shown: boolean | null ) => ( { null: '?', true: '+', false: '-' } )[ `${ shown }` ];
	const texts = rules.map( ( rule ) => {
		const picked = rule.widget === undefined ? '' : `:${ rule.widget }`;
		return ` ${ rule.action }${ picked }(${ rule.conditions.join( ',' ) })`;
	} );
	return sign( show ) + sign( otherwise ) + widget + texts.join( '' );
}
