import type { Page } from '../widget/page';
import type { Running } from '../widget/running';

/** What an action is told, by name; see the definitions `action_…` of settings.schema.json. */
export type Args = Readonly< Record< string, unknown > >;

/** One thing that can be done with the chat. */
export interface Action {
	/** Whether it loads the widget where there is none yet; one that does not waits for it. */
	loads?: true;
	/** Whether there is nothing to do where no widget has loaded. */
	needless?: true;
	/** Whether it tells tawk.to something about the visitor: that needs consent. */
	tells?: true;
	/** @return '' once it is done, else what hindered it. */
	run: ( running: Running, args: Args, page: Page ) => string | Promise< string >;
}
