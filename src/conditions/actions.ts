import { __ } from '@wordpress/i18n';
import { siteFacts } from '../shared/site-facts';
import { focusOn } from '../shared/focus';
import type { AnyCondition } from './condition';
import { screenWords, type Words } from './phrase';
import { firstValue, missingIn, type ValueSchema } from './schema';

interface Given {
	/** The conditions of a line. */
	read: ( id: string ) => readonly AnyCondition[];
	write: ( id: string, conditions: AnyCondition[] ) => void;
	/** id of a part of a line on the screen. */
	partOf: ( id: string, part: string ) => string;
	/** Says something in passing, with ways to go on. */
	notify: ( sentence: string, actions: { label: string; onClick: () => void }[] ) => void;
}

/** Adds and removes conditions of lines that have some, and leads there. */
export const conditionActions = ( { read, write, partOf, notify }: Given ) => ( {
	addCondition: ( id: string, type: string ) => {
		const conditions = read( id );
		write( id, [ ...conditions, { type, operator: 'is', value: startOf( type ) } ] );
		focusOn( partOf( id, `condition-${ conditions.length }` ) );
	},
	removeCondition: ( id: string, index: number ) => {
		const conditions = [ ...read( id ) ];
		write(
			id,
			conditions.filter( ( _, place ) => place !== index )
		);
		focusOn( partOf( id, 'add' ) );
		notify( __( 'Condition removed.', 'tawk-integration' ), [
			{ label: __( 'Undo', 'tawk-integration' ), onClick: () => write( id, conditions ) },
		] );
	},
} );

/** Whether something is still to be filled in. */
export const isIncomplete = (
	conditions: readonly AnyCondition[],
	{ kindOf }: Pick< Words, 'kindOf' > = screenWords
): boolean =>
	conditions.some( ( { type, value } ) => {
		const kind = kindOf( type );
		return kind !== undefined && Object.keys( missingIn( value, kind.schema ) ).length > 0;
	} );

/** Where the schema’s own beginning would be of no use. */
const STARTS: Record< string, unknown > = {
	schedule: { timezone: '', days: [ 'mon', 'tue', 'wed', 'thu', 'fri' ], from: '09:00', to: '17:00' },
};

function startOf( type: string ): unknown {
	const schema: ValueSchema = siteFacts.conditions.find( ( kind ) => kind.type === type )?.schema ?? {};
	return STARTS[ type ] ?? firstValue( schema );
}
