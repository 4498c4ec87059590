/**
 * The npm packages that carry WordPress, pinned by their hash. Only their files are used: they are fetched as
 * tarballs and unpacked, never installed, so that their dependencies and scripts stay away.
 */

export interface Package {
	name: string;
	version: string;
	/** As npm states it: algorithm and base64 hash of the tarball. */
	integrity: string;
	/** What to unpack: folder of the tarball => folder of the cache. */
	folders: Record< string, string >;
	/** Zip files among them, each unpacked into the folder of its own name, without replacing a file. */
	zips: readonly string[];
}

/** WordPress 7.1.1 with its languages, the SQLite integration and WP-CLI. */
export const STUDIO: Package = {
	name: 'wp-studio',
	version: '1.22.0',
	integrity: 'sha512-boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
	folders: {
		'package/dist/cli/wp-files/latest/wordpress': 'wordpress',
		'package/dist/cli/wp-files/latest/languages': 'languages',
		'package/dist/cli/wp-files/sqlite-database-integration': 'sqlite-database-integration',
		'package/dist/cli/wp-files/wp-cli': 'wp-cli',
	},
	zips: [],
};

/** Older WordPress: PHP in a zip, scripts and styles beside it. */
export const BUILDS: Package = {
	name: '@wp-playground/wordpress-builds',
	version: '0.9.19',
	integrity: 'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
	folders: {
		'package/public/wp-beta': 'wp-beta',
		'package/public/wp-nightly': 'wp-nightly',
		'package/src/wordpress/wp-beta.zip': 'wp-beta.zip',
		'package/src/wordpress/wp-nightly.zip': 'wp-nightly.zip',
	},
	zips: [ 'wp-beta.zip', 'wp-nightly.zip' ],
};

/** The versions of WordPress that a site can have. 6.6 is RC3, 6.7 an alpha: what the packages hold of them. */
export const WORDPRESS = {
	'7.1': { source: STUDIO, folder: 'wordpress' },
	'6.7': { source: BUILDS, folder: 'wp-nightly' },
	'6.6': { source: BUILDS, folder: 'wp-beta' },
} as const;

export type WordPressVersion = keyof typeof WORDPRESS;

export const NEWEST: WordPressVersion = '7.1';

export const isWordPressVersion = ( text: string ): text is WordPressVersion => Object.hasOwn( WORDPRESS, text );

/** The path inside the cache's folder that an entry of the tarball gets, or undefined when it is not wanted. */
export const target = ( entry: string, folders: Package[ 'folders' ] ): string | undefined => {
	for ( const [ from, to ] of Object.entries( folders ) ) {
		if ( entry === from || entry.startsWith( `${ from }/` ) ) {
			return to + entry.slice( from.length );
		}
	}
	return undefined;
};
