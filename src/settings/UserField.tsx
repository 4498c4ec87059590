import { ComboboxControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Choice } from '../shared/site-facts';
import { searchByName } from '../conditions/search';

const NOBODY = '0';
const PAUSE = 300;

interface Props {
	label: string;
	/** What nobody in particular is called. */
	nobody: string;
	/** id of a user, 0 for nobody. */
	value: number;
	/** Users that are offered before anything is typed, as a choice each. */
	first?: Choice[];
	onChange: ( value: number ) => void;
}

/** Somebody who is not logged in, or a user found by name. */
export function UserField( { label, nobody, value, first = [], onChange }: Props ) {
	const [ text, setText ] = useState( '' );
	const [ found, setFound ] = useState< Choice[] >( [] );
	const [ chosen, setChosen ] = useState< Choice | null >( null );

	useEffect( () => {
		let isLatest = true;
		const timer = setTimeout( async () => {
			// Who may not list users looks as nobody.
			const users = await searchByName( 'users', text ).catch( () => [] );
			if ( isLatest ) {
				setFound( users.map( ( { id, name } ) => ( { value: String( id ), label: name } ) ) );
			}
		}, PAUSE );
		return () => {
			isLatest = false;
			clearTimeout( timer );
		};
	}, [ text ] );

	const known = [ ...first, ...( chosen ? [ chosen ] : [] ) ];
	const users = [ ...known, ...found ].filter(
		( user, place, all ) => all.findIndex( ( other ) => other.value === user.value ) === place
	);
	return (
		<ComboboxControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			allowReset={ false }
			label={ label }
			help={ __( 'Type a name to find a user.', 'tawk-integration' ) }
			value={ String( value ) }
			options={ [ { value: NOBODY, label: nobody }, ...users ] }
			onFilterValueChange={ setText }
			onChange={ ( id ) => {
				setChosen( users.find( ( user ) => user.value === id ) ?? null );
				onChange( Number( id ?? NOBODY ) );
			} }
		/>
	);
}
