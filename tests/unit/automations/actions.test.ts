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
