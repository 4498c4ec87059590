import { __ } from '@wordpress/i18n';
import { errorsIn } from '../../../shared/errors-in';
import type { FieldErrors } from '../../../shared/rest';
import { Conditions } from '../../../conditions/Conditions';
import { partOf } from '../../../shared/focus';
import type { Row } from './row';
import type { RowActions } from './use-rows';

interface Props< Member extends Row > {
	id: string;
	row: Member;
	/** By path within the row. */
	errors: FieldErrors;
	actions: RowActions< Member >;
}

/** Where and for whom a row counts. */
export function RowConditions< Member extends Row >( { id, row, errors, actions }: Props< Member > ) {
	return (
		<>
			<p className="tawk-integration-help">
				{ row.conditions.length === 0
					? __( 'Sent on every page that has the chat.', 'tawk-integration' )
					: __( 'Sent where all of these hold:', 'tawk-integration' ) }
			</p>
			{ errors.conditions && <p className="tawk-integration-error">{ errors.conditions }</p> }
			<Conditions
				conditions={ row.conditions }
				errors={ errorsIn( 'conditions', errors ) }
				partOf={ ( part ) => partOf( id, part ) }
				onChange={ ( conditions ) => actions.setConditions( id, conditions ) }
				onAdd={ ( type ) => actions.addCondition( id, type ) }
				onRemove={ ( index ) => actions.removeCondition( id, index ) }
			/>
		</>
	);
}
