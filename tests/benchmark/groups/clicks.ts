/** How quickly a click opens the chat, and whether anything moves: on a real page, with a widget that takes no time. */
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { startSimulator } from '../../simulator/server';
import type { Simulator } from '../../simulator/server';
import type { Bench } from '../bench';
import { inBrowser } from '../browser';
import { median } from '../callgrind-figures';
import { untilAsked, untilOpen } from '../click-times';
import type { ClickTimes } from '../click-times';
import { clickAll } from '../clicks-in-browser';
import type { Clicked } from '../clicks-in-browser';
import type { Group } from '../groups';
import { PHP_FILES, runPhpFile } from '../php-files';
import { atMost } from '../row';
import type { Budget, Row, Unit } from '../row';
import { serveCounted } from '../server';
import { shiftsOf, viewsOf } from '../shifts-in-browser';

const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';

/** Five elements, four ways: 100 clicks. */
const ROUNDS = 5;

/** Chats that wait: hidden by the rules until somebody clicks, or for the first interaction. */
const WAITING = [ 'hide', 'interaction' ] as const;

const millisecond = 1000;

const row = ( what: string, unit: Unit, own: number, budget: Budget | null ): Row => ( {
	what,
	unit,
	own,
	peer: null,
	budget,
} );

/** The value that all but one in twenty keep to. What else the machine does decides about it, so it has no limit. */
const most = ( values: readonly number[] ): number =>
	[ ...values ].sort( ( a, b ) => a - b )[ Math.floor( values.length * 0.95 ) ] ?? NaN;

const rowsOf = ( clicked: readonly Clicked[] ): Row[] => {
	const times = clicked.flatMap( ( click ): ClickTimes[] => ( click.times ? [ click.times ] : [] ) );
	const limit = atMost( 100 * millisecond );
	const asked = times.map( ( one ) => untilAsked( one ) * millisecond );
	const open = times.map( ( one ) => untilOpen( one ) * millisecond );
	return [
		row( 'clicks', 'count', clicked.length, null ),
		row( 'clicks that did not open the chat', 'count', clicked.length - times.length, atMost( 0 ) ),
		row(
			'clicks that loaded it twice',
			'count',
			clicked.filter( ( { requests } ) => requests > 1 ).length,
			atMost( 0 )
		),
		row( 'click to the request for the widget, over network, median', 'microseconds', median( asked ), limit ),
		row( 'click to the open window, over network and widget, median', 'microseconds', median( open ), limit ),
		row( 'click to the open window, over network and widget, 95 of 100', 'microseconds', most( open ), null ),
	];
};

const measure = async ( bench: Bench, simulator: Simulator, browser: Browser ): Promise< Row[] > => {
	const become = ( how: string ): Promise< string > => runPhpFile( bench.site, join( PHP_FILES, 'clicks.php' ), how );
	const embed = `${ simulator.url }/${ PROPERTY }/`;
	const clicked: Clicked[] = [];
	for ( const how of WAITING ) {
		await become( how );
		clicked.push( ...( await clickAll( browser, `${ bench.site.url }/clicks/`, embed, ROUNDS ) ) );
	}
	await become( 'idle' );
	const blocks = `${ bench.site.url }/blocks/`;
	const withBlocks = await viewsOf( browser, blocks );
	if ( withBlocks.length !== 3 ) {
		throw new Error( `A page with all blocks loads: ${ withBlocks.join( ', ' ) }` );
	}
	const shifts: Row[] = [];
	// One after the other: both follow the same agents.
	for ( const width of [ 1280, 375 ] ) {
		const sum = await shiftsOf( browser, blocks, simulator, PROPERTY, width );
		shifts.push( row( `layout shift with all blocks, ${ width } px`, 'shift', sum, atMost( 0 ) ) );
	}
	return [
		...rowsOf( clicked ),
		...shifts,
		row(
			'modules of blocks on a page without blocks',
			'count',
			( await viewsOf( browser, `${ bench.site.url }/about/` ) ).length,
			atMost( 0 )
		),
	];
};

export const clicks: Group = async ( { bench: build, say } ) => {
	const bench = await build();
	say( 'Clicking …' );
	await bench.become( 'own' );
	const simulator = await startSimulator( { port: 0 } );
	try {
		const server = await serveCounted( bench.site, {
			opcodeCache: true,
			env: { BENCHMARK_EMBED_URL: simulator.url },
		} );
		try {
			return await inBrowser( ( browser ) => measure( bench, simulator, browser ) );
		} finally {
			await server.stop();
		}
	} finally {
		await simulator.close();
	}
};
