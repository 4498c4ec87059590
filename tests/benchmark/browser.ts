/** The browser that measures: Debian's where there is one, else the one that Playwright installs. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';

const SYSTEM_BROWSER = '/usr/bin/chromium';

/** Starts it, and closes it whatever happens. */
export const inBrowser = async < Result >( measure: ( browser: Browser ) => Promise< Result > ): Promise< Result > => {
	const browser = await chromium.launch( {
		...( existsSync( SYSTEM_BROWSER ) && { executablePath: SYSTEM_BROWSER } ),
		args: [ '--no-sandbox', '--disable-gpu' ],
	} );
	try {
		return await measure( browser );
	} finally {
		await browser.close();
	}
};
