import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from './tests/e2e/wordpress';

/** Debian's browser where there is one, else the one that Playwright installs. */
const system = '/usr/bin/chromium';

export default defineConfig< object, Pick< WorkerFixtures, 'wp' > >( {
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: 2,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: 'list',
	projects: [
		{ name: 'newest' },
		{
			name: 'oldest',
			// What differs between versions of WordPress is wp-admin and its packages: each component is seen once.
			testMatch: [
				/blocks\/editor\.spec\.ts/,
				/editor\/.*\.spec\.ts/,
				/settings\/(first-run|layout|saving|secret|visibility|visitor)\.spec\.ts/,
				/visitor\/(opt-out|signed-visitor)\.spec\.ts/,
			],
			use: { wp: '6.6' },
		},
	],
	use: {
		screenshot: 'only-on-failure',
		// Recording takes a fifth of the time, and nobody can open it there.
		trace: process.env.CI ? 'off' : 'retain-on-failure',
		launchOptions: {
			...( existsSync( system ) && { executablePath: system } ),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				// Pages whose answer a test has changed count as public, and the simulator as local.
				'--disable-features=LocalNetworkAccessChecks',
			],
		},
	},
} );
