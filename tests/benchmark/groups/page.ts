/** What a front page has more, or takes more, than without the plugin. Opcode cache on, as on a live site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VISITORS } from '../bench';
import type { Bench, Variant, Visitor } from '../bench';
import type { Group } from '../groups';
import { atMost } from '../row';
import type { Budget, Row, Unit } from '../row';
import { serveCounted } from '../server';
import { visitTimes } from '../visit';

/** As php/counters.php writes them. */
interface Counters {
	queries: number;
	writes: number;
	remote_calls: number;
	files: number;
	memory: number;
}

interface Look extends Counters {
	html: string;
	headers: readonly string[];
}

type Looks = Record< Visitor, Look >;

/** The first requests fill caches and transients. */
const REQUESTS = 4;

const look = async ( bench: Bench, visitor: Visitor, countersFile: string ): Promise< Look > => {
	const answer = await visitTimes( REQUESTS, bench, visitor );
	const counters = JSON.parse( await readFile( countersFile, 'utf8' ) ) as Counters;
	return { ...answer, ...counters };
};

const looks = async ( bench: Bench, variant: Variant ): Promise< Looks > => {
	await bench.become( variant );
	const file = join( bench.workFolder, 'counters.json' );
	const server = await serveCounted( bench.site, { opcodeCache: true, env: { BENCHMARK_COUNTERS: file } } );
	try {
		return {
			anonymous: await look( bench, 'anonymous', file ),
			'logged in': await look( bench, 'logged in', file ),
		};
	} finally {
		await server.stop();
	}
};

interface Measure {
	what: string;
	unit: Unit;
	visitors: readonly Visitor[];
	budget: Budget | null;
	/** What was added to a front page. */
	added: ( to: Look, now: Look ) => number;
}

const bytes = ( { html }: Look ): number => Buffer.byteLength( html );

const MEASURES: readonly Measure[] = [
	{
		what: 'HTML',
		unit: 'bytes',
		visitors: [ 'anonymous' ],
		budget: atMost( 600 ),
		added: ( to, now ) => bytes( now ) - bytes( to ),
	},
	{
		what: 'HTML',
		unit: 'bytes',
		visitors: [ 'logged in' ],
		budget: null,
		added: ( to, now ) => bytes( now ) - bytes( to ),
	},
	{
		what: 'response headers and cookies',
		unit: 'count',
		visitors: [ 'anonymous' ],
		budget: atMost( 0 ),
		added: ( to, now ) => now.headers.filter( ( name ) => ! to.headers.includes( name ) ).length,
	},
	{
		what: 'database queries',
		unit: 'count',
		visitors: VISITORS,
		budget: atMost( 0 ),
		added: ( to, now ) => now.queries - to.queries,
	},
	{
		what: 'database writes',
		unit: 'count',
		visitors: VISITORS,
		budget: atMost( 0 ),
		added: ( to, now ) => now.writes - to.writes,
	},
	{
		what: 'remote calls',
		unit: 'count',
		visitors: VISITORS,
		budget: atMost( 0 ),
		added: ( to, now ) => now.remote_calls - to.remote_calls,
	},
	{
		what: 'included files',
		unit: 'count',
		visitors: VISITORS,
		budget: null,
		added: ( to, now ) => now.files - to.files,
	},
	{
		what: 'peak memory besides the settings',
		unit: 'bytes',
		visitors: VISITORS,
		budget: atMost( 64 * 1024 ),
		added: ( to, now ) => now.memory - to.memory,
	},
];

const rowsOf = ( none: Looks, own: Looks, peer: Looks | null ): Row[] =>
	MEASURES.flatMap( ( { what, unit, visitors, budget, added } ) =>
		visitors.map( ( visitor ) => ( {
			what: `${ what } added, ${ visitor }`,
			unit,
			own: added( none[ visitor ], own[ visitor ] ),
			peer: peer && added( none[ visitor ], peer[ visitor ] ),
			budget,
		} ) )
	);

/** @throws Error When a variant does not show what it is there for. */
const assertShown = ( none: Looks, own: Looks, peer: Looks | null ): void => {
	if (
		! own.anonymous.html.includes( 'id="tawk-integration-config"' ) ||
		! own[ 'logged in' ].html.includes( '"hash":"' )
	) {
		throw new Error( 'The plugin prints no chat, or no signed visitor, although it is set up.' );
	}
	if ( peer && bytes( peer.anonymous ) === bytes( none.anonymous ) ) {
		throw new Error( 'The peer adds nothing to the page: set it up by --peer-setup FILE.' );
	}
};

export const page: Group = async ( { bench: build, say } ) => {
	const bench = await build();
	say( 'Looking at the front page …' );
	const none = await looks( bench, 'none' );
	const own = await looks( bench, 'own' );
	const rules = await looks( bench, 'own-rules' );
	const off = await looks( bench, 'own-off' );
	const peer = bench.hasPeer ? await looks( bench, 'peer' ) : null;
	assertShown( none, own, peer );
	return [
		...rowsOf( none, own, peer ),
		{
			what: 'HTML added by 20 rules that the server decides',
			unit: 'bytes',
			own: bytes( rules.anonymous ) - bytes( own.anonymous ),
			peer: null,
			// The revision may have got a digit more.
			budget: atMost( 1 ),
		},
		{
			what: 'database queries added, logged in, 20 rules',
			unit: 'count',
			own: rules[ 'logged in' ].queries - none[ 'logged in' ].queries,
			peer: null,
			budget: atMost( 0 ),
		},
		{
			what: 'HTML added where the chat is switched off',
			unit: 'bytes',
			own: bytes( off.anonymous ) - bytes( none.anonymous ),
			peer: null,
			budget: atMost( 0 ),
		},
	];
};
