/** The browser's scripts, bundled from their TypeScript once per process. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Bundles {
	loader: string;
	app: string;
	popout: string;
	agent: string;
	/** Changes with the scripts, as tawk.to's build number does. */
	build: string;
}

const bundle = async ( entry: string ): Promise< string > => {
	const { outputFiles } = await build( {
		entryPoints: [ fileURLToPath( new URL( entry, import.meta.url ) ) ],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: 'es2020',
		charset: 'utf8',
		logLevel: 'silent',
	} );
	return outputFiles[ 0 ]?.text ?? '';
};

const bundleAll = async (): Promise< Bundles > => {
	const [ loader, app, popout, agent ] = await Promise.all( [
		bundle( '../app/loader.ts' ),
		bundle( '../app/main.ts' ),
		bundle( '../app/popout.ts' ),
		bundle( '../agent/agent.ts' ),
	] );
	return { loader, app, popout, agent, build: createHash( 'sha256' ).update( app ).digest( 'hex' ).slice( 0, 11 ) };
};

let bundles: Promise< Bundles > | undefined;

export const loadBundles = (): Promise< Bundles > => ( bundles ??= bundleAll() );
