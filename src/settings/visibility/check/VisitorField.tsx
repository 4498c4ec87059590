import { ComboboxControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { searchByName, type Found } from '../search';

const NOBODY = '0';
const PAUSE = 300;

interface Props {
	/** id of a user, 0 for nobody. */
	value: number;
	onChange: ( value: number ) => void;
}

/** Whose visit it is: somebody who is not logged in, or a user found by name. */
export function VisitorField( { value, onChange }: Props ) {
	const [ text, setText ] = useState( '' );
	const [ found, setFound ] = useState< Found[] >( [] );
	const [ chosen, setChosen ] = useState< Found | null >( null );

	useEffect( () => {
		let isLatest = true;
		const timer = setTimeout( async () => {
			// Who may not list users checks pages as nobody.
			const users = await searchByName( 'users', text ).catch( () => [] );
			if ( isLatest ) {
				setFound( users );
			}
		}, PAUSE );
		return () => {
			isLatest = false;
			clearTimeout( timer );
		};
	}, [ text ] );

	const users = [ ...( chosen && ! found.some( ( { id } ) => id === chosen.id ) ? [ chosen ] : [] ), ...found ];
	return (
		<ComboboxControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			allowReset={ false }
			label={ __( 'Visitor', 'tawk-integration' ) }
			help={ __( 'Type a name to find a user.', 'tawk-integration' ) }
			value={ String( value ) }
			options={ [
				{ value: NOBODY, label: __( 'Not logged in', 'tawk-integration' ) },
				...users.map( ( { id, name } ) => ( { value: String( id ), label: name } ) ),
			] }
			onFilterValueChange={ setText }
			onChange={ ( id ) => {
				setChosen( users.find( ( user ) => String( user.id ) === id ) ?? null );
				onChange( Number( id ?? NOBODY ) );
			} }
		/>
	);
}
