import { changes, type Occasion } from '../../../src/visitor/changes';
import type { Facts } from '../../../src/visitor/sent';

const NOTHING: Facts = { attributes: {}, tags: [] };
const facts = ( attributes: Record< string, string >, ...tags: string[] ): Facts => ( { attributes, tags } );

const cases: [ string, Facts, Facts, Facts | undefined, Occasion, object ][] = [
	[
		'everything is sent the first time',
		facts( { a: '1' }, 't' ),
		NOTHING,
		undefined,
		{},
		{ attributes: [ [ 'a', '1' ] ], added: [ 't' ], removed: [] },
	],
	[
		'only what differs is sent later',
		facts( { a: '1', b: '3' }, 't', 'u' ),
		facts( { a: '1', b: '2' }, 't' ),
		undefined,
		{},
		{ attributes: [ [ 'b', '3' ] ], added: [ 'u' ], removed: [] },
	],
	[
		'what is gone is a hyphen, and its tag removed',
		facts( {} ),
		facts( { a: '1' }, 't' ),
		undefined,
		{},
		{ attributes: [ [ 'a', '-' ] ], added: [], removed: [ 't' ] },
	],
	[
		'a hyphen is not sent twice',
		facts( {} ),
		facts( { a: '-' } ),
		undefined,
		{ afresh: true },
		{ attributes: [], added: [], removed: [] },
	],
	[
		'nothing is gone while the user is not known',
		facts( { b: '1' } ),
		facts( { a: '1' }, 't' ),
		undefined,
		{ isPartial: true },
		{ attributes: [ [ 'b', '1' ] ], added: [], removed: [] },
	],
	[
		'afresh, all is sent again',
		facts( { a: '1' }, 't' ),
		facts( { a: '1', b: '2' }, 't' ),
		facts( { a: '1' }, 't' ),
		{ afresh: true },
		{
			attributes: [
				[ 'a', '1' ],
				[ 'b', '-' ],
			],
			added: [ 't' ],
			removed: [],
		},
	],
	[
		'a new chat has none of the tags',
		facts( { a: '1' }, 't' ),
		facts( { a: '1' }, 't' ),
		facts( { a: '1' }, 't' ),
		{ isNewChat: true },
		{ attributes: [], added: [ 't' ], removed: [] },
	],
	[
		'what another tab has sent stays, where this page wants nothing new',
		facts( { a: 'mine' }, 'mine' ),
		facts( { a: 'theirs', b: 'theirs' }, 'theirs' ),
		facts( { a: 'mine' }, 'mine' ),
		{},
		{ attributes: [], added: [], removed: [] },
	],
	[
		'what this page wants no more goes, also where another tab wants more',
		facts( {} ),
		facts( { a: 'mine', b: 'theirs' }, 'mine', 'theirs' ),
		facts( { a: 'mine' }, 'mine' ),
		{},
		{ attributes: [ [ 'a', '-' ] ], added: [], removed: [ 'mine' ] },
	],
	[
		'what was refused is not gone: it was never there',
		facts( {} ),
		NOTHING,
		facts( { a: '1' }, 't' ),
		{},
		{ attributes: [], added: [], removed: [] },
	],
	[
		'a key may have the name of a method',
		facts( { constructor: '1' } ),
		facts( {} ),
		undefined,
		{},
		{ attributes: [ [ 'constructor', '1' ] ], added: [], removed: [] },
	],
];

it.each( cases )( '%s', ( _, wanted, sent, before, occasion, expected ) => {
	expect( changes( wanted, sent, before, occasion ) ).toEqual( expected );
} );
