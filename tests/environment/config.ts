/** wp-config.php, written from values. Pure. */
import { createHash } from 'node:crypto';

export type Constants = Record< string, string | number | boolean >;

/** A PHP literal. */
export const php = ( value: string | number | boolean ): string =>
	typeof value === 'string' ? `'${ value.replace( /[\\']/g, '\\$&' ) }'` : String( value );

const SALTS = [
	'AUTH_KEY',
	'SECURE_AUTH_KEY',
	'LOGGED_IN_KEY',
	'NONCE_KEY',
	'AUTH_SALT',
	'SECURE_AUTH_SALT',
	'LOGGED_IN_SALT',
	'NONCE_SALT',
];

/** The same for the same site, so that log-ins outlive a restart; a site for development needs no more. */
const salts = ( seed: string ): Constants =>
	Object.fromEntries(
		SALTS.map( ( name ) => [
			name,
			createHash( 'sha256' )
				.update( seed + name )
				.digest( 'base64' ),
		] )
	);

/**
 * What every site has: errors go to wp-content/debug.log and nowhere else, nothing updates or runs by itself.
 *
 * @param url  The site's address, without a slash at the end.
 * @param seed What makes this site's salts its own.
 */
export const defaultConstants = ( url: string, seed: string ): Constants => ( {
	...salts( seed ),
	WP_HOME: url,
	WP_SITEURL: url,
	WP_ENVIRONMENT_TYPE: 'local',
	WP_DEBUG: true,
	WP_DEBUG_LOG: true,
	WP_DEBUG_DISPLAY: false,
	DISABLE_WP_CRON: true,
	AUTOMATIC_UPDATER_DISABLED: true,
	DB_NAME: 'wordpress',
	DB_USER: 'root',
	DB_PASSWORD: '',
	DB_HOST: 'localhost',
	DB_CHARSET: 'utf8mb4',
	DB_COLLATE: '',
} );

/** A whole wp-config.php. Playground sets some of the constants before it runs. */
export const wpConfig = ( constants: Constants ): string =>
	[
		'<?php',
		...Object.entries( constants ).map(
			( [ name, value ] ) => `defined( '${ name }' ) || define( '${ name }', ${ php( value ) } );`
		),
		`$table_prefix = 'wp_';`,
		`defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );`,
		`require_once ABSPATH . 'wp-settings.php';`,
		'',
	].join( '\n' );
