import type { Boot as EditorBoot } from '../editor/boot';
import type { Choice } from '../shared/site-facts';
import type { StatusTexts } from './attributes';

/** What PHP gives the blocks (includes/Admin/Block_Editor.php), besides the facts of the site. */
export interface Boot extends EditorBoot {
	/** What a button can do, in the order in which it is offered. */
	actions: ( Choice & { help: string } )[];
	/** Sources that the settings map, by the name that stands in curly brackets. */
	sources: Choice[];
	/** Hosts that a link may lead to, in small letters. */
	hosts: string[];
	/** What stands where nobody has written anything. */
	words: { button: string; status: StatusTexts };
}

declare global {
	interface Window {
		tawkIntegrationBlocks: Boot;
	}
}

export const boot: Boot = window.tawkIntegrationBlocks;
