/**
 * Checks that read the code and run none of it. Each counts as one test.
 */
import { join } from 'node:path';
import { ROOT } from '../environment/paths';
import { npm } from '../environment/run';

export interface Check {
	name: string;
	command: string[];
}

const node = ( script: string, ...args: string[] ) => [
	process.execPath,
	join( ROOT, 'node_modules', script ),
	...args,
];
const php = ( script: string, ...args: string[] ) => [ 'php', join( ROOT, 'vendor/bin', script ), ...args ];

export const staticChecks: Check[] = [
	{ name: 'Build, within the size budgets', command: npm( 'run', '--silent', 'build' ) },
	{ name: 'TypeScript', command: node( 'typescript/bin/tsc', '-p', '.' ) },
	{ name: 'ESLint', command: node( 'eslint/bin/eslint.js', '--max-warnings', '0', '.' ) },
	{
		name: 'Stylelint',
		command: node( 'stylelint/bin/stylelint.mjs', '--max-warnings', '0', '{src,tests}/**/*.{css,scss}' ),
	},
	{ name: 'PHP_CodeSniffer with PHPCompatibility', command: php( 'phpcs', '-q' ) },
	{ name: 'PHPStan', command: php( 'phpstan', 'analyse', '--no-progress', '--memory-limit=1G' ) },
];
