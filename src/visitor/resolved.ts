import type { Config, Row, Told, UserCondition } from '../widget/config';
import type { Condition } from '../shared/settings';

type Asked = Condition | UserCondition;

/**
 * A configuration in which nothing is left open about the user, pure.
 *
 * @param config
 * @param told   What the visitor route answered; null: nobody is logged in.
 */
export function resolved( config: Config, told: Told | null ): Config {
	const { attributes = [], tags = [], visibility, widgets, clicks, automations, ...rest } = config;
	/** Rows, rules, automations: those that may still hold. */
	const kept = < Some extends Row >( some: readonly Some[] ) =>
		some.flatMap( ( row ) => {
			const conditions = left( row.conditions ?? [], told );
			return conditions ? [ { ...answered( row, told ), conditions } ] : [];
		} );
	return {
		...identified( rest, told ),
		...( told?.user && { user: told.user } ),
		attributes: [
			...kept( attributes ),
			...Object.entries( told?.attributes ?? {} ).map( ( [ key, text ] ) => ( { key, values: [ text ] } ) ),
		],
		tags: [ ...kept( tags ), ...( told?.tags.length ? [ { values: told.tags } ] : [] ) ],
		...( clicks && {
			clicks: clicks.map( ( click ) => ( {
				...click,
				attributes: kept( click.attributes ?? [] ),
				tags: kept( click.tags ?? [] ),
			} ) ),
		} ),
		...( automations && { automations: kept( automations ) } ),
		...( visibility && {
			visibility: {
				...visibility,
				rules: kept( visibility.rules ),
			},
		} ),
		...( widgets && {
			widgets: Object.fromEntries(
				Object.entries( widgets ).map( ( [ name, widget ] ) => [ name, identified( widget, told ) ] )
			),
		} ),
	};
}

/** The conditions that are not about the user; undefined where one about the user does not hold. */
function left( conditions: readonly Asked[], told: Told | null ): Condition[] | undefined {
	const others: Condition[] = [];
	for ( const condition of conditions ) {
		if ( condition.type !== 'user' ) {
			others.push( condition );
		} else if ( ! holds( condition, told ) ) {
			return undefined;
		}
	}
	return others;
}

const holds = ( { value: [ id, nobody ] }: UserCondition, told: Told | null ) =>
	told ? told.conditions[ id ] === true : nobody;

/** A row with its texts; none where it asks for what nobody told. */
function answered< Some extends Row >( row: Some, told: Told | null ): Some {
	const [ , id ] = /^user\.(.*)/s.exec( row.source ?? '' ) ?? [];
	return { ...row, ...( id && { values: told?.values[ id ] ?? [] } ) };
}

/** With the identity for its property, if any. */
function identified< Some extends Pick< Config, 'property_id' > >( some: Some, told: Told | null ): Some {
	const { visitor, login } = told?.properties[ some.property_id ] ?? {};
	return { ...some, ...( visitor && { api: { visitor } } ), ...( login && { login } ) };
}
