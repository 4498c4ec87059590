import { __, sprintf } from '@wordpress/i18n';
import { siteFacts } from '../../shared/site-facts';
import { freeId } from '../../shared/free-id';
import type { ShowOrHide } from '../../shared/settings';
import { boot } from '../boot';
import { languageName } from '../../conditions/names';
import type { AnyCondition } from '../../conditions/condition';
import type { Line, Widgets } from './rule';

/** What ready-made rules are made of, besides the rules themselves. */
export interface Site {
	/** Slugs of the roles. */
	roles: readonly string[];
	/** Locales that its pages are in, the main one first. */
	languages: readonly string[];
	widgets: Widgets;
	/** A language as people call it, in the language of the screen. */
	languageName: ( locale: string ) => string;
}

export interface ReadyMade {
	name: string;
	title: string;
	/** What it does, in a line; what is missing where it cannot be made. */
	info: string;
	available: boolean;
	/** Said once it is there, '' for nothing. */
	note: string;
	/** What happens without a rule that fits, where it has a say in that. */
	otherwise?: ShowOrHide;
	lines: ( taken: readonly string[] ) => Line[];
}

const STAFF = [ 'administrator', 'editor', 'shop_manager' ];

/** The site of this screen. */
export const thisSite = ( widgets: Widgets ): Site => ( {
	roles: siteFacts.choices.roles.map( ( { value } ) => value ),
	languages: boot.languages,
	widgets,
	languageName,
} );

/** Rules for what most people want, in the order in which they are offered. Pure. */
export function readyMade( site: Site ): ReadyMade[] {
	return [
		notForStaff( site ),
		onlyLoggedIn(),
		onlyThesePages(),
		officeHours(),
		nobodyOnline(),
		widgetPerLanguage( site ),
	];
}

export const notForStaff = ( { roles }: Pick< Site, 'roles' > ): ReadyMade => ( {
	name: 'not-for-staff',
	title: __( 'Not for staff', 'tawk-integration' ),
	info: __( 'Hide it for administrators, editors and shop managers.', 'tawk-integration' ),
	available: true,
	note: __( 'You belong to the staff: while you are logged in, you will not see the chat.', 'tawk-integration' ),
	lines: hiding( 'not-for-staff', __( 'Not for staff', 'tawk-integration' ), {
		type: 'role',
		operator: 'is',
		value: STAFF.filter( ( role ) => roles.includes( role ) ),
	} ),
} );

const onlyLoggedIn = (): ReadyMade => ( {
	name: 'only-logged-in',
	title: __( 'Only for the logged-in', 'tawk-integration' ),
	info: __( 'Hide it for everyone else.', 'tawk-integration' ),
	available: true,
	note: '',
	lines: hiding( 'only-logged-in', __( 'Only for the logged-in', 'tawk-integration' ), {
		type: 'logged_in',
		operator: 'is_not',
		value: true,
	} ),
} );

const onlyThesePages = (): ReadyMade => ( {
	name: 'only-these-pages',
	title: __( 'Only on these pages', 'tawk-integration' ),
	info: __( 'Show it where you choose; otherwise nobody sees it.', 'tawk-integration' ),
	available: true,
	note: __( 'Now choose the pages. Everywhere else the chat is hidden.', 'tawk-integration' ),
	otherwise: 'hide',
	lines: ( taken ) => [
		{
			...line( 'only-these-pages', __( 'Only on these pages', 'tawk-integration' ), taken ),
			action: 'show',
			conditions: [ { type: 'post', operator: 'is', value: [] } ],
		},
	],
} );

const officeHours = (): ReadyMade => ( {
	name: 'office-hours',
	title: __( 'Office hours', 'tawk-integration' ),
	info: __(
		'Hide it outside of Monday to Friday, 09:00 to 17:00. Visitors can’t leave a message then.',
		'tawk-integration'
	),
	available: true,
	note: noMessage(),
	lines: hiding( 'office-hours', __( 'Office hours', 'tawk-integration' ), {
		type: 'schedule',
		operator: 'is_not',
		value: { timezone: '', days: [ 'mon', 'tue', 'wed', 'thu', 'fri' ], from: '09:00', to: '17:00' },
	} ),
} );

const nobodyOnline = (): ReadyMade => ( {
	name: 'nobody-online',
	title: __( 'Nobody online', 'tawk-integration' ),
	info: __( 'Hide it while no agent is there. Visitors can’t leave a message then.', 'tawk-integration' ),
	available: true,
	note: noMessage(),
	lines: hiding( 'nobody-online', __( 'Nobody online', 'tawk-integration' ), {
		type: 'agent_status',
		operator: 'is',
		value: [ 'offline' ],
	} ),
} );

const noMessage = () => __( 'While the chat is hidden, visitors can’t leave a message.', 'tawk-integration' );

function widgetPerLanguage( { languages, widgets, languageName: called }: Site ): ReadyMade {
	return {
		name: 'widget-per-language',
		title: __( 'A widget for each language', 'tawk-integration' ),
		info:
			missingForLanguages( languages, widgets ) ||
			__( 'One line for each language of the site.', 'tawk-integration' ),
		available: missingForLanguages( languages, widgets ) === '',
		note: __( 'See whether each language has the right widget.', 'tawk-integration' ),
		lines: ( taken ) =>
			languages.reduce< Line[] >( ( lines, locale ) => {
				const ids = [ ...taken, ...lines.map( ( { id } ) => id ) ];
				/* translators: %s: a language. */
				const name = sprintf( __( 'Widget for %s', 'tawk-integration' ), called( locale ) );
				const added: Line = {
					...line( `language-${ locale }`, name, ids ),
					action: 'use_widget',
					widget: widgetFor( locale, called( locale ), widgets ),
					conditions: [ { type: 'language', operator: 'is', value: [ locale ] } ],
				};
				return [ ...lines, added ];
			}, [] ),
	};
}

function missingForLanguages( languages: readonly string[], widgets: Widgets ): string {
	if ( languages.length < 2 ) {
		return __( 'This site has one language only. It takes WPML or Polylang to have more.', 'tawk-integration' );
	}
	return widgets.length === 0
		? __( 'There is one widget only. First add the others in “Connect”, under “More widgets”.', 'tawk-integration' )
		: '';
}

/** The widget that is named after a language, else the main one. */
function widgetFor( locale: string, name: string, widgets: Widgets ): string {
	const code = locale.split( '_' )[ 0 ] ?? locale;
	const names = [ name, code, locale, ownName( code ) ].map( lower );
	return (
		widgets.find( ( widget ) => names.includes( lower( widget.name ) ) || names.includes( widget.id ) )?.id ?? ''
	);
}

/** A language in its own words: “Deutsch”. */
function ownName( code: string ): string {
	try {
		return new Intl.DisplayNames( [ code ], { type: 'language' } ).of( code ) ?? code;
	} catch {
		return code;
	}
}

const lower = ( text: string ): string => text.toLocaleLowerCase();

const hiding =
	( id: string, name: string, condition: AnyCondition ) =>
	( taken: readonly string[] ): Line[] => [
		{ ...line( id, name, taken ), action: 'hide', conditions: [ condition ] },
	];

const line = ( id: string, name: string, taken: readonly string[] ): Line => ( {
	id: freeId( id, taken ),
	name,
	enabled: true,
	conditions: [],
	action: 'hide',
	widget: '',
} );

/** A line that the owner fills in: the opposite of what happens otherwise. */
export const ownLine = ( otherwise: ShowOrHide, taken: readonly string[] ): Line => ( {
	...line( 'rule', '', taken ),
	action: otherwise === 'show' ? 'hide' : 'show',
} );
