/** What `npm start` tells the person at the terminal. Pure. */
import demo from '../demo-content.json' with { type: 'json' };

export interface Addresses {
	site: string;
	simulator: string;
}

/** What the demo property of the simulator is known by. */
export interface DemoProperty {
	id: string;
	key: string;
	widgets: readonly { id: string }[];
}

const table = ( rows: readonly ( readonly [ name: string, value: string ] )[] ): string =>
	rows.map( ( [ name, value ] ) => `  ${ name.padEnd( 14 ) }${ value }` ).join( '\n' );

const logIns = (): [ string, string ][] => [
	[ demo.admin.login, `${ demo.admin.password }   administrator` ],
	...demo.users.map( ( user ): [ string, string ] => [
		user.login,
		`${ user.password }   ${ user.first_name } ${ user.last_name }`,
	] ),
];

/**
 * Addresses, log-ins and what to try.
 *
 * @param addresses Where things are, without a slash at the end.
 * @param property  A property that the simulator knows.
 * @param kept      Where the site is kept.
 */
export const guide = ( addresses: Addresses, property: DemoProperty, kept: string ): string => `
${ table( [
	[ 'Site', `${ addresses.site }/` ],
	[ 'Settings', `${ addresses.site }/wp-admin/options-general.php?page=tawk-integration` ],
	[ 'Agent’s page', `${ addresses.simulator }/agent` ],
] ) }

Log-ins (${ addresses.site }/wp-login.php)
${ table( logIns() ) }

What to try
  1. Log in as ${ demo.admin.login }, open the settings and paste
       https://embed.tawk.to/${ property.id }/${ property.widgets[ 0 ]?.id ?? 'default' }
     Then, under “What agents see”, the Secure Mode key
       ${ property.key }
  2. In a private window log in as subscriber, open the site and its chat, and write.
  3. Answer on the agent’s page: it shows who the visitor is, and whether that is proven.
  4. Under “Who sees it” add a rule, ask “Check a page” whether it does what you meant, and open the page as a visitor.
     A second widget for rules to choose, under “Connect”:
       https://embed.tawk.to/${ property.id }/${ property.widgets[ 1 ]?.id ?? 'default' }

The chat is a stand-in on this machine: nothing goes to tawk.to. The site is kept in ${ kept };
npm start -- --reset begins anew, npm start -- --help shows more. Ctrl+C stops.
`;
