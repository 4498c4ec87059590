import { sign } from '../rules/secure-mode';
import { addTags, chatsOf, endChat, runningChat, visitorWrites } from './chats';
import { login, logout } from './login';
import { arrive, createWorld, KEY } from './testing';
import { isOnSite } from './visitors';
import { visitorOf } from './world';

const as = ( userId: string ): Record< string, unknown > => ( { userId, hash: sign( userId, KEY ) } );

test( 'an unknown person keeps what the visitor did before', () => {
	const world = createWorld();
	const { visitor, connection, property } = arrive( world );
	visitor.attributes = { cart: '2 items' };
	visitorWrites( world, visitor, 'Hello' );
	login( world, property, connection, { ...as( '42' ), name: 'Ada', plan: 'Pro' } );
	const person = visitorOf( world, connection );
	expect( person ).toMatchObject( {
		userId: '42',
		name: 'Ada',
		identity: 'verified',
		attributes: { cart: '2 items', plan: 'Pro' },
	} );
	expect( runningChat( world, person )?.messages ).toHaveLength( 1 );
} );

test( 'on another device the person’s chats are there', () => {
	const world = createWorld();
	const first = arrive( world );
	login( world, first.property, first.connection, as( '42' ) );
	const person = visitorOf( world, first.connection );
	visitorWrites( world, person, 'On the phone' );
	endChat( world, person, 'visitor' );

	const second = arrive( world );
	visitorWrites( world, second.visitor, 'On the desktop' );
	addTags( world, second.visitor, [ 'vip' ] );
	login( world, second.property, second.connection, as( '42' ) );
	expect( visitorOf( world, second.connection ) ).toBe( person );
	expect( chatsOf( world, person ).map( ( { messages } ) => messages[ 0 ]?.text ) ).toEqual( [
		'On the phone',
		'On the desktop',
	] );
	expect( runningChat( world, person )?.tags ).toEqual( [ 'vip' ] );
	expect( isOnSite( second.visitor ) ).toBe( false );
} );

test( 'a chat that runs elsewhere is not replaced by the one of this page', () => {
	const world = createWorld();
	const first = arrive( world );
	login( world, first.property, first.connection, as( '42' ) );
	const person = visitorOf( world, first.connection );
	visitorWrites( world, person, 'On the phone' );
	const second = arrive( world );
	visitorWrites( world, second.visitor, 'On the desktop' );
	login( world, second.property, second.connection, as( '42' ) );
	expect( chatsOf( world, person ).map( ( { messages } ) => messages[ 0 ]?.text ) ).toEqual( [ 'On the phone' ] );
} );

test( 'another person on the same page takes nothing of the first', () => {
	const world = createWorld();
	const { connection, property } = arrive( world );
	login( world, property, connection, { ...as( '42' ), name: 'Ada', plan: 'Pro' } );
	visitorWrites( world, visitorOf( world, connection ), 'Secret' );
	login( world, property, connection, as( '43' ) );
	const other = visitorOf( world, connection );
	expect( other ).toMatchObject( { userId: '43', name: '', attributes: {} } );
	expect( chatsOf( world, other ) ).toEqual( [] );
} );

test( 'after logout the page belongs to a stranger', () => {
	const world = createWorld();
	const { connection, property } = arrive( world );
	login( world, property, connection, { ...as( '42' ), name: 'Ada' } );
	const person = visitorOf( world, connection );
	visitorWrites( world, person, 'Secret' );
	logout( world, property, connection );
	const stranger = visitorOf( world, connection );
	expect( stranger ).toMatchObject( { userId: null, name: '', identity: 'anonymous', attributes: {} } );
	expect( chatsOf( world, stranger ) ).toEqual( [] );
	expect( [ isOnSite( person ), isOnSite( stranger ) ] ).toEqual( [ false, true ] );
} );

test( 'logout without a login changes nothing', () => {
	const world = createWorld();
	const { visitor, connection, property } = arrive( world );
	expect( logout( world, property, connection ) ).toBe( visitor );
} );

test( 'a refused login is noted and changes nothing', () => {
	const world = createWorld();
	const { visitor, connection, property } = arrive( world );
	expect( login( world, property, connection, { userId: '42', hash: 'x' } ) ).toMatchObject( {
		ok: false,
		code: '401',
	} );
	expect( visitorOf( world, connection ) ).toBe( visitor );
	expect( visitor ).toMatchObject( { userId: null, refusals: [ { via: 'login' } ] } );
} );
