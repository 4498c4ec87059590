import { ComboboxControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { RestError } from '../../../shared/rest';
import { searchMetaKeys } from './meta-keys';

const PAUSE = 300;
const SEARCHING = __( 'Searching …', 'tawk-integration' );
const HELP = __( 'Type a part of its name. Capital letters count.', 'tawk-integration' );

interface Props {
	label: string;
	value: string;
	error: string;
	onChange: ( key: string ) => void;
}

/** A field that WordPress or a plugin keeps about users: one that the site has, or any that is typed. */
export function MetaKeyField( { label, value, error, onChange }: Props ) {
	const [ text, setText ] = useState( '' );
	const [ found, setFound ] = useState< string[] >( [] );
	const [ searched, setSearched ] = useState< string | null >( null );
	const [ failure, setFailure ] = useState( '' );

	useEffect( () => {
		let isLatest = true;
		const timer = setTimeout( async () => {
			try {
				const keys = await searchMetaKeys( text );
				if ( isLatest ) {
					setFound( keys );
					setSearched( text );
					setFailure( '' );
				}
			} catch ( refused ) {
				setFailure( refused instanceof RestError ? refused.message : String( refused ) );
			}
		}, PAUSE );
		return () => {
			isLatest = false;
			clearTimeout( timer );
		};
	}, [ text ] );

	const typed = text.trim();
	const isSearching = searched !== text && failure === '';
	const own = [ value, isSearching ? '' : typed ].filter(
		( key, place, all ) => key && ! found.includes( key ) && all.indexOf( key ) === place
	);
	return (
		<div className={ error ? 'has-error' : '' }>
			<ComboboxControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				allowReset={ false }
				label={ label }
				help={ error || failure || ( isSearching ? SEARCHING : HELP ) }
				value={ value || null }
				options={ [
					...found.map( ( key ) => ( { value: key, label: key } ) ),
					...own.map( ( key ) => ( {
						value: key,
						label:
							key === value
								? key
								: sprintf(
										/* translators: %s: name of a field. */
										__( '%s (nobody has it, or it is never told)', 'tawk-integration' ),
										key
									),
					} ) ),
				] }
				onFilterValueChange={ setText }
				onChange={ ( key ) => key && onChange( key ) }
			/>
		</div>
	);
}
