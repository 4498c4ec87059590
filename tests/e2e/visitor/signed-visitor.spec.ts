import { logIn } from '../log-in';
import { expect, test } from '../wordpress';
import { connectByPasting, seeVerified, write } from './story';

test( 'an owner pastes the code, and agents see the logged-in visitor, verified, and what they write', async ( {
	browser,
	page,
	site,
	simulator,
	logInAs,
} ) => {
	await logInAs( 'admin' );
	await connectByPasting( page, site.url );

	const visitor = await browser.newPage();
	await logIn( visitor, site.url, 'subscriber' );
	await write( visitor, site.url, 'Is the blue mug in stock?' );

	const agent = await browser.newPage();
	await seeVerified( agent, simulator.url, 'user@example.com', 'Is the blue mug in stock?' );
	expect( simulator.state.violations ).toEqual( [] );
	await Promise.all( [ visitor.context().close(), agent.context().close() ] );
} );
