/** What one measured figure is, and whether it keeps its budget. Pure. */

export type Unit = 'bytes' | 'count' | 'instructions' | 'microseconds' | 'times' | 'shift';

export interface Budget {
	limit: number;
	rule: 'at most' | 'less than';
}

export interface Row {
	/** What is measured, in words. */
	what: string;
	unit: Unit;
	/** This plugin's figure; null: not measured. */
	own: number | null;
	/** The other plugin's figure in the same run; null: there is none. */
	peer: number | null;
	/** null: the figure is reported only. */
	budget: Budget | null;
}

export type Verdict = 'kept' | 'broken' | 'reported' | 'not measured';

export const atMost = ( limit: number ): Budget => ( { limit, rule: 'at most' } );

export const lessThan = ( limit: number ): Budget => ( { limit, rule: 'less than' } );

export const verdict = ( { own, budget }: Row ): Verdict => {
	if ( own === null ) {
		return 'not measured';
	}
	if ( budget === null ) {
		return 'reported';
	}
	const { limit, rule } = budget;
	return own < limit || ( rule === 'at most' && own === limit ) ? 'kept' : 'broken';
};
