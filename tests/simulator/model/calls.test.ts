import { sign } from '../rules/secure-mode';
import { runCall } from './calls';
import { arrive, createWorld, KEY } from './testing';

const many = ( count: number ): Record< string, string > =>
	Object.fromEntries( Array.from( { length: count }, ( _, index ) => [ `key-${ index }`, 'value' ] ) );

test( 'attributes are added to those of earlier calls', () => {
	const world = createWorld();
	const { visitor, connection } = arrive( world );
	runCall( world, connection, 'setAttributes', { attributes: { Plan: 'Free' } } );
	expect(
		runCall( world, connection, 'setAttributes', { attributes: { plan: 'Pro', seats: '3' } } ).error
	).toBeNull();
	expect( visitor.attributes ).toEqual( { plan: 'Pro', seats: '3' } );
} );

test( 'the 51st attribute is refused and nothing of its call is stored', () => {
	const world = createWorld();
	const { visitor, connection } = arrive( world );
	runCall( world, connection, 'setAttributes', { attributes: many( 49 ) } );
	const { error } = runCall( world, connection, 'setAttributes', { attributes: { one: '1', two: '2' } } );
	expect( error?.code ).toBe( 'ATTRIBUTE_LIMIT_EXCEEDED' );
	expect( visitor.attributes ).toEqual( many( 49 ) );
} );

test( 'a name without a hash is refused with everything beside it', () => {
	const world = createWorld();
	const { visitor, connection } = arrive( world );
	expect(
		runCall( world, connection, 'setAttributes', { attributes: { name: 'Ada', plan: 'Pro' } } ).error?.code
	).toBe( 'UNAUTHORIZED_API_CALL' );
	expect( visitor ).toMatchObject( { name: '', attributes: {}, refusals: [ { via: 'setAttributes' } ] } );
} );

test( 'a proven name and e-mail are the visitor’s, and no attributes', () => {
	const world = createWorld();
	const { visitor, connection } = arrive( world );
	const email = 'ada@example.com';
	runCall( world, connection, 'setAttributes', { attributes: { name: 'Ada', email, hash: sign( email, KEY ) } } );
	expect( visitor ).toMatchObject( { name: 'Ada', email, identity: 'verified', attributes: {} } );
} );

test( 'an event is kept with its metadata', () => {
	const world = createWorld();
	const { visitor, connection } = arrive( world );
	expect(
		runCall( world, connection, 'addEvent', { name: 'order-placed', metadata: { Total: '59.00' } } ).error
	).toBeNull();
	expect( visitor.events ).toMatchObject( [ { name: 'order-placed', metadata: { total: '59.00' } } ] );
} );

test( 'after the session has expired every call says so', () => {
	const world = createWorld();
	const { visitor, connection } = arrive( world );
	visitor.session.expired = true;
	for ( const method of [ 'setAttributes', 'addEvent', 'addTags', 'removeTags', 'login', 'logout' ] ) {
		expect( runCall( world, connection, method, {} ).error?.code ).toBe( 'SESSION_EXPIRED' );
	}
} );

test( 'a page of an earlier session stays expired when another page has begun a new one', () => {
	const world = createWorld();
	const { visitor, connection } = arrive( world );
	visitor.session = { id: 'another', expired: false };
	expect( runCall( world, connection, 'addTags', { tags: [ 'vip' ] } ).error?.code ).toBe( 'SESSION_EXPIRED' );
} );

test( 'a call of no known name and arguments of no shape are answered, not thrown', () => {
	const world = createWorld();
	const { connection } = arrive( world );
	expect( runCall( world, connection, 'toString', undefined ).error?.code ).toBe( 'SERVER_ERROR' );
	expect( runCall( world, connection, 'setAttributes', 'x' ).error?.code ).toBe( 'INVALID_ATTRIBUTES' );
	expect( runCall( world, connection, 'rate', { rating: 5 } ).deliveries ).toEqual( [] );
} );

test( 'what is typed into the pre-chat form names the visitor, but never over a proven name', () => {
	const world = createWorld();
	const answers = [
		{ label: 'Name', answer: 'Bob' },
		{ label: 'Email', answer: 'bob@example.com' },
	];
	const first = arrive( world );
	runCall( world, first.connection, 'prechat', { answers } );
	expect( first.visitor ).toMatchObject( { name: 'Bob', email: 'bob@example.com', identity: 'unverified' } );
	const second = arrive( world );
	Object.assign( second.visitor, { name: 'Ada', identity: 'verified' } );
	runCall( world, second.connection, 'prechat', { answers } );
	expect( second.visitor ).toMatchObject( { name: 'Ada', identity: 'verified' } );
} );
