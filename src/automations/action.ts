import type { Page } from '../widget/page';
import type { Running } from '../widget/running';

/** What an action is told, by name; see the definitions `action_…` of settings.schema.json. */
export type Args = Readonly< Record< string, unknown > >;

/** One thing that can be done with the chat. */
export interface Action {
	/** Whether it loads the widget where there is none yet; one that does not waits for it. */
	loads?: true;
	/** What it is where no widget has loaded yet: who toggles what is not there wants to see it. */
	opening?: Action;
	/** Whether there is nothing to do where no widget has loaded. */
	needless?: true;
	/** Whether it changes no more than what is seen: it does not wait until agents have been told something. */
	seen?: true;
	/** Whether it needs no widget, so that `run` is given none: it is done at once, whatever else is waiting. */
	apart?: true;
	/** Whether it only tells something: with consent alone, and nobody who wants to see the chat waits for that. */
	tells?: true;
	/**
	 * Called at once, whether a widget is there or not.
	 *
	 * @return '' or what is wrong with the arguments: then nothing happens.
	 */
	begin?: ( args: Args, page: Page ) => string;
	/** @return '' once it is done, else what hindered it. */
	run: ( running: Running, args: Args, page: Page ) => string | Promise< string >;
}
