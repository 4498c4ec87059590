/** The agent's page: follows the simulator over a socket and asks its controls. */
import { faultsPanel } from './faults-panel';
import { listsPart } from './lists';
import { say } from './page';
import type { AgentView } from './page';
import { propertiesPart } from './properties';
import { visitorDetail } from './visitor-detail';
import { visitorList } from './visitor-list';

const byId = ( id: string ): HTMLElement => {
	const element = document.getElementById( id );
	if ( ! element ) {
		throw new Error( `The agent's page has no #${ id }.` );
	}
	return element;
};

const parts = [ propertiesPart( byId( 'properties' ) ), faultsPanel( byId( 'tools' ) ), listsPart( byId( 'tools' ) ) ];
const list = visitorList( byId( 'visitors' ), ( id ) => {
	location.hash = id;
} );
const detail = visitorDetail( byId( 'detail' ), () => {
	location.hash = '';
} );

let view: AgentView | undefined;

const draw = (): void => {
	if ( ! view ) {
		return;
	}
	const selected = location.hash.slice( 1 );
	const state = view;
	parts.forEach( ( part ) => part( state ) );
	list( state, selected );
	detail( state, selected );
	byId( 'main' ).classList.toggle(
		'selected',
		state.visitors.some( ( { id } ) => id === selected )
	);
};

const connect = (): void => {
	const socket = new WebSocket( `${ location.origin.replace( /^http/, 'ws' ) }/agent/socket` );
	socket.addEventListener( 'open', () => say( 'Live' ) );
	socket.addEventListener( 'message', ( { data } ) => {
		view = JSON.parse( String( data ) ) as AgentView;
		draw();
	} );
	socket.addEventListener( 'close', () => {
		say( 'Connection lost, trying again…' );
		setTimeout( connect, 1000 );
	} );
};

addEventListener( 'hashchange', draw );
connect();
