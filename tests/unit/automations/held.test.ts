import type { Automation } from '../../../src/automations/automation';
import { watchClosing } from '../../../src/automations/engine/closing';
import { begin } from '../../../src/automations/triggers';
import { CONSENT } from '../../../src/widget/consent';
import type { Page } from '../../../src/widget/page';
import type { TawkApi } from '../../../src/widget/tawk';
import { TOLD } from '../../../src/widget/told';
import { pageWith, runningWith, willing } from './page';

const tick = ( time = 50 ) => new Promise( ( resolve ) => setTimeout( resolve, time ) );

const VIEW: Automation = { id: 'view', trigger: { on: 'page_view' }, actions: [ { do: 'fly' } ], once: 'visitor' };

const outcomes = ( { element }: Page ) =>
	( JSON.parse( element.dataset.runs ?? '[]' ) as { outcomes?: string[]; skipped?: string }[] ).map(
		( { outcomes: codes, skipped } ) => skipped ?? codes
	);

function consent( granted: boolean ): void {
	window[ CONSENT ] = granted;
	dispatchEvent( new CustomEvent( CONSENT, { detail: granted } ) );
}

function beginWith( automation: Automation, config: Partial< Page[ 'config' ] > = {}, stage?: string ): Page {
	const page = pageWith( willing(), { isLoaded: false } );
	Object.assign( page.config, { automations: [ automation ] }, config );
	if ( stage ) {
		page.element.dataset.stage = stage;
	}
	begin( page );
	return page;
}

beforeEach( () => localStorage.clear() );
afterEach( () => delete window[ CONSENT ] );

describe( 'an automation waits', () => {
	it( 'for consent, and is done once then', async () => {
		consent( false );
		const page = beginWith( VIEW );
		await tick();
		expect( outcomes( page ) ).toEqual( [] );
		consent( false );
		await tick();
		expect( outcomes( page ) ).toEqual( [] );
		expect( localStorage ).toHaveLength( 0 );
		consent( true );
		await tick();
		expect( outcomes( page ) ).toEqual( [ [ 'UNKNOWN_ACTION' ] ] );
		consent( true );
		await tick();
		expect( outcomes( page ) ).toHaveLength( 1 );
		expect( Object.keys( localStorage ) ).toEqual( [ 'tawk_integration_automations' ] );
	} );

	it( 'until it is known who the user is', async () => {
		const page = beginWith( VIEW, { pending: true } );
		consent( true );
		await tick();
		expect( outcomes( page ) ).toEqual( [] );
		page.config.pending = false;
		dispatchEvent( new Event( TOLD ) );
		await tick();
		expect( outcomes( page ) ).toEqual( [ [ 'UNKNOWN_ACTION' ] ] );
	} );

	it.each( [
		[ undefined, 0 ],
		[ 'script_removed', 0 ],
		[ 'waiting', 1 ],
	] )( 'for the rules, unless they have been decided before: stage %s', async ( stage, count ) => {
		const show = { ...VIEW, actions: [ { do: 'show_widget' } ] };
		const page = beginWith( show, { visibility: { default: 'show', rules: [] } }, stage );
		await tick();
		expect( outcomes( page ) ).toHaveLength( count );
	} );
} );

describe( 'one that makes its own event twice', () => {
	it( 'is cut after a hundred runs', async () => {
		const ping = { do: 'dispatch', name: 'ping' };
		let heard = 0;
		addEventListener( 'ping', () => heard++ );
		const page = beginWith( { id: 'ping', trigger: { on: 'ping', event: 'ping' }, actions: [ ping, ping ] } );
		dispatchEvent( new Event( 'ping' ) );
		for ( let before = -1; before < heard; ) {
			before = heard;
			await tick( 300 );
		}
		expect( heard ).toBe( 201 );
		expect( outcomes( page ).at( -1 ) ).toBe( 'LOOP' );
	} );
} );

describe( 'the chat is closed by the visitor', () => {
	const opened = () => dispatchEvent( new Event( 'tawkChatMaximized' ) );
	const minimized = () => dispatchEvent( new Event( 'tawkChatMinimized' ) );
	const watch = ( api: TawkApi = {} ) => {
		const closed = jest.fn();
		return { closed, told: watchClosing( closed, Promise.resolve( runningWith( api ) ) ) };
	};

	it( 'also where it was open before anybody watched', async () => {
		const { closed } = watch( { isChatMaximized: () => true } );
		await tick( 0 );
		minimized();
		minimized();
		expect( closed ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'not where it was not open, and where tawk.to does not say', async () => {
		const { closed } = watch();
		await tick( 0 );
		minimized();
		expect( closed ).not.toHaveBeenCalled();
	} );

	it.each( [ 'toggle', 'popup' ] )( 'soon after an automation’s %s has opened it', ( action ) => {
		const { closed, told } = watch();
		told( action );
		opened();
		told( action, true );
		minimized();
		expect( closed ).toHaveBeenCalledTimes( 1 );
	} );

	it.each( [ 'toggle', 'popup', 'minimize', 'end_chat' ] )( 'not by an automation’s %s', ( action ) => {
		const { closed, told } = watch();
		opened();
		told( action );
		told( action, true );
		minimized();
		expect( closed ).not.toHaveBeenCalled();
		opened();
		minimized();
		expect( closed ).toHaveBeenCalledTimes( 1 );
	} );
} );
