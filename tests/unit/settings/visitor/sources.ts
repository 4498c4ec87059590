import type { SourceKind } from '../../../../src/settings/boot';

const kind = ( name: string, label: string, parameter = '' ): SourceKind => ( {
	name,
	label,
	description: '',
	example: '',
	parameter,
	scope: 'user',
} );

/** Some sources, as PHP lists them. */
export const sources: SourceKind[] = [
	kind( 'text', 'A fixed text' ),
	kind( 'user.registered', 'Registered since' ),
	kind( 'user.email', 'E-mail' ),
	kind( 'user_meta', 'Field of the user', 'Name of the field' ),
	kind( 'post.terms', 'Terms', 'Taxonomy' ),
	kind( 'browser.cookie', 'Cookie', 'Name' ),
	kind( 'browser.cookie.shop', 'Cookie of the shop' ),
];
