import type { RuleSet, ShortRule, Truth } from './frame';

const SERVER = [ 's0', 's1', 's2', 's3' ];
const BROWSER = [ 'b0', 'b1', 'b2', 'b3' ];
const TYPES = [ ...SERVER, ...BROWSER, 'unknown' ];
const ACTIONS = [ 'show', 'hide', 'use_widget' ];
const WIDGETS = [ '', 'de', 'fr' ];

/**
 * Makes rule sets, the same ones as its twin tests/php/Visibility/Random_Rules.php.
 *
 * @param seed From 1 to 2147483646.
 */
export function* randomRules( seed: number ): Generator< RuleSet, never > {
	const below = lehmer( seed );
	const one = ( list: readonly string[] ) => list[ below( list.length ) ] ?? '';
	const times = < T >( count: number, make: () => T ): T[] => Array.from( { length: count }, make );
	const truthOf = ( types: readonly string[] ): Truth =>
		Object.fromEntries( types.map( ( type ) => [ type, below( 2 ) === 1 ] ) );
	const condition = () => {
		const type = one( TYPES );
		return ( below( 3 ) === 0 ? '!' : '' ) + type;
	};
	const rule = (): ShortRule => {
		const action = one( ACTIONS );
		const enabled = below( 6 ) > 0;
		const conditions = times( below( 4 ), condition );
		return { action, enabled, conditions, ...( action === 'use_widget' ? { widget: one( WIDGETS ) } : {} ) };
	};
	for (;;) {
		const server = truthOf( SERVER );
		const browser = truthOf( BROWSER );
		const otherwise = below( 2 ) === 1 ? 'show' : 'hide';
		yield { server, browser, default: otherwise, rules: times( below( 7 ), rule ) };
	}
}

/** Lehmer's generator (16807, 2147483647) by Schrage's method: no step leaves 32 bits, whatever runs it. */
function lehmer( seed: number ): ( limit: number ) => number {
	let state = seed;
	return ( limit ) => {
		state = 16807 * ( state % 127773 ) - 2836 * Math.trunc( state / 127773 );
		if ( state <= 0 ) {
			state += 2147483647;
		}
		return state % limit;
	};
}
