import { __, sprintf } from '@wordpress/i18n';
import type { PageSettings } from '../shared/settings';
import type { Boot } from './boot';
import type { Verdict } from './explain';

interface Choice< Value extends string = string > {
	value: Value;
	label: string;
}

/** The three things that a post can say of the chat on its page. */
export function visibilityChoices( verdict: Verdict | null ): Choice< PageSettings[ 'visibility' ] >[] {
	return [
		{ value: 'inherit', label: followTheRules( verdict ) },
		{
			value: 'show',
			label: __( 'Always show here: ignores every rule, office hours too; not consent', 'tawk-integration' ),
		},
		{ value: 'hide', label: __( 'Never show here', 'tawk-integration' ) },
	];
}

function followTheRules( verdict: Verdict | null ): string {
	switch ( verdict?.rules ) {
		case 'show':
			return __( 'Follow the rules (now: shown)', 'tawk-integration' );
		case 'hide':
			return __( 'Follow the rules (now: hidden)', 'tawk-integration' );
		case 'depends':
			return __( 'Follow the rules (now: depends on the visitor)', 'tawk-integration' );
		default:
			return __( 'Follow the rules', 'tawk-integration' );
	}
}

/** The widgets that a post can choose from, with the one that it has chosen, also if that is gone. */
export function widgetChoices( widgets: Boot[ 'widgets' ], chosen: string, verdict: Verdict | null ): Choice[] {
	const choices = [
		{ value: '', label: asTheRulesSay( widgets, verdict ) },
		...widgets.map( ( { id, name } ) => ( { value: id, label: name } ) ),
	];
	return isGone( widgets, chosen ) ? [ ...choices, { value: chosen, label: goneName( chosen ) } ] : choices;
}

/** A widget that is not in the settings any more. */
export const goneName = ( id: string ): string =>
	/* translators: %s: id of a widget, such as “sales”. */
	sprintf( __( '%s (no longer in the settings)', 'tawk-integration' ), id );

function asTheRulesSay( widgets: Boot[ 'widgets' ], verdict: Verdict | null ): string {
	const name = widgets.find( ( { id } ) => id === verdict?.widget )?.name;
	return name === undefined
		? __( 'As the rules say', 'tawk-integration' )
		: sprintf(
				/* translators: %s: name of a widget, such as “Sales”. */
				__( 'As the rules say (now: %s)', 'tawk-integration' ),
				name
			);
}

/** Whether the chosen widget is not in the settings any more. */
export function isGone( widgets: Boot[ 'widgets' ], chosen: string ): boolean {
	return chosen !== '' && ! widgets.some( ( { id } ) => id === chosen );
}
