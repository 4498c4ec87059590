/** What a visitor or an administrator downloads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets } from '../../../scripts/budgets';
import { ROOT } from '../../environment/paths';
import type { Group } from '../groups';
import { atMost } from '../row';

export const scripts: Group = async () =>
	budgets.map( ( { file, limit } ) => ( {
		what: `script ${ file }, gzip`,
		unit: 'bytes' as const,
		own: gzipSync( readFileSync( join( ROOT, 'build', file ) ), { level: 9 } ).length,
		peer: null,
		budget: atMost( limit ),
	} ) );
