/** The plugin's main job, from the pasted code to the agent's page. */
import { expect, KEY, PROPERTY, SETTINGS_SCREEN, test } from '../wordpress';

test( 'an owner pastes the code, and agents see the logged-in visitor, verified, and what they write', async ( {
	browser,
	page,
	site,
	simulator,
	logInAs,
} ) => {
	await logInAs( 'admin' );
	await page.goto( SETTINGS_SCREEN );
	await page.getByLabel( 'Paste your code from tawk.to' ).fill( snippet( simulator.url ) );
	await page.getByRole( 'button', { name: 'Turn on the chat' } ).click();
	await expect( page.getByText( 'Visitors get the chat on' ).first() ).toBeVisible();

	await page.goto( `${ SETTINGS_SCREEN }#visitor` );
	await page.getByLabel( 'JavaScript API key' ).fill( KEY );
	await page.getByRole( 'button', { name: 'Save the key' } ).click();
	await expect( page.getByText( 'ends in …4567' ).first() ).toBeVisible();

	const subscriber = await browser.newContext( { baseURL: site.url } );
	const visit = await subscriber.newPage();
	await visit.goto( '/wp-login.php' );
	await visit.getByLabel( 'Username or Email Address' ).fill( 'subscriber' );
	await visit.getByLabel( 'Password', { exact: true } ).fill( 'password' );
	await visit.getByRole( 'button', { name: 'Log In' } ).click();
	await visit.waitForURL( /wp-admin/ );
	await visit.goto( '/' );
	await visit.getByRole( 'button', { name: /open chat/i } ).click();
	await visit.getByRole( 'textbox', { name: /message/i } ).fill( 'Is the blue mug in stock?' );
	await visit.keyboard.press( 'Enter' );

	const agent = await browser.newPage();
	await agent.goto( `${ simulator.url }/agent` );
	await agent.getByRole( 'button', { name: /Sophie O'Neill-Müller/ } ).click();
	await expect( agent.getByText( 'verified' ).first() ).toBeVisible();
	await expect( agent.getByText( 'user@example.com' ).first() ).toBeVisible();
	await expect( agent.getByText( 'Is the blue mug in stock?' ).first() ).toBeVisible();
	expect( simulator.state.violations ).toEqual( [] );
	await subscriber.close();
} );

/** As the tawk.to dashboard gives it. */
function snippet( embedUrl: string ): string {
	return `<!--Start of Tawk.to Script-->
<script type="text/javascript">
var Tawk_API=Tawk_API||{}, Tawk_LoadStart=new Date();
(function(){
var s1=document.createElement("script"),s0=document.getElementsByTagName("script")[0];
s1.async=true;
s1.src='${ embedUrl }/${ PROPERTY }/default';
s1.charset='UTF-8';
s1.setAttribute('crossorigin','*');
s0.parentNode.insertBefore(s1,s0);
})();
</script>
<!--End of Tawk.to Script-->`;
}
