import { SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { siteFacts } from '../../shared/site-facts';
import { saidBeside, type EditorProps } from './editor';

/** Whose clock counts: the site’s, the visitor’s, or that of a place. */
export function TimeZone( props: EditorProps ) {
	const chosen = String( props.value ?? '' );
	const { text, refused } = saidBeside( props );
	const places = Intl.supportedValuesOf( 'timeZone' );
	const isListed = chosen === '' || chosen === 'visitor' || places.includes( chosen );
	return (
		<SelectControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			className={ refused ? 'has-error' : '' }
			label={ props.label }
			help={ text }
			value={ chosen }
			options={ [
				/* translators: %s: a time zone. */
				{ value: '', label: sprintf( __( 'The site’s (%s)', 'tawk-integration' ), siteFacts.timezone ) },
				{ value: 'visitor', label: __( 'The visitor’s', 'tawk-integration' ) },
				...( isListed ? places : [ chosen, ...places ] ).map( ( place ) => ( { value: place, label: place } ) ),
			] }
			onChange={ props.onChange }
		/>
	);
}
