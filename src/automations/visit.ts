/**
 * The module that remembers that the visitor has closed the chat, on pages to which no automation applies; fetched where
 * one of the site would open it elsewhere.
 */
import type { Page } from '../widget/page';
import { watchClosing } from './engine/closing';
import { memory } from './engine/kept';

export function begin( { running }: Pick< Page, 'running' > ): void {
	const kept = memory();
	watchClosing( () => kept.note( { closed: true } ), running );
	// The visit goes on.
	kept.note();
}
