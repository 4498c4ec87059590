/**
 * The classic script that decides what PHP left to the browser; the loader depends on it where something is left.
 */
import { follow } from './follow';

declare global {
	interface Window {
		tawkIntegration?: { follow?: typeof follow };
	}
}

// Assigned in any case: an element of the page may bear that name as its id.
window.tawkIntegration = { follow };
