import { SelectControl, TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import type { AgentStatus } from '../../../visibility/visit';
import type { Imagined } from './imagined';
import { chosenOf, type Option } from './options';

const STATUSES: Option< AgentStatus >[] = [
	{ value: 'online', label: __( 'Online', 'tawk-integration' ) },
	{ value: 'away', label: __( 'Away', 'tawk-integration' ) },
	{ value: 'offline', label: __( 'Offline', 'tawk-integration' ) },
];

interface Props {
	/** Types of conditions that the answer hangs on. */
	asked: ReadonlySet< string >;
	imagined: Imagined;
	change: ( changed: Partial< Imagined > ) => void;
}

/** What else the lines ask about a visit; only that, as hardly anybody needs all of it. */
export function MoreFacts( { asked, imagined, change }: Props ) {
	const text = ( name: 'referrer' | 'cookies' | 'language', label: string, placeholder: string ) => (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			key={ name }
			label={ label }
			placeholder={ placeholder }
			value={ imagined[ name ] }
			onChange={ ( value ) => change( { [ name ]: value } ) }
		/>
	);
	const count = ( name: 'visits' | 'pages', label: string ) => (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			key={ name }
			type="number"
			min={ 1 }
			label={ label }
			value={ imagined[ name ] }
			onChange={ ( value ) => change( { [ name ]: Math.max( 1, Math.floor( Number( value ) ) || 1 ) } ) }
		/>
	);
	const fields: Record< string, () => ReactNode > = {
		referrer: () => text( 'referrer', __( 'Comes from', 'tawk-integration' ), 'example.com' ),
		cookie: () => text( 'cookies', __( 'Cookies', 'tawk-integration' ), 'name=value; name=value' ),
		browser_language: () => text( 'language', __( 'Language of the browser', 'tawk-integration' ), 'de-AT' ),
		visits: () => count( 'visits', __( 'Number of the visit', 'tawk-integration' ) ),
		pages: () => count( 'pages', __( 'Number of the page in this visit', 'tawk-integration' ) ),
		agent_status: () => (
			<SelectControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				key="status"
				label={ __( 'Agents', 'tawk-integration' ) }
				value={ imagined.status }
				options={ STATUSES }
				onChange={ ( chosen ) => change( { status: chosenOf( STATUSES, chosen, imagined.status ) } ) }
			/>
		),
	};
	const shown = Object.keys( fields ).filter( ( type ) => asked.has( type ) );
	if ( shown.length === 0 ) {
		return null;
	}
	return (
		<fieldset>
			<legend>{ __( 'Your lines also ask', 'tawk-integration' ) }</legend>
			<div className="tawk-integration-check-fields">{ shown.map( ( type ) => fields[ type ]?.() ) }</div>
		</fieldset>
	);
}
