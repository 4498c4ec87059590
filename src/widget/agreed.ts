/**
 * The module that keeps the chat away until there is consent, and has the page go on then; fetched when somebody says
 * something of consent.
 */
import { CONSENT, consented } from './consent';
import { fetchModule } from './module';
import type { Page } from './page';
import { counted } from './rules';
import type { Stage } from './stage';
import { TOLD } from './told';

/** Stages of a chat that nothing of ours has been fetched for yet. */
const WAITS = /^(waiting|no_consent)/;

let isGranted = true;
let learned: Promise< void > | undefined;
let report: ( () => void ) | undefined;

/**
 * Tells the page whether there is consent now, if that is new: what comes of several words ends in any order.
 *
 * @return Resolves once there is consent, and whatever had to be asked for then.
 */
export async function announce( page: Page ): Promise< void > {
	const granted = consented();
	if ( granted !== isGranted ) {
		isGranted = granted;
		report ??= reporterOf( page );
		report();
		// A page that is not counted yet has asked for nobody either.
		if ( granted && page.counts ) {
			learned = learn( page ).catch( () => {} );
		}
		dispatchEvent( new CustomEvent( CONSENT, { detail: granted } ) );
	}
	await learned;
	while ( ! isGranted ) {
		await new Promise( ( resolve ) => addEventListener( CONSENT, resolve, { once: true } ) );
		await learned;
	}
}

/** Has a chat that waits say so while it is consent that it waits for. */
function reporterOf( { chat, element }: Page ): () => void {
	const { reached } = chat;
	let stage = element.dataset.stage as Stage | undefined;
	chat.reached = ( next ) => {
		stage = next;
		reached( ! isGranted && WAITS.test( next ) ? 'no_consent' : next );
	};
	return () => {
		if ( stage && WAITS.test( element.dataset.stage! ) ) {
			chat.reached( stage );
		}
	};
}

/** Who it is, and how often here: without consent nobody has asked. */
async function learn( page: Page ): Promise< void > {
	const { config } = page;
	if ( ! page.counts[ 3 ] ) {
		page.counts = await counted( config, Date.now() );
	}
	if ( config.ask ) {
		await ( await fetchModule( config, 'visitor/ask' ) ).learn( page );
	} else {
		dispatchEvent( new Event( TOLD ) );
	}
}
