import { __, sprintf } from '@wordpress/i18n';
import { siteFacts } from '../../../shared/site-facts';
import { boot, type SourceKind } from '../../boot';

/** What a row names as its source. */
export interface ChosenSource {
	kind: SourceKind;
	/** '' where the source takes none, or it is still missing. */
	parameter: string;
}

/** The source that sends a fixed text. */
export const TEXT = 'text';

/**
 * The source of a name, null for one that nobody knows: the exact one, else the longest that takes a parameter and
 * stands before a full stop of the name (`post.terms` of `post.terms.category`).
 */
export function sourceOf( name: string, sources: readonly SourceKind[] = boot.sources ): ChosenSource | null {
	const exact = sources.find( ( kind ) => kind.name === name );
	if ( exact ) {
		return { kind: exact, parameter: '' };
	}
	const [ kind ] = sources
		.filter( ( one ) => one.parameter !== '' && name.startsWith( `${ one.name }.` ) )
		.sort( ( a, b ) => b.name.length - a.name.length );
	return kind ? { kind, parameter: name.slice( kind.name.length + 1 ) } : null;
}

export const nameOfSource = ( { kind, parameter }: ChosenSource ): string =>
	parameter === '' ? kind.name : `${ kind.name }.${ parameter }`;

/** Whether the source takes a parameter and has none. */
export const lacksParameter = ( { kind, parameter }: ChosenSource ): boolean =>
	kind.parameter !== '' && parameter === '';

/** A source as people read it in a row: “Taxonomy terms: Tags”. */
export function sourceLabel( name: string ): string {
	const chosen = sourceOf( name );
	if ( ! chosen ) {
		/* translators: %s: name of a source. */
		return sprintf( __( 'Not known here: %s', 'tawk-integration' ), name );
	}
	const { kind, parameter } = chosen;
	return parameter === ''
		? kind.label
		: /* translators: 1: a source, 2: which one of several, such as the name of a cookie. */
			sprintf( __( '%1$s: %2$s', 'tawk-integration' ), kind.label, parameterLabel( kind, parameter ) );
}

/** Taxonomies have names for people; cookies and the like are called what they are. */
export const parameterLabel = ( { name }: SourceKind, parameter: string ): string =>
	name === TERMS
		? ( siteFacts.choices.taxonomies.find( ( { value } ) => value === parameter )?.label ?? parameter )
		: parameter;

export const TERMS = 'post.terms';
export const USER_META = 'user_meta';
