import { isMeant } from '../../../../src/settings/visibility/words';

const device = { type: 'device', label: 'Device' };
const query = { type: 'query', label: 'Parameter of the address' };

describe( 'a kind of condition that somebody looks for', () => {
	it.each( [
		[ device, '' ],
		[ device, 'dev' ],
		[ device, 'Phone' ],
		[ query, 'utm' ],
		[ query, 'question address' ],
		[ { type: 'post_type', label: 'Content type' }, 'WooCommerce' ],
		[ { type: 'membership', label: 'Membership' }, 'member' ],
	] )( 'is found: %j by “%s”', ( kind, text ) => {
		expect( isMeant( kind, text ) ).toBe( true );
	} );

	it.each( [
		[ device, 'utm' ],
		[ query, 'utm phone' ],
		[ { type: 'membership', label: 'Membership' }, 'phone' ],
	] )( 'is not found: %j by “%s”', ( kind, text ) => {
		expect( isMeant( kind, text ) ).toBe( false );
	} );
} );
