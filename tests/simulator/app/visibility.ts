/** Whether the widget is hidden, minimized or maximized, and which events a change makes. Pure. */
import type { EventName } from '../contract';

export type View = 'hidden' | 'minimized' | 'maximized';

export interface ViewChange {
	view: View;
	event: Extract< EventName, 'ChatMaximized' | 'ChatMinimized' | 'ChatHidden' > | null;
}

export interface ViewRules {
	/** Assumption A5. */
	maximizeShowsHidden: boolean;
	/** An inline chat is always open. */
	inline: boolean;
}

const stay = ( view: View ): ViewChange => ( { view, event: null } );

export const maximize = ( view: View, { maximizeShowsHidden }: ViewRules ): ViewChange =>
	view === 'maximized' || ( view === 'hidden' && ! maximizeShowsHidden )
		? stay( view )
		: { view: 'maximized', event: 'ChatMaximized' };

export const minimize = ( view: View, { inline }: ViewRules ): ViewChange =>
	view === 'maximized' && ! inline ? { view: 'minimized', event: 'ChatMinimized' } : stay( view );

export const toggle = ( view: View, rules: ViewRules ): ViewChange =>
	view === 'maximized' ? minimize( view, rules ) : maximize( view, rules );

export const hide = ( view: View ): ViewChange =>
	view === 'hidden' ? stay( view ) : { view: 'hidden', event: 'ChatHidden' };

/** A hidden widget comes back minimized (assumption A4). */
export const show = ( view: View, { inline }: ViewRules ): ViewChange => {
	const shown: View = inline ? 'maximized' : 'minimized';
	return stay( view === 'hidden' ? shown : view );
};

export const toggleVisibility = ( view: View, rules: ViewRules ): ViewChange =>
	view === 'hidden' ? show( view, rules ) : hide( view );
