import type { Settings } from './settings';
import { request } from './rest';

const PATH = '/wp/v2/settings';

interface Answer {
	tawk_integration_settings: Settings;
}

/** The settings of this site, complete. Throws RestError. */
export async function readSettings(): Promise< Settings > {
	return ( await request< Answer >( { path: PATH } ) ).tawk_integration_settings;
}

/** Stores the settings whole, and gives them as they are stored now. Throws RestError; its `errors` name what was refused. */
export async function writeSettings( settings: Settings ): Promise< Settings > {
	return ( await request< Answer >( { path: PATH, method: 'POST', data: { tawk_integration_settings: settings } } ) )
		.tawk_integration_settings;
}
