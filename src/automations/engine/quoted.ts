import type { Facts } from './facts';

const NAME = /\{trigger\.([^{}\s]+)\}/g;

/**
 * The arguments of an action, with what the trigger tells in the place of `{trigger.<name>}`, as text and no more: what
 * is quoted quotes nothing itself. A member of a list or an object that is left without any text is left out.
 */
export function quoted< Given >( given: Given, facts: Facts ): Given {
	const quote = ( one: unknown ): unknown => {
		if ( typeof one === 'string' ) {
			return one.replace( NAME, ( _, name: string ) => ( Object.hasOwn( facts, name ) ? facts[ name ]! : '' ) );
		}
		if ( typeof one !== 'object' || ! one ) {
			return one;
		}
		const members = Object.entries( one )
			.map( ( [ name, before ] ) => [ name, quote( before ), before ] as const )
			.filter( ( [ , after, before ] ) => after !== '' || before === '' );
		return Array.isArray( one ) ? members.map( ( [ , after ] ) => after ) : Object.fromEntries( members );
	};
	return quote( given ) as Given;
}
