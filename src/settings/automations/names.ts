import { __ } from '@wordpress/i18n';
import type { NameKind } from '../NameField';
import { attributeKey, flawOfLetters, keyFrom } from '../visitor/attributes/attribute-key';

/* translators: %s: a name as tawk.to takes it, such as price-asked. */
const tawkTakes = __( 'tawk.to takes it as %s.', 'tawk-integration' );
/* translators: %s: a name as analytics takes it, such as chat_started. */
const analyticsTakes = __( 'Analytics takes it as %s.', 'tawk-integration' );
/* translators: %s: a name as scripts get it. */
const scriptsTake = __( 'Scripts get it as %s.', 'tawk-integration' );

const plain = ( typed: string ): string =>
	typed
		.normalize( 'NFKD' )
		.replace( /[\u0300-\u036f]/g, '' )
		.replace( /ß/g, 'ss' )
		.trim();

/** Kinds of names, by the definition of the schema that says what one may be. */
const KINDS: Record< string, NameKind > = {
	attribute_key: attributeKey,
	event_name: {
		help: __( 'Letters from a to z, digits and hyphens.', 'tawk-integration' ),
		from: keyFrom,
		flawOf: ( name ) =>
			name === '' ? __( 'Give it a name, such as price-asked.', 'tawk-integration' ) : flawOfLetters( name ),
		taken: tawkTakes,
	},
	analytics_name: {
		help: __( 'A letter, then letters, digits and underscores.', 'tawk-integration' ),
		from: ( typed ) => plain( typed ).replace( /[\s./:-]+/g, '_' ),
		flawOf: ( name ) =>
			flawBy(
				/^[A-Za-z][A-Za-z0-9_]{0,39}$/,
				name,
				__( 'Give it a name, such as chat_started.', 'tawk-integration' ),
				__(
					'Analytics takes at most 40 characters: a letter, then letters, digits and underscores.',
					'tawk-integration'
				)
			),
		taken: analyticsTakes,
	},
	dom_event_name: {
		help: __( 'What scripts listen for on the window.', 'tawk-integration' ),
		from: ( typed ) => plain( typed ).replace( /\s+/g, '-' ),
		flawOf: ( name ) =>
			/^tawk/i.test( name )
				? __( 'Names that begin with “tawk” are taken by tawk.to and this plugin.', 'tawk-integration' )
				: flawBy(
						/^[A-Za-z][A-Za-z0-9_.:-]{0,99}$/,
						name,
						__( 'Give it a name, such as shop:chat-opened.', 'tawk-integration' ),
						__(
							'At most 100 characters: a letter, then letters, digits and any of “_ . : -”.',
							'tawk-integration'
						)
					),
		taken: scriptsTake,
	},
	detail_name: {
		help: __( 'A letter, then letters, digits, underscores and hyphens.', 'tawk-integration' ),
		from: ( typed ) => plain( typed ).replace( /[\s./:]+/g, '_' ),
		flawOf: ( name ) =>
			flawBy(
				/^[A-Za-z][A-Za-z0-9_-]{0,99}$/,
				name,
				__( 'Give it a name, such as page.', 'tawk-integration' ),
				__(
					'At most 100 characters: a letter, then letters, digits, underscores and hyphens.',
					'tawk-integration'
				)
			),
		taken: scriptsTake,
	},
};

const ANY: NameKind = {
	help: '',
	from: ( typed ) => typed,
	flawOf: ( name ) => ( name === '' ? __( 'Give it a name.', 'tawk-integration' ) : '' ),
	taken: '%s',
};

/** The kind of name that a definition stands for, undefined where it stands for none. */
export const nameKind = ( definition: string | undefined ): NameKind | undefined => KINDS[ definition ?? '' ];

/** The kind of name that the keys of an object are. */
export const keyKind = ( definition: string | undefined ): NameKind => nameKind( definition ) ?? ANY;

function flawBy( pattern: RegExp, name: string, missing: string, wrong: string ): string {
	if ( name === '' ) {
		return missing;
	}
	return pattern.test( name ) ? '' : wrong;
}
