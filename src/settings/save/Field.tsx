import type { ReactNode } from 'react';
import { fieldId } from './errors';

/** Where the control of a setting stands, so that the screen can lead there. */
export function Field( { path, children }: { path: string; children: ReactNode } ) {
	return <div id={ fieldId( path ) }>{ children }</div>;
}

const REFUSED = [ 'input', 'textarea', 'select', 'button' ]
	.map( ( control ) => `.has-error ${ control }` )
	.join( ', ' );

/** Moves the focus into a part of the screen: to what was refused there, else to its first field, else to the part itself. */
export function focusIn( elementId: string ): void {
	const part = document.getElementById( elementId );
	const control =
		part?.querySelector< HTMLElement >( REFUSED ) ?? part?.querySelector< HTMLElement >( 'input, textarea' );
	( control ?? part )?.focus();
}
