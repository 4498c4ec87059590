import type { ValueSchema } from '../conditions/schema';

/** One line of "The chat does not show" (includes/Status/Causes.php). */
export interface Cause {
	name: string;
	sentence: string;
	/** Label of the button that helps; what it does follows from the name. '' for none. */
	button: string;
}

/** Where the value of a row comes from (includes/Admin/Visitor_Choices.php). */
export interface SourceKind {
	name: string;
	label: string;
	/** What it sends, in a sentence. */
	description: string;
	/** A value that it might send. */
	example: string;
	/** What stands behind the name and a full stop, in people's words; '' where nothing does. */
	parameter: string;
	/** What it follows from. */
	scope: 'page' | 'user' | 'browser';
}

/** A kind of trigger (includes/Automations/Triggers.php). */
export interface TriggerKind {
	name: string;
	label: string;
	/** More about it, perhaps ''. */
	description: string;
	/** Heading under which it is offered, in people's words. */
	group: string;
	/** Of its arguments: an object. */
	schema: ValueSchema;
	/** What it tells, and `{trigger.<name>}` may quote. */
	quotes: { name: string; label: string }[];
}

/** A kind of action (includes/Automations/Actions.php). */
export interface ActionKind {
	name: string;
	label: string;
	/** More about it, perhaps ''. */
	description: string;
	/** Heading under which it is offered, in people's words. */
	group: string;
	/** Of its arguments: an object. */
	schema: ValueSchema;
}

/** What PHP gives the screen besides what the block editor knows, too (Settings_Page::boot()). */
export interface Boot {
	/** Address of the home page. */
	home_url: string;
	/** As wp_get_environment_type() names it. */
	environment: string;
	/** Every cause, in the order in which they are said. */
	causes: Cause[];
	/** The official plugin, as core's plugins route names it. */
	official_plugin: string;
	/** Whether this person may deactivate it. */
	may_deactivate: boolean;
	/** In the order in which they are offered. */
	sources: SourceKind[];
	triggers: TriggerKind[];
	actions: ActionKind[];
	/** Locales that pages of the site are in, the main one first. */
	languages: string[];
	/** Who is logged in. */
	user: { id: number; name: string; has_email: boolean };
}

declare global {
	interface Window {
		tawkIntegrationSettings: Boot;
	}
}

export const boot: Boot = window.tawkIntegrationSettings;

/** Host of the home page, as people call the site. */
export const siteName = ( homeUrl: string ): string => new URL( homeUrl, window.location.href ).host;
