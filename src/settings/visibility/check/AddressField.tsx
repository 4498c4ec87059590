import { TextControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { request } from '../../../shared/rest';

interface Suggestion {
	title: string;
	url: string;
}

/** Milliseconds without a key before the site is searched. */
const PAUSE = 300;
const LIST_ID = 'tawk-integration-check-addresses';

interface Props {
	value: string;
	onChange: ( value: string ) => void;
}

/** An address of the site; what is typed is searched among its pages. */
export function AddressField( { value, onChange }: Props ) {
	const [ suggestions, setSuggestions ] = useState< Suggestion[] >( [] );
	const words = value.split( /[/?:]/ ).at( -1 )?.trim() ?? '';

	useEffect( () => {
		if ( words.length < 2 || suggestions.some( ( { url } ) => url === value ) ) {
			return;
		}
		let isLatest = true;
		const timer = setTimeout( async () => {
			const query = new URLSearchParams( { search: words, per_page: '10', _fields: 'title,url' } );
			// Without suggestions the field works as well.
			const found = await request< Suggestion[] >( { path: `/wp/v2/search?${ query }` } ).catch( () => [] );
			if ( isLatest ) {
				setSuggestions( found );
			}
		}, PAUSE );
		return () => {
			isLatest = false;
			clearTimeout( timer );
		};
	}, [ words, value, suggestions ] );

	return (
		<>
			<TextControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				label={ __( 'Address', 'tawk-integration' ) }
				help={ __( 'Any page of this site. Empty is the home page.', 'tawk-integration' ) }
				placeholder="/"
				autoComplete="off"
				list={ LIST_ID }
				value={ value }
				onChange={ onChange }
			/>
			<datalist id={ LIST_ID }>
				{ suggestions.map( ( { title, url } ) => (
					<option key={ url } value={ url }>
						{ title }
					</option>
				) ) }
			</datalist>
		</>
	);
}
