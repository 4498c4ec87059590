/**
 * The module that sends what automations tell agents; fetched with the first action that one of them asks for.
 */
import { MOST_ATTRIBUTES, MOST_TAGS } from '../visitor/limits';
import type { Args } from './action';

/** Has an action done. Never rejects: resolves with '' once it is done, else with what hindered it. */
export type Ask = ( name: string, args: Args ) => Promise< string >;

/** Something that agents are to be told, for all who have asked for it. */
interface Letter {
	name: string;
	args: Args;
	/** Attributes, or tags with nothing beside them; missing where the arguments are not as they should be. */
	content: Map< string, string > | undefined;
	done: ( ( code: string ) => void )[];
}

/** Events that are not told yet. */
const MOST_EVENTS = 50;

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
	let events = 0;

	async function send( { name, args, content, done }: Letter ): Promise< void > {
		const told =
			content &&
			( name === 'set_attributes'
				? { attributes: Object.fromEntries( content ) }
				: { tags: [ ...content.keys() ] } );
		// Nothing is left of what quoted nothing, or was taken back.
		const code = content?.size === 0 ? '' : await ask( name, told ?? args );
		done.forEach( ( tell ) => tell( code ) );
	}

	async function sendAll(): Promise< void > {
		isBusy = true;
		while ( waiting.length ) {
			await send( waiting.shift()! );
		}
		isBusy = false;
	}

	return async ( name, args ) => {
		if ( ! TELLS.test( name ) ) {
			if ( IN_TURN.test( name ) ) {
				waiting.splice( 0 ).forEach( send );
			}
			return ask( name, args );
		}
		const content = contentOf( args );
		if ( ! content && events >= MOST_EVENTS ) {
			return 'TOO_MANY';
		}
		events += content ? 0 : 1;
		const code = await new Promise< string >( ( done ) => {
			put( waiting, { name, args, content, done: [ done ] } );
			if ( ! isBusy ) {
				void sendAll();
			}
		} );
		events -= content ? 0 : 1;
		return code;
	};
}

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

/** Into a letter that is waiting, or as one of its own. */
function put( waiting: Letter[], letter: Letter ): void {
	const { name, content, done } = letter;
	let last: Letter | undefined;
	if ( content ) {
		for ( const other of waiting ) {
			if ( other.name === name ) {
				last = other;
			} else if ( name !== 'set_attributes' && other.name !== 'set_attributes' ) {
				// Of adding and removing a tag, the last counts.
				content.forEach( ( _, tag ) => other.content?.delete( tag ) );
			}
		}
	}
	const together = new Map( [ ...( last?.content ?? [] ), ...( content ?? [] ) ] );
	if ( last?.content && together.size <= ( name === 'set_attributes' ? MOST_ATTRIBUTES : MOST_TAGS ) ) {
		last.content = together;
		last.done.push( ...done );
	} else {
		waiting.push( letter );
	}
}
