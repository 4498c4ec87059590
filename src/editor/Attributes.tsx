import { BaseControl, Button, Flex, FlexBlock } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ComponentType } from 'react';
import { AttributeRow } from './AttributeRow';
import { MOST_ATTRIBUTES } from '../visitor/limits';
import type { TextProps } from './PlainText';
import { judgeAttributes, keyOf, type Attribute } from './page-facts';

interface Props {
	/** As they are typed, half ones too. */
	rows: Attribute[];
	type: ( rows: Attribute[] ) => void;
	/** What a text is entered with, where that is not a plain field. */
	Text?: ComponentType< TextProps >;
}

/** The attributes of this page. */
export function Attributes( { rows, type, Text }: Props ) {
	const judged = judgeAttributes( rows );
	const list = useRef< HTMLFieldSetElement >( null );
	/** The field or button that gets the focus once it is drawn. */
	const next = useRef( '' );
	useEffect( () => {
		if ( next.current ) {
			list.current?.querySelector< HTMLElement >( next.current )?.focus();
			next.current = '';
		}
	} );

	const typeRow = ( place: number, changed: Partial< Attribute > ) =>
		type( rows.map( ( row, index ) => ( index === place ? { ...row, ...changed } : row ) ) );

	return (
		<fieldset ref={ list }>
			<BaseControl.VisualLabel as="legend">{ __( 'Attributes', 'tawk-integration' ) }</BaseControl.VisualLabel>
			<Flex direction="column" gap={ 3 }>
				{ rows.map( ( row, index ) => (
					<AttributeRow
						key={ index }
						id={ `tawk-integration-attribute-${ index }` }
						row={ row }
						{ ...( Text && { Text } ) }
						problem={ judged[ index ]?.problem ?? '' }
						change={ ( changed ) => typeRow( index, changed ) }
						settle={ () => typeRow( index, { key: keyOf( row.key ) } ) }
						remove={ () => {
							next.current = '.is-secondary';
							type( rows.filter( ( _, place ) => place !== index ) );
						} }
					/>
				) ) }
				<FlexBlock>
					<Button
						variant="secondary"
						size="compact"
						disabled={ rows.length >= MOST_ATTRIBUTES }
						onClick={ () => {
							next.current = `#tawk-integration-attribute-${ rows.length }`;
							type( [ ...rows, { key: '', text: '' } ] );
						} }
					>
						{ __( 'Add attribute', 'tawk-integration' ) }
					</Button>
				</FlexBlock>
			</Flex>
		</fieldset>
	);
}
