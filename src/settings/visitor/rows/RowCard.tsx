import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import type { FieldErrors } from '../../../shared/rest';
import { isIncomplete } from '../../../conditions/actions';
import { useNames } from '../../../conditions/names';
import { joined, phraseOf } from '../../../conditions/phrase';
import { partOf } from '../../../shared/focus';
import { Handle } from '../../lines/Handle';
import { lineClass } from '../../lines/line-class';
import { LineMenu } from '../../lines/LineMenu';
import { Warning } from '../../lines/Warning';
import { useDrag } from '../../use-drag';
import type { Row } from './row';
import { RowConditions } from './RowConditions';
import { lacksParameter, sourceLabel, sourceOf, TEXT } from './sources';
import type { RowActions } from './use-rows';

interface Props< Member extends Row > {
	id: string;
	row: Member;
	/** Of the list that it stands in. */
	list: string;
	place: number;
	count: number;
	/** What it is called, '' while it has no name. */
	name: string;
	/** What it sends for who is looking. */
	example: ReactNode;
	/** What is wrong with it or noteworthy about it, each as a sentence. */
	remarks: readonly string[];
	/** By path within the row. */
	errors: FieldErrors;
	open: boolean;
	actions: RowActions< Member >;
	/** The fields of its editor. */
	children: ReactNode;
}

/** One row: what agents see, where it comes from and what that is at present; and its editor while it is open. */
export function RowCard< Member extends Row >( props: Props< Member > ) {
	const { id, row, list, place, count, name, example, remarks, errors, open, actions, children } = props;
	useNames();
	const { side, handle, target } = useDrag( { id, group: list, place }, actions.drop );
	const title = name || __( 'without a name yet', 'tawk-integration' );
	const isRefused = Object.keys( errors ).length > 0;

	return (
		<li className={ lineClass( { isOpen: open, side }, 'is-fact' ) } { ...target }>
			<div className="tawk-integration-line-head">
				{ count > 1 && <Handle handle={ handle } /> }
				<div className="tawk-integration-line-words">
					<h3>
						<button
							type="button"
							id={ partOf( id, 'title' ) }
							aria-expanded={ open }
							onClick={ () => actions.toggle( id ) }
						>
							{ title }
						</button>
					</h3>
					<p className="tawk-integration-from">
						<span className="screen-reader-text">{ __( 'from', 'tawk-integration' ) } </span>
						{ from( row ) }
					</p>
					<p className="tawk-integration-example">{ example }</p>
					{ row.conditions.length > 0 && (
						<p className="tawk-integration-help tawk-integration-wide">
							{ sprintf(
								/* translators: %s: conditions, such as “on the front page for phones”. */
								__( 'Only %s', 'tawk-integration' ),
								joined( row.conditions.map( ( condition ) => phraseOf( condition ) ) )
							) }
						</p>
					) }
					{ ! open && isRefused && (
						<p className="tawk-integration-error tawk-integration-wide">
							{ __( 'Something in this row was refused.', 'tawk-integration' ) }
						</p>
					) }
					{ ! open &&
						! isRefused &&
						remarks.map( ( remark ) => (
							<Warning key={ remark } text={ remark } className="tawk-integration-wide" />
						) ) }
				</div>
				<LineMenu id={ id } title={ title } place={ place } ordered={ count } actions={ actions } />
			</div>
			{ open && (
				<div className="tawk-integration-line-editor">
					{ children }
					<RowConditions id={ id } row={ row } errors={ errors } actions={ actions } />
				</div>
			) }
		</li>
	);
}

const from = ( { source, text }: Row ): string =>
	/* translators: %s: a text. */
	source === TEXT && text ? sprintf( __( '“%s”', 'tawk-integration' ), text ) : sourceLabel( source );

/** What is missing in a row or keeps it from being sent, whichever list it stands in. */
export function flawsOf( { source, text, conditions }: Row ): string[] {
	const chosen = sourceOf( source );
	return [
		...( chosen ? [] : [ __( 'This source is not known here, so nothing is sent.', 'tawk-integration' ) ] ),
		...( chosen && lacksParameter( chosen )
			? [
					sprintf(
						/* translators: %s: what is missing, such as “Name of the cookie”. */
						__( 'Still missing: %s.', 'tawk-integration' ),
						chosen.kind.parameter
					),
				]
			: [] ),
		...( source === TEXT && text.trim() === '' ? [ __( 'Still missing: the text.', 'tawk-integration' ) ] : [] ),
		...( isIncomplete( conditions )
			? [ __( 'One of its conditions is not complete yet.', 'tawk-integration' ) ]
			: [] ),
	];
}
