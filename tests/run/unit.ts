import { join } from 'node:path';
import { ROOT } from '../environment/paths';
import { ofJest, type Counts } from './counts';
import { heading } from './progress';
import { reported } from './reports';

/** Runs jest: the plugin's TypeScript, and the simulator's rules. */
export async function unit(): Promise< Counts[] > {
	heading( 'Unit tests (jest)' );
	const jest = join( ROOT, 'node_modules/jest/bin/jest.js' );
	return [
		await reported(
			'jest.json',
			( file ) => [
				process.execPath,
				jest,
				'--config',
				'jest.config.cjs',
				'--ci',
				'--json',
				'--outputFile',
				file,
				'--silent',
			],
			ofJest
		),
	];
}
