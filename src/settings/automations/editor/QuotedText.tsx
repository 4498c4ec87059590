import { DropdownMenu, TextControl } from '@wordpress/components';
import { useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { cutOff } from '../../texts';
import { aboutUnknownQuotes, quotedIn, quoteOf, quotesPersonal } from '../quotes';
import type { Quoting } from './quoting';

/** Most characters that the settings keep of a text. */
const LONGEST_KEPT = 1000;

export interface TextLimits {
	/** UTF-16 code units of the text that are taken by whom it is sent to. */
	longest: number;
	/** Whether it goes to analytics, which must not be told about persons. */
	isAnalytics: boolean;
}

interface Props {
	label: string;
	hideLabelFromVision?: boolean;
	value: string;
	error: string;
	/** One line about it. */
	help?: string;
	limits: TextLimits;
	quoting: Quoting;
	onChange: ( text: string ) => void;
}

/** A text that may quote what the trigger tells: a menu beside it puts quotes in where the cursor stands. */
export function QuotedText( props: Props ) {
	const { label, hideLabelFromVision = false, value, error, help = '', limits, quoting, onChange } = props;
	const part = useRef< HTMLDivElement >( null );
	const quotes = quoting.kind?.quotes ?? [];
	const warning = warningAbout( value, limits, quoting );

	const insert = ( name: string ) => {
		const input = part.current?.querySelector( 'input' );
		const [ from, to ] = [ input?.selectionStart ?? value.length, input?.selectionEnd ?? value.length ];
		const before = value.slice( 0, from ) + quoteOf( name );
		onChange( before + value.slice( to ) );
		// The menu gives the focus back to its button first.
		window.requestAnimationFrame( () => {
			input?.focus();
			input?.setSelectionRange( before.length, before.length );
		} );
	};

	return (
		<div ref={ part } className={ `tawk-integration-quoted ${ hideLabelFromVision ? '' : 'is-labelled' }` }>
			<TextControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				className={ classOf( error, warning ) }
				label={ label }
				hideLabelFromVision={ hideLabelFromVision }
				help={ error || warning || help }
				value={ value }
				maxLength={ LONGEST_KEPT }
				onChange={ onChange }
				aria-invalid={ error !== '' }
				autoComplete="off"
				dir="auto"
			/>
			{ quotes.length > 0 && (
				<DropdownMenu
					icon={ null }
					text={ __( 'Insert', 'tawk-integration' ) }
					/* translators: %s: name of a field. */
					label={ sprintf( __( 'Insert into “%s”', 'tawk-integration' ), label ) }
					toggleProps={ { variant: 'tertiary', showTooltip: false, __next40pxDefaultSize: true } }
					popoverProps={ { placement: 'bottom-end' } }
					controls={ quotes.map( ( quote ) => ( {
						title: quote.label,
						onClick: () => insert( quote.name ),
					} ) ) }
				/>
			) }
		</div>
	);
}

function classOf( error: string, warning: string ): string {
	if ( error ) {
		return 'has-error';
	}
	return warning ? 'has-warning' : '';
}

function warningAbout( value: string, { longest, isAnalytics }: TextLimits, { trigger, kind }: Quoting ): string {
	if ( isAnalytics && quotesPersonal( value ) ) {
		return __( 'Google forbids to tell analytics who a visitor is, or what visitors write.', 'tawk-integration' );
	}
	// How long what is quoted will be, nobody knows.
	return aboutUnknownQuotes( value, trigger, kind ) || ( quotedIn( value ).length ? '' : cutOff( value, longest ) );
}
