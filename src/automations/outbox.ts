/**
 * The module that sends what automations tell agents; fetched with the first action that one of them asks for.
 */
import { MOST_ATTRIBUTES, MOST_TAGS } from '../visitor/limits';
import type { Args } from './action';
import type { Facts } from './engine/facts';
import { quoted } from './engine/quoted';

/**
 * Has an action done. Never rejects: resolves with '' once it is done, else with what hindered it. Its arguments may
 * quote what the trigger tells.
 */
export type Ask = ( name: string, args: Args, facts?: Facts ) => Promise< string >;

/** Something that agents are to be told, for all who have asked for it. */
interface Letter {
	name: string;
	args: Args;
	/** Attributes, or tags with nothing beside them; missing where the arguments are not as they should be. */
	content: Map< string, string > | undefined;
	done: ( ( code: string ) => void )[];
}

/** Events that are not told yet; and as many letters of tags and attributes. */
const MOST_LETTERS = 50;

/** Who may ask for one letter. */
const MOST_SENDERS = 1000;

const TELLS = /^(set_attributes|add_|remove_)/;

/** What comes after all that was asked for before. Everything else is only seen, or needs no widget. */
const IN_TURN = /^(start|switch_|end_|shutdown|logout)/;

/**
 * Asks for what agents are told one by one: what comes while tawk.to has not answered goes together, as far as tawk.to
 * takes it in one call. Everything else is asked for at once.
 */
export function outbox( ask: Ask ): Ask {
	const waiting: Letter[] = [];
	let isBusy = false;
	/** Letters that are not answered: events, and others. */
	const open = [ 0, 0 ];

	async function send( { name, args, content, done }: Letter ): Promise< void > {
		const told =
			content &&
			( name === 'set_attributes'
				? { attributes: Object.fromEntries( content ) }
				: { tags: [ ...content.keys() ] } );
		// Nothing is left of what quoted nothing, or was taken back.
		const code = content?.size === 0 ? '' : await ask( name, told ?? args );
		open[ kindOf( content ) ]!--;
		done.forEach( ( tell ) => tell( code ) );
	}

	async function sendAll(): Promise< void > {
		isBusy = true;
		while ( waiting.length ) {
			await send( waiting.shift()! );
		}
		isBusy = false;
	}

	return async ( name, given, facts = {} ) => {
		const args = quoted( given, facts );
		if ( ! TELLS.test( name ) ) {
			if ( IN_TURN.test( name ) ) {
				waiting.splice( 0 ).forEach( send );
			}
			return ask( name, args );
		}
		const content = contentOf( args );
		return new Promise( ( done ) => {
			const letter = { name, args, content, done: [ done ] };
			const last = lastOf( waiting, letter );
			if ( ! last && open[ kindOf( content ) ]! >= MOST_LETTERS ) {
				return done( 'TOO_MANY' );
			}
			if ( content ) {
				takeBack( waiting, letter );
			}
			if ( last ) {
				content!.forEach( ( text, key ) => last.content!.set( key, text ) );
				last.done.push( done );
			} else {
				open[ kindOf( content ) ]!++;
				waiting.push( letter );
			}
			if ( ! isBusy ) {
				void sendAll();
			}
		} );
	};
}

const kindOf = ( content: Letter[ 'content' ] ) => ( content ? 1 : 0 );

function contentOf( { attributes, tags }: Args ): Letter[ 'content' ] {
	const entries = Object.entries< unknown >( Object( tags ?? attributes ) );
	const isLawful = Array.isArray( tags ?? attributes ?? [] ) === !! tags;
	return isLawful && entries.every( ( [ , text ] ) => typeof text === 'string' )
		? new Map(
				entries.map(
					( [ key, text ] ) => ( tags ? [ text, '' ] : [ key.toLowerCase(), text ] ) as [ string, string ]
				)
			)
		: undefined;
}

/** The letter that is waiting and takes this as well. */
function lastOf( waiting: Letter[], { name, content }: Letter ): Letter | undefined {
	const last = content && waiting.filter( ( other ) => other.name === name ).pop();
	const size = new Set( [ ...( last?.content?.keys() ?? [] ), ...( content?.keys() ?? [] ) ] ).size;
	return last?.content &&
		last.done.length < MOST_SENDERS &&
		size <= ( name === 'set_attributes' ? MOST_ATTRIBUTES : MOST_TAGS )
		? last
		: undefined;
}

/** Of adding and removing a tag, the last counts. */
function takeBack( waiting: Letter[], { name, content }: Letter ): void {
	waiting.forEach( ( other ) => {
		if ( other.name !== name && ! [ name, other.name ].includes( 'set_attributes' ) ) {
			content!.forEach( ( _, tag ) => other.content?.delete( tag ) );
		}
	} );
}
