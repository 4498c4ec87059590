import { Card, CardBody, CardHeader } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Field } from '../../save/Field';
import { RowHeads } from './RowHeads';
import { SourceMenu } from './SourceMenu';
import { addId } from './use-rows';

interface Props {
	/** Begins every id of the list. */
	list: string;
	/** Of the setting. */
	path: string;
	title: string;
	/** The list, to those who do not see it. */
	name: string;
	/** What it is for, and what tawk.to calls it. */
	about: string;
	term: string;
	count: number;
	most: number;
	/** What is said where there are too many, '' where there are not. */
	crowded: string;
	/** What was refused of the list as a whole, '' for nothing. */
	error: string;
	/** Above the first column. */
	what: string;
	/** In the place of the rows where there is none. */
	empty: ReactNode;
	/** The rows, each an `li`. */
	children: ReactNode[];
	/** Of the button that adds a row. */
	add: string;
	onAdd: ( source: string ) => void;
}

/** A list of rows with all that stands around it. */
export function RowsCard( props: Props ) {
	const { list, path, title, name, about, term, count, most, crowded, error, what, empty, children, add, onAdd } =
		props;
	return (
		<Field path={ path }>
			<Card className="tawk-integration-facts">
				<CardHeader size="small">
					<h2>{ title }</h2>
					<span className={ crowded ? 'tawk-integration-error' : 'tawk-integration-help' }>
						{
							/* translators: 1: number of rows, 2: largest number. */
							sprintf( __( '%1$d of %2$d', 'tawk-integration' ), count, most )
						}
					</span>
				</CardHeader>
				<CardBody size="small">
					<p>
						{ about } <span className="tawk-integration-help">{ term }</span>
					</p>
					{ crowded && (
						<p className="tawk-integration-warning">
							<span className="dashicons dashicons-warning" aria-hidden="true" />
							{ crowded }
						</p>
					) }
					{ error && <p className="tawk-integration-error">{ error }</p> }
					{ children.length === 0 && empty }
					{ children.length > 0 && (
						<>
							<RowHeads what={ what } />
							<ul className="tawk-integration-lines" aria-label={ name }>
								{ children }
							</ul>
						</>
					) }
					<div className="tawk-integration-actions">
						<SourceMenu id={ addId( list ) } text={ add } onChoose={ onAdd } />
					</div>
				</CardBody>
			</Card>
		</Field>
	);
}
