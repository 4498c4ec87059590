import type { Stage } from './stage';

/** Longest wait for the widget, in milliseconds. */
const PATIENCE = 8000;

/**
 * Watches whether tawk.to answers.
 *
 * @param script  The element that asks for it.
 * @param host    Where the widget comes from.
 * @param reached Told what is known of it; of several the most certain comes last or stays.
 */
export function watch( script: HTMLScriptElement, host: string, reached: ( stage: Stage ) => void ): void {
	script.addEventListener( 'error', () => reached( 'blocked_by_browser' ) );
	document.addEventListener( 'securitypolicyviolation', ( { blockedURI, disposition } ) => {
		if ( disposition === 'enforce' && blockedURI.startsWith( host ) ) {
			reached( 'blocked_by_policy' );
		}
	} );
	setTimeout( () => reached( 'no_answer' ), PATIENCE );
}
