/** The properties with their status, which the agent sets. */
import { h } from '../app/ui/dom';
import { STATUSES } from '../contract';
import type { Property } from '../model/state';
import { control, drawn } from './page';
import type { Part } from './page';

const property = ( { id, name, status, secureMode }: Property ): HTMLElement => {
	const select = h(
		'select',
		{
			'data-key': `status-${ id }`,
			change: () => void control( 'status', { property: id, status: select.value } ),
		},
		...STATUSES.map( ( value ) => h( 'option', { value, selected: value === status }, value ) )
	);
	return h(
		'div',
		{ class: 'property' },
		h( 'label', {}, `${ name }: status`, select ),
		h( 'span', { class: 'muted' }, secureMode ? 'Secure Mode on' : 'Secure Mode off' )
	);
};

export const propertiesPart = ( element: HTMLElement ): Part => {
	const update = drawn< Property[] >( element, ( properties ) => properties.map( property ) );
	return ( { properties } ) => update( properties );
};
