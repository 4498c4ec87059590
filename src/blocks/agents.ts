import type { AgentStatus } from '../visibility/visit';

/** `unknown` until the widget has loaded: nobody is asked before. */
export type Status = AgentStatus | 'unknown';

const KNOWN: readonly unknown[] = [ 'online', 'away', 'offline' ];

/** Whether agents are there, as far as it is known now. */
export function status(): Status {
	try {
		const said = window.Tawk_API?.getStatus?.();
		return said && KNOWN.includes( said ) ? said : 'unknown';
	} catch {
		// Somebody else's Tawk_API may throw.
		return 'unknown';
	}
}

/** Calls back whenever that may have changed. */
export function onStatus( changed: () => void ): void {
	[ 'tawkLoad', 'tawkStatusChange' ].forEach( ( type ) => addEventListener( type, changed ) );
}

/** Lets the words of a status be seen; those of all others keep their place. */
export function say( block: Element, word: string ): void {
	block
		.querySelectorAll< HTMLElement >( ':scope > .tawk-integration-labels' )
		.forEach( ( labels ) => ( labels.dataset.tawkStatus = word ) );
}
