import type { Settings } from '../shared/settings';
import type { FieldErrors } from '../shared/rest';
import type { Code } from './connect/code';
import type { WidgetDraft } from './connect/AddWidget';
import type { Outcome } from './connect/test-connection';
import type { Status } from './status/status';
import type { Snackbar } from './use-snackbars';

/** What a tab gets to work with. */
export interface PanelProps {
	/** As they stand on the screen, with unsaved changes. */
	settings: Settings;
	/** As they are stored. */
	saved: Settings;
	change: ( changed: Partial< Settings > ) => void;
	errors: FieldErrors;
	status: Status;
	/** Asks the server and the home page again. */
	check: () => Promise< void >;
	/** Says something in passing, at the bottom of the screen. */
	notify: ( sentence: string, actions?: Snackbar[ 'actions' ] ) => void;
	/** What is typed but belongs to no setting, kept here so that changing the tab does not lose it. */
	drafts: Drafts;
	draft: ( changed: Partial< Drafts > ) => void;
	/** The owner's connection test of the stored widget. */
	onTested: ( outcome: Outcome ) => void;
}

export interface Drafts {
	/** The pasted code. */
	code: Code;
	/** Secure Mode keys by property id, until they are stored. */
	keys: Readonly< Record< string, string > >;
	/** The further widget that is being added, null where none is. */
	widget: WidgetDraft | null;
}
