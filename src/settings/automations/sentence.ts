import { __, _x } from '@wordpress/i18n';
import { clauseOf } from '../../conditions/clauses';
import { screenLanguage } from '../../conditions/text';
import type { Line } from './automation';
import { does } from './does';
import { happens } from './happens';
import type { Known } from './known';

/** A piece of the sentence. One that names a part of the automation leads to the editor of that part. */
export interface Piece {
	text: string;
	part?: string;
}

type Said = Pick< Line, 'trigger' | 'conditions' | 'actions' >;

/** How often an automation runs, by the value of `once`. */
export const ONCE: Record< Line[ 'once' ], string > = {
	page: __( 'Once on each page', 'tawk-integration' ),
	visit: __( 'Once a visit', 'tawk-integration' ),
	visitor: __( 'Once per visitor', 'tawk-integration' ),
	always: __( 'Every time', 'tawk-integration' ),
};

/**
 * An automation as people say it, in pieces: “When a visitor stays 45 seconds on a page, if agents are online, then open
 * the chat.” Pure but for the names.
 */
export function piecesOf( { trigger, conditions, actions }: Said, known: Known ): Piece[] {
	const slots: Record< string, Piece[] > = {
		trigger: [ { text: happens( trigger, known ), part: 'trigger' } ],
		conditions: inList(
			conditions.map( ( condition, index ) => ( {
				text: clauseOf( condition, known ),
				part: `condition-${ index }`,
			} ) )
		),
		actions: inList(
			actions.map( ( action, index ) => ( { text: does( action, known ), part: `action-${ index }` } ) )
		),
	};
	const frame =
		conditions.length === 0
			? /* translators: {trigger}: such as “a page is opened”, {actions}: such as “open the chat”. Keep the braces and the words in them. */
				_x( 'When {trigger}, then {actions}.', 'automation', 'tawk-integration' )
			: /* translators: {trigger}: such as “a page is opened”, {conditions}: such as “agents are online”, {actions}: such as “open the chat”. Keep the braces and the words in them. */
				_x( 'When {trigger}, if {conditions}, then {actions}.', 'automation', 'tawk-integration' );
	return frame
		.split( /(\{[a-z]+\})/ )
		.filter( Boolean )
		.flatMap( ( text ) => slots[ text.slice( 1, -1 ) ] ?? [ { text } ] );
}

/** The same as one text. */
export const sentenceOf = ( line: Said, known: Known ): string =>
	piecesOf( line, known )
		.map( ( { text } ) => text )
		.join( '' );

/** What the line is called: the owner's own words, else its sentence. */
export const titleOf = ( line: Said & { name: string }, known: Known ): string =>
	line.name || sentenceOf( line, known );

/** Pieces with “, ” and “and” between them, as the language of the screen has it. */
function inList( pieces: readonly Piece[] ): Piece[] {
	const texts = pieces.map( ( { text } ) => text );
	const parts = new Intl.ListFormat( screenLanguage(), { type: 'conjunction' } ).formatToParts( texts );
	let index = 0;
	return parts.map( ( { type, value } ) => ( type === 'element' ? pieces[ index++ ]! : { text: value } ) );
}
