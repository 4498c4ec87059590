import type { Config } from '../widget/config';

/** Whether the page knows a widget of the list; '' is the main one. */
export const isKnown = ( { widgets = {} }: Config, name: string ): boolean => ! name || Object.hasOwn( widgets, name );

/** Property and widget as addresses of tawk.to's name them. */
export function idsOf( config: Config, name = '' ): string {
	const { property_id: property, widget_id: widget } = { ...config, ...config.widgets?.[ name ] };
	return `${ property }/${ widget }`;
}
