import { phraseOf } from '../../../../src/conditions/phrase';
import { sentenceOf } from '../../../../src/settings/visibility/sentence';
import type { AnyCondition } from '../../../../src/conditions/condition';
import { is, isNot, line, words } from './lines';

const said = ( ...conditions: AnyCondition[] ) => sentenceOf( line( 'a', 'hide', ...conditions ), [], words );

describe( 'a rule reads as a sentence', () => {
	it.each( [
		[ 'Hide everywhere, for everyone', [] ],
		[ 'Hide on the front page and search results', [ is( 'page_type', [ 'front_page', 'search' ] ) ] ],
		[ 'Hide on “About us” for phones', [ is( 'post', [ 12 ] ), is( 'device', [ 'phone' ] ) ] ],
		[ 'Hide except on “About us” and “Contact”', [ isNot( 'post', [ 12, 13 ] ) ] ],
		[
			'Hide on pages, for phones, unless agents are online or away',
			[
				is( 'page_type', [ 'page' ] ),
				is( 'device', [ 'phone' ] ),
				isNot( 'agent_status', [ 'online', 'away' ] ),
			],
		],
		[ 'Hide for people who are not logged in', [ isNot( 'logged_in', true ) ] ],
		[ 'Hide for people with the role Editor', [ is( 'role', [ 'Editor' ] ) ] ],
	] )( '%s', ( sentence, conditions ) => {
		expect( said( ...conditions ) ).toBe( sentence );
	} );

	it( 'says what it does', () => {
		expect( sentenceOf( line( 'a', 'show', is( 'device', [ 'desktop' ] ) ), [], words ) ).toBe(
			'Show for desktops'
		);
	} );

	it( 'names the widget that it picks', () => {
		const sales = { id: 'sales', name: 'Sales', property_id: '', widget_id: '' };
		const rule = { ...line( 'a', 'use_widget', is( 'language', [ 'Deutsch' ] ) ), widget: 'sales' };
		expect( sentenceOf( rule, [ sales ], words ) ).toBe( 'Use “Sales” on pages in Deutsch' );
		expect( sentenceOf( rule, [], words ) ).toBe( 'Use a widget that is gone on pages in Deutsch' );
		expect( sentenceOf( { ...rule, widget: '' }, [], words ) ).toBe( 'Use the main widget on pages in Deutsch' );
	} );
} );

describe( 'a condition reads as a part of it', () => {
	it.each( [
		[ 'on content in “5”', is( 'term', [ 5 ] ) ],
		[ 'except on content by Ada', isNot( 'author', [ 'Ada' ] ) ],
		[ 'on content of the type “page”', is( 'post_type', [ 'page' ] ) ],
		[ 'on pages with the template “wide”', is( 'template', [ 'wide' ] ) ],
		[ 'on addresses like /shop/* and /cart', is( 'url', [ '/shop/*', '/cart' ] ) ],
		[ 'for people who are logged in', is( 'logged_in', true ) ],
		[
			'when the field “plan” of the person is “gold”',
			is( 'user_meta', { key: 'plan', compare: 'equals', value: 'gold' } ),
		],
		[ 'unless the cookie “beta” is there', isNot( 'cookie', { name: 'beta', compare: 'exists', value: '' } ) ],
		[
			'when the address parameter “ref” begins with “ma”',
			is( 'query', { name: 'ref', compare: 'starts_with', value: 'ma' } ),
		],
		[ 'when the number of visits is greater than 3', is( 'visits', { compare: 'greater', value: 3 } ) ],
		[ 'unless the number of pages in this visit is 1', isNot( 'pages', { compare: 'equals', value: 1 } ) ],
		[ 'for visitors who come from *.google.com', is( 'referrer', [ '*.google.com' ] ) ],
		[ 'except for browsers in de', isNot( 'browser_language', [ 'de' ] ) ],
		[ 'while agents are offline', is( 'agent_status', [ 'offline' ] ) ],
	] )( '%s', ( phrase, condition ) => {
		expect( phraseOf( condition, words ) ).toBe( phrase );
	} );

	it( 'puts days in a row together, and names a time zone that is not the site’s', () => {
		const hours = { from: '09:00', to: '17:00', timezone: '' };
		expect(
			phraseOf( isNot( 'schedule', { ...hours, days: [ 'fri', 'mon', 'tue', 'wed', 'thu' ] } ), words )
		).toBe( 'outside of Mon–Fri 09:00–17:00' );
		expect(
			phraseOf( is( 'schedule', { ...hours, days: [ 'mon', 'tue', 'sun' ], timezone: 'Asia/Tokyo' } ), words )
		).toBe( 'during Mon, Tue, Sun 09:00–17:00 (Asia/Tokyo)' );
		expect( phraseOf( is( 'schedule', { ...hours, days: [ 'sat' ], timezone: 'visitor' } ), words ) ).toBe(
			'during Sat 09:00–17:00 (the visitor’s time)'
		);
	} );

	it( 'says dates as the language of the screen writes them', () => {
		const dates = { timezone: '', from: '2026-12-24T18:00', to: '' };
		expect( phraseOf( is( 'dates', dates ), words ) ).toMatch( /^from Dec 24, 2026, 6:00\sPM on$/ );
		expect( phraseOf( isNot( 'dates', { ...dates, to: '2026-12-27T00:00' } ), words ) ).toMatch(
			/^except from Dec 24, 2026, 6:00\sPM until Dec 27, 2026, 12:00\sAM$/
		);
		expect( phraseOf( is( 'dates', { ...dates, from: '', to: '2026-12-27T00:00' } ), words ) ).toMatch(
			/^until Dec 27/
		);
	} );

	it( 'leaves a gap where nothing is chosen yet', () => {
		expect( phraseOf( is( 'post', [] ), words ) ).toBe( 'on …' );
		expect( phraseOf( is( 'visits', { compare: 'greater', value: NaN } ), words ) ).toBe(
			'when the number of visits is greater than …'
		);
		expect( phraseOf( is( 'dates', { timezone: '', from: '', to: '' } ), words ) ).toBe( 'from … on' );
	} );

	it( 'counts what it does not name', () => {
		expect( phraseOf( is( 'url', [ '/a', '/b', '/c', '/d', '/e' ] ), words ) ).toBe(
			'on addresses like /a, /b, /c, and 2 more'
		);
	} );

	it( 'of another plugin is said by its label and the words of its schema', () => {
		expect( phraseOf( is( 'loyalty', [ 'gold', 'silver' ] ), words ) ).toBe( 'when Loyalty is Gold or silver' );
		expect( phraseOf( isNot( 'loyalty', [ 'gold' ] ), words ) ).toBe( 'when Loyalty is not Gold' );
	} );

	it( 'of an unknown type is said by its type', () => {
		expect( phraseOf( is( 'moon_phase', { full: true } ), words ) ).toBe( 'when “moon_phase” holds' );
		expect( phraseOf( isNot( 'moon_phase', null ), words ) ).toBe( 'unless “moon_phase” holds' );
	} );
} );
