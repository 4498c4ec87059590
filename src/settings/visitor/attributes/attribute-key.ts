import { __ } from '@wordpress/i18n';
import type { AttributeRow } from '../../../shared/settings';
import { isKey, LONGEST_KEY } from '../../../visitor/limits';
import type { NameKind } from '../../NameField';
import type { ChosenSource } from '../rows/sources';

/** What tawk.to would take in the place of a typed name: “Member Since” is `member-since`. */
export const keyFrom = ( typed: string ): string =>
	typed
		.normalize( 'NFKD' )
		.replace( /[\u0300-\u036f]/g, '' )
		.toLowerCase()
		.replace( /ß/g, 'ss' )
		.trim()
		.replace( /[\s_./:]+/g, '-' );

/** What is wrong with a name, '' for nothing. */
export function flawOfKey( key: string ): string {
	if ( key === '' ) {
		return __( 'Give it a name, such as member-since.', 'tawk-integration' );
	}
	const flaw = flawOfLetters( key );
	return flaw || isKey( key )
		? flaw
		: __(
				'tawk.to keeps this name for itself. Choose another, such as one with a word before it: customer-phone.',
				'tawk-integration'
			);
}

/** What is wrong with the characters of a name that tawk.to is told, '' for nothing. */
export function flawOfLetters( name: string ): string {
	if ( ! /^[a-z0-9-]*$/.test( name ) ) {
		return __( 'tawk.to takes letters from a to z, digits and hyphens.', 'tawk-integration' );
	}
	return name.length > LONGEST_KEY ? __( 'At most 100 characters.', 'tawk-integration' ) : '';
}

/** The name of an attribute. */
export const attributeKey: NameKind = {
	help: __( 'The name beside the value: letters from a to z, digits and hyphens.', 'tawk-integration' ),
	from: keyFrom,
	flawOf: flawOfKey,
	/* translators: %s: a name as tawk.to takes it, such as member-since. */
	taken: __( 'tawk.to takes it as %s.', 'tawk-integration' ),
};

/** A name for what a source sends: which one of several it is, else the name of the source. */
export function suggestedKey( { kind, parameter }: ChosenSource ): string {
	const own = kind.parameter === '' ? ( OWN_NAMES[ kind.name ] ?? kind.name ) : parameter;
	const base = keyFrom( own ).replace( /[^a-z0-9-]/g, '' );
	const key = base.replace( /^-+|-+$/g, '' ).slice( 0, LONGEST_KEY );
	return key === '' || isKey( key ) ? key : `user-${ key }`;
}

const OWN_NAMES: Record< string, string > = {
	text: '',
	'user.registered': 'member-since',
	'user.roles': 'user-role',
	'user.profile_link': 'user-profile',
};

/** What is said of rows that share a name. */
export const ABOUT_DOUBLES = __(
	'There are several of this name: the first that has a value is sent.',
	'tawk-integration'
);

/** Places of rows that have the name of an earlier one. */
export const doubledPlaces = ( rows: readonly Pick< AttributeRow, 'key' >[] ): ReadonlySet< number > =>
	new Set(
		rows.flatMap( ( { key }, place ) =>
			key !== '' && rows.findIndex( ( other ) => other.key === key ) < place ? [ place ] : []
		)
	);
