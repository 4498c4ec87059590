import type { Config } from './config';

/** Fetches a module of ours, by its path in build/. Rejects where it is not there. */
export const fetchModule = ( { build }: Pick< Config, 'build' >, name: string ) =>
	import( /* webpackIgnore: true */ build.replace( '*', name ) );
