/** What the plugin keeps in the table of options. */
import { join } from 'node:path';
import type { Bench, Variant } from '../bench';
import type { Group } from '../groups';
import { PHP_FILES, runPhpFile } from '../php-files';
import { atMost } from '../row';
import type { Budget, Row, Unit } from '../row';

/** As php/options.php prints it. */
type Options = Record< string, { autoloaded: boolean; bytes: number } >;

type Added = Options[ string ][];

const optionsOf = async ( bench: Bench, variant: Variant ): Promise< Options > => {
	await bench.become( variant );
	return JSON.parse( await runPhpFile( bench.site, join( PHP_FILES, 'options.php' ) ) ) as Options;
};

const added = ( to: Options, now: Options ): Added =>
	Object.entries( now )
		.filter( ( [ name ] ) => ! Object.hasOwn( to, name ) )
		.map( ( [ , option ] ) => option );

const MEASURES: ReadonlyArray< { what: string; unit: Unit; budget: Budget | null; of: ( options: Added ) => number } > =
	[
		{ what: 'option rows added', unit: 'count', budget: null, of: ( rows ) => rows.length },
		{
			what: 'autoloaded option rows added',
			unit: 'count',
			budget: atMost( 2 ),
			of: ( rows ) => rows.filter( ( { autoloaded } ) => autoloaded ).length,
		},
		{
			what: 'autoloaded bytes added',
			unit: 'bytes',
			budget: null,
			of: ( rows ) => rows.reduce( ( sum, { autoloaded, bytes } ) => sum + ( autoloaded ? bytes : 0 ), 0 ),
		},
	];

export const options: Group = async ( { bench: build, say } ) => {
	const bench = await build();
	say( 'Counting the options …' );
	const none = await optionsOf( bench, 'none' );
	const own = added( none, await optionsOf( bench, 'own' ) );
	const peer = bench.hasPeer ? added( none, await optionsOf( bench, 'peer' ) ) : null;
	return MEASURES.map( ( { what, unit, budget, of } ): Row => ( {
		what,
		unit,
		own: of( own ),
		peer: peer && of( peer ),
		budget,
	} ) );
};
