import { useMemo, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FieldErrors } from '../../../shared/rest';
import { conditionActions } from '../../../conditions/actions';
import type { AnyCondition } from '../../../conditions/condition';
import { focusOn, partOf } from '../../../shared/focus';
import { moved } from '../../lines/moved';
import type { PanelProps } from '../../panel';
import { asConditions, idsOf, type Known, type Row } from './row';

/** What can be done to the rows of a list. The object stays the same while its list is on the screen. */
export interface RowActions< Member extends Row > {
	/** Opens or closes the editor of a row. */
	toggle: ( id: string ) => void;
	update: ( id: string, changed: Partial< Member > ) => void;
	setConditions: ( id: string, conditions: readonly AnyCondition[] ) => void;
	addCondition: ( id: string, type: string ) => void;
	removeCondition: ( id: string, index: number ) => void;
	/** Adds rows at the end; one alone is opened, and the focus goes to a part of it. */
	add: ( rows: readonly Member[], part?: string ) => void;
	remove: ( id: string ) => void;
	/** Moves a row to a place. */
	move: ( id: string, place: number ) => void;
	/** Puts a row before the one that is at a place now. */
	drop: ( id: string, place: number ) => void;
}

interface Given< Member extends Row > {
	/** Begins every id of the list. */
	list: string;
	rows: readonly Member[];
	put: ( rows: Member[] ) => void;
	/** By path within the list. */
	errors: FieldErrors;
	titleOf: ( row: Member ) => string;
	notify: PanelProps[ 'notify' ];
	/** Says something to those who do not see it. */
	speak: ( sentence: string ) => void;
}

let count = 0;

/** The rows of one list, what is done to them, and which of them are open. */
export function useRows< Member extends Row >( given: Given< Member > ) {
	const latest = useRef( given );
	latest.current = given;
	const known = useRef< Known >( { rows: [], ids: [] } );
	const know = ( rows: readonly Member[] ): readonly string[] => {
		const ids = idsOf( known.current, rows, () => `${ given.list }-${ ++count }` );
		known.current = { rows, ids };
		return ids;
	};
	const ids = know( given.rows );
	const [ open, setOpen ] = useState< ReadonlySet< string > >( () => new Set( refused( given.errors, ids ) ) );

	const actions = useMemo< RowActions< Member > >( () => {
		const rows = (): readonly Member[] => latest.current.rows;
		const placeOf = ( id: string ): number => known.current.ids.indexOf( id );
		const put = ( changed: Member[] ): readonly string[] => {
			latest.current = { ...latest.current, rows: changed };
			latest.current.put( changed );
			return know( changed );
		};
		const update = ( id: string, changed: Partial< Member > ) => {
			const place = placeOf( id );
			put( rows().map( ( row, at ) => ( at === place ? { ...row, ...changed } : row ) ) );
		};
		const setConditions = ( id: string, conditions: readonly AnyCondition[] ) => {
			const place = placeOf( id );
			put(
				rows().map( ( row, at ) => ( at === place ? { ...row, conditions: asConditions( conditions ) } : row ) )
			);
		};
		const insert = ( row: Member, place: number ) => {
			const now = put( [ ...rows().slice( 0, place ), row, ...rows().slice( place ) ] );
			focusOn( partOf( now[ place ] ?? '', 'title' ) );
		};
		const move = ( id: string, place: number ) => {
			const row = rows()[ placeOf( id ) ];
			put( moved( rows(), placeOf( id ), place ) );
			focusOn( partOf( id, 'menu' ) );
			if ( row ) {
				latest.current.speak(
					sprintf(
						/* translators: 1: name of a row, 2: its new place, counted from 1. */
						__( '“%1$s” is number %2$d now.', 'tawk-integration' ),
						latest.current.titleOf( row ),
						placeOf( id ) + 1
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
			update,
			setConditions,
			...conditionActions( {
				read: ( id ) => rows()[ placeOf( id ) ]?.conditions ?? [],
				write: setConditions,
				partOf,
				notify: ( ...said ) => latest.current.notify( ...said ),
			} ),
			add: ( added, part = 'title' ) => {
				const now = put( [ ...rows(), ...added ] );
				const first = now[ now.length - added.length ] ?? '';
				if ( added.length === 1 ) {
					setOpen( ( current ) => new Set( current ).add( first ) );
				}
				focusOn( partOf( first, added.length === 1 ? part : 'title' ) );
			},
			remove: ( id ) => {
				const place = placeOf( id );
				const gone = rows()[ place ];
				const now = put( rows().filter( ( _, at ) => at !== place ) );
				const next = now[ place ] ?? now[ place - 1 ];
				focusOn( next ? partOf( next, 'title' ) : addId( latest.current.list ) );
				latest.current.notify( __( 'Row removed.', 'tawk-integration' ), [
					{ label: __( 'Undo', 'tawk-integration' ), onClick: () => gone && insert( gone, place ) },
				] );
			},
			move,
			drop: ( id, place ) => move( id, placeOf( id ) < place ? place - 1 : place ),
		};
		// eslint-disable-next-line react-hooks/exhaustive-deps -- all else is read from `latest`.
	}, [] );

	return { ids, open, actions };
}

/** id of the button that adds a row. */
export const addId = ( list: string ): string => `tawk-integration-add-${ list }`;

/** Rows in which something was refused are open from the start. */
const refused = ( errors: FieldErrors, ids: readonly string[] ): string[] =>
	Object.keys( errors ).flatMap( ( path ) => ids[ Number( path.split( '.' )[ 0 ] || NaN ) ] ?? [] );
