import { Button, Card, CardBody, CardHeader } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { errorsIn } from '../../../shared/errors-in';
import type { FieldErrors } from '../../../shared/rest';
import type { AttributeRow } from '../../../shared/settings';
import { partOf } from '../../../shared/focus';
import type { PanelProps } from '../../panel';
import { Field } from '../../save/Field';
import { Example } from '../preview/Example';
import type { AttributePreview } from '../preview/preview';
import type { Previewed } from '../preview/use-preview';
import { searchMetaKeys } from '../rows/meta-keys';
import { flawsOf, RowCard } from '../rows/RowCard';
import { RowHeads } from '../rows/RowHeads';
import { SourceFields } from '../rows/SourceFields';
import { SourceMenu } from '../rows/SourceMenu';
import { lacksParameter, sourceOf, TEXT } from '../rows/sources';
import { addId, useRows, type RowActions } from '../rows/use-rows';
import { ABOUT_DOUBLES, doubledPlaces, flawOfKey, suggestedKey } from './attribute-key';
import { KeyField } from './KeyField';
import { PHONE, readyMade, type ReadyMade } from './ready-made';

/** So many attributes tawk.to takes of a visitor. */
const MOST = 50;
const LIST = 'attribute';

interface Props {
	rows: readonly AttributeRow[];
	put: ( rows: AttributeRow[] ) => void;
	errors: FieldErrors;
	/** What is sent for who is looking. */
	mine: Previewed;
	notify: PanelProps[ 'notify' ];
	speak: ( sentence: string ) => void;
}

/** Facts beside the chat: what agents see of a visitor, and where it comes from. */
export function Attributes( { rows, put, errors, mine, notify, speak }: Props ) {
	const ofList = errorsIn( 'visitor.attributes', errors );
	const titleOf = ( { key }: AttributeRow ) => key || __( 'without a name yet', 'tawk-integration' );
	const { ids, open, actions } = useRows( { list: LIST, rows, put, errors: ofList, titleOf, notify, speak } );
	const offered = readyMade( rows, useShopFields() );
	const doubled = doubledPlaces( rows );
	const previews = new Map( mine.preview?.attributes.map( ( one ) => [ one.index, one ] ) );

	const add = ( source: string ) => {
		const chosen = sourceOf( source );
		const key = chosen ? suggestedKey( chosen ) : '';
		const lacks = chosen !== null && lacksParameter( chosen );
		actions.add( [ { key, source, text: '', conditions: [] } ], partToFill( source, lacks ) );
	};

	return (
		<Field path="visitor.attributes">
			<Card className="tawk-integration-facts">
				<CardHeader size="small">
					<h2>{ __( 'Facts beside the chat', 'tawk-integration' ) }</h2>
					<span className={ rows.length > MOST ? 'tawk-integration-error' : 'tawk-integration-help' }>
						{
							/* translators: 1: number of rows, 2: largest number. */
							sprintf( __( '%1$d of %2$d', 'tawk-integration' ), rows.length, MOST )
						}
					</span>
				</CardHeader>
				<CardBody size="small">
					<p>
						{ __( 'What agents see of a visitor while they chat.', 'tawk-integration' ) }{ ' ' }
						<span className="tawk-integration-help">
							{ __( '(tawk.to: attributes)', 'tawk-integration' ) }
						</span>
					</p>
					{ rows.length > MOST && (
						<p className="tawk-integration-warning">
							<span className="dashicons dashicons-warning" aria-hidden="true" />
							{ __(
								'tawk.to takes 50 for each visitor: the first 50 that have a value are sent. Move up what matters most.',
								'tawk-integration'
							) }
						</p>
					) }
					{ ofList[ '' ] && <p className="tawk-integration-error">{ ofList[ '' ] }</p> }
					{ rows.length === 0 && (
						<Empty offered={ offered } onChoose={ ( row ) => actions.add( [ row ] ) } />
					) }
					{ rows.length > 0 && (
						<>
							<RowHeads what={ __( 'Agents see', 'tawk-integration' ) } />
							<ul
								className="tawk-integration-lines"
								aria-label={ __( 'Facts beside the chat', 'tawk-integration' ) }
							>
								{ rows.map( ( row, place ) => {
									const id = ids[ place ] ?? '';
									return (
										<Fact
											key={ id }
											id={ id }
											row={ row }
											place={ place }
											count={ rows.length }
											isDoubled={ doubled.has( place ) }
											preview={ previews.get( place ) }
											errors={ errorsIn( String( place ), ofList ) }
											open={ open.has( id ) }
											actions={ actions }
										/>
									);
								} ) }
							</ul>
						</>
					) }
					<div className="tawk-integration-actions">
						<SourceMenu
							id={ addId( LIST ) }
							text={ __( 'Add a fact', 'tawk-integration' ) }
							onChoose={ add }
						/>
					</div>
				</CardBody>
			</Card>
		</Field>
	);
}

/** The part of a new row that the person fills in first. */
function partToFill( source: string, lacks: boolean ): string {
	if ( source === TEXT ) {
		return 'text';
	}
	return lacks ? 'parameter' : 'key';
}

interface FactProps {
	id: string;
	row: AttributeRow;
	place: number;
	count: number;
	isDoubled: boolean;
	preview: AttributePreview | undefined;
	errors: FieldErrors;
	open: boolean;
	actions: RowActions< AttributeRow >;
}

function Fact( { preview, isDoubled, ...props }: FactProps ) {
	const { id, row, errors, actions } = props;
	const flaw = flawOfKey( row.key );
	return (
		<RowCard
			{ ...props }
			list={ LIST }
			name={ row.key }
			example={ <Example state={ preview?.state } value={ preview?.value ?? '' } of={ row } /> }
			remarks={ [ ...( flaw ? [ flaw ] : [] ), ...flawsOf( row ), ...( isDoubled ? [ ABOUT_DOUBLES ] : [] ) ] }
		>
			<div className="tawk-integration-parts">
				<SourceFields
					id={ id }
					row={ row }
					errors={ errors }
					onChange={ ( changed ) => actions.update( id, { ...changed, ...keyToo( row, changed ) } ) }
				>
					<div id={ partOf( id, 'key' ) }>
						<KeyField
							value={ row.key }
							error={ errors.key ?? '' }
							isDoubled={ isDoubled }
							onChange={ ( key ) => actions.update( id, { key } ) }
						/>
					</div>
				</SourceFields>
			</div>
			{ errors[ '' ] && <p className="tawk-integration-error">{ errors[ '' ] }</p> }
		</RowCard>
	);
}

/** A name that was only suggested follows the source. */
function keyToo( row: AttributeRow, changed: Partial< AttributeRow > ): Partial< AttributeRow > {
	const [ before, after ] = [ sourceOf( row.source ), sourceOf( changed.source ?? '' ) ];
	const isSuggested = row.key === '' || ( before !== null && row.key === suggestedKey( before ) );
	return after && isSuggested ? { key: suggestedKey( after ) } : {};
}

/** What the list is for, and some rows to begin with. */
function Empty( { offered, onChoose }: { offered: ReadyMade[]; onChoose: ( row: AttributeRow ) => void } ) {
	return (
		<div className="tawk-integration-empty">
			<p>
				{ __(
					'Nothing is sent yet. Facts spare questions: since when somebody is a member, what page they look at. For a start:',
					'tawk-integration'
				) }
			</p>
			<div className="tawk-integration-actions">
				{ offered.map( ( { title, row } ) => (
					<Button __next40pxDefaultSize key={ row.key } variant="secondary" onClick={ () => onChoose( row ) }>
						{ title }
					</Button>
				) ) }
			</div>
		</div>
	);
}

/** Fields of users that ready-made rows ask for, if this site has them. */
function useShopFields(): string[] {
	const [ found, setFound ] = useState< string[] >( [] );
	useEffect( () => {
		// A site that does not say is offered less.
		searchMetaKeys( PHONE ).then( setFound, () => setFound( [] ) );
	}, [] );
	return found;
}
