/** The declarations for developers, as TypeScript takes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ACTIONS } from '../../../src/automations/actions';
import { TRIGGERS } from '../../../src/automations/triggers';

const root = join( __dirname, '../../..' );
const OF_PAGE = [ 'page_view', 'time_on_page', 'scroll', 'exit_intent', 'click', 'element_visible', 'form_submit' ];

/** What TypeScript says of lines of code, strictly, with nothing but the declarations beside them: by line. */
function complaints( lines: readonly string[] ): Record< string, string > {
	const file = join( root, 'example.ts' );
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		types: [],
	};
	const host = ts.createCompilerHost( options );
	const { getSourceFile } = host;
	host.getSourceFile = ( name, target ) =>
		name === file ? ts.createSourceFile( name, lines.join( '\n' ), target ) : getSourceFile( name, target );
	const program = ts.createProgram( [ file, join( root, 'src/widget/public.ts' ) ], options, host );
	return Object.fromEntries(
		ts
			.getPreEmitDiagnostics( program )
			.map( ( { file: at, start = 0, messageText } ) => [
				at?.fileName === file ? lines[ at.getLineAndCharacterOfPosition( start ).line ] : at?.fileName,
				ts.flattenDiagnosticMessageText( messageText, '\n' ),
			] )
	) as Record< string, string >;
}

it( 'the declarations take the documented example, every event of the widget and every action', () => {
	const document = readFileSync( join( root, 'docs/automations.md' ), 'utf8' );
	const [ , example = '' ] = /```ts\n([^]+?)```/.exec( document ) ?? [];
	// But for the line that says where the declarations are on a site.
	const lines = example.split( '\n' ).filter( ( line ) => ! line.startsWith( '///' ) );
	expect( lines.length ).toBeGreaterThan( 10 );
	const events = Object.keys( TRIGGERS ).filter( ( name ) => ! OF_PAGE.includes( name ) );
	const names = `const names: Parameters< typeof run >[ 0 ][] = ${ JSON.stringify( Object.keys( ACTIONS ) ) };`;
	expect( complaints( [ ...lines, ...events.map( ( name ) => `on( '${ name }', () => {} );` ), names ] ) ).toEqual(
		{}
	);
} );

it( 'the declarations refuse what is wrong', () => {
	const wrong = [
		`on( 'chat_startd', () => {} );`,
		`on( 'time_on_page', () => {} );`,
		`on( 'unread_count_changed', ( count: string ) => count );`,
		`run( 'add_tag', { tags: [ 'vip' ] } );`,
		`run( 'add_tags' );`,
		`run( 'add_tags', { tags: 'vip' } );`,
		`run( 'start', { showWidget: true } );`,
		`window.tawkIntegration!.consent( 'yes' );`,
	];
	const found = complaints( [ 'const { on, run } = window.tawkIntegration!;', ...wrong ] );
	expect( Object.keys( found ) ).toEqual( wrong );
} );
