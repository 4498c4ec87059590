import type { FieldErrors } from '../../shared/rest';

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

/** The errors that still stand after a change: a field that was touched is no longer accused. */
export function withoutTouched( errors: FieldErrors, touched: readonly string[] ): FieldErrors {
	return Object.fromEntries(
		Object.entries( errors ).filter(
			( [ at ] ) => ! touched.some( ( path ) => at === path || at.startsWith( `${ path }.` ) )
		)
	);
}
