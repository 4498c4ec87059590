import { Button, Flex, FlexBlock, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ComponentType } from 'react';
import { keyOf, type Attribute, type Problem } from './page-facts';
import { PlainText, type TextProps } from './PlainText';
import { sentenceFor } from './problems';
import { Wrong } from './Wrong';

interface Props {
	/** Of the key's field. */
	id: string;
	row: Attribute;
	problem: Problem;
	change: ( changed: Partial< Attribute > ) => void;
	/** The key has been typed. */
	settle: () => void;
	remove: () => void;
	/** What the text is entered with. */
	Text?: ComponentType< TextProps >;
}

/** One attribute: its key, its text, and what is wrong with them. */
export function AttributeRow( { id, row, problem, change, settle, remove, Text = PlainText }: Props ) {
	const key = keyOf( row.key );
	const sentence = sentenceFor( problem, key );
	const told = sentence === '' ? {} : { 'aria-describedby': `${ id }-wrong`, 'aria-invalid': true };
	return (
		<div>
			<Flex align="flex-end" gap={ 1 } className="tawk-integration-attribute">
				<FlexBlock>
					<TextControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						id={ id }
						label={ __( 'Key', 'tawk-integration' ) }
						value={ row.key }
						autoComplete="off"
						autoCapitalize="off"
						spellCheck={ false }
						onChange={ ( typed ) => change( { key: typed } ) }
						onBlur={ settle }
						{ ...told }
					/>
				</FlexBlock>
				<FlexBlock>
					<Text text={ row.text } onChange={ ( text ) => change( { text } ) } { ...told } />
				</FlexBlock>
				<Button
					icon="no-alt"
					label={
						key === ''
							? __( 'Remove attribute', 'tawk-integration' )
							: /* translators: %s: key of an attribute. */
								sprintf( __( 'Remove attribute %s', 'tawk-integration' ), key )
					}
					onClick={ remove }
				/>
			</Flex>
			<Wrong id={ `${ id }-wrong` } sentence={ sentence } />
		</div>
	);
}
