import { useCallback, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Settings } from '../../shared/settings';
import { RestError, type FieldErrors } from '../../shared/rest';
import { readSettings, writeSettings } from '../../shared/settings-route';
import { afterSave, changes } from './changes';
import { standing, stillFailing } from './errors';

/** The settings on the screen, and those that are stored. */
export interface SettingsForm {
	saved: Settings;
	edited: Settings;
	/** Paths of unsaved changes. */
	changed: string[];
	/** What the server refused, until the field is touched again. */
	errors: FieldErrors;
	/** Why the last save did not succeed, as far as that still stands. */
	failure: RestError | null;
	saving: boolean;
	change: ( changed: Partial< Settings > ) => void;
	/** Puts the whole form into a state: the saved one to discard, an earlier one to undo that. */
	put: ( settings: Settings ) => void;
	/**
	 * Stores what stands on the screen, or only the given changes and leaves the others unsaved.
	 *
	 * @return What was refused, null for nothing.
	 */
	save: ( only?: Partial< Settings > ) => Promise< RestError | null >;
}

export function useSettings( initial: Settings ): SettingsForm {
	const [ saved, setSaved ] = useState( initial );
	const [ edited, setEdited ] = useState( initial );
	const [ errors, setErrors ] = useState< FieldErrors >( {} );
	const [ failure, setFailure ] = useState< RestError | null >( null );
	const [ saving, setSaving ] = useState( false );
	const latest = useRef( initial );

	const put = useCallback( ( settings: Settings ) => {
		const before = latest.current;
		latest.current = settings;
		setEdited( settings );
		setErrors( ( current ) => standing( current, before, settings ) );
	}, [] );

	const change = useCallback( ( changed: Partial< Settings > ) => put( { ...latest.current, ...changed } ), [ put ] );

	const save = async ( only?: Partial< Settings > ): Promise< RestError | null > => {
		const base = only ? saved : latest.current;
		const shown = latest.current;
		setSaving( true );
		setFailure( null );
		try {
			const stored = await writeSettings( { ...base, ...only } );
			setSaved( stored );
			put( afterSave( base, latest.current, stored ) );
			setErrors( {} );
			return null;
		} catch ( error ) {
			const refused = await broughtUpToDate(
				error instanceof RestError ? error : new RestError( String( error ) )
			);
			// What was corrected while the answer was on its way is not accused.
			setErrors( standing( refused.errors, shown, latest.current ) );
			setFailure( refused );
			return refused;
		} finally {
			setSaving( false );
		}
	};

	/** After a conflict what others stored comes in, under what the person changed; saving once more stores both. */
	const broughtUpToDate = async ( refused: RestError ): Promise< RestError > => {
		const theirs = refused.conflict ? await readSettings().catch( () => null ) : null;
		if ( ! theirs ) {
			return refused;
		}
		put( afterSave( saved, latest.current, theirs ) );
		setSaved( theirs );
		return new RestError(
			sprintf(
				/* translators: %s: a sentence that says that somebody else has changed the settings. */
				__(
					'%s What changed there is shown now, with your own changes kept. Look it over and save again.',
					'tawk-integration'
				),
				refused.message
			)
		);
	};

	return {
		saved,
		edited,
		changed: changes( saved, edited ),
		errors,
		failure: stillFailing( failure, errors ),
		saving,
		change,
		put,
		save,
	};
}
