import { TextControl } from '@wordpress/components';
import { useId } from '@wordpress/element';
import { Wrong } from '../../editor/Wrong';

interface Props {
	label: string;
	help: string;
	value: string;
	placeholder?: string;
	/** What is wrong with the value, '' for nothing. */
	flaw: string;
	onChange: ( value: string ) => void;
	onBlur?: () => void;
}

/** A field, and below it what is wrong with what stands in it. */
export function Judged( { flaw, ...field }: Props ) {
	const id = useId();
	return (
		<div>
			<TextControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				autoComplete="off"
				{ ...field }
				{ ...( flaw !== '' && { 'aria-invalid': true, 'aria-describedby': id } ) }
			/>
			<Wrong id={ id } sentence={ flaw } />
		</div>
	);
}
