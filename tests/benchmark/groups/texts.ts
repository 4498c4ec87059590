/** How long the largest values take until they can be sent. */
import { join } from 'node:path';
import type { Group } from '../groups';
import { PHP_FILES, runPhpFile } from '../php-files';
import { atMost } from '../row';

export const texts: Group = async ( { bench: build, say } ) => {
	const bench = await build();
	say( 'Timing long texts …' );
	await bench.become( 'own' );
	return [
		{
			what: 'ten megabytes of user meta in PHP',
			unit: 'microseconds',
			own: Number( await runPhpFile( bench.site, join( PHP_FILES, 'texts.php' ) ) ),
			peer: null,
			budget: atMost( 5000 ),
		},
	];
};
