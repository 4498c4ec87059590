import { __ } from '@wordpress/i18n';
import { SearchMenu, type Section } from '../../../shared/SearchMenu';
import type { ActionKind, TriggerKind } from '../../boot';
import { needOf } from '../automation';
import { wordsOfAction, wordsOfTrigger } from './search-words';

interface Props {
	/** Of the button. */
	id: string;
	text: string;
	label?: string;
	isField?: boolean;
	onChoose: ( name: string ) => void;
}

/** The button that offers everything by which an automation can be started. */
export const TriggerMenu = ( { kinds, ...props }: Props & { kinds: readonly TriggerKind[] } ) => (
	<SearchMenu
		{ ...props }
		searchLabel={ __( 'Search what can happen', 'tawk-integration' ) }
		menuLabel={ __( 'What can happen', 'tawk-integration' ) }
		nothing={ __( 'Nothing of that name.', 'tawk-integration' ) }
		sections={ grouped( kinds, ( { description } ) => description, wordsOfTrigger ) }
	/>
);

/** The button that offers everything that can be done. */
export const ActionMenu = ( { kinds, ...props }: Props & { kinds: readonly ActionKind[] } ) => (
	<SearchMenu
		{ ...props }
		searchLabel={ __( 'Search what can be done', 'tawk-integration' ) }
		menuLabel={ __( 'What can be done', 'tawk-integration' ) }
		nothing={ __( 'Nothing of that name.', 'tawk-integration' ) }
		sections={ grouped(
			kinds,
			( { description, name } ) => [ description, needSentence( name ) ].filter( Boolean ).join( ' ' ),
			wordsOfAction
		) }
	/>
);

const NEEDS = {
	loads: __( 'Loads the chat where it is not there yet.', 'tawk-integration' ),
	waits: __( 'Waits until the chat has loaded; never loads it.', 'tawk-integration' ),
	needs: __( 'Does nothing while the chat has not loaded.', 'tawk-integration' ),
	'': '',
};

/** What an action needs of the chat, a sentence; '' for nothing. */
export const needSentence = ( name: string ): string => NEEDS[ needOf( name ) ];

/** Under their headings, both in the order in which they come first. */
function grouped< Kind extends ActionKind | TriggerKind >(
	kinds: readonly Kind[],
	infoOf: ( kind: Kind ) => string,
	/** By what else one finds it. */
	wordsOf: ( name: string ) => string
): Section[] {
	const titles = [ ...new Set( kinds.map( ( { group } ) => group ) ) ];
	return titles.map( ( title ) => ( {
		title,
		entries: kinds
			.filter( ( { group } ) => group === title )
			.map( ( kind ) => ( {
				value: kind.name,
				label: kind.label,
				info: infoOf( kind ),
				words: `${ kind.description } ${ kind.name } ${ wordsOf( kind.name ) }`,
				available: true,
			} ) ),
	} ) );
}
