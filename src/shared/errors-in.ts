import type { FieldErrors } from './rest';

/** The errors of a part of the settings, by their path within it; '' is the part itself. */
export function errorsIn( path: string, errors: FieldErrors ): FieldErrors {
	return Object.fromEntries(
		Object.entries( errors ).flatMap( ( [ at, sentence ] ) => {
			const inside = at === path ? '' : at.slice( path.length + 1 );
			return at === path || at.startsWith( `${ path }.` ) ? [ [ inside, sentence ] ] : [];
		} )
	);
}
