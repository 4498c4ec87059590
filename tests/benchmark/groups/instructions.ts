/**
 * What PHP does for a front page, in instructions of the processor: the same on a fast machine and on a busy one. On
 * one site a count repeats to one part in a million; between two sites built alike, whose dates and tokens differ, the
 * difference moves by 0.01 million (warm) and 0.1 million (cold).
 */
import { setUp } from '../../run/setup';
import { VISITORS } from '../bench';
import type { Bench, Variant, Visitor } from '../bench';
import { countInstructions } from '../callgrind';
import type { Requests } from '../callgrind';
import type { Group } from '../groups';
import { lessThan } from '../row';
import type { Row } from '../row';

interface Condition {
	/** Of the opcode cache. */
	name: 'warm' | 'cold';
	requests: Requests;
	/**
	 * What the official plugin (0.9.3, without Secure Mode) added, measured by this program on WordPress 7.1.1, PHP
	 * 8.2 and SQLite: the budget when no peer is measured.
	 */
	official: Record< Visitor, number >;
}

const CONDITIONS: readonly Condition[] = [
	{ name: 'warm', requests: { warmUp: 5, counted: 10 }, official: { anonymous: 2_380_000, 'logged in': 2_380_000 } },
	{ name: 'cold', requests: { warmUp: 2, counted: 5 }, official: { anonymous: 7_700_000, 'logged in': 7_700_000 } },
];

type Figures = Record< Visitor, number >;

interface Measured {
	own: Figures | null;
	/** With twenty rules. */
	rules: Figures | null;
	peer: Figures | null;
}

const rowsOf = ( { name, official }: Condition, { own, rules, peer }: Measured ): Row[] =>
	VISITORS.flatMap( ( visitor ) =>
		[
			{ with: '', figures: own },
			{ with: ', 20 rules', figures: rules },
		].map( ( variant ): Row => ( {
			what: `PHP instructions added, ${ visitor }, opcode cache ${ name }${ variant.with }`,
			unit: 'instructions',
			own: variant.figures && variant.figures[ visitor ],
			peer: peer && peer[ visitor ],
			budget: lessThan( peer?.[ visitor ] ?? official[ visitor ] ),
		} ) )
	);

const difference = ( to: Figures | null, now: Figures | null ): Figures | null =>
	to && now && { anonymous: now.anonymous - to.anonymous, 'logged in': now[ 'logged in' ] - to[ 'logged in' ] };

const measure = async ( bench: Bench, condition: Condition, say: ( line: string ) => void ): Promise< Row[] > => {
	const count = async ( variant: Variant ): Promise< Figures | null > => {
		say( `Counting instructions, opcode cache ${ condition.name }, ${ variant } …` );
		await bench.become( variant );
		return countInstructions( bench, condition.name === 'warm', condition.requests );
	};
	const none = await count( 'none' );
	const own = await count( 'own' );
	const rules = await count( 'own-rules' );
	const peer = bench.hasPeer ? await count( 'peer' ) : null;
	return rowsOf( condition, {
		own: difference( none, own ),
		rules: difference( none, rules ),
		peer: difference( none, peer ),
	} );
};

export const instructions: Group = async ( { bench: build, say } ) => {
	const missing = await setUp( [ 'valgrind' ] );
	if ( missing.length > 0 ) {
		say( `Instructions are not measured: ${ missing.join( ' ' ) }` );
		return CONDITIONS.flatMap( ( condition ) => rowsOf( condition, { own: null, rules: null, peer: null } ) );
	}
	const bench = await build();
	const rows: Row[] = [];
	for ( const condition of CONDITIONS ) {
		rows.push( ...( await measure( bench, condition, say ) ) );
	}
	return rows;
};
