/**
 * Two kinds of output: classic scripts that WordPress enqueues, and ES modules that those fetch by a native
 * import() from an address in the page's configuration (a chunk loader of webpack's would cost 1.2 KB).
 */
const fs = require( 'node:fs' );
const path = require( 'node:path' );
const wordpress = require( '@wordpress/scripts/config/webpack.config' );

const source = path.resolve( __dirname, 'src' );
const build = path.resolve( __dirname, 'build' );
const output = { ...wordpress.output, path: build, clean: false };

// Both kinds share the folder: were each to clean it, one would delete the other's files.
fs.rmSync( build, { recursive: true, force: true } );

// Only what an entry imports is built: no scan for block.json, no copying, one cleaning of the folder.
const unwanted = new Set( [ 'CleanWebpackPlugin', 'CopyPlugin', 'PhpFilePathsPlugin', 'BlockJsonDependenciesPlugin' ] );
const plugins = wordpress.plugins.filter( ( plugin ) => ! unwanted.has( plugin.constructor.name ) );

const classic = {
	...wordpress,
	name: 'classic',
	entry: {
		'widget/loader': path.join( source, 'widget/loader.ts' ),
		'visibility/evaluator': path.join( source, 'visibility/evaluator.ts' ),
		'admin-bar/index': path.join( source, 'admin-bar/index.ts' ),
		'settings/index': path.join( source, 'settings/index.tsx' ),
		'editor/index': path.join( source, 'editor/index.tsx' ),
		'blocks/index': path.join( source, 'blocks/index.tsx' ),
	},
	output,
	plugins,
};

const modules = {
	...wordpress,
	name: 'modules',
	entry: {
		'widget/runtime': path.join( source, 'widget/runtime.ts' ),
		'widget/agreed': path.join( source, 'widget/agreed.ts' ),
		'visitor/ask': path.join( source, 'visitor/ask.ts' ),
		'visibility/counts': path.join( source, 'visibility/counts.ts' ),
		'automations/actions': path.join( source, 'automations/actions.ts' ),
		'blocks/chat-button/view': path.join( source, 'blocks/chat-button/view.ts' ),
		'blocks/inline-chat/view': path.join( source, 'blocks/inline-chat/view.ts' ),
		'blocks/chat-status/view': path.join( source, 'blocks/chat-status/view.ts' ),
		'blocks/conditions/view': path.join( source, 'blocks/conditions/view.ts' ),
		'automations/session': path.join( source, 'automations/session.ts' ),
		'automations/visit': path.join( source, 'automations/visit.ts' ),
		'automations/triggers': path.join( source, 'automations/triggers.ts' ),
		'automations/outbox': path.join( source, 'automations/outbox.ts' ),
	},
	experiments: { outputModule: true },
	output: {
		...output,
		module: true,
		chunkFormat: 'module',
		library: { type: 'module' },
	},
	// WordPress supplies none of its packages to the visitor's page.
	plugins: plugins.filter( ( plugin ) => plugin.constructor.name !== 'DependencyExtractionWebpackPlugin' ),
};

/** Stylesheets of blocks, for the visitor's page; they are written for both directions of writing. */
const styles = {
	...wordpress,
	name: 'styles',
	entry: Object.fromEntries(
		[ 'chat-button', 'inline-chat', 'chat-status' ].map( ( name ) => [
			`blocks/${ name }/style`,
			path.join( source, `blocks/${ name }/style.scss` ),
		] )
	),
	output,
	// One file each, under its own name.
	optimization: { ...wordpress.optimization, splitChunks: false },
	plugins: [
		...plugins.filter(
			( plugin ) => ! [ 'DependencyExtractionWebpackPlugin', 'RtlCssPlugin' ].includes( plugin.constructor.name )
		),
		{
			/** webpack makes a script of each entry, which would be empty. */
			apply: ( compiler ) =>
				compiler.hooks.compilation.tap( 'StylesAlone', ( compilation ) =>
					compilation.hooks.processAssets.tap( 'StylesAlone', ( assets ) =>
						Object.keys( assets )
							.filter( ( name ) => name.endsWith( '.js' ) )
							.forEach( ( name ) => compilation.deleteAsset( name ) )
					)
				),
		},
	],
};

module.exports = [ classic, modules, styles ];
