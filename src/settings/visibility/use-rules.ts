import { useMemo, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ShowOrHide } from '../../shared/settings';
import { lineActions, type LineActions } from '../lines/line-actions';
import type { PanelProps } from '../panel';
import { focusOn, partOf } from '../../shared/focus';
import type { ReadyMade } from './ready-made';
import { insert, moveTo, placeOf } from './reorder';
import { asRules, picks, type Line } from './rule';
import { sentenceOf } from './sentence';

/** What can be done to the lines. The object stays the same, so that a card is drawn again only when its line changes. */
export interface RuleActions extends LineActions< Line > {
	/** Adds lines, opens the first and leads there. */
	add: ( lines: Line[], otherwise?: ShowOrHide ) => void;
	addReadyMade: ( made: ReadyMade ) => void;
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
		const shared = lineActions< Line >( {
			lines,
			put,
			setOpen,
			titleOf: ( line ) => line.name || sentenceOf( line, latest.current.widgets ),
			moveTo,
			placeOf,
			addId: ADD_ID,
			removed: __( 'Rule removed.', 'tawk-integration' ),
			copied: __( 'Rule copied.', 'tawk-integration' ),
			notify,
			speak,
		} );
		const add = ( added: Line[], otherwise?: ShowOrHide ) => {
			const [ first ] = added;
			put( insert( lines(), added ), otherwise );
			if ( first ) {
				shared.show( first.id, first.conditions.length > 0 ? 'condition-0' : 'add' );
			}
		};
		return {
			...shared,
			update: ( id, changed ) => {
				const before = lines().find( ( line ) => line.id === id );
				shared.update( id, changed );
				if ( before && picks( { ...before, ...changed } ) !== picks( before ) ) {
					focusOn( partOf( id, 'action' ) );
				}
			},
			add,
			addReadyMade: ( { lines: make, otherwise, note, title } ) => {
				add( make( lines().map( ( { id } ) => id ) ), otherwise );
				/* translators: %s: name of a rule. */
				notify( note || sprintf( __( 'Added: %s.', 'tawk-integration' ), title ) );
			},
			setOtherwise: ( otherwise ) => put( lines(), otherwise ),
		};
	}, [ change, notify, speak ] );

	return { open, actions };
}

/** The button that adds a line. */
export const ADD_ID = 'tawk-integration-add-line';
