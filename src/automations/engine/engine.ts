import { attempt } from '../../visitor/attempt';
import { consented } from '../../widget/consent';
import { fetchModule } from '../../widget/module';
import { DECIDED, type Page } from '../../widget/page';
import type { TawkApi } from '../../widget/tawk';
import type { Automation, Skipped } from '../automation';
import { watchClosing } from './closing';
import { hold, needWidget } from './conditions';
import type { Facts } from './facts';
import { memory } from './kept';
import { fresh, isLoop, type Course } from './loops';
import { loads, opens, rudeness, shows, type Moment } from './manners';
import type { Ask } from '../outbox';
import { quoted } from './quoted';
import { runsIn } from './runs';
import { inSlices } from './slices';
import { isTyping } from './typing';

/** Triggers that wait for their turn; and as many may wait for the widget or the rules. */
const MOST = 1000;

/** Something has happened, for one automation. */
export interface Happening {
	/** Of the automation. */
	id: string;
	/** What the trigger tells, read when it is its turn; undefined: this is not what it means. May throw. */
	read: () => Facts | undefined;
	/** Whether an action may have caused it. */
	mayLoop: boolean | undefined;
}

/**
 * Does what the automations of a page say.
 *
 * @return Notes what has happened, and no more: it is dealt with once the script has ended that made it happen.
 */
export function engine( page: Page ): ( happening: Happening ) => void {
	const { config } = page;
	const log = runsIn( page.element );
	const kept = memory();
	const closing = watchClosing( () => kept.note( { closed: true } ) );
	const ask = asks( page );
	const queue: Happening[] = [];
	const held: Happening[] = [];
	const courses = new Map< string, Course >();
	let api: TawkApi | undefined;
	let isDecided = ! config.visibility;

	/** Puts what waits in a list; the list may be full. */
	function wait( list: Happening[], happening: Happening ): void {
		if ( list.length < MOST ) {
			list.push( happening );
		} else {
			log.skipped( happening.id, 'TOO_MANY' );
		}
	}

	function decide( { id, read, mayLoop }: Happening ): void {
		const automation = config.automations?.find( ( one ) => one?.id === id );
		const facts = automation && read();
		if ( ! facts ) {
			return;
		}
		const { conditions = [], actions } = automation;
		// Neither the widget nor the rules have said what this depends on.
		if ( ( ! api && needWidget( conditions ) ) || ( ! isDecided && ! page.isInline && actions.some( shows ) ) ) {
			wait( held, { id, read: () => facts, mayLoop } );
			return;
		}
		const skipped: Skipped | '' =
			( kept.hasRun( automation ) && 'ONCE' ) ||
			( ! hold( conditions, page, api ) && 'CONDITIONS' ) ||
			( actions.some( loads ) && rudeness( automation, now() ) ) ||
			( mayLoop &&
				isLoop(
					courseOf( id ),
					queue.some( ( one ) => one.id === id ),
					Date.now()
				) &&
				'LOOP' ) ||
			'';
		if ( skipped ) {
			log.skipped( id, skipped );
		} else {
			perform( automation, facts );
		}
	}

	const now = (): Moment => ( {
		types: isTyping( document ),
		closed: kept.isClosed(),
		width: innerWidth,
		hidden: ! page.isInline && page.chat.answer().show === false,
		denied: ! consented(),
	} );

	function courseOf( id: string ): Course {
		const course = courses.get( id ) ?? fresh();
		courses.set( id, course );
		return course;
	}

	function perform( automation: Automation, facts: Facts ): void {
		const { id, actions } = automation;
		kept.ran( automation );
		const note = log.ran( id, actions.length );
		const course = courseOf( id );
		course.underWay++;
		void Promise.all(
			actions.map( async ( { do: name, ...args }, index ) => {
				closing( name );
				note( index, await ask( name, quoted( args, facts ) ) );
				closing( name, true );
			} )
		)
			// What is no action.
			.catch( () => {} )
			.then( () => {
				course.underWay--;
				course.ended = Date.now();
			} );
	}

	const goOn = inSlices( () => {
		attempt( () => decide( queue.shift()! ) );
		return queue.length > 0;
	} );

	function release(): void {
		queue.push( ...held.splice( 0 ) );
		goOn();
	}

	page.running.then(
		( running ) => {
			api = running.api;
			release();
		},
		() => {}
	);
	addEventListener( DECIDED, () =>
		// The answer follows the event.
		queueMicrotask( () => {
			isDecided = true;
			release();
		} )
	);
	addEventListener( 'pagehide', () => courses.clear() );
	if (
		config.automations?.some( ( one ) =>
			attempt( () => /^vis/.test( `${ one.once }` ) || one.actions.some( opens ) )
		)
	) {
		kept.note();
	}

	return ( happening ) => {
		wait( queue, happening );
		goOn();
	};
}

/** Asks the modules that do actions; they are fetched when the first is asked for, and again where that failed. */
function asks( page: Page ): Ask {
	let done: Promise< Ask > | undefined;
	const get = ( name: string ) => fetchModule( page.config, `automations/${ name }` );
	return async ( ...asked ) => {
		done ??= Promise.all( [ get( 'outbox' ), get( 'actions' ) ] ).then( ( [ { outbox }, { run } ] ) =>
			outbox( ( ...one: Parameters< Ask > ) => run( page, ...one ) )
		);
		try {
			return await (
				await done
			)( ...asked );
		} catch {
			done = undefined;
			return 'SCRIPT_REMOVED';
		}
	};
}
