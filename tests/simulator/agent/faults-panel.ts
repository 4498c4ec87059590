/** Switches the faults of the embed on and off. */
import { h } from '../app/ui/dom';
import { ERROR_CODES, METHODS } from '../contract';
import type { Fault, FaultKind } from '../faults';
import { BURN } from '../faults';
import type { Property } from '../model/state';
import { control, drawn } from './page';
import type { Part } from './page';

type FieldName = 'target' | 'ms' | 'status' | 'method' | 'call' | 'code';

const KINDS: Record< FaultKind, { label: string; fields: FieldName[] } > = {
	refused: { label: 'Connection refused', fields: [ 'target' ] },
	hang: { label: 'Never answers', fields: [ 'target' ] },
	slow: { label: 'Slow', fields: [ 'target', 'ms' ] },
	status: { label: 'Error status', fields: [ 'target', 'status' ] },
	html: { label: 'HTML instead of a script', fields: [ 'target' ] },
	truncated: { label: 'Half a script', fields: [ 'target' ] },
	throws: { label: 'Script throws', fields: [] },
	never_loads: { label: 'Never loads (no onLoad)', fields: [] },
	loads_twice: { label: 'Loads twice', fields: [] },
	missing_method: { label: 'A method is missing', fields: [ 'method' ] },
	error: { label: 'API error', fields: [ 'call', 'code' ] },
	no_callback: { label: 'Callback never comes', fields: [ 'call' ] },
	burn: { label: 'Takes the main thread', fields: [ 'ms' ] },
};

const isKind = ( value: string ): value is FaultKind => value in KINDS;

const select = ( options: readonly string[] ): HTMLSelectElement =>
	h( 'select', {}, ...options.map( ( value ) => h( 'option', { value }, value ) ) );

const describe = ( fault: Fault, properties: Property[] ): string => {
	const { kind, id: _id, property, widget, times, ...details } = fault;
	const where = properties.find( ( { id } ) => id === property )?.name ?? 'all properties';
	return [
		KINDS[ kind ].label,
		...Object.entries( details ).map( ( [ key, value ] ) => `${ key } ${ String( value ) }` ),
		where,
		...( widget === undefined ? [] : [ `widget ${ widget }` ] ),
		...( times === undefined ? [] : [ `${ times } more time(s)` ] ),
	].join( ' · ' );
};

const createForm = (): { element: HTMLFormElement; setProperties: ( properties: Property[] ) => void } => {
	const kind = h(
		'select',
		{ change: () => show() },
		...Object.entries( KINDS ).map( ( [ value, { label } ] ) => h( 'option', { value }, label ) )
	);
	const controls = {
		target: select( [ 'loader', 'app', 'settings', 'socket' ] ),
		ms: h( 'input', { type: 'number', min: '0', value: String( BURN ) } ),
		status: select( [ '404', '500', '403', '503' ] ),
		method: select( METHODS ),
		call: select( Object.keys( ERROR_CODES ) ),
		code: select( [ ...new Set( Object.values( ERROR_CODES ).flat() ) ].sort() ),
	};
	const labels: Record< FieldName, HTMLElement > = {
		target: h( 'label', {}, 'Where', controls.target ),
		ms: h( 'label', {}, 'Milliseconds', controls.ms ),
		status: h( 'label', {}, 'Status', controls.status ),
		method: h( 'label', {}, 'Method', controls.method ),
		call: h( 'label', {}, 'Call', controls.call ),
		code: h( 'label', {}, 'Code', controls.code ),
	};
	const property = h( 'select' );
	const once = h( 'input', { type: 'checkbox' } );
	const chosen = (): FaultKind => ( isKind( kind.value ) ? kind.value : 'refused' );
	const show = (): void => {
		const { fields } = KINDS[ chosen() ];
		for ( const [ name, label ] of Object.entries( labels ) ) {
			label.hidden = ! fields.some( ( field ) => field === name );
		}
	};
	const values: Record< FieldName, () => Record< string, unknown > > = {
		target: () => ( { target: controls.target.value } ),
		ms: () => ( { ms: Number( controls.ms.value ) } ),
		status: () => ( { status: Number( controls.status.value ) } ),
		method: () => ( { method: controls.method.value } ),
		call: () => ( { method: controls.call.value } ),
		code: () => ( { code: controls.code.value } ),
	};
	const add = ( event: Event ): void => {
		event.preventDefault();
		void control( 'faults', {
			kind: chosen(),
			...Object.assign( {}, ...KINDS[ chosen() ].fields.map( ( field ) => values[ field ]() ) ),
			...( property.value !== '' && { property: property.value } ),
			...( once.checked && { times: 1 } ),
		} );
	};
	const element = h(
		'form',
		{ class: 'row', submit: add },
		h( 'label', {}, 'Fault', kind ),
		...Object.values( labels ),
		h( 'label', {}, 'Property', property ),
		h( 'label', {}, 'Only once', once ),
		h( 'button', { type: 'submit', class: 'primary' }, 'Add fault' )
	);
	show();
	const setProperties = drawn< Property[] >( property, ( properties ) => [
		h( 'option', { value: '' }, 'all' ),
		...properties.map( ( { id, name } ) => h( 'option', { value: id }, name ) ),
	] );
	return { element, setProperties };
};

export const faultsPanel = ( element: HTMLElement ): Part => {
	const form = createForm();
	const summary = h( 'summary' );
	const list = h( 'div', { class: 'stack' } );
	element.append( h( 'details', {}, summary, h( 'div', { class: 'stack' }, form.element, list ) ) );
	const update = drawn< { faults: Fault[]; properties: Property[] } >( list, ( { faults, properties } ) =>
		faults.length === 0
			? [ h( 'p', { class: 'muted' }, 'Everything works.' ) ]
			: [
					h(
						'ul',
						{ class: 'plain' },
						...faults.map( ( fault ) =>
							h(
								'li',
								{ class: 'row' },
								describe( fault, properties ),
								h(
									'button',
									{
										type: 'button',
										'data-key': fault.id,
										click: () => void control( 'faults', { id: fault.id }, 'DELETE' ),
									},
									'Remove'
								)
							)
						)
					),
					h(
						'div',
						{},
						h(
							'button',
							{ type: 'button', 'data-key': 'all', click: () => void control( 'faults', {}, 'DELETE' ) },
							'Remove all faults'
						)
					),
				]
	);
	return ( { faults, properties } ) => {
		summary.textContent = `Faults (${ faults.length } on)`;
		form.setProperties( properties );
		update( { faults, properties } );
	};
};
