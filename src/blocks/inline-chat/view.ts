import { DECIDED, type Page, type Part } from '../../widget/page';
import { tawk } from '../../widget/tawk';
import { say } from '../agents';
import { holdsFor } from '../holds';
import { place } from '../place';
import { isBlocked, onProgress, stageOf } from '../progress';

const BLOCKS = '.wp-block-tawk-integration-inline-chat[data-tawk-inline]';

/** id of the element that tawk.to fills; one that the content has already gets something added. */
const CONTAINER = 'tawk-integration-inline-chat';

/** Stages in which a chat of the page may still be put into its content. */
const EARLY: readonly unknown[] = [ undefined, 'waiting', 'waiting_for_interaction' ];

/** Puts the chat into the first inline chat of the page whose conditions hold; all others stay links. */
export const begin: Part[ 'begin' ] = ( page ) => {
	const choose = () => {
		if ( page.isInline || ! EARLY.includes( stageOf( page ) ) ) {
			return;
		}
		const blocks = [ ...document.querySelectorAll< HTMLElement >( BLOCKS ) ];
		const chosen = blocks.find( ( block ) => holdsFor( page, block ) );
		if ( chosen ) {
			fill( page, chosen );
			blocks.filter( ( block ) => block !== chosen ).forEach( tellEditors );
		}
	};
	addEventListener( DECIDED, choose );
	choose();
};

/** Shows the note that there is one chat on a page; it is there for people alone who may edit it. */
function tellEditors( block: HTMLElement ): void {
	block.querySelectorAll< HTMLElement >( '.tawk-integration-note' ).forEach( ( note ) => ( note.hidden = false ) );
}

const freeId = ( id: string ): string => ( document.getElementById( id ) ? freeId( `${ id }-` ) : id );

function fill( page: Page, block: HTMLElement ): void {
	const container = document.createElement( 'div' );
	container.id = freeId( CONTAINER );
	// Gets the focus of the button that gives way to it.
	container.tabIndex = -1;
	block.append( container );
	// A chat that somebody may be in is not taken away when its conditions hold no more.
	delete block.dataset.tawkConditions;
	place( 'tawkHolds', [ { element: block, isShown: true } ] );

	tawk().embedded = container.id;
	page.isInline = true;
	const widget = page.config.inline?.[ Number( block.dataset.tawkInline ) ]?.widget;
	page.chat.decided( { show: true, rule: false, widget: widget ?? page.chat.answer().widget } );

	const update = () => tell( page, block, container );
	onProgress( page, update );
	addEventListener( 'tawkLoad', update );
	block.addEventListener( 'click', ( { target } ) => {
		if ( ( target as Element ).closest( '[data-tawk-summon]' ) ) {
			page.summon();
			container.focus( { preventScroll: true } );
		}
	} );
	update();
}

/** Says in the chat's place what becomes of it, until the chat itself is there. */
function tell( page: Page, block: HTMLElement, container: HTMLElement ): void {
	const stage = stageOf( page );
	const isThere =
		page.element.dataset.state === 'shown' || ( stage === 'second_code' && !! container.firstElementChild );
	block.toggleAttribute( 'data-tawk-filled', isThere );

	const { strategy } = page.config.loading;
	const waits = EARLY.includes( stage );
	const isSoon = strategy === 'immediate' || strategy === 'idle';
	block.querySelectorAll( '.tawk-integration-placeholder' ).forEach( ( placeholder ) => {
		say( placeholder, wordFor( page, waits ? isSoon : stage === 'loading' ) );
		placeholder.toggleAttribute( 'data-tawk-waits', waits && ! isSoon );
	} );
}

function wordFor( page: Page, isLoading: boolean ): string {
	if ( isBlocked( page ) ) {
		return stageOf( page ) === 'no_answer' ? 'no_answer' : 'blocked';
	}
	return isLoading ? 'loading' : 'unknown';
}
