/** `wp tawk-integration`, by the real WP-CLI. */
import { expect, test } from '../wordpress';

const onCheckout = { type: 'url', operator: 'is', value: [ '/checkout/' ] };
const editors = { type: 'role', operator: 'is', value: [ 'editor' ] };
const onPhones = { type: 'device', operator: 'is', value: [ 'phone' ] };

test( 'explain says why, and that what is the browser’s depends on it', async ( { connect, site } ) => {
	await connect( {
		visibility: {
			rules: [
				{ id: 'q', name: 'Quiet', conditions: [ onCheckout ], action: 'hide' },
				{ id: 'p', name: 'Phones', conditions: [ onPhones ], action: 'hide' },
			],
		},
	} );
	const hidden = await site.wp( 'tawk-integration', 'explain', `${ site.url }/checkout/` );
	expect( hidden ).toContain( 'Hidden by line 1 “Quiet” of “Who sees it”.' );
	expect( hidden ).toContain( 'not asked: a line above decides' );
	const open = await site.wp( 'tawk-integration', 'explain', '/' );
	expect( open ).toContain( 'Depends on the browser.' );
	expect( open ).toMatch( /device is phone\s+depends on the browser/ );
} );

test( 'explain answers for a user, and as JSON', async ( { connect, site } ) => {
	await connect( { visibility: { rules: [ { id: 's', conditions: [ editors ], action: 'hide' } ] } } );
	const ask = async ( ...more: string[] ) =>
		JSON.parse( await site.wp( 'tawk-integration', 'explain', '/about/', '--format=json', ...more ) ) as unknown;
	expect( await ask() ).toMatchObject( { verdict: 'show', cause: '', url: '/about/' } );
	expect( await ask( '--user=editor' ) ).toMatchObject( { verdict: 'hide', cause: 'hidden_by_rule', decider: 1 } );
} );

test( 'explain refuses the address of another site', async ( { connect, site } ) => {
	await connect();
	await expect( site.wp( 'tawk-integration', 'explain', 'https://other.example/' ) ).rejects.toThrow(
		/not part of this site/
	);
} );

test( 'status warns of lines that ask for something which is gone, and their names do nothing to the terminal', async ( {
	connect,
	site,
} ) => {
	const gone = { type: 'membership', operator: 'is', value: 'gold' };
	await connect( {
		visibility: {
			rules: [ { id: 'm', name: 'Mem\u009b2Jbers', conditions: [ gone ], action: 'hide' } ],
		},
	} );
	const { warnings } = JSON.parse( await site.wp( 'tawk-integration', 'status', '--format=json' ) ) as {
		warnings: string[];
	};
	expect( warnings ).toEqual( [
		expect.stringMatching( /^Line 1, “Mem2Jbers”, of “Who sees it” never fits: .*\(membership\)\.$/ ),
	] );
} );

test( 'status says the first cause, the widget and where the key comes from', async ( { connect, site } ) => {
	await connect( { enabled: false }, '0123456789abcdef0123456789abcdef01234567' );
	const status = await site.wp( 'tawk-integration', 'status' );
	expect( status ).toContain( 'Switched off: visitors do not get the chat.' );
	expect( status ).toContain( 'Secure Mode key: option' );
	expect( status ).not.toContain( '01234567' );
	expect( JSON.parse( await site.wp( 'tawk-integration', 'status', '--format=json' ) ) ).toMatchObject( {
		cause: 'switched_off',
		key_source: 'option',
		page_caches: [],
		warnings: [],
	} );
} );
