import { CheckboxControl } from '@wordpress/components';
import { useId } from '@wordpress/element';
import type { Choice } from '../../shared/site-facts';
import { isText, listOf } from '../schema';
import { saidBeside, type EditorProps } from './editor';

/** Any of a few values, each a box to tick. They are kept in the order of the options. */
export function Choices( { options, ...props }: EditorProps & { options: readonly Choice[] } ) {
	const id = useId();
	const { value, onChange, label } = props;
	const chosen = listOf( value ).filter( isText );
	const { text, refused } = saidBeside( props, ( index ) => chosen[ index ] ?? '' );
	return (
		<div
			role="group"
			aria-label={ label }
			aria-describedby={ id }
			className={ `tawk-integration-boxes ${ refused ? 'has-error' : '' }` }
		>
			{ options.map( ( option ) => (
				<CheckboxControl
					__nextHasNoMarginBottom
					key={ option.value }
					label={ option.label }
					checked={ chosen.includes( option.value ) }
					onChange={ ( on ) =>
						onChange(
							options
								.map( ( { value: one } ) => one )
								.filter( ( one ) => ( one === option.value ? on : chosen.includes( one ) ) )
						)
					}
				/>
			) ) }
			<p id={ id } className={ refused ? 'tawk-integration-error' : 'tawk-integration-help' }>
				{ text }
			</p>
		</div>
	);
}
