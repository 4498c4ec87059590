import { screenWords, type Words } from '../../conditions/phrase';
import { boot, type ActionKind, type TriggerKind } from '../boot';
import type { Widgets } from '../visibility/rule';

/** What is known of the parts of automations. */
export interface Known extends Words {
	/** Undefined for one that nobody knows here: its plugin is gone. */
	triggerOf: ( name: string ) => TriggerKind | undefined;
	actionOf: ( name: string ) => ActionKind | undefined;
	widgets: Widgets;
}

/** What this screen knows. */
export const screenKnows = ( widgets: Widgets ): Known => ( {
	...screenWords,
	triggerOf: ( wanted ) => boot.triggers.find( ( { name } ) => name === wanted ),
	actionOf: ( wanted ) => boot.actions.find( ( { name } ) => name === wanted ),
	widgets,
} );
