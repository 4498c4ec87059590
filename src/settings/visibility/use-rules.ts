import { useMemo, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { freeId } from '../../shared/free-id';
import type { ShowOrHide } from '../../shared/settings';
import { conditionActions } from '../../conditions/actions';
import type { PanelProps } from '../panel';
import { focusOn, partOf } from '../../shared/focus';
import type { ReadyMade } from './ready-made';
import { insert, moveTo, placeOf } from './reorder';
import { asRules, picks, type Line } from './rule';
import { sentenceOf } from './sentence';

/** What can be done to the lines. The object stays the same, so that a card is drawn again only when its line changes. */
export interface RuleActions {
	/** Opens or closes the editor of a line. */
	toggle: ( id: string ) => void;
	update: ( id: string, changed: Partial< Line > ) => void;
	addCondition: ( id: string, type: string ) => void;
	removeCondition: ( id: string, index: number ) => void;
	/** Adds lines, opens the first and leads there. */
	add: ( lines: Line[], otherwise?: ShowOrHide ) => void;
	addReadyMade: ( made: ReadyMade ) => void;
	duplicate: ( id: string ) => void;
	remove: ( id: string ) => void;
	/** Moves a line to a place in its group. */
	move: ( id: string, place: number ) => void;
	/** Puts a line before the one that is at a place now; behind the last of its group it is that group's length. */
	drop: ( id: string, place: number ) => void;
	setOtherwise: ( otherwise: ShowOrHide ) => void;
}

type Given = Pick< PanelProps, 'settings' | 'change' | 'notify' > & {
	/** Says something to those who do not see it. */
	speak: ( sentence: string ) => void;
	/** Ids of the lines that are open from the start. */
	opened: () => string[];
};

/** The lines of the settings, what is done to them, and which of them are open. */
export function useRules( { settings, change, notify, speak, opened }: Given ) {
	const [ open, setOpen ] = useState< ReadonlySet< string > >( () => new Set( opened() ) );
	const latest = useRef( settings );
	latest.current = settings;

	const actions = useMemo< RuleActions >( () => {
		const lines = (): Line[] => latest.current.visibility.rules;
		const put = ( rules: readonly Line[], otherwise = latest.current.visibility.default ) => {
			const visibility = { default: otherwise, rules: asRules( rules ) };
			latest.current = { ...latest.current, visibility };
			change( { visibility } );
		};
		const update = ( id: string, changed: Partial< Line > ) => {
			const before = lines().find( ( line ) => line.id === id );
			put( lines().map( ( line ) => ( line === before ? { ...line, ...changed } : line ) ) );
			if ( before && picks( { ...before, ...changed } ) !== picks( before ) ) {
				focusOn( partOf( id, 'action' ) );
			}
		};
		const show = ( id: string ) => setOpen( ( current ) => new Set( current ).add( id ) );
		const add = ( added: Line[], otherwise?: ShowOrHide ) => {
			const [ first ] = added;
			put( insert( lines(), added ), otherwise );
			if ( first ) {
				show( first.id );
				focusOn( partOf( first.id, first.conditions.length > 0 ? 'condition-0' : 'add' ) );
			}
		};
		const move = ( id: string, place: number ) => {
			const moved = moveTo( lines(), id, place );
			put( moved );
			focusOn( partOf( id, 'menu' ) );
			speak(
				sprintf(
					/* translators: 1: what the line says, 2: its new place, counted from 1. */
					__( '“%1$s” is line %2$d now.', 'tawk-integration' ),
					titleOf( moved, id, latest.current.widgets ),
					placeOf( moved, id ) + 1
				)
			);
		};
		return {
			toggle: ( id ) =>
				setOpen( ( current ) => {
					const next = new Set( current );
					return next.delete( id ) ? next : next.add( id );
				} ),
			update,
			...conditionActions( {
				read: ( id ) => lines().find( ( line ) => line.id === id )?.conditions ?? [],
				write: ( id, conditions ) => update( id, { conditions } ),
				partOf,
				notify,
			} ),
			add,
			addReadyMade: ( { lines: make, otherwise, note, title } ) => {
				add( make( lines().map( ( { id } ) => id ) ), otherwise );
				/* translators: %s: name of a rule. */
				notify( note || sprintf( __( 'Added: %s.', 'tawk-integration' ), title ) );
			},
			duplicate: ( id ) => {
				const all = lines();
				const index = all.findIndex( ( line ) => line.id === id );
				const original = all[ index ];
				if ( original ) {
					const copy = copyOf( original, all );
					put( [ ...all.slice( 0, index + 1 ), copy, ...all.slice( index + 1 ) ] );
					show( copy.id );
					focusOn( partOf( copy.id, 'name' ) );
				}
			},
			remove: ( id ) => {
				const all = lines();
				const index = all.findIndex( ( line ) => line.id === id );
				const gone = all[ index ];
				const next = all[ index + 1 ] ?? all[ index - 1 ];
				put( all.filter( ( line ) => line.id !== id ) );
				focusOn( next ? partOf( next.id, 'title' ) : ADD_ID );
				notify( __( 'Rule removed.', 'tawk-integration' ), [
					{
						label: __( 'Undo', 'tawk-integration' ),
						onClick: () => {
							const now = lines();
							if ( gone ) {
								put( [ ...now.slice( 0, index ), gone, ...now.slice( index ) ] );
								focusOn( partOf( id, 'title' ) );
							}
						},
					},
				] );
			},
			move,
			drop: ( id, place ) => move( id, placeOf( lines(), id ) < place ? place - 1 : place ),
			setOtherwise: ( otherwise ) => put( lines(), otherwise ),
		};
	}, [ change, notify, speak ] );

	return { open, actions };
}

/** The button that adds a line. */
export const ADD_ID = 'tawk-integration-add-line';

function titleOf( lines: readonly Line[], id: string, widgets: PanelProps[ 'settings' ][ 'widgets' ] ): string {
	const line = lines.find( ( one ) => one.id === id );
	return line ? line.name || sentenceOf( line, widgets ) : '';
}

function copyOf( line: Line, all: readonly Line[] ): Line {
	const id = freeId(
		line.id.replace( /-\d+$/, '' ),
		all.map( ( one ) => one.id )
	);
	/* translators: %s: name of the rule that was copied. */
	return { ...line, id, name: line.name && sprintf( __( '%s (copy)', 'tawk-integration' ), line.name ) };
}
