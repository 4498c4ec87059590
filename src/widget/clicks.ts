import type { Args } from '../automations/action';
import { CONSENT } from './consent';
import { fetchModule } from './module';
import { on } from './on';
import type { Page } from './page';
import type { TawkIntegration } from './public';

const MAXIMIZE = '#tawk-maximize';

/**
 * What acts on the chat when it is clicked, also if it comes later. Menus give the class to an item of a list: its link
 * counts, not the menu below it.
 */
const OURS = `[data-tawk-action],[href$="${ MAXIMIZE }"],.tawk-maximize:not(li),li.tawk-maximize>a`;

/** Lets the page and its scripts act on the chat. */
export function hear( page: Page ): void {
	const { config } = page;
	const get = () => fetchModule( config, 'automations/actions' );
	let last: ReturnType< typeof get > = Promise.resolve();
	// One after the other: imports that are under way end in any order. A failed one is tried again.
	const actions = () => ( last = last.then( get, get ) );
	const run = ( asked: string | HTMLElement, args?: Args ): Promise< string > =>
		actions().then(
			( module ) => module.run( page, asked, args ),
			() => {
				// Without our script a link is a link.
				const link =
					asked instanceof Element &&
					( asked.closest< HTMLAnchorElement >( 'a,area' ) ?? asked.querySelector( 'a' ) );
				if ( link && link.href ) {
					location.assign( link.href );
				}
				return 'SCRIPT_REMOVED';
			}
		);

	const ours = ( { target }: Event ) => ( target as Element ).closest?.< HTMLElement >( OURS );
	// At the window and first: menus that stop clicks on their way do not lose them.
	addEventListener(
		'click',
		( event ) => {
			const element = ours( event );
			// Who wants a new tab gets what the link says.
			if ( element && ! ( event.ctrlKey || event.metaKey || event.shiftKey || event.altKey ) ) {
				event.preventDefault();
				// A double click asks once.
				if ( event.detail < 2 ) {
					run( element );
				}
			}
		},
		true
	);
	let warm: unknown;
	[ 'pointerover', 'focusin' ].forEach( ( type ) =>
		addEventListener( type, ( event ) => {
			// Somebody may be about to click: what is ours is fetched, once, and nothing of tawk.to's.
			warm ??=
				ours( event ) &&
				Promise.all( [ actions(), fetchModule( config, 'widget/runtime' ) ] ).catch( () => {} );
		} )
	);

	const ready = page.running.then( ( { api } ) => api );
	ready.catch( () => {} );
	const consent = ( granted: boolean ) => {
		window[ CONSENT ] = !! granted;
		page.agreed = fetchModule( config, 'widget/agreed' ).then( ( { announce } ) => announce( page ) );
		page.agreed.catch( () => page.chat.reached( 'script_removed' ) );
	};
	window.tawkIntegration = { ready, on, run, consent } as TawkIntegration;
	// A link from another page, or a click that came before this script.
	if ( location.hash === MAXIMIZE ) {
		run( 'maximize' );
	}
}
