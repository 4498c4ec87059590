import type { ReactNode } from 'react';
import { fieldId } from './errors';

/** Where the control of a setting stands, so that the screen can lead there. */
export function Field( { path, children }: { path: string; children: ReactNode } ) {
	return <div id={ fieldId( path ) }>{ children }</div>;
}

/** Moves the focus into a part of the screen: to its first control, else to the part itself. */
export function focusIn( elementId: string ): void {
	const part = document.getElementById( elementId );
	( part?.querySelector< HTMLElement >( 'input, textarea' ) ?? part )?.focus();
}
