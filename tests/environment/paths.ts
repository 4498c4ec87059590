/** Where things are: the checkout, its cache and the sites built in it. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root. It is also the plugin's folder. */
export const ROOT = resolve( fileURLToPath( new URL( '../..', import.meta.url ) ) );

/** This folder, with the PHP files that a site runs. */
export const ENVIRONMENT = join( ROOT, 'tests', 'environment' );

/** Downloads, unpacked once and kept. `TAWK_CACHE_DIR` shares one between checkouts. */
export const CACHE = process.env.TAWK_CACHE_DIR ?? join( ROOT, '.cache' );

/** The sites that `npm start` keeps, one a WordPress version. `TAWK_SITES_DIR` puts them elsewhere. */
export const SITES = process.env.TAWK_SITES_DIR ?? join( ROOT, '.site' );

export const PLUGIN_SLUG = 'tawk-integration';
