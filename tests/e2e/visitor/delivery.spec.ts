/** What agents learn of a logged-in visitor, whichever way it reaches the browser. */
import { expect, KEY, test } from '../wordpress';
import { visitor } from './site';

for ( const delivery of [ 'inline', 'fetch' ] ) {
	for ( const method of [ 'visitor', 'login' ] ) {
		test( `agents see who is logged in and the default facts (${ delivery }, ${ method })`, async ( {
			page,
			simulator,
			connect,
			logInAs,
		} ) => {
			await connect( { loading: { strategy: 'immediate' }, visitor: { identify: true, method, delivery } }, KEY );
			await logInAs( 'subscriber' );
			await page.goto( '/' );
			await expect
				.poll( () => visitor( simulator ) )
				.toMatchObject( {
					email: 'user@example.com',
					identity: 'verified',
					attributes: { 'user-role': 'Subscriber' },
				} );
			expect( simulator.state.violations ).toEqual( [] );
			await page.context().clearCookies( { name: /wordpress_logged_in|tawk_integration_user/ } );
			await page.goto( '/' );
			await expect.poll( () => visitor( simulator ) ).toMatchObject( { email: '', attributes: {} } );
		} );
	}
}
