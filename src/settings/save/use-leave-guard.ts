import { useEffect } from '@wordpress/element';

/** The browser asks before the screen is left while something would be lost. */
export function useLeaveGuard( unsaved: boolean ): void {
	useEffect( () => {
		if ( ! unsaved ) {
			return;
		}
		const ask = ( event: BeforeUnloadEvent ) => event.preventDefault();
		window.addEventListener( 'beforeunload', ask );
		return () => window.removeEventListener( 'beforeunload', ask );
	}, [ unsaved ] );
}
