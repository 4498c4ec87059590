import { createBlock, type Block, type Transform } from '@wordpress/blocks';
import { boot } from '../boot';
import { isAllowed } from '../link';
import { textOf } from '../plain-text';

/** What both buttons call the same. */
const KEPT = [
	'backgroundColor',
	'textColor',
	'gradient',
	'borderColor',
	'fontSize',
	'fontFamily',
	'style',
	'className',
];

/** Core's buttons, each as one of ours: its text, its looks, and its link where ours may have it. */
export const fromButtons: Transform = {
	type: 'block',
	blocks: [ 'core/buttons' ],
	transform: ( { layout }, buttons ) => buttons.map( ( button ) => chatButton( button, layout ) ),
};

function chatButton( { attributes }: Block, layout: unknown ): Block {
	const href = String( attributes.url ?? '' );
	const kept = KEPT.filter( ( name ) => attributes[ name ] !== undefined );
	return createBlock( 'tawk-integration/chat-button', {
		...Object.fromEntries( kept.map( ( name ) => [ name, attributes[ name ] ] ) ),
		label: textOf( String( attributes.text ?? '' ) ).trim(),
		href: isAllowed( href, boot.hosts ) ? href : '',
		textAlign: alignIn( layout ),
	} );
}

function alignIn( layout: unknown ): string {
	const justified =
		typeof layout === 'object' && layout !== null && 'justifyContent' in layout && layout.justifyContent;
	return justified === 'center' || justified === 'right' ? justified : '';
}
