import { useMemo, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { isIncomplete } from '../../conditions/actions';
import { focusOn, partOf } from '../../shared/focus';
import { lineActions, type LineActions } from '../lines/line-actions';
import { moved } from '../lines/moved';
import type { PanelProps } from '../panel';
import { ALL_DEVICES, asAutomations, asLines, type AnyAction, type Line } from './automation';
import type { Known } from './known';
import type { ReadyMade } from './ready-made';
import { titleOf } from './sentence';
import { newAction, newTrigger, onceFor, ownLine } from './start';

/** What can be done to the automations. The object stays the same while the tab is shown. */
export interface AutomationActions extends LineActions< Line > {
	addOwn: () => void;
	addReadyMade: ( made: ReadyMade ) => void;
	/** Starts it by something else, or with other arguments. */
	setTrigger: ( id: string, on: string ) => void;
	addAction: ( id: string, name: string ) => void;
	/** Does something else in the place of an action. */
	replaceAction: ( id: string, index: number, name: string ) => void;
	updateAction: ( id: string, index: number, action: AnyAction ) => void;
	moveAction: ( id: string, index: number, to: number ) => void;
	removeAction: ( id: string, index: number ) => void;
	/** Lets the chat be opened on phones, too. */
	allowPhones: ( id: string ) => void;
}

type Given = Pick< PanelProps, 'settings' | 'change' | 'notify' > & {
	known: Known;
	/** Says something to those who do not see it. */
	speak: ( sentence: string ) => void;
	/** Ids of the automations that are open from the start. */
	opened: () => string[];
};

/** The button that adds an automation. */
export const ADD_ID = 'tawk-integration-add-automation';

/** The automations of the settings, what is done to them, and which of them are open. */
export function useAutomations( { settings, change, notify, known, speak, opened }: Given ) {
	const [ open, setOpen ] = useState< ReadonlySet< string > >( () => new Set( opened() ) );
	const latest = useRef( { settings, known } );
	latest.current = { settings, known };

	const actions = useMemo< AutomationActions >( () => {
		const lines = (): Line[] => asLines( latest.current.settings.automations );
		const put = ( changed: readonly Line[] ) => {
			const automations = asAutomations( changed );
			latest.current = { ...latest.current, settings: { ...latest.current.settings, automations } };
			change( { automations } );
		};
		const shared = lineActions< Line >( {
			lines,
			put,
			setOpen,
			titleOf: ( line ) => titleOf( line, latest.current.known ),
			moveTo: ( all, id, place ) => moved( all, indexOf( all, id ), place ),
			placeOf: indexOf,
			addId: ADD_ID,
			removed: __( 'Automation removed.', 'tawk-integration' ),
			copied: __( 'Automation copied.', 'tawk-integration' ),
			notify,
			speak,
		} );
		const undo = ( label: string, act: () => void ) =>
			notify( label, [ { label: __( 'Undo', 'tawk-integration' ), onClick: act } ] );
		const find = ( id: string ) => lines().find( ( line ) => line.id === id );
		const ids = () => lines().map( ( { id } ) => id );
		const setActions = ( id: string, make: ( before: readonly AnyAction[] ) => AnyAction[] ) => {
			const line = find( id );
			if ( line ) {
				shared.update( id, withOnce( line, make( line.actions ) ) );
			}
		};
		const updateAction = ( id: string, index: number, action: AnyAction ) =>
			setActions( id, ( before ) => before.map( ( one, place ) => ( place === index ? action : one ) ) );
		return {
			...shared,
			addOwn: () => {
				const line = ownLine( latest.current.known, ids() );
				put( [ ...lines(), line ] );
				shared.show( line.id, 'trigger-kind' );
			},
			addReadyMade: ( { lines: make, note, title, part } ) => {
				const added = make( ids() );
				const [ first ] = added;
				put( [ ...lines(), ...added ] );
				if ( first && isIncomplete( first.conditions ) ) {
					shared.show( first.id, part );
				} else if ( first ) {
					focusOn( partOf( first.id, 'title' ) );
				}
				/* translators: %s: name of an automation. */
				undo( note || sprintf( __( 'Added: %s.', 'tawk-integration' ), title ), () => {
					put( lines().filter( ( { id } ) => added.every( ( line ) => line.id !== id ) ) );
					focusOn( ADD_ID );
				} );
			},
			setTrigger: ( id, on ) => {
				const line = find( id );
				if ( line ) {
					shared.update( id, { trigger: newTrigger( on, latest.current.known, line.trigger ) } );
					focusOn( partOf( id, 'trigger' ) );
				}
			},
			addAction: ( id, name ) => {
				setActions( id, ( before ) => [ ...before, newAction( name, latest.current.known ) ] );
				focusOn( partOf( id, `action-${ ( find( id )?.actions.length ?? 1 ) - 1 }` ) );
			},
			replaceAction: ( id, index, name ) => {
				const before = find( id )?.actions[ index ];
				updateAction( id, index, newAction( name, latest.current.known, before ) );
				focusOn( partOf( id, `action-${ index }` ) );
			},
			updateAction,
			moveAction: ( id, index, to ) => {
				setActions( id, ( before ) => moved( before, index, to ) );
				focusOn( partOf( id, `action-${ to }` ) );
			},
			removeAction: ( id, index ) => {
				const gone = find( id )?.actions[ index ];
				setActions( id, ( before ) => before.filter( ( _, place ) => place !== index ) );
				focusOn( partOf( id, 'add-action' ) );
				undo( __( 'Action removed.', 'tawk-integration' ), () => {
					if ( gone ) {
						setActions( id, ( before ) => [ ...before.slice( 0, index ), gone, ...before.slice( index ) ] );
						focusOn( partOf( id, `action-${ index }` ) );
					}
				} );
			},
			allowPhones: ( id ) => {
				const conditions = find( id )?.conditions ?? [];
				shared.update( id, {
					conditions: [ ...conditions, { type: 'device', operator: 'is', value: ALL_DEVICES } ],
				} );
				focusOn( partOf( id, `condition-${ conditions.length }` ) );
			},
		};
	}, [ change, notify, speak ] );

	return { open, actions };
}

const indexOf = ( lines: readonly Line[], id: string ): number => lines.findIndex( ( line ) => line.id === id );

/** How often it is done follows what is done, as long as nobody has said otherwise. */
function withOnce( { actions: before, once }: Line, actions: AnyAction[] ): Pick< Line, 'actions' | 'once' > {
	return { actions, once: once === onceFor( before ) ? onceFor( actions ) : once };
}
