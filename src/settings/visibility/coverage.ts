import type { ShowOrHide } from '../../shared/settings';
import type { AnyCondition } from '../../conditions/condition';
import { outcomeOf, picks, type Line, type Widgets } from './rule';

/** Why a line can never decide anything. */
export type Idle =
	/** A line before it fits wherever it fits. */
	| { why: 'covered'; by: string }
	/** Its conditions exclude each other. */
	| { why: 'contradiction' }
	/** It has a condition that nothing here can evaluate: it never holds. */
	| { why: 'unknown_condition' }
	/** The widget that it picks is gone. */
	| { why: 'no_widget' }
	/** Without it the same would happen: what follows says so too. */
	| { why: 'same_as_end' };

interface Known {
	/** Whether conditions of a type can be evaluated here. */
	evaluates: ( type: string ) => boolean;
	widgets: Widgets;
	otherwise: ShowOrHide;
}

/**
 * The lines that can never decide, by their id. Pure. Lines that are switched off are not looked at; it is only
 * said what is certain: conditions of different types never exclude each other.
 */
export function idleLines( lines: readonly Line[], known: Known ): Map< string, Idle > {
	const idle = new Map< string, Idle >();
	const enabled = lines.filter( ( { enabled: on } ) => on );
	for ( const group of [ enabled.filter( ( line ) => ! picks( line ) ), enabled.filter( picks ) ] ) {
		const able = group.filter( ( line ) => {
			const why = neverFits( line, known );
			if ( why ) {
				idle.set( line.id, { why } );
			}
			return ! why;
		} );
		const left = withoutCovered( able, idle );
		markEnd( left, picks( group[ 0 ] ?? { action: 'show' } ) ? 'use ' : known.otherwise, idle );
	}
	return idle;
}

function neverFits( line: Line, { evaluates, widgets }: Known ) {
	if ( line.conditions.some( ( { type } ) => ! evaluates( type ) ) ) {
		return 'unknown_condition' as const;
	}
	if ( picks( line ) && line.widget !== '' && ! widgets.some( ( { id } ) => id === line.widget ) ) {
		return 'no_widget' as const;
	}
	return excludeEachOther( line.conditions ) ? ( 'contradiction' as const ) : null;
}

/** Whether conditions can certainly never all hold. */
export const excludeEachOther = ( conditions: readonly AnyCondition[] ): boolean =>
	conditions.some(
		( condition ) =>
			condition.operator === 'is' &&
			conditions.some(
				( other ) => other.operator === 'is_not' && implies( condition, { ...other, operator: 'is' } )
			)
	);

/** Marks the lines before which another one fits wherever they do, and gives those that are left. */
function withoutCovered( group: readonly Line[], idle: Map< string, Idle > ): Line[] {
	const left: Line[] = [];
	for ( const line of group ) {
		const by = left.find( ( earlier ) => covers( earlier, line ) );
		if ( by ) {
			idle.set( line.id, { why: 'covered', by: by.id } );
		} else {
			left.push( line );
		}
	}
	return left;
}

function covers( earlier: Line, line: Line ): boolean {
	return earlier.conditions.every( ( wanted ) =>
		line.conditions.some( ( condition ) => implies( condition, wanted ) )
	);
}

/** Marks the lines at the end that say what happens without them, too. */
function markEnd( left: Line[], otherwise: string, idle: Map< string, Idle > ): void {
	for ( const line of left.reverse() ) {
		if ( outcomeOf( line ) !== otherwise ) {
			return;
		}
		idle.set( line.id, { why: 'same_as_end' } );
	}
}

/** Whether a condition that holds makes another one hold for certain. */
function implies( condition: AnyCondition, other: AnyCondition ): boolean {
	if ( condition.type !== other.type || condition.operator !== other.operator ) {
		return false;
	}
	const [ has, wants ] = [ condition.value, other.value ];
	if ( Array.isArray( has ) && Array.isArray( wants ) ) {
		// A list means any of it.
		const [ fewer, more ] = condition.operator === 'is' ? [ has, wants ] : [ wants, has ];
		return fewer.length > 0 && fewer.every( ( value ) => more.includes( value ) );
	}
	return JSON.stringify( has ) === JSON.stringify( wants );
}
