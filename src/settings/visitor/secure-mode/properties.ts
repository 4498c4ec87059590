import { __, sprintf } from '@wordpress/i18n';
import type { Settings } from '../../../shared/settings';
import type { WidgetIds } from '../../connect/parse';
import { listed } from '../../../conditions/text';

/** A property of tawk.to that this site has widgets of. */
export interface Property {
	id: string;
	/** Whether the main widget is one of them. */
	isMain: boolean;
	/** What people call it: by its widgets. */
	name: string;
	/** One of its widgets. */
	widget: WidgetIds;
}

/** The properties of the widgets, the main one first. */
export function propertiesOf( { property_id: main, widget_id: widget, widgets }: Settings ): Property[] {
	const ids = [ ...new Set( [ main, ...widgets.map( ( { property_id: id } ) => id ) ] ) ].filter( Boolean );
	return ids.map( ( id ) => {
		const own = widgets.filter( ( { property_id: property } ) => property === id );
		const names = own.map( ( { name } ) =>
			/* translators: %s: name of a widget. */
			sprintf( __( '“%s”', 'tawk-integration' ), name )
		);
		const first = own[ 0 ];
		return {
			id,
			isMain: id === main,
			name: listed( id === main ? [ __( 'the main widget', 'tawk-integration' ), ...names ] : names ),
			widget: id === main || ! first ? { property_id: id, widget_id: widget } : first,
		};
	} );
}
