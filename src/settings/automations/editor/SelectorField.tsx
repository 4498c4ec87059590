import { TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface Props {
	value: string;
	/** Of which trigger. */
	of: string;
	error: string;
	onChange: ( selector: string ) => void;
}

/** What on the page is meant: a CSS selector, with what a person needs to find one. */
export function SelectorField( { value, of, error, onChange }: Props ) {
	const isForm = of === 'form_submit';
	const flaw = flawOf( value );
	return (
		<div className="tawk-integration-wide">
			<TextControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				className={ error || flaw ? 'has-error' : '' }
				label={
					isForm
						? __( 'Which form (CSS selector)', 'tawk-integration' )
						: __( 'Which element (CSS selector)', 'tawk-integration' )
				}
				help={
					flaw ||
					error ||
					( isForm
						? __( 'Such as form for every form, or #contact for the one with that id.', 'tawk-integration' )
						: __(
								'Such as .price for everything of that class, #order for one element, a[href*="pricing"] for links.',
								'tawk-integration'
							) )
				}
				value={ value }
				maxLength={ 500 }
				onChange={ onChange }
				aria-invalid={ Boolean( error || flaw ) }
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={ false }
				dir="ltr"
			/>
			<details className="tawk-integration-help">
				<summary>{ __( 'How do I find one?', 'tawk-integration' ) }</summary>
				<p>
					{ __(
						'Open the page, click with the right mouse button on what you mean, and choose “Inspect”. The browser marks a line such as',
						'tawk-integration'
					) }{ ' ' }
					<code dir="ltr">{ '<a id="order" class="button big">' }</code>
				</p>
				<p>
					{ __(
						'A word in id is written with a hash before it, a word in class with a dot:',
						'tawk-integration'
					) }{ ' ' }
					<code dir="ltr">#order</code>, <code dir="ltr">.button</code>
				</p>
			</details>
		</div>
	);
}

/** What is wrong with a selector, '' for nothing or nothing yet. */
function flawOf( selector: string ): string {
	try {
		if ( selector.trim() ) {
			document.createDocumentFragment().querySelector( selector );
		}
		return '';
	} catch {
		return __(
			'The browser does not understand this selector: nothing on the page would fit.',
			'tawk-integration'
		);
	}
}
