import { useState } from '@wordpress/element';
import type { DragEvent } from 'react';

/** What is being dragged: there is one pointer. A browser tells it to nobody before it is dropped. */
let dragged: { id: string; group: string } | null = null;

type Side = 'before' | 'after';

const sideOf = ( event: DragEvent< HTMLElement > ): Side => {
	const { top, height } = event.currentTarget.getBoundingClientRect();
	return event.clientY < top + height / 2 ? 'before' : 'after';
};

/**
 * Dragging a card by its handle, within its group; `drop` gets the place before which the dragged card is put.
 */
export function useDrag(
	card: { id: string; group: string; place: number },
	drop: ( id: string, place: number ) => void
) {
	const [ side, setSide ] = useState< Side | null >( null );
	const fits = () => dragged !== null && dragged.group === card.group && dragged.id !== card.id;

	return {
		side,
		handle: {
			draggable: true,
			onDragStart: ( event: DragEvent< HTMLElement > ) => {
				dragged = { id: card.id, group: card.group };
				event.dataTransfer.effectAllowed = 'move';
				event.dataTransfer.setData( 'text/plain', card.id );
				const whole = event.currentTarget.closest( 'li' );
				if ( whole ) {
					event.dataTransfer.setDragImage( whole, 16, 16 );
				}
			},
			onDragEnd: () => {
				dragged = null;
			},
		},
		target: {
			onDragOver: ( event: DragEvent< HTMLElement > ) => {
				if ( fits() ) {
					event.preventDefault();
					setSide( sideOf( event ) );
				}
			},
			onDragLeave: () => setSide( null ),
			onDrop: ( event: DragEvent< HTMLElement > ) => {
				setSide( null );
				if ( dragged && fits() ) {
					event.preventDefault();
					drop( dragged.id, card.place + ( sideOf( event ) === 'after' ? 1 : 0 ) );
				}
			},
		},
	};
}
