import { Button, ComboboxControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Choice } from '../../shared/site-facts';
import { RestError } from '../../shared/rest';
import { fullNameOf, isGone, useNames } from '../names';
import { listOf } from '../schema';
import { saidBeside, type EditorProps } from './editor';
import { optionsFor } from './options';

/** Milliseconds without a key after which a search begins. */
const PAUSE = 250;

/** Values that are searched by name and never typed as ids. */
export function Picker( { search, ...props }: EditorProps & { search: string } ) {
	useNames();
	const part = useRef< HTMLDivElement >( null );
	const { options, failure, isSearching, look } = useOptions( search );
	const { schema, value, onChange, label } = props;
	const chosen = listOf( value );
	const { text, refused } = saidBeside( props, ( index ) => fullNameOf( search, chosen[ index ] ) );

	const add = ( picked: string | null | undefined ) => {
		const added = schema.items?.type === 'integer' ? Number( picked ) : picked;
		if ( picked && ! chosen.includes( added ) ) {
			onChange( [ ...chosen, added ] );
		}
	};
	const remove = ( index: number ) => {
		onChange( chosen.filter( ( _, place ) => place !== index ) );
		part.current?.querySelector( 'input' )?.focus();
	};

	return (
		<div ref={ part } className={ refused ? 'has-error' : '' }>
			{ chosen.length > 0 && (
				<ul className="tawk-integration-chips" aria-label={ label }>
					{ chosen.map( ( one, index ) => (
						<li key={ String( one ) } className={ isGone( search, one ) ? 'is-gone' : '' }>
							<span>{ fullNameOf( search, one ) }</span>
							<Button
								icon="no-alt"
								size="small"
								/* translators: %s: name of what is removed. */
								label={ sprintf( __( 'Remove %s', 'tawk-integration' ), fullNameOf( search, one ) ) }
								onClick={ () => remove( index ) }
							/>
						</li>
					) ) }
				</ul>
			) }
			<ComboboxControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				/* translators: %s: what is searched, such as “Author”. */
				label={ sprintf( __( '%s: search by name', 'tawk-integration' ), label ) }
				help={ failure || ( isSearching ? __( 'Searching …', 'tawk-integration' ) : text ) }
				value={ null }
				allowReset={ false }
				options={ options.filter( ( option ) => chosen.every( ( one ) => String( one ) !== option.value ) ) }
				onFilterValueChange={ look }
				onChange={ add }
			/>
		</div>
	);
}

/** What is offered, looked up while one types; an answer that comes too late is dropped. */
function useOptions( search: string ) {
	const [ options, setOptions ] = useState< Choice[] >( [] );
	const [ failure, setFailure ] = useState( '' );
	const [ isSearching, setIsSearching ] = useState( false );
	const asked = useRef< string | null >( null );
	const timer = useRef( 0 );
	useEffect( () => () => window.clearTimeout( timer.current ), [] );

	const ask = async ( text: string ) => {
		try {
			const found = await optionsFor( search, text );
			if ( asked.current === text ) {
				setOptions( found );
				setFailure( '' );
			}
		} catch ( error ) {
			setFailure( error instanceof RestError ? error.message : String( error ) );
		}
		if ( asked.current === text ) {
			setIsSearching( false );
		}
	};
	const look = ( text: string ) => {
		if ( asked.current === text ) {
			return;
		}
		window.clearTimeout( timer.current );
		timer.current = window.setTimeout( () => void ask( text ), asked.current === null ? 0 : PAUSE );
		asked.current = text;
		setIsSearching( true );
	};
	return { options, failure, isSearching, look };
}
