import fc from 'fast-check';
import type { Automation, Trigger } from '../../../src/automations/automation';
import { stateHolds } from '../../../src/automations/engine/conditions';
import { form, plain, text, type Facts } from '../../../src/automations/engine/facts';
import { keptFrom, memory } from '../../../src/automations/engine/kept';
import { fresh, isLoop } from '../../../src/automations/engine/loops';
import { rudeness, shows } from '../../../src/automations/engine/manners';
import { means } from '../../../src/automations/engine/means';
import { quoted } from '../../../src/automations/engine/quoted';
import { isTyping } from '../../../src/automations/engine/typing';
import { inSlices } from '../../../src/automations/engine/slices';
import { ACTIONS } from '../../../src/automations/actions';
import { outbox } from '../../../src/automations/outbox';
import { TRIGGERS } from '../../../src/automations/triggers';
import { event } from '../../../src/automations/triggers/event';
import schema from '../../../includes/Settings/settings.schema.json';
import cases from '../../fixtures/automations.json';

const MINUTE = 60_000;

/** What a trigger tells when its event comes. */
function heard( on: string, detail: unknown ): Facts | undefined {
	let facts: Facts | undefined;
	const own = Object.hasOwn( TRIGGERS, on );
	const kind = own ? TRIGGERS[ on ]! : event();
	kind( { on, event: own ? undefined : on } as Trigger, ( read ) => ( facts = read() ) );
	const type = own ? `tawk_${ on }`.replace( /_(.)/g, ( _, letter ) => letter.toUpperCase() ) : on;
	dispatchEvent( new CustomEvent( type, { detail } ) );
	return facts;
}

const tick = () => new Promise( ( resolve ) => setTimeout( resolve ) );

describe( 'the triggers', () => {
	it( 'are those that the schema defines', () => {
		const defined = Object.keys( schema.definitions ).filter( ( name ) => name.startsWith( 'trigger_' ) );
		expect( Object.keys( TRIGGERS ) ).toEqual( defined.map( ( name ) => name.slice( 8 ) ) );
	} );

	it.each( cases.facts )( 'tell what the shared cases say: $name', ( given ) => {
		expect( heard( given.on, ( given as { detail?: unknown } ).detail ) ).toEqual( given.facts );
	} );

	it( 'tell texts and nothing else, whatever the data of an event are', () => {
		fc.assert(
			fc.property( fc.anything( { withBigInt: true, withDate: true, withMap: true } ), ( detail ) => {
				for ( const facts of [ form( detail ), plain( detail ), { text: text( detail ) } ] ) {
					expect(
						Object.values( facts ).every( ( one ) => typeof one === 'string' && one.length <= 4096 )
					).toBe( true );
				}
			} )
		);
	} );

	it( 'take data that hold themselves, never end, or are long', () => {
		const loop: Record< string, unknown > = { name: 'Ada' };
		loop.questions = [ loop, { label: 'Self', answer: loop } ];
		expect( form( loop ) ).toMatchObject( { name: 'Ada', self: '' } );
		expect( text( Array( 1e6 ).fill( 'x' ) ) ).toHaveLength( 148 );
		expect( text( Array( 50 ).fill( 'x'.repeat( 1e7 ) ) ) ).toHaveLength( 4096 );
		expect( text( `${ 'x'.repeat( 4095 ) }🎉` ) ).toBe( 'x'.repeat( 4095 ) );
	} );

	it( 'are not what every object has', () => {
		expect( heard( 'constructor', { level: 'gold' } ) ).toEqual( { level: 'gold' } );
	} );

	it.each( cases.filters )( 'mean what the shared cases say: $name', ( { trigger, facts, means: does } ) => {
		expect( means( trigger as unknown as Trigger, facts as Facts ) ).toBe( does );
	} );
} );

describe( 'what is quoted', () => {
	it.each( cases.quoting )( 'is as the shared cases say: $name', ( { action, facts, asked } ) => {
		const { do: _, ...args } = action;
		expect( quoted( args, facts as unknown as Facts ) ).toEqual( asked );
	} );

	it( 'stands there letter by letter, and quotes nothing itself', () => {
		fc.assert(
			fc.property( fc.string( { unit: 'grapheme', minLength: 1, maxLength: 200 } ), ( said ) => {
				expect( quoted( { tags: [ 'a {trigger.said} b' ] }, { said, a: 'x' } ) ).toEqual( {
					tags: [ `a ${ said } b` ],
				} );
			} )
		);
	} );
} );

describe( 'the state of the chat', () => {
	it.each( cases.states )( 'is asked of tawk.to: $name', ( { condition, api, holds } ) => {
		const methods = Object.fromEntries(
			Object.entries( api ).map( ( [ name, answer ] ) => [ name, () => answer ] )
		);
		expect( stateHolds( condition as never, methods ) ).toBe( holds );
	} );
} );

describe( 'the manners', () => {
	it.each( cases.manners )( 'are kept: $name', ( { on, do: name, args, conditions, moment, skipped } ) => {
		const automation = { id: 'a', trigger: { on }, conditions, actions: [ { do: name, ...args } ] } as Automation;
		const plainly = { types: false, closed: false, width: 1200, hidden: false };
		expect( automation.actions.some( shows ) ? rudeness( automation, { ...plainly, ...moment } ) : '' ).toBe(
			skipped
		);
	} );

	it.each( [ '<form name="activeElement"></form>', '<form name="activeElement"></form>'.repeat( 2 ) ] )(
		'take what cannot be known for nobody who types: %s',
		( markup ) => {
			const page = new DOMParser().parseFromString( markup, 'text/html' );
			// As browsers have it: forms are found under their names.
			const forms = page.querySelectorAll( 'form' );
			Object.defineProperty( page, 'activeElement', { value: forms.length > 1 ? forms : forms[ 0 ] } );
			expect( isTyping( page ) ).toBe( false );
		}
	);
} );

describe( 'how often', () => {
	beforeEach( () => {
		jest.useFakeTimers();
		localStorage.clear();
	} );
	afterEach( () => {
		jest.restoreAllMocks();
		jest.useRealTimers();
	} );

	it.each( cases.once )( 'is as the shared cases say: $name', ( { once, at, pages = [], denied, runs } ) => {
		if ( denied ) {
			jest.spyOn( Storage.prototype, 'getItem' ).mockImplementation( () => {
				throw new Error( 'denied' );
			} );
			jest.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
				throw new Error( 'denied' );
			} );
		}
		const automation = { id: 'a', once } as Automation;
		let kept = memory();
		const ran: number[] = [];
		for ( const minute of [ ...at, ...pages ].sort( ( a, b ) => a - b ) ) {
			jest.setSystemTime( 1e12 + minute * MINUTE );
			if ( pages.includes( minute ) ) {
				kept = memory();
				kept.note();
			} else if ( ! kept.hasRun( automation ) ) {
				ran.push( minute );
				kept.ran( automation );
			}
		}
		expect( ran ).toEqual( runs );
	} );

	it.each( cases.kept )( 'is kept in this browser: $name', ( { stored, kept } ) => {
		expect( keptFrom( stored, 1e12 ) ).toEqual( kept );
	} );
} );

describe( 'a loop', () => {
	it.each( cases.loops )(
		'is told from many at once: $name',
		( { every, takes, times, waiting, dispatches, cut } ) => {
			const course = fresh();
			const ends: number[] = [];
			let first: number | null = null;
			for ( let run = 0; run < times; run++ ) {
				const now = 1e12 + run * every;
				while ( ends.length && ends[ 0 ]! <= now ) {
					course.underWay--;
					course.ended = ends.shift()!;
				}
				if ( isLoop( course, !! waiting, now, !! dispatches ) ) {
					first ??= run;
				} else {
					course.underWay++;
					ends.push( now + takes );
				}
			}
			expect( first ).toBe( cut );
		}
	);
} );

describe( 'what agents are told', () => {
	it.each( cases.merging )( 'goes together: $name', async ( { asked, calls } ) => {
		const made: object[] = [];
		const answers: ( ( code: string ) => void )[] = [];
		const ask = outbox( ( name, args ) => {
			made.push( { do: name, ...args } );
			return new Promise( ( resolve ) => answers.push( resolve ) );
		} );
		const codes = asked.map( ( { do: name, ...args } ) => ask( name, args ) );
		while ( answers.length ) {
			answers.shift()!( 'SAID' );
			await tick();
		}
		expect( made ).toEqual( calls );
		// Whoever asked is answered; '' where nothing was left to tell.
		expect( ( await Promise.all( codes ) ).every( ( code ) => code === 'SAID' || code === '' ) ).toBe( true );
	} );

	it.each( Object.entries( ACTIONS ) )(
		'is sent before what does more than to be seen, and keeps nothing back: %s',
		( name, action ) => {
			const asked: string[] = [];
			const ask = outbox( ( one ) => {
				asked.push( one );
				return new Promise( () => {} );
			} );
			void ask( 'add_event', {} );
			void ask( 'set_attributes', { attributes: { plan: 'gold' } } );
			void ask( name, { tags: [ 'vip' ] } );
			const isInTurn = ! action.tells && ! action.seen && ! action.apart;
			expect( asked ).toEqual( [
				'add_event',
				...( isInTurn ? [ 'set_attributes' ] : [] ),
				...( action.tells && ! action.apart ? [] : [ name ] ),
			] );
		}
	);

	it( 'is never more than 50 attributes in a call', async () => {
		const sizes: number[] = [];
		const ask = outbox( async ( _, { attributes } ) => {
			sizes.push( Object.keys( attributes as object ).length );
			return '';
		} );
		const keys = ( from: number ) =>
			Object.fromEntries( Array.from( { length: 30 }, ( _, index ) => [ `k${ from + index }`, 'x' ] ) );
		await Promise.all( [ 0, 30, 50, 60 ].map( ( from ) => ask( 'set_attributes', { attributes: keys( from ) } ) ) );
		expect( sizes ).toEqual( [ 30, 50, 30 ] );
	} );

	it( 'are 50 events at most that wait', async () => {
		let count = 0;
		const ask = outbox( async () => {
			count++;
			return '';
		} );
		const codes = await Promise.all( Array.from( { length: 1000 }, () => ask( 'add_event', { name: 'flood' } ) ) );
		expect( [ count, codes.filter( ( code ) => code === 'TOO_MANY' ).length ] ).toEqual( [ 50, 950 ] );
		expect( await ask( 'add_event', { name: 'later' } ) ).toBe( '' );
	} );

	it( 'are 500 tags at most that wait for a widget that does not come, however often they are asked for', () => {
		let refused = 0;
		const ask = outbox( () => new Promise( () => {} ) );
		for ( let count = 0; count < 1000; count++ ) {
			void ask( 'add_tags', { tags: [ '{trigger.count}' ] }, { count: `${ count }` } ).then( () => refused++ );
		}
		return tick().then( () => expect( refused ).toBe( 1000 - 49 * 10 - 1 ) );
	} );

	it( 'is refused to those who ask for the same too often', async () => {
		let refused = 0;
		const ask = outbox( () => new Promise( () => {} ) );
		for ( let count = 0; count < 60_000; count++ ) {
			void ask( 'add_tags', { tags: [ 'vip' ] } ).then( () => refused++ );
		}
		await tick();
		expect( refused ).toBe( 60_000 - 49_000 - 1 );
	} );
} );

describe( 'much work', () => {
	it( 'is done in slices of ten milliseconds, with a pause for the browser between', async () => {
		let time = 0;
		let left = 100;
		const slices: number[] = [];
		const pauses: ( () => void )[] = [];
		const goOn = inSlices(
			() => {
				time += 1;
				return --left > 0;
			},
			( next ) => pauses.push( next ),
			() => time
		);
		goOn();
		goOn();
		expect( left ).toBe( 100 );
		await Promise.resolve();
		while ( pauses.length ) {
			slices.push( time );
			pauses.shift()!();
		}
		expect( slices ).toEqual( [ 10, 20, 30, 40, 50, 60, 70, 80, 90 ] );
		expect( left ).toBe( 0 );
		left = 1;
		goOn();
		await Promise.resolve();
		expect( left ).toBe( 0 );
	} );
} );
