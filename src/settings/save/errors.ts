import { RestError, type FieldErrors } from '../../shared/rest';
import type { Settings } from '../../shared/settings';
import { hasIds, isSection, same } from './changes';

/** A tab, as far as errors are concerned. */
export interface Fields {
	name: string;
	/** Paths of its settings, in the order in which they stand on the tab. */
	fields: readonly string[];
}

/** id of the control of a setting. */
export const fieldId = ( path: string ): string => `tawk-integration-${ path.replaceAll( '.', '-' ) }`;

/** The error of a setting, or of a member of it (`privacy.environments.0`). */
export function errorOf( path: string, errors: FieldErrors ): string {
	return Object.entries( errors ).find( ( [ at ] ) => at === path || at.startsWith( `${ path }.` ) )?.[ 1 ] ?? '';
}

/** Names of the tabs that hold an error. */
export function tabsWithErrors( errors: FieldErrors, tabs: readonly Fields[] ): string[] {
	return tabs
		.filter( ( { fields } ) => fields.some( ( path ) => errorOf( path, errors ) ) )
		.map( ( { name } ) => name );
}

/** Where to lead the person: the first error in the order of the screen. */
export function firstError( errors: FieldErrors, tabs: readonly Fields[] ): { tab: string; path: string } | null {
	for ( const { name, fields } of tabs ) {
		const path = fields.find( ( field ) => errorOf( field, errors ) );
		if ( path ) {
			return { tab: name, path };
		}
	}
	return null;
}

/** Sentences that have no field on any tab. */
export function homeless( errors: FieldErrors, tabs: readonly Fields[] ): string[] {
	const paths = tabs.flatMap( ( { fields } ) => fields );
	return Object.entries( errors )
		.filter( ( [ at ] ) => ! paths.some( ( path ) => at === path || at.startsWith( `${ path }.` ) ) )
		.map( ( [ at, sentence ] ) => `${ at }: ${ sentence }` );
}

/**
 * The errors that still stand after a change: what was touched is no longer accused, and members of a list that
 * have an id keep their errors when they move.
 *
 * @return The given object, where all stand as they were.
 */
export function standing( errors: FieldErrors, before: Settings, after: Settings ): FieldErrors {
	const entries = Object.entries( errors );
	const left = entries.flatMap( ( [ at, sentence ] ): [ string, string ][] => {
		const now =
			before.property_id !== after.property_id && at === 'widget_id'
				? null
				: follow( at.split( '.' ), before, after );
		return now ? [ [ now.join( '.' ), sentence ] ] : [];
	} );
	return same( entries, left ) ? errors : Object.fromEntries( left );
}

/** What is left of a failure: one that accused fields is over once none of them is accused any longer. */
export function stillFailing( failure: RestError | null, errors: FieldErrors ): RestError | null {
	if ( ! failure || Object.keys( failure.errors ).length === 0 ) {
		return failure;
	}
	return Object.keys( errors ).length > 0
		? new RestError( failure.message, errors, failure.loggedOut, failure.conflict )
		: null;
}

/** Where an entry is after a change, null where it was touched or is gone. */
function follow( path: readonly string[], before: unknown, after: unknown ): string[] | null {
	const [ key = '', ...rest ] = path;
	if ( path.length === 0 || ! hasParts( before, after ) ) {
		return same( before, after ) ? [ ...path ] : null;
	}
	const now = hasIds( before ) && hasIds( after ) ? placeOf( before[ Number( key ) ]?.id, after ) : key;
	const inside = now === null ? null : follow( rest, partOf( before, key ), partOf( after, now ) );
	return now === null || inside === null ? null : [ now, ...inside ];
}

function placeOf( id: string | undefined, members: readonly { id: string }[] ): string | null {
	const index = members.findIndex( ( member ) => member.id === id );
	return index === -1 ? null : String( index );
}

const partOf = ( whole: unknown, key: string ): unknown =>
	typeof whole === 'object' && whole !== null
		? new Map< string, unknown >( Object.entries( whole ) ).get( key )
		: undefined;

/** Whether the parts of a value can be told apart: those of a list without ids only while its length stays. */
function hasParts( before: unknown, after: unknown ): boolean {
	if ( isSection( before ) && isSection( after ) ) {
		return true;
	}
	const [ old, now ] = [ membersOf( before ), membersOf( after ) ];
	return hasIds( before ) ? hasIds( after ) : old.every( isSection ) && old.length > 0 && old.length === now.length;
}

const membersOf = ( value: unknown ): unknown[] => ( Array.isArray( value ) ? value : [] );
