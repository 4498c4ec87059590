import { useEffect } from '@wordpress/element';

/** Ctrl+S, on a Mac ⌘+S. */
export function useSaveShortcut( save: () => void ): void {
	useEffect( () => {
		const press = ( event: KeyboardEvent ) => {
			if (
				( event.ctrlKey || event.metaKey ) &&
				! event.shiftKey &&
				! event.altKey &&
				event.key.toLowerCase() === 's'
			) {
				event.preventDefault();
				save();
			}
		};
		window.addEventListener( 'keydown', press );
		return () => window.removeEventListener( 'keydown', press );
	}, [ save ] );
}
