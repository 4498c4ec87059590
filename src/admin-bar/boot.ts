import type { Skipped } from '../automations/automation';

/** What PHP gives the toolbar's item (Admin_Bar::boot() in includes/Admin/Admin_Bar.php). */
export interface Boot {
	/** Words for every state, by its name. */
	states: Record< string, Words >;
	/** Why the server hides the chat here, null where it does not. */
	server: { name: string; sentence: string } | null;
	/** What the post itself says, where this person may change it. */
	post?: {
		/** Of the route that stores it. */
		url: string;
		nonce: string;
		own: Own;
	};
	words: { saved: string; failed: string };
	/** Words for what tawk.to refused, for those who may change the settings; %1$s is a name or a count, %2$s a code. */
	failures?: {
		/** By what was refused: `attribute`, `tag` or `identity`. */
		of: Record< string, string >;
		more: string;
	};
	/** Words for the automations that have run, for those who may change the settings. */
	runs?: RunWords;
}

/** %1$s is the name of an automation (includes/Admin/Admin_Bar_Runs.php). */
export interface RunWords {
	/** Of those that apply here, by id. */
	names: Record< string, string >;
	done: string;
	/** %2$s is the first code of what hindered an action. */
	failed: string;
	/** While it is not known what became of an action. */
	pending: string;
	/** Where none has run of those that apply to the page. */
	none: string;
	/** By the reason for which nothing was done. */
	skipped: Record< Skipped, string >;
}

export interface Words {
	/** “Chat: shown” */
	label: string;
	sentence: string;
}

/** All that a post says of the chat (Page_Settings in includes/Page/Page_Settings.php). */
export interface Own {
	visibility: 'inherit' | 'show' | 'hide';
	widget: string;
}

declare global {
	interface Window {
		tawkIntegrationAdminBar?: Boot;
	}
}
