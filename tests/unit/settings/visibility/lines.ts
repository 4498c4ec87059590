import type { ConditionKind } from '../../../../src/shared/site-facts';
import type { AnyCondition } from '../../../../src/conditions/condition';
import type { Line } from '../../../../src/settings/visibility/rule';
import type { ValueSchema } from '../../../../src/conditions/schema';
import type { Words } from '../../../../src/conditions/phrase';
import schema from '../../../../includes/Settings/settings.schema.json';

export const line = ( id: string, action: Line[ 'action' ], ...conditions: AnyCondition[] ): Line => ( {
	id,
	name: '',
	enabled: true,
	widget: '',
	action,
	conditions,
} );

export const is = ( type: string, value: unknown ): AnyCondition => ( { type, operator: 'is', value } );
export const isNot = ( type: string, value: unknown ): AnyCondition => ( { type, operator: 'is_not', value } );

const definitions = new Map( Object.entries( schema.definitions as unknown as Record< string, ValueSchema > ) );
const TITLES: Record< number, string > = { 12: 'About us', 13: 'Contact' };

/** What a screen would know. */
export const words: Words = {
	nameOf: ( _, value ) => TITLES[ Number( value ) ] ?? String( value ),
	kindOf: ( type ) => kindOf( type ),
};

function kindOf( type: string ): ConditionKind | undefined {
	if ( type === 'loyalty' ) {
		return {
			...kind( type, {
				type: 'array',
				items: { type: 'string', enum: [ 'gold', 'silver' ], 'x-labels': { gold: 'Gold' } },
			} ),
			label: 'Loyalty',
		};
	}
	const found = definitions.get( `condition_${ type }` );
	return found && kind( type, found );
}

const kind = ( type: string, value: ValueSchema ): ConditionKind => ( {
	type,
	label: type,
	scope: 'page',
	available: true,
	automations_only: false,
	schema: value,
} );
