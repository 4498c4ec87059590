/**
 * Runs all tests, or the parts that are named: check, unit, php, e2e. The last line sums up: `N passed, N failed`.
 *
 * Usage: npm test · npm run test:e2e -- tests/e2e/settings
 */
import { check } from './run/check';
import { sum, type Counts } from './run/counts';
import { e2e } from './run/e2e';
import { php } from './run/php';
import { heading } from './run/progress';
import { setUp, type Part } from './run/setup';
import { unit } from './run/unit';

interface Section {
	needs: Part[];
	run: ( args: string[] ) => Promise< Counts[] >;
}

/** In the order in which they run: what fails fastest goes first. */
const sections: Record< string, Section > = {
	check: { needs: [ 'php' ], run: check },
	unit: { needs: [], run: unit },
	php: { needs: [ 'php', 'mariadb' ], run: php },
	e2e: { needs: [ 'php', 'chromium' ], run: e2e },
};

const [ first = '', ...rest ] = process.argv.slice( 2 );
const one = sections[ first ];
if ( first && ! one ) {
	process.stderr.write( `There is no part “${ first }”. Parts: ${ Object.keys( sections ).join( ', ' ) }\n` );
	process.exit( 2 );
}
const chosen = one ? [ one ] : Object.values( sections );

heading( 'What the tests need' );
const missing = await setUp( [ ...new Set( chosen.flatMap( ( { needs } ) => needs ) ) ] );
const counts: Counts[] = [ { passed: 0, failed: missing.length } ];
process.stdout.write(
	missing.length > 0 ? missing.map( ( line ) => ` ✗ ${ line }\n` ).join( '' ) : ' ✓ everything is there\n'
);

for ( const section of chosen ) {
	counts.push( ...( await section.run( rest ) ) );
}
const { passed, failed } = sum( counts );
process.exitCode = failed > 0 ? 1 : 0;
process.stdout.write( `\n${ passed } passed, ${ failed } failed\n` );
