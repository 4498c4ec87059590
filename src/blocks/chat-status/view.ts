import type { Part } from '../../widget/page';
import { onStatus, say, status, type Status } from '../agents';
import { place } from '../place';

/** Lets the blocks that say whether agents are there say it, as far as it is known. */
export const begin: Part[ 'begin' ] = () => {
	const blocks = () => document.querySelectorAll< HTMLElement >( '.wp-block-tawk-integration-chat-status' );
	const update = () => {
		const now = status();
		place(
			'tawkFits',
			[ ...blocks() ].flatMap( ( element ) => {
				const statuses = element.dataset.tawkStatuses?.split( ' ' );
				return statuses ? [ { element, isShown: statuses.includes( now ), isSettled: now !== 'unknown' } ] : [];
			} )
		);
		blocks().forEach( ( block ) => follow( block, now ) );
	};
	silence( blocks() );
	onStatus( update );
	update();
};

function follow( block: HTMLElement, now: Status ): void {
	say( block, now );
	const words = block.querySelector( `:scope > .tawk-integration-labels > [data-status=${ now }]` )?.textContent;
	const spoken = block.querySelector( ':scope > .screen-reader-text' );
	// Only what is new is read out.
	if ( spoken && words && spoken.textContent !== words ) {
		spoken.textContent = words;
	}
}

/** Of several blocks with the same words only the first is read out when they change. */
function silence( blocks: Iterable< HTMLElement > ): void {
	const said = new Set< string | null >();
	for ( const block of blocks ) {
		const words = block.textContent;
		if ( block.dataset.tawkStatuses !== undefined ) {
			block.ariaLive = 'polite';
		} else if ( said.has( words ) ) {
			block.querySelector( ':scope > [role=status]' )?.removeAttribute( 'role' );
		}
		said.add( words );
	}
}
