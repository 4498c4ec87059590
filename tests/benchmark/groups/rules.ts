/** How long the rules take, on the server and in the browser: the one thing here that depends on the machine's mood. */
import { join } from 'node:path';
import type { Group } from '../groups';
import { PHP_FILES, runPhpFile } from '../php-files';
import { atMost } from '../row';
import type { Row } from '../row';
import { decisionsInBrowser } from '../rules-in-browser';

const MANY = 500;
const TEN_TIMES = MANY * 10;

const millisecond = 1000;

const time = ( what: string, own: number, limit: number ): Row => ( {
	what,
	unit: 'microseconds',
	own,
	peer: null,
	budget: atMost( limit ),
} );

const growth = ( where: string, few: number, many: number ): Row => ( {
	what: `ten times the rules, ${ where }`,
	unit: 'times',
	own: many / few,
	peer: null,
	budget: atMost( 12 ),
} );

export const rules: Group = async ( { bench: build, say } ) => {
	const bench = await build();
	say( 'Timing the rules …' );
	await bench.become( 'own' );
	const php = JSON.parse(
		await runPhpFile( bench.site, join( PHP_FILES, 'rules.php' ), String( MANY ), String( TEN_TIMES ) )
	) as Record< string, number >;
	const few = php[ MANY ] ?? NaN;
	const browser = await decisionsInBrowser( [ MANY, TEN_TIMES ] );
	const [ first, later ] = browser;
	return [
		time( `${ MANY } rules in PHP`, few, millisecond ),
		growth( 'in PHP', few, php[ TEN_TIMES ] ?? NaN ),
		time( `${ MANY } rules in the browser, the first time`, first?.cold ?? NaN, 5 * millisecond ),
		time( `${ MANY } rules in the browser, warm`, first?.warm ?? NaN, millisecond ),
		growth( 'in the browser', first?.warm ?? NaN, later?.warm ?? NaN ),
	];
};
