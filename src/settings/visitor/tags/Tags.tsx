import { Button, Card, CardBody, CardHeader, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { errorsIn } from '../../../shared/errors-in';
import type { FieldErrors } from '../../../shared/rest';
import type { TagRow } from '../../../shared/settings';
import { partOf } from '../../../shared/focus';
import type { PanelProps } from '../../panel';
import { Field } from '../../save/Field';
import { Example } from '../preview/Example';
import type { State, TagPreview } from '../preview/preview';
import type { Previewed } from '../preview/use-preview';
import { flawsOf, RowCard } from '../rows/RowCard';
import { RowHeads } from '../rows/RowHeads';
import { SourceFields } from '../rows/SourceFields';
import { SourceMenu } from '../rows/SourceMenu';
import { lacksParameter, sourceLabel, sourceOf, TEXT } from '../rows/sources';
import { addId, useRows, type RowActions } from '../rows/use-rows';

/** So many tags tawk.to takes of a chat, those of the agents counted in. */
const MOST = 10;
/** Beyond that little room is left for the agents. */
const MANY = 5;
const LIST = 'tag';

interface Props {
	rows: readonly TagRow[];
	put: ( rows: TagRow[] ) => void;
	errors: FieldErrors;
	/** What is sent for who is looking. */
	mine: Previewed;
	notify: PanelProps[ 'notify' ];
	speak: ( sentence: string ) => void;
}

/** Labels on the chat, by which agents search and count. */
export function Tags( { rows, put, errors, mine, notify, speak }: Props ) {
	const ofList = errorsIn( 'visitor.tags', errors );
	const { ids, open, actions } = useRows( { list: LIST, rows, put, errors: ofList, titleOf: nameOf, notify, speak } );
	const count = Math.max( rows.length, mine.preview?.counts.tags ?? 0 );
	const add = ( source: string ) => {
		const chosen = sourceOf( source );
		const lacks = chosen !== null && lacksParameter( chosen );
		actions.add( [ { source, prefix: '', text: '', conditions: [] } ], partToFill( source, lacks ) );
	};
	const text = ( words: string ): TagRow => ( { source: TEXT, prefix: '', text: words, conditions: [] } );
	const roles: TagRow = { source: 'user.roles', prefix: '', text: '', conditions: [] };

	return (
		<Field path="visitor.tags">
			<Card className="tawk-integration-facts">
				<CardHeader size="small">
					<h2>{ __( 'Labels on the chat, for search and reports', 'tawk-integration' ) }</h2>
					<span className={ count > MANY ? 'tawk-integration-error' : 'tawk-integration-help' }>
						{
							/* translators: 1: number of labels, 2: largest number. */
							sprintf( __( '%1$d of %2$d', 'tawk-integration' ), count, MOST )
						}
					</span>
				</CardHeader>
				<CardBody size="small">
					<p>
						{ __(
							'Agents find and count chats by them. A chat has at most 10, and those that agents add count, too.',
							'tawk-integration'
						) }{ ' ' }
						<span className="tawk-integration-help">{ __( '(tawk.to: tags)', 'tawk-integration' ) }</span>
					</p>
					{ count > MANY && (
						<p className="tawk-integration-warning">
							<span className="dashicons dashicons-warning" aria-hidden="true" />
							{ __(
								'More than 5 leave little room for those of the agents. What comes after the tenth is not sent.',
								'tawk-integration'
							) }
						</p>
					) }
					{ ofList[ '' ] && <p className="tawk-integration-error">{ ofList[ '' ] }</p> }
					{ rows.length === 0 && (
						<div className="tawk-integration-empty">
							<p>{ __( 'There is no label yet. For a start:', 'tawk-integration' ) }</p>
							<div className="tawk-integration-actions">
								<Button
									__next40pxDefaultSize
									variant="secondary"
									onClick={ () => actions.add( [ roles ] ) }
								>
									{ __( 'The role', 'tawk-integration' ) }
								</Button>
								<Button
									__next40pxDefaultSize
									variant="secondary"
									onClick={ () => actions.add( [ text( __( 'website', 'tawk-integration' ) ) ] ) }
								>
									{ __( 'A fixed word', 'tawk-integration' ) }
								</Button>
							</div>
						</div>
					) }
					{ rows.length > 0 && (
						<>
							<RowHeads what={ __( 'Label', 'tawk-integration' ) } />
							<ul
								className="tawk-integration-lines"
								aria-label={ __( 'Labels on the chat', 'tawk-integration' ) }
							>
								{ rows.map( ( row, place ) => {
									const id = ids[ place ] ?? '';
									return (
										<Label
											key={ id }
											id={ id }
											row={ row }
											place={ place }
											count={ rows.length }
											previews={ ( mine.preview?.tags ?? [] ).filter(
												( { index } ) => index === place
											) }
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
							text={ __( 'Add a label', 'tawk-integration' ) }
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
	return lacks ? 'parameter' : 'prefix';
}

/** A label as people read it: “customer: Role”. */
function nameOf( { source, prefix, text }: TagRow ): string {
	return source === TEXT ? `${ prefix }${ text }`.trim() : `${ prefix }${ sourceLabel( source ) }`;
}

interface LabelProps {
	id: string;
	row: TagRow;
	place: number;
	count: number;
	/** One for each value. */
	previews: TagPreview[];
	errors: FieldErrors;
	open: boolean;
	actions: RowActions< TagRow >;
}

function Label( { previews, ...props }: LabelProps ) {
	const { id, row, errors, actions } = props;
	const sent = previews.filter( ( { state } ) => state === 'sent' || state === 'cut' );
	const state: State | undefined = sent[ 0 ]?.state ?? previews[ 0 ]?.state;
	return (
		<RowCard
			{ ...props }
			list={ LIST }
			name={ nameOf( row ) }
			example={ <Example state={ state } value={ sent.map( ( { tag } ) => tag ).join( ', ' ) } of={ row } /> }
			remarks={ flawsOf( row ) }
		>
			<div className="tawk-integration-parts">
				<SourceFields
					id={ id }
					row={ row }
					errors={ errors }
					onChange={ ( changed ) => actions.update( id, changed ) }
				>
					{ row.source !== TEXT && (
						<div id={ partOf( id, 'prefix' ) }>
							<TextControl
								__nextHasNoMarginBottom
								__next40pxDefaultSize
								className={ errors.prefix ? 'has-error' : '' }
								label={ __( 'Words before it (optional)', 'tawk-integration' ) }
								help={
									errors.prefix ??
									__( 'Such as “role: ”. Each value becomes a label of its own.', 'tawk-integration' )
								}
								value={ row.prefix }
								maxLength={ 100 }
								onChange={ ( prefix ) => actions.update( id, { prefix } ) }
								aria-invalid={ errors.prefix !== undefined }
								autoComplete="off"
							/>
						</div>
					) }
				</SourceFields>
			</div>
			{ errors[ '' ] && <p className="tawk-integration-error">{ errors[ '' ] }</p> }
		</RowCard>
	);
}
