import { untilAsked, untilOpen } from '../../benchmark/click-times';

const times = { clicked: 100, asked: 160, loaded: 400, opened: 412, fetched: [] };

describe( 'What a click costs', () => {
	it( 'is the time until tawk.to is asked, and from the loaded widget to the open window', () => {
		expect( untilAsked( times ) ).toBe( 60 );
		expect( untilOpen( times ) ).toBe( 72 );
	} );

	it.each( [
		[
			'one after the other',
			[
				[ 105, 125 ],
				[ 130, 150 ],
			],
			20,
		],
		[
			'at the same time',
			[
				[ 105, 125 ],
				[ 110, 130 ],
				[ 112, 115 ],
			],
			35,
		],
		[
			'in no order',
			[
				[ 130, 150 ],
				[ 105, 125 ],
			],
			20,
		],
		[ 'since before the click', [ [ 50, 120 ] ], 40 ],
		[ 'until after the request', [ [ 150, 300 ] ], 50 ],
		[ 'before the click', [ [ 50, 90 ] ], 60 ],
	] as const )( 'does not count modules that are on their way: %s', ( _name, fetched, expected ) => {
		expect( untilAsked( { ...times, fetched } ) ).toBe( expected );
	} );

	it( 'is nothing where the tap has loaded the chat before it became a click', () => {
		expect( untilAsked( { ...times, asked: 95 } ) ).toBe( 0 );
	} );

	it( 'counts from the click where the widget was there before', () => {
		expect( untilOpen( { ...times, asked: 20, loaded: 60, opened: 103 } ) ).toBe( 3 );
	} );
} );
