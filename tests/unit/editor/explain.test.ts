import apiFetch from '@wordpress/api-fetch';
import { askRules } from '../../../src/editor/explain';

jest.mock( '@wordpress/api-fetch', () => jest.fn() );

const answer = jest.mocked( apiFetch );

it( 'asks the rules about one post', async () => {
	answer.mockResolvedValue( { rules: 'hide', widget: '' } );
	expect( await askRules( 7 ) ).toEqual( { rules: 'hide', widget: '' } );
	expect( answer ).toHaveBeenCalledWith( {
		path: '/tawk-integration/v1/explain',
		method: 'POST',
		data: { post: 7 },
	} );
} );

it( 'has no answer where the site has none', async () => {
	answer.mockRejectedValue( { code: 'rest_no_route', message: 'No route', data: { status: 404 } } );
	expect( await askRules( 7 ) ).toBeNull();
} );
