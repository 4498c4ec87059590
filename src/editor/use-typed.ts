import { useEffect, useRef, useState } from '@wordpress/element';
import { attributesOf, isSame, type Attribute } from './page-facts';

/**
 * Rows as they are typed, half ones too, and a way to change them: what tawk.to takes of them is put into the post, so
 * that saving it never fails for half a row.
 * When the post says something else (an undone change, somebody else's), they are what the post says.
 */
export function useTyped( attributes: Attribute[], change: ( attributes: Attribute[] ) => void ) {
	const [ rows, setRows ] = useState( attributes );
	// The post follows a little later than the rows: what it still says then is no news.
	const put = useRef( attributes );
	useEffect( () => {
		if ( ! isSame( put.current, attributes ) ) {
			put.current = attributes;
			setRows( attributes );
		}
	}, [ attributes ] );

	const type = ( changed: Attribute[] ) => {
		const kept = attributesOf( changed );
		setRows( changed );
		if ( ! isSame( kept, put.current ) ) {
			put.current = kept;
			change( kept );
		}
	};
	return [ rows, type ] as const;
}
