import { __, sprintf } from '@wordpress/i18n';
import { conditionActions } from '../../conditions/actions';
import type { AnyCondition } from '../../conditions/condition';
import { focusOn, partOf } from '../../shared/focus';
import { freeId } from '../../shared/free-id';
import type { PanelProps } from '../panel';

/** One of a list whose members have ids, names and conditions. */
interface Member {
	id: string;
	name: string;
	conditions: AnyCondition[];
}

/** What can be done to the members of a list. */
export interface LineActions< Line extends Member > {
	/** Opens or closes the editor of a line. */
	toggle: ( id: string ) => void;
	/** Opens the editor of a line, and leads to a part of it. */
	show: ( id: string, part: string ) => void;
	update: ( id: string, changed: Partial< Line > ) => void;
	addCondition: ( id: string, type: string ) => void;
	removeCondition: ( id: string, index: number ) => void;
	duplicate: ( id: string ) => void;
	remove: ( id: string ) => void;
	/** Moves a line to a place among those that it is moved among. */
	move: ( id: string, place: number ) => void;
	/** Puts a line before the one that is at a place now; behind the last it is their number. */
	drop: ( id: string, place: number ) => void;
}

interface Given< Line extends Member > {
	lines: () => readonly Line[];
	put: ( lines: Line[] ) => void;
	/** Changes which lines are open. */
	setOpen: ( change: ( open: ReadonlySet< string > ) => ReadonlySet< string > ) => void;
	titleOf: ( line: Line ) => string;
	moveTo: ( lines: readonly Line[], id: string, place: number ) => Line[];
	placeOf: ( lines: readonly Line[], id: string ) => number;
	/** id of the button that adds a line. */
	addId: string;
	/** Said when a line has been removed. */
	removed: string;
	/** Said when a line has been copied. */
	copied: string;
	notify: PanelProps[ 'notify' ];
	/** Says something to those who do not see it. */
	speak: ( sentence: string ) => void;
}

export function lineActions< Line extends Member >( given: Given< Line > ): LineActions< Line > {
	const { lines, put, setOpen, moveTo, placeOf, addId, removed, copied, notify, speak } = given;
	const find = ( id: string ) => lines().find( ( line ) => line.id === id );
	const update = ( id: string, changed: Partial< Line > ) =>
		put( lines().map( ( line ) => ( line.id === id ? { ...line, ...changed } : line ) ) );
	const show = ( id: string, part: string ) => {
		setOpen( ( current ) => new Set( current ).add( id ) );
		focusOn( partOf( id, part ) );
	};
	const undoable = ( sentence: string, onClick: () => void ) =>
		notify( sentence, [ { label: __( 'Undo', 'tawk-integration' ), onClick } ] );
	const insert = ( line: Line, index: number ) =>
		put( [ ...lines().slice( 0, index ), line, ...lines().slice( index ) ] );
	const move = ( id: string, place: number ) => {
		put( moveTo( lines(), id, place ) );
		focusOn( partOf( id, 'menu' ) );
		const moved = find( id );
		if ( moved ) {
			speak(
				sprintf(
					/* translators: 1: what the line says, 2: its new place, counted from 1. */
					__( '“%1$s” is line %2$d now.', 'tawk-integration' ),
					given.titleOf( moved ),
					placeOf( lines(), id ) + 1
				)
			);
		}
	};
	return {
		toggle: ( id ) =>
			setOpen( ( current ) => {
				const next = new Set( current );
				return next.delete( id ) ? next : next.add( id );
			} ),
		show,
		update,
		...conditionActions( {
			read: ( id ) => find( id )?.conditions ?? [],
			write: ( id, conditions ) =>
				put( lines().map( ( line ) => ( line.id === id ? { ...line, conditions } : line ) ) ),
			partOf,
			notify,
		} ),
		duplicate: ( id ) => {
			const original = find( id );
			if ( original ) {
				const copy = copyOf( original, lines() );
				insert( copy, lines().indexOf( original ) + 1 );
				show( copy.id, 'name' );
				undoable( copied, () => {
					put( lines().filter( ( line ) => line.id !== copy.id ) );
					focusOn( partOf( id, 'title' ) );
				} );
			}
		},
		remove: ( id ) => {
			const gone = find( id );
			if ( ! gone ) {
				return;
			}
			const all = lines();
			const index = all.indexOf( gone );
			const next = all[ index + 1 ] ?? all[ index - 1 ];
			put( all.filter( ( line ) => line !== gone ) );
			focusOn( next ? partOf( next.id, 'title' ) : addId );
			undoable( removed, () => {
				insert( gone, index );
				focusOn( partOf( id, 'title' ) );
			} );
		},
		move,
		drop: ( id, place ) => move( id, placeOf( lines(), id ) < place ? place - 1 : place ),
	};
}

function copyOf< Line extends Member >( line: Line, all: readonly Line[] ): Line {
	const id = freeId(
		line.id.replace( /-\d+$/, '' ),
		all.map( ( one ) => one.id )
	);
	/* translators: %s: name of the line that was copied. */
	return { ...line, id, name: line.name && sprintf( __( '%s (copy)', 'tawk-integration' ), line.name ) };
}
