import { errorsIn } from '../shared/errors-in';
import type { FieldErrors } from '../shared/rest';
import { AddCondition } from './AddCondition';
import type { AnyCondition } from './condition';
import { ConditionRow } from './ConditionRow';

interface Props {
	conditions: readonly AnyCondition[];
	/** By path within the list. */
	errors: FieldErrors;
	/** id of a part: `condition-0`, `add`. */
	partOf: ( part: string ) => string;
	isOfAutomation?: boolean;
	onChange: ( conditions: AnyCondition[] ) => void;
	onAdd: ( type: string ) => void;
	onRemove: ( index: number ) => void;
}

/** Conditions that all must hold, and the button that adds one. */
export function Conditions( { conditions, errors, partOf, isOfAutomation = false, onChange, onAdd, onRemove }: Props ) {
	return (
		<>
			{ conditions.map( ( condition, index ) => (
				<ConditionRow
					key={ index }
					id={ partOf( `condition-${ index }` ) }
					condition={ condition }
					isOfAutomation={ isOfAutomation }
					errors={ errorsIn( String( index ), errors ) }
					onChange={ ( changed ) =>
						onChange( conditions.map( ( other, place ) => ( place === index ? changed : other ) ) )
					}
					onRemove={ () => onRemove( index ) }
				/>
			) ) }
			<AddCondition id={ partOf( 'add' ) } isOfAutomation={ isOfAutomation } onAdd={ onAdd } />
		</>
	);
}
