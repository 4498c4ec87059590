import { evidenceIn } from '../../../src/settings/status/evidence';

const EMBED_URL = 'http://127.0.0.1:9401';
const CONFIG = `<script type="application/json" id="tawk-integration-config">{"revision":7,"embed_url":"${ EMBED_URL }","property_id":"5f1e9c8a0b2d4c6e8f013579"}</script>`;
const LOADER =
	'<script id="tawk-integration-loader-js" src="https://example.com/wp-content/plugins/tawk-integration/build/widget/loader.js" defer></script>';
const SNIPPET = "<script>s1.src='https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/default';</script>";

const evidence = ( body: string, head = '' ) =>
	evidenceIn( `<!doctype html><html><head>${ head }</head><body><p>Hello</p>${ body }</body></html>`, EMBED_URL );

describe( 'what a page shows of the chat', () => {
	it( 'is script and revision', () => {
		expect( evidence( CONFIG + LOADER ) ).toEqual( {
			revision: 7,
			script: true,
			hidden: false,
			second: false,
			policies: [],
		} );
	} );

	it( 'is nothing on a page without us', () => {
		expect( evidence( '' ) ).toEqual( {
			revision: null,
			script: false,
			hidden: false,
			second: false,
			policies: [],
		} );
	} );

	it( 'is a hidden chat where it waits for somebody to ask for it', () => {
		expect( evidence( CONFIG.replace( '{', '{"show":false,' ) + LOADER ) ).toMatchObject( {
			revision: 7,
			hidden: true,
		} );
	} );

	it.each( [ '', '{', '{}', '[]', 'null', '{"revision":"7"}' ] )(
		'is no revision where the configuration is %j',
		( json ) => {
			expect(
				evidence( `<script type="application/json" id="tawk-integration-config">${ json }</script>` ).revision
			).toBeNull();
		}
	);

	it( 'is the script also where an optimiser took its id away', () => {
		expect( evidence( LOADER.replace( 'id="tawk-integration-loader-js"', '' ) ).script ).toBe( true );
	} );

	it.each( [
		[ 'the Widget Code', SNIPPET ],
		[ 'with escaped slashes', SNIPPET.replaceAll( '/5f', '\\/5f' ).replaceAll( '/default', '\\/default' ) ],
		[
			'as a script element',
			'<script src="https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/default" async></script>',
		],
		[
			'held back by an optimiser',
			`<script type="rocketlazyloadscript" data-src="https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/default"></script>`,
		],
		[
			'of this site’s own embed host',
			`<script>s1.src='${ EMBED_URL }/5f1e9c8a0b2d4c6e8f013579/default';</script>`,
		],
	] )( 'is a second code beside ours: %s', ( _name, code ) => {
		expect( evidence( CONFIG + LOADER + code ).second ).toBe( true );
	} );

	it.each( [
		[ 'a link', '<a href="https://tawk.to/chat/5f1e9c8a0b2d4c6e8f013579/default">Chat</a>' ],
		[
			'structured data',
			'<script type="application/ld+json">{"url":"https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/default"}</script>',
		],
		[ 'a text', '<p>https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/default</p>' ],
		[ 'a script that only names tawk.to', '<script>consent["tawk.to"]=1</script>' ],
	] )( 'is no second code: %s', ( _name, code ) => {
		expect( evidence( CONFIG + LOADER + code ).second ).toBe( false );
	} );

	it( 'includes the policies that the page sets itself', () => {
		expect(
			evidence( '', '<meta http-equiv="content-security-policy" content="script-src \'self\'">' ).policies
		).toEqual( [ "script-src 'self'" ] );
	} );

	it( 'is read without running anything', () => {
		evidence( '<script>window.ran = true</script><img src="x" onerror="window.ran = true">' );
		expect( 'ran' in window ).toBe( false );
	} );
} );
