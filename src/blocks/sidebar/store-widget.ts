import { __, sprintf } from '@wordpress/i18n';
import type { WidgetDraft } from '../../settings/connect/AddWidget';
import { freeId } from '../../shared/free-id';
import { RestError } from '../../shared/rest';
import type { Settings } from '../../shared/settings';
import { readSettings, writeSettings } from '../../shared/settings-route';

/** The settings with a further widget at the end of the list. */
export function withWidget(
	settings: Settings,
	{ name, property_id: property, widget_id: widget }: WidgetDraft
): Settings {
	const taken = settings.widgets.map( ( { id } ) => id );
	return {
		...settings,
		widgets: [
			...settings.widgets,
			{ id: freeId( name, taken, 'widget' ), name: name.trim(), property_id: property, widget_id: widget },
		],
	};
}

interface Outcome {
	/** Null where it was refused. */
	stored: Settings | null;
	/** What somebody else has stored in the meantime; null for nothing. */
	theirs: Settings | null;
	failure: string;
}

/** Stores settings that are made of the newest known revision; after a conflict gives what is stored now. */
export async function store( settings: Settings ): Promise< Outcome > {
	try {
		return { stored: await writeSettings( settings ), theirs: null, failure: '' };
	} catch ( error ) {
		const refused = error instanceof RestError ? error : new RestError( String( error ) );
		const theirs = refused.conflict ? await readSettings().catch( () => null ) : null;
		return { stored: null, theirs, failure: theirs ? again( refused.message ) : wordsFor( refused ) };
	}
}

const again = ( message: string ): string =>
	/* translators: %s: a sentence that says that somebody else has changed the settings. */
	sprintf( __( '%s Nothing is lost: add your widget once more.', 'tawk-integration' ), message );

/** What was refused beside a field of the settings screen is all there is to say here. */
const wordsFor = ( { message, errors }: RestError ): string =>
	Object.values( errors ).length > 0 ? Object.values( errors ).join( ' ' ) : message;
