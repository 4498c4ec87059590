import type { Run, Skipped } from '../automation';

/** Runs that are listed, the last ones. */
const MOST = 20;

export interface Log {
	/** Nothing was done. */
	skipped: ( id: string, why: Skipped ) => void;
	/**
	 * Actions have been asked for.
	 *
	 * @return To be told what became of each, by its number.
	 */
	ran: ( id: string, actions: number ) => ( index: number, outcome: string ) => void;
}

/** Lists what became of automations in `data-runs` of an element, as JSON. */
export function runsIn( { dataset }: HTMLElement ): Log {
	const runs: Run[] = [];
	let isDue = false;
	function changed(): void {
		if ( ! isDue ) {
			isDue = true;
			queueMicrotask( () => {
				isDue = false;
				dataset.runs = JSON.stringify( runs );
			} );
		}
	}
	function add( id: string, what: Omit< Run, 'id' | 'at' > ): void {
		runs.push( { id, at: Date.now(), ...what } );
		runs.splice( 0, runs.length - MOST );
		changed();
	}
	return {
		skipped: ( id, skipped ) => add( id, { skipped } ),
		ran( id, actions ) {
			const outcomes: ( string | null )[] = Array( actions ).fill( null );
			add( id, { outcomes } );
			return ( index, outcome ) => {
				outcomes[ index ] = outcome;
				changed();
			};
		},
	};
}
