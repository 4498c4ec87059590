import { startOptions } from './options';

describe( 'what npm start is asked for', () => {
	it( 'is the newest WordPress on port 9400, kept between two starts, unless something else is said', () => {
		expect( startOptions( [] ) ).toEqual( { wp: '7.1', php: '8.3', port: 9400, reset: false, help: false } );
	} );

	it( 'is read from the command line', () => {
		expect( startOptions( [ '--wp', '6.6', '--php=7.4', '--port', '9500', '--reset' ] ) ).toEqual( {
			wp: '6.6',
			php: '7.4',
			port: 9500,
			reset: true,
			help: false,
		} );
	} );

	it.each( [
		[ [ '--wp', '5.9' ], 'no WordPress “5.9” here, only 7.1, 6.7, 6.6' ],
		[ [ '--wp', 'toString' ], 'no WordPress “toString”' ],
		[ [ '--php', '5.6' ], 'no PHP “5.6”' ],
		[ [ '--port', '80' ], 'a number from 1024 to 65534' ],
		[ [ '--port', '65535' ], 'a number from 1024 to 65534' ],
		[ [ '--port', '94x0' ], '“94x0” is no port' ],
		[ [ '--rest' ], '--rest' ],
	] )( 'is refused with a sentence when it cannot be had: %s', ( args, sentence ) => {
		expect( () => startOptions( args ) ).toThrow( sentence );
	} );
} );
