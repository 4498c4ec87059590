import type { Page } from '../widget/page';
import type { Stage } from '../widget/stage';

const FAILED: readonly unknown[] = [
	'script_removed',
	'no_consent',
	'blocked_by_browser',
	'blocked_by_policy',
	'no_answer',
];

/** How far the chat of a page has come, whatever the rules say of it. */
export const stageOf = ( { element }: Page ) => element.dataset.stage as Stage | undefined;

/** Whether there will be no chat, as far as anybody can tell. */
export const isBlocked = ( page: Page ): boolean => FAILED.includes( stageOf( page ) );

/** Calls back whenever there is something new to say of the chat. */
export function onProgress( { element }: Page, changed: () => void ): void {
	new MutationObserver( changed ).observe( element, { attributeFilter: [ 'data-stage', 'data-state' ] } );
}
