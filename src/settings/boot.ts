/** One line of "The chat does not show" (includes/Status/Causes.php). */
export interface Cause {
	name: string;
	sentence: string;
	/** Label of the button that helps; what it does follows from the name. '' for none. */
	button: string;
}

/** What PHP gives the screen (Settings_Page::boot()). */
export interface Boot {
	/** Address of the home page. */
	home_url: string;
	/** Where the widget comes from, without a slash at its end. */
	embed_url: string;
	/** As wp_get_environment_type() names it. */
	environment: string;
	/** Every cause, in the order in which they are said. */
	causes: Cause[];
	/** The official plugin, as core's plugins route names it. */
	official_plugin: string;
	/** Whether this person may deactivate it. */
	may_deactivate: boolean;
}

declare global {
	interface Window {
		tawkIntegrationSettings: Boot;
	}
}

export const boot: Boot = window.tawkIntegrationSettings;

/** Host of the home page, as people call the site. */
export const siteName = ( homeUrl: string ): string => new URL( homeUrl, window.location.href ).host;
