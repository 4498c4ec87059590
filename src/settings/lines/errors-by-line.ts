import { errorsIn } from '../../shared/errors-in';
import type { FieldErrors } from '../../shared/rest';

/**
 * What was refused of the members of a list, by their ids; those of which nothing was refused are missing.
 *
 * @param path   Of the list.
 * @param lines
 * @param errors Of all settings.
 */
export function errorsByLine(
	path: string,
	lines: readonly { id: string }[],
	errors: FieldErrors
): Map< string, FieldErrors > {
	const ofList = errorsIn( path, errors );
	const places = new Set( Object.keys( ofList ).map( ( at ) => at.split( '.' )[ 0 ] ) );
	return new Map(
		lines.flatMap( ( { id }, place ) =>
			places.has( String( place ) ) ? [ [ id, errorsIn( String( place ), ofList ) ] ] : []
		)
	);
}
