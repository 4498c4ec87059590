import { __ } from '@wordpress/i18n';
import type { AnyCondition } from '../../conditions/condition';

/** Conditions by which an author could find out what the owner does not ask (includes/Blocks/Owners_Questions.php). */
const GUARDED = [ 'user_meta', 'cookie', 'query' ];

/** What is counted where the page carries such a condition (includes/Widget/Left_To_Browser.php). */
const COUNTED = [ 'visits', 'pages' ];

/** What is to be said of the conditions of a block that is not so in the settings. */
export function remarksOn( conditions: readonly Pick< AnyCondition, 'type' >[] ): string[] {
	const has = ( types: string[] ) => conditions.some( ( { type } ) => types.includes( type ) );
	return [
		...( has( GUARDED )
			? [
					__(
						'User fields, cookies and parts of the address count here only if the settings ask for the same one, in a rule or for agents. Else nobody sees this block.',
						'tawk-integration'
					),
				]
			: [] ),
		...( has( COUNTED )
			? [
					__(
						'Only pages with such a block are counted, unless the settings ask for visits or pages, too.',
						'tawk-integration'
					),
				]
			: [] ),
	];
}
