import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { PlainText, type TextProps } from '../../editor/PlainText';
import { boot } from '../boot';
import { nameOfSource, sourceIn, textFor } from '../sources';

/** The text of an attribute: the author’s own, or what a source says that the settings map. */
export function TextOrSource( props: TextProps ) {
	const { text, onChange, ...told } = props;
	const source = sourceIn( text );
	const known = boot.sources.some( ( { value } ) => value === source );
	if ( boot.sources.length === 0 && source === '' ) {
		return <PlainText { ...props } />;
	}
	return (
		<>
			<SelectControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				label={ __( 'What agents see', 'tawk-integration' ) }
				value={ source }
				options={ [
					{ value: '', label: __( 'Your own words', 'tawk-integration' ) },
					...boot.sources,
					...( source === '' || known
						? []
						: [ { value: source, label: nameOfSource( source, boot.sources ) } ] ),
				] }
				onChange={ ( chosen ) => onChange( textFor( chosen ) ) }
				{ ...( source !== '' && told ) }
			/>
			{ source === '' && <PlainText { ...props } /> }
		</>
	);
}
