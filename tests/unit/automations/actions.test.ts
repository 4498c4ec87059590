import { ACTIONS, run } from '../../../src/automations/actions';
import cases from '../../fixtures/actions.json';
import schema from '../../../includes/Settings/settings.schema.json';
import { pageWith, willing } from './page';

describe( 'the actions', () => {
	it( 'are those that the schema defines', () => {
		const defined = Object.keys( schema.definitions ).filter( ( name ) => name.startsWith( 'action_' ) );
		expect( Object.keys( ACTIONS ).sort() ).toEqual( defined.map( ( name ) => name.slice( 7 ) ).sort() );
	} );

	it.each( cases.cases )( 'are judged as the shared cases say: $name', async ( { action, wrong } ) => {
		const { do: name, ...args } = action;
		const api = willing();
		const code = await run( pageWith( api ), name, args );
		expect( code ).toBe( wrong.length ? 'INVALID_ARGUMENTS' : '' );
	} );
} );

describe( 'without consent', () => {
	const clicked = async ( markup: string ) => {
		document.body.innerHTML = markup;
		const followed: string[] = [];
		const follow = jest.spyOn( HTMLElement.prototype, 'click' ).mockImplementation( function ( this: HTMLElement ) {
			followed.push( ( this as HTMLAnchorElement ).href );
		} );
		const page = pageWith( willing(), { isLoaded: false } );
		const code = await run( page, document.querySelector< HTMLElement >( '[data-tawk-action]' )! );
		follow.mockRestore();
		expect( page.summon ).not.toHaveBeenCalled();
		return { code, followed };
	};

	beforeEach( () => ( window.tawkIntegrationConsent = false ) );
	afterEach( () => delete window.tawkIntegrationConsent );

	it.each( [
		[ '<button data-tawk-action="maximize">Talk</button>', [] ],
		[ '<a href="#tawk-maximize" data-tawk-action="maximize">Talk</a>', [] ],
		[ '<a href="mailto:us@example.com" data-tawk-action="maximize">Talk</a>', [ 'mailto:us@example.com' ] ],
		[ '<a href="https://tawk.to/chat/a/b" data-tawk-action="maximize">Talk</a>', [ 'https://tawk.to/chat/a/b' ] ],
	] )( 'a click follows no more than a link of the element’s own: %s', async ( markup, followed ) => {
		expect( await clicked( markup ) ).toEqual( { code: 'NO_CONSENT', followed } );
	} );

	it( 'no other widget is chosen for later', async () => {
		const page = pageWith( willing(), { isLoaded: false } );
		await expect( run( page, 'switch_widget', { widget: 'sales' } ) ).resolves.toBe( 'NO_CONSENT' );
		expect( page ).not.toHaveProperty( 'widget' );
		await expect( run( page, 'switch_widget', { widget: 'nobody' } ) ).resolves.toBe( 'UNKNOWN_WIDGET' );
	} );
} );

describe( 'what scripts hand over', () => {
	const throws = ( name: string ) =>
		Object.defineProperty( {}, name, {
			get() {
				throw new Error( 'somebody else’s' );
			},
		} );

	it.each( [
		[ 'arguments that throw', 'switch_widget', throws( 'widget' ), 'THROWN' ],
		[ 'what only looks like an element', { dataset: {} }, undefined, 'UNKNOWN_ACTION' ],
		[ 'what throws where an element has its data', throws( 'dataset' ), undefined, 'UNKNOWN_ACTION' ],
		[ 'a name that throws', throws( 'toString' ), undefined, 'THROWN' ],
		[ 'a symbol', Symbol( 'maximize' ), undefined, 'UNKNOWN_ACTION' ],
		[ 'nothing', undefined, undefined, 'UNKNOWN_ACTION' ],
		[ 'a number for arguments', 'switch_widget', 5, 'INVALID_ARGUMENTS' ],
	] )( 'never has it reject: %s', async ( _, asked, args, code ) => {
		await expect( run( pageWith( willing() ), asked as string, args as never ) ).resolves.toBe( code );
	} );
} );

describe( 'what is asked for', () => {
	it( 'is told at once where the widget is blocked, whatever waits for it', async () => {
		const page = pageWith( willing(), { isLoaded: false, loads: false } );
		const told = run( page, 'add_tags', { tags: [ 'vip' ] } );
		const switched = run( page, 'switch_widget', { widget: 'sales' } );
		page.chat.reached( 'blocked_by_policy' );
		await expect( switched ).resolves.toBe( 'BLOCKED_BY_POLICY' );
		await expect( told ).resolves.toBe( 'BLOCKED_BY_POLICY' );
	} );

	it( 'goes on after something that throws', async () => {
		const maximize = () => {
			throw new Error( 'somebody else’s' );
		};
		const page = pageWith( { ...willing(), maximize } );
		const codes = await Promise.all( [ run( page, 'maximize' ), run( page, 'minimize' ) ] );
		expect( codes ).toEqual( [ 'THROWN', '' ] );
	} );

	it( 'says where a method is missing', async () => {
		await expect( run( pageWith( {} ), 'maximize' ) ).resolves.toBe( 'MISSING_METHOD' );
		await expect( run( pageWith( {} ), 'logout' ) ).resolves.toBe( 'MISSING_METHOD' );
		await expect( run( pageWith( {} ), 'start' ) ).resolves.toBe( 'MISSING_METHOD' );
	} );

	it( 'is nothing where nothing has loaded that could be closed', async () => {
		const page = pageWith( willing(), { isLoaded: false } );
		await expect( run( page, 'minimize' ) ).resolves.toBe( '' );
		expect( page.summon ).not.toHaveBeenCalled();
	} );

	it( 'is done in its order', async () => {
		const order: string[] = [];
		const answers: ( () => void )[] = [];
		const api = {
			...willing(),
			addEvent: ( name: string, _: object, done: () => void ) => {
				order.push( name );
				answers.push( done );
			},
			endChat: () => void order.push( 'end_chat' ),
		};
		const page = pageWith( api );
		const first = run( page, 'add_event', { name: 'first' } );
		const ended = run( page, 'end_chat' );
		const second = run( page, 'add_event', { name: 'second' } );
		const tick = () => new Promise( ( resolve ) => setTimeout( resolve ) );
		await tick();
		expect( order ).toEqual( [ 'first' ] );
		answers[ 0 ]!();
		await Promise.all( [ first, ended ] );
		await tick();
		answers[ 1 ]!();
		await second;
		expect( order ).toEqual( [ 'first', 'end_chat', 'second' ] );
	} );

	it( 'does not wait until agents have been told, where a visitor waits for it', async () => {
		const page = pageWith( { ...willing(), addEvent: () => {} } );
		void run( page, 'add_event', { name: 'never-answered' } );
		await expect( run( page, 'maximize' ) ).resolves.toBe( '' );
	} );
} );
