import { __ } from '@wordpress/i18n';
import { siteFacts } from '../shared/site-facts';
import { SearchMenu } from '../shared/SearchMenu';
import { SCOPES, wordsFor } from './words';

interface Props {
	/** Of the button. */
	id: string;
	/** Whether an automation asks: it may ask for what happens on an open page, too. */
	isOfAutomation?: boolean;
	onAdd: ( type: string ) => void;
}

/** The button that offers every kind of condition; they are found by the words that explain them, too. */
export function AddCondition( { id, isOfAutomation = false, onAdd }: Props ) {
	return (
		<SearchMenu
			id={ id }
			text={ __( 'Add a condition', 'tawk-integration' ) }
			searchLabel={ __( 'Search conditions', 'tawk-integration' ) }
			menuLabel={ __( 'Conditions', 'tawk-integration' ) }
			nothing={ __( 'No condition of that name.', 'tawk-integration' ) }
			sections={ Object.entries( SCOPES ).map( ( [ scope, title ] ) => ( {
				title,
				entries: siteFacts.conditions
					.filter( ( kind ) => kind.scope === scope && ( isOfAutomation || ! kind.automations_only ) )
					.map( ( { type, label, available } ) => ( {
						value: type,
						label,
						info: available ? '' : __( 'What it asks for is not active on this site.', 'tawk-integration' ),
						words: wordsFor( type ),
						available,
					} ) ),
			} ) ) }
			onChoose={ onAdd }
		/>
	);
}
