import type { Boot, Words } from './boot';

/** Milliseconds that our own script may take to say something, once the page has loaded. */
export const PATIENCE = 3000;

/**
 * What there is to say of the chat in this browser.
 *
 * @param boot
 * @param reported `data-state` of our configuration; undefined before the script has said anything, null where the page
 *                 has no configuration.
 * @param isLate   Whether the script should have said something by now.
 */
export function wordsFor( boot: Boot, reported: string | undefined | null, isLate: boolean ): Words {
	const { states, server } = boot;
	// The script knows only that it is hidden; the server also by which line, or that the page itself says so.
	if ( server && ( reported === null || reported === 'hidden_by_rule' || reported === 'hidden_by_default' ) ) {
		return { label: states[ server.name ]?.label ?? '', sentence: server.sentence };
	}
	const silent = isLate || reported === null ? 'not_running' : 'waiting';
	const words = states[ reported ?? silent ] ?? states[ silent ];
	return words ?? { label: '', sentence: '' };
}
