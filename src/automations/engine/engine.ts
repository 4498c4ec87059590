import { attempt } from '../../visitor/attempt';
import { CONSENT, consented } from '../../widget/consent';
import { fetchModule } from '../../widget/module';
import { DECIDED, type Page } from '../../widget/page';
import type { TawkApi } from '../../widget/tawk';
import { TOLD } from '../../widget/told';
import type { Automation, Skipped } from '../automation';
import { watchClosing } from './closing';
import { hold, needWidget } from './conditions';
import type { Facts } from './facts';
import { memory } from './kept';
import { fresh, isLoop, type Course } from './loops';
import { opens, rudeness, shows, type Moment } from './manners';
import type { Ask } from '../outbox';
import { runsIn } from './runs';
import { inSlices } from './slices';
import { isTyping } from './typing';

/** Triggers that wait for their turn; and as many may wait for consent, the user, the widget or the rules. */
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
	const closing = watchClosing( () => kept.note( { closed: true } ), page.running );
	const ask = asks( page );
	const queue: Happening[] = [];
	const held: Happening[] = [];
	const courses = new Map< string, Course >();
	let api: TawkApi | undefined;
	// A stage says that the rules have been decided before this came, unless what decides is not there.
	let isDecided = ! config.visibility || ! /^(script_removed)?$/.test( page.element.dataset.stage ?? '' );

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
		// The visitor has not agreed, or what this depends on has not been said: who it is, by the widget, by the rules.
		if (
			! consented() ||
			config.pending ||
			( ! api && needWidget( conditions ) ) ||
			( ! isDecided && ! page.isInline && actions.some( shows ) )
		) {
			wait( held, { id, read: () => facts, mayLoop } );
			return;
		}
		const skipped: Skipped | '' =
			( kept.hasRun( automation ) && 'ONCE' ) ||
			( ! hold( conditions, page, api ) && 'CONDITIONS' ) ||
			( actions.some( shows ) && rudeness( automation, now() ) ) ||
			( mayLoop &&
				isLoop(
					courseOf( id ),
					queue.some( ( one ) => one.id === id ),
					Date.now(),
					actions.some( ( action ) => action.do === 'dispatch' )
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
				note( index, await ask( name, args, facts ) );
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
	[ CONSENT, TOLD ].forEach( ( type ) => addEventListener( type, release ) );
	addEventListener( 'pagehide', () => courses.clear() );
	const some = ( is: ( one: Automation ) => boolean ) =>
		config.automations?.some( ( one ) => attempt( () => is( one ) ) );
	if ( some( ( { once, actions } ) => /^vis/.test( `${ once }` ) || actions.some( opens ) ) ) {
		kept.note();
	}
	// The page may be left by it: then it is too late to fetch what does the actions. To ask for none fetches it.
	if ( some( ( { trigger } ) => /^(click|form_submit)$/.test( trigger.on ) ) ) {
		void ask( '', {} );
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
