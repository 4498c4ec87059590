/** What the parts of the agent's page share: the view, the controls, and drawing only what changed. */
import type { Property, Visitor } from '../model/state';
import type { AgentView } from '../server/agent-socket';

export type { AgentView } from '../server/agent-socket';

/** A part of the page that follows the view. */
export type Part = ( view: AgentView ) => void;

/** Asks `/control/{name}`; what goes wrong is said in the page's status line. */
export const control = async (
	name: string,
	body: Record< string, unknown > = {},
	method = 'POST'
): Promise< void > => {
	const response = await fetch( `/control/${ name }`, {
		method,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify( body ),
	} );
	if ( ! response.ok ) {
		const { error } = ( await response.json() ) as { error: string };
		say( error );
	}
};

export const say = ( text: string ): void => {
	const line = document.getElementById( 'connection' );
	if ( line ) {
		line.textContent = text;
	}
};

/** Draws an element's content when its value is another than before; keyboard focus stays on the same `data-key`. */
export const drawn = < Value >(
	element: HTMLElement,
	draw: ( value: Value ) => ( Node | string )[]
): ( ( value: Value ) => void ) => {
	let before: string | undefined;
	return ( value ) => {
		const now = JSON.stringify( value );
		if ( now === before ) {
			return;
		}
		before = now;
		const focused = element.querySelector( ':focus' )?.getAttribute( 'data-key' );
		element.replaceChildren( ...draw( value ) );
		if ( focused ) {
			element.querySelector< HTMLElement >( `[data-key="${ CSS.escape( focused ) }"]` )?.focus();
		}
	};
};

export const nameOf = ( visitor: Visitor ): string =>
	visitor.name || visitor.email || `Visitor ${ visitor.id.slice( -4 ) }`;

export const propertyName = ( view: AgentView, propertyId: string ): string =>
	view.properties.find( ( property: Property ) => property.id === propertyId )?.name ?? propertyId;

export const time = ( at: number ): string =>
	new Date( at ).toLocaleTimeString( undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' } );
