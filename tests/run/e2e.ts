import { join } from 'node:path';
import { ROOT } from '../environment/paths';
import { ofPlaywright, type Counts } from './counts';
import { heading } from './progress';
import { reported } from './reports';

/**
 * Runs Playwright: real WordPress, real Chromium, the simulator for tawk.to.
 *
 * @param filters Further arguments for Playwright, such as the files to run.
 */
export async function e2e( filters: string[] ): Promise< Counts[] > {
	heading( 'In the browser (Playwright)' );
	const playwright = join( ROOT, 'node_modules/@playwright/test/cli.js' );
	return [
		await reported(
			'playwright.json',
			() => [ process.execPath, playwright, 'test', '--reporter=list,json', ...filters ],
			ofPlaywright,
			( file ) => ( { PLAYWRIGHT_JSON_OUTPUT_NAME: file } )
		),
	];
}
