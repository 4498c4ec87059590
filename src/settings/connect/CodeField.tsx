import { Button, ExternalLink, TextareaControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ClipboardEvent, ReactNode } from 'react';
import { siteFacts } from '../../shared/site-facts';
import { flawOf, isLong, nameOf, read, type Code } from './code';
import type { WidgetIds } from './parse';

/** Of the main widget's field and what is said about it. */
export const CODE_ID = 'tawk-integration-code';

interface Props {
	label: string;
	code: Code;
	onChange: ( code: Code ) => void;
	/** What is said and offered where a widget was found. */
	found: ( widget: WidgetIds ) => ReactNode;
	/** The cursor waits in the field. */
	focused?: boolean;
	/** Of the field, where it is not that of the main widget. */
	id?: string;
}

/** The one field that takes whatever a person has of a tawk.to widget. */
export function CodeField( { label, code, onChange, found, focused = false, id = CODE_ID }: Props ) {
	const field = useRef< HTMLTextAreaElement >( null );
	useEffect( () => {
		if ( focused ) {
			field.current?.focus( { preventScroll: true } );
		}
	}, [ focused ] );

	const paste = ( event: ClipboardEvent< HTMLTextAreaElement > ) => {
		const text = event.clipboardData.getData( 'text' );
		if ( isLong( text ) ) {
			event.preventDefault();
			onChange( read( text, siteFacts.embed_url ) );
		}
	};
	const flaw = flawOf( code.parsed );

	return (
		<div id={ id } className="tawk-integration-code">
			<TextareaControl
				__nextHasNoMarginBottom
				ref={ field }
				label={ label }
				value={ code.text }
				onChange={ ( text ) => onChange( read( text, siteFacts.embed_url ) ) }
				onPaste={ paste }
				rows={ 4 }
				spellCheck={ false }
				autoComplete="off"
				dir="ltr"
				aria-invalid={ flaw !== '' }
				aria-describedby={ `${ id }-where ${ id }-found` }
			/>
			<p id={ `${ id }-where` } className="tawk-integration-help">
				{ __( 'In tawk.to: Administration → Chat Widget → copy Widget Code.', 'tawk-integration' ) }{ ' ' }
				<ExternalLink href="https://dashboard.tawk.to/">
					{ __( 'Open tawk.to', 'tawk-integration' ) }
				</ExternalLink>
			</p>
			<div id={ `${ id }-found` } role="status" className="tawk-integration-found">
				{ flaw && <p className="tawk-integration-error">{ flaw }</p> }
				{ code.parsed.kind === 'several' && (
					<div className="tawk-integration-actions">
						{ code.parsed.widgets.slice( 0, 5 ).map( ( widget ) => (
							<Button
								__next40pxDefaultSize
								key={ `${ widget.property_id }/${ widget.widget_id }` }
								variant="secondary"
								onClick={ () => onChange( { ...code, parsed: { kind: 'found', ...widget } } ) }
							>
								{ nameOf( widget ) }
							</Button>
						) ) }
					</div>
				) }
				{ code.parsed.kind === 'found' && found( code.parsed ) }
			</div>
		</div>
	);
}
