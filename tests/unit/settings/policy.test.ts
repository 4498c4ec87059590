import { allowsScript } from '../../../src/settings/status/policy';

const SCRIPT = 'https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/default';
const allows = ( ...policies: string[] ) => allowsScript( policies, SCRIPT, 'https://example.com/' );

describe( 'a security policy lets tawk.to load', () => {
	it.each( [
		[ 'without a policy', [] ],
		[ 'without a line on scripts', [ "img-src 'self'; frame-ancestors 'none'" ] ],
		[ 'by an asterisk', [ 'script-src *' ] ],
		[ 'by the scheme', [ 'script-src https:' ] ],
		[ 'by its host', [ "script-src 'self' https://embed.tawk.to" ] ],
		[ 'by its host without a scheme', [ 'script-src embed.tawk.to' ] ],
		[ 'by all hosts of tawk.to', [ "default-src 'self'; script-src 'self' *.tawk.to" ] ],
		[ 'in capitals', [ 'Script-Src HTTPS://*.TAWK.TO' ] ],
		[ 'by its path', [ 'script-src https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/' ] ],
		[ 'by trust handed on', [ "script-src 'nonce-abc' 'strict-dynamic'" ] ],
		[ 'by the default', [ 'default-src https:' ] ],
		[ 'by the line for elements, which goes first', [ "script-src 'none'; script-src-elem https:" ] ],
		[ 'by the first of two lines of one name', [ "script-src https:; script-src 'none'" ] ],
		[ 'by two policies', [ 'script-src https:', 'default-src *.tawk.to' ] ],
	] )( '%s', ( _name, policies ) => {
		expect( allows( ...policies ) ).toBe( true );
	} );

	it.each( [
		[ 'for this site alone', [ "script-src 'self'" ] ],
		[ 'for nobody', [ "script-src 'none'" ] ],
		[ 'for another host', [ 'script-src https://cdn.example.com' ] ],
		[ 'for tawk.to without its subdomains', [ 'script-src https://tawk.to' ] ],
		[ 'for another scheme', [ 'script-src wss://embed.tawk.to' ] ],
		[ 'for another port', [ 'script-src https://embed.tawk.to:8443' ] ],
		[ 'for another path', [ 'script-src https://embed.tawk.to/other/' ] ],
		[ 'for this site by default', [ "default-src 'self'; img-src *" ] ],
		[ 'in one policy, though not in the other', [ 'script-src https:', "script-src 'self'" ] ],
	] )( 'not %s', ( _name, policies ) => {
		expect( allows( ...policies ) ).toBe( false );
	} );

	it( 'where it comes from the site itself', () => {
		expect(
			allowsScript(
				[ "script-src 'self'" ],
				'https://example.com/chat/5f1e9c8a0b2d4c6e8f013579/default',
				'https://example.com/'
			)
		).toBe( true );
	} );
} );
