import { widgetOf } from '../../visitor/identity';
import type { Config } from '../../widget/config';
import type { Action } from '../action';
import { INVALID } from '../wrong';

/** Longest wait for tawk.to's word that it is done, which may never come; in milliseconds. */
const PATIENCE = 3000;

/** tawk.to has not said that it is done: it may be. */
export const NO_CALLBACK = 'NO_CALLBACK';

/** Whether the page knows a widget of the list; '' is the main one. */
export const isKnown = ( { widgets = {} }: Config, name: string ): boolean => ! name || Object.hasOwn( widgets, name );

/** Puts another `widget` of the list in the place of the one that is there; '' is the main one. */
export const switchWidget: Action = {
	loads: true,
	begin( { widget }, page ) {
		if ( typeof widget !== 'string' ) {
			return INVALID;
		}
		if ( ! isKnown( page.config, widget ) ) {
			return 'UNKNOWN_WIDGET';
		}
		// Where none is there, this one comes at once.
		page.widget ??= widget;
		return '';
	},
	async run( running, { widget }, { config } ) {
		const { api } = running;
		const now = widgetOf( config, running.widget );
		const next = widgetOf( config, widget as string );
		if ( now.property_id === next.property_id && now.widget_id === next.widget_id ) {
			return '';
		}
		if ( ! api.switchWidget ) {
			return 'MISSING_METHOD';
		}
		const isHidden = api.isChatHidden?.();
		// Whoever is known to one property must not be named to another.
		delete api.visitor;
		const code = await new Promise< string >( ( resolve ) => {
			setTimeout( resolve, PATIENCE, NO_CALLBACK );
			api.switchWidget!( { propertyId: next.property_id, widgetId: next.widget_id }, () => resolve( '' ) );
		} );
		running.widget = widget as string;
		if ( isHidden ) {
			api.hideWidget?.();
		}
		// It takes its time; whoever wants to see the chat does not wait for it.
		void running.introduce();
		return code;
	},
};
