import type { Settings } from './settings';
import { complete, request } from './rest';

const PATH = '/wp/v2/settings';

interface Answer {
	tawk_integration_settings: Settings;
}

/** The settings of this site, complete. Throws RestError. */
export async function readSettings(): Promise< Settings > {
	return settingsIn( await request< Answer >( { path: PATH } ) );
}

/** Stores the settings whole, and gives them as they are stored now. Throws RestError; its `errors` name what was refused. */
export async function writeSettings( settings: Settings ): Promise< Settings > {
	return settingsIn(
		await request< Answer >( { path: PATH, method: 'POST', data: { tawk_integration_settings: settings } } )
	);
}

function settingsIn( answer: Answer ): Settings {
	return complete( answer, 'tawk_integration_settings' ).tawk_integration_settings;
}
