import type { FurtherWidget } from '../shared/settings';

/** What PHP gives the panel (Editor::boot()). */
export interface Boot {
	/** Why the site as a whole shows no chat (includes/Status/Causes.php); null: it does. */
	cause: { name: string; sentence: string; button: string } | null;
	/** Where the chat is set up; '' for those who may not go there. */
	settings_url: string;
	/** Further widgets. */
	widgets: Pick< FurtherWidget, 'id' | 'name' >[];
}

declare global {
	interface Window {
		tawkIntegrationEditor: Boot;
	}
}

export const boot: Boot = window.tawkIntegrationEditor;
