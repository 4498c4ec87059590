import { SnackbarList } from '@wordpress/components';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { siteFacts } from '../shared/site-facts';
import type { Settings } from '../shared/settings';
import { boot } from './boot';
import { NO_CODE } from './connect/code';
import { CODE_ID } from './connect/CodeField';
import { FirstRun } from './connect/FirstRun';
import { FirstSteps } from './connect/FirstSteps';
import { scriptUrl, type Outcome } from './connect/test-connection';
import type { Drafts } from './panel';
import { fieldId, firstError } from './save/errors';
import { SaveBar } from './save/SaveBar';
import { useLeaveGuard } from './save/use-leave-guard';
import { useSaveShortcut } from './save/use-save-shortcut';
import { useSettings } from './save/use-settings';
import { PolicyLines } from './status/PolicyLines';
import type { Status } from './status/status';
import { STATUS_ID, StatusCard } from './status/StatusCard';
import { useHealth } from './status/use-health';
import { useRemedies } from './status/use-remedies';
import { verdict } from './status/verdict';
import { Tabs } from './Tabs';
import { TABS } from './tabs';
import { useSnackbars } from './use-snackbars';
import { useTab } from './use-tab';

interface Props {
	settings: Settings;
	status: Status;
}

/** The whole screen: first run, or status, tabs and save bar. */
export function Screen( { settings, status: firstStatus }: Props ) {
	const form = useSettings( settings );
	const { status, seen, checking, check } = useHealth( firstStatus );
	const { open, choose, lead } = useTab();
	const { snackbars, say, dismiss, hush } = useSnackbars();
	const [ drafts, setDrafts ] = useState< Drafts >( { code: NO_CODE, keys: {}, widget: null } );
	const [ isFirstVisit ] = useState( settings.property_id === '' );
	const [ tested, setTested ] = useState< { url: string; outcome: Outcome } | null >( null );
	const { saved, edited, changed, saving } = form;
	const connected = saved.property_id !== '';
	const url = scriptUrl( siteFacts.embed_url, saved );

	const draft = useCallback(
		( more: Partial< Drafts > ) => setDrafts( ( current ) => ( { ...current, ...more } ) ),
		[]
	);
	const onTested = useCallback( ( outcome: Outcome ) => setTested( { url, outcome } ), [ url ] );

	const save = async ( only?: Partial< Settings > ) => {
		const refused = await form.save( only );
		const first = refused && firstError( refused.errors, TABS );
		if ( first && ! only ) {
			lead( first.tab, fieldId( first.path ) );
		}
		if ( refused ) {
			hush();
			return refused;
		}
		draft( { code: NO_CODE } );
		const { enabled } = only ? { ...saved, ...only } : edited;
		say( savedSentence( enabled, status.page_caches ), [
			{ label: __( 'View site', 'tawk-integration' ), url: boot.home_url },
		] );
		await check();
		return null;
	};
	const saveOnly = async ( only: Partial< Settings > ) => {
		const refused = await save( only );
		if ( refused ) {
			throw refused;
		}
	};
	const discard = () => {
		form.put( saved );
		draft( { code: NO_CODE } );
		say( __( 'Changes discarded.', 'tawk-integration' ), [
			{ label: __( 'Undo', 'tawk-integration' ), onClick: () => form.put( edited ) },
		] );
	};

	const remedies = useRemedies( {
		saved,
		saveOnly,
		pasteAgain: () => lead( 'connect', CODE_ID ),
		openLines: () => lead( 'visibility' ),
		homePost: status.home.post,
		onTested,
		check,
		notify: say,
	} );
	useLeaveGuard( changed.length > 0 || Object.values( drafts.keys ).some( Boolean ) );
	useSaveShortcut( () => {
		if ( changed.length > 0 && ! saving ) {
			void save();
		}
	} );
	useFocusOnConnection( connected );

	const unknown = ! seen || ( checking && status.revision !== saved.revision );
	const causes = unknown
		? null
		: verdict(
				{
					serverCause: status.cause,
					revision: status.revision,
					homeCause: status.home.cause,
					...seen,
					connection: tested?.url === url ? tested.outcome : null,
					scriptUrl: url,
					homeUrl: new URL( boot.home_url, window.location.href ).href,
				},
				boot.causes
			);

	return (
		<>
			{ connected ? (
				<>
					<StatusCard
						saved={ saved }
						status={ status }
						causes={ causes }
						checking={ checking }
						busy={ remedies.busy }
						onCheck={ check }
						onHelp={ remedies.help }
					/>
					{ isFirstVisit && (
						<FirstSteps
							saved={ saved }
							store={ async ( only ) => ( await save( only ) ) === null }
							notify={ say }
						/>
					) }
					<Tabs
						open={ open }
						onOpen={ choose }
						onHash={ lead }
						panel={ {
							settings: edited,
							saved,
							change: form.change,
							errors: form.errors,
							status,
							check,
							notify: say,
							drafts,
							draft,
							onTested,
						} }
					/>
				</>
			) : (
				<FirstRun
					code={ drafts.code }
					onCode={ ( code ) => draft( { code } ) }
					warnings={ status.warnings }
					official={ status.official }
					connect={ ( widget, identify ) =>
						save( {
							property_id: widget.property_id,
							widget_id: widget.widget_id,
							enabled: true,
							visitor: { ...saved.visitor, identify },
						} )
					}
					connecting={ saving }
					failure={
						form.failure ? ( Object.values( form.failure.errors )[ 0 ] ?? form.failure.message ) : ''
					}
				/>
			) }
			{ remedies.showsPolicy && <PolicyLines onClose={ remedies.hidePolicy } /> }
			<div className="tawk-integration-foot">
				<SnackbarList className="tawk-integration-snackbars" notices={ snackbars } onRemove={ dismiss } />
				{ connected && changed.length > 0 && (
					<SaveBar
						count={ changed.length }
						saving={ saving }
						failure={ form.failure }
						onSave={ () => save() }
						onDiscard={ discard }
					/>
				) }
			</div>
		</>
	);
}

/** After the first click the eye goes to the answer. */
function useFocusOnConnection( connected: boolean ) {
	const before = useRef( connected );
	useEffect( () => {
		if ( connected && ! before.current ) {
			document.getElementById( STATUS_ID )?.focus();
		}
		before.current = connected;
	}, [ connected ] );
}

function savedSentence( enabled: boolean, pageCaches: string[] ): string {
	if ( ! enabled ) {
		return __( 'Saved. The chat is gone from the next page that visitors open.', 'tawk-integration' );
	}
	return pageCaches.length > 0
		? sprintf(
				/* translators: %s: names of page cache plugins. */
				__( 'Saved. Page cache cleared (%s).', 'tawk-integration' ),
				pageCaches.join( ', ' )
			)
		: __( 'Saved. Visitors see it on their next page.', 'tawk-integration' );
}
