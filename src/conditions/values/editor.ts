import { sprintf, __ } from '@wordpress/i18n';
import type { FieldErrors } from '../../shared/rest';
import type { ValueSchema } from '../schema';

/** What an editor of a value gets. */
export interface EditorProps {
	value: unknown;
	onChange: ( value: unknown ) => void;
	schema: ValueSchema;
	/** Type of the condition, or name of the property: whose words are used. */
	of: string;
	/** Name of the control. */
	label: string;
	/** The name stands above it already. */
	labelled?: boolean;
	/** One line about it. */
	help: string;
	/** What the server refused, by path within the value. */
	errors: FieldErrors;
	/** What is still missing, by path within the value. */
	missing: FieldErrors;
}

/** What is said beside a control: what was refused, else what is missing, else the help. */
export function saidBeside(
	{ help, errors, missing }: EditorProps,
	nameOf: ( index: number ) => string = String
): { text: string; refused: boolean } {
	const [ first ] = Object.entries( errors );
	if ( ! first ) {
		return { text: missing[ '' ] ?? help, refused: false };
	}
	return { text: missing[ '' ] ?? aboutMember( first, nameOf ), refused: true };
}

/** What is wrong with one entry of a list names the entry. */
function aboutMember( [ at, sentence ]: [ string, string ], nameOf: ( index: number ) => string ): string {
	return /^\d+$/.test( at )
		? /* translators: 1: entry of a list, 2: what is wrong with it. */
			sprintf( __( '%1$s: %2$s', 'tawk-integration' ), nameOf( Number( at ) ), sentence )
		: sentence;
}
