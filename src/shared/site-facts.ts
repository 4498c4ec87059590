import type { ValueSchema } from '../conditions/schema';

/** A value to choose, and what people call it; a label may be '' for a locale, which the browser can name. */
export interface Choice {
	value: string;
	label: string;
}

/** A kind of condition (includes/Admin/Rule_Builder.php). */
export interface ConditionKind {
	type: string;
	label: string;
	/** Who decides it (includes/Visibility/Condition.php). */
	scope: 'page' | 'user' | 'browser';
	/** Whether what it asks for is there: false where its plugin is absent. */
	available: boolean;
	/** Whether only automations can ask for it. */
	automations_only: boolean;
	/** Of its value. */
	schema: ValueSchema;
}

/** What PHP says of the site, to the settings screen and to the block editor (includes/Admin/Site_Facts.php). */
export interface SiteFacts {
	/** Where the widget comes from, without a slash at its end. */
	embed_url: string;
	/** In the order in which they are offered. */
	conditions: ConditionKind[];
	choices: Record< 'roles' | 'post_types' | 'taxonomies' | 'templates' | 'languages', Choice[] >;
	/** The site's time zone: a name of the IANA's, or ±HH:MM. */
	timezone: string;
}

declare global {
	interface Window {
		tawkIntegrationSite: SiteFacts;
	}
}

export const siteFacts: SiteFacts = window.tawkIntegrationSite;
