import { __, _x } from '@wordpress/i18n';
import type {
	AgentStatusCondition,
	ChatStateCondition,
	ChatSatisfactionTrigger,
	Comparison,
	DeviceCondition,
	PageTypeCondition,
	WeeklyHours,
} from '../shared/settings';
import type { ConditionKind } from '../shared/site-facts';
import type { ValueSchema } from './schema';

type Words< Value extends string > = Record< Value, string >;

/** What people read for the values of conditions. A value that the schema adds is missed by the compiler here. */
const pageTypes: Words< PageTypeCondition[ 'value' ][ number ] > = {
	front_page: __( 'Front page', 'tawk-integration' ),
	posts_page: __( 'Page of the latest posts', 'tawk-integration' ),
	page: __( 'Pages', 'tawk-integration' ),
	single: __( 'Single posts and other content', 'tawk-integration' ),
	attachment: __( 'Pages of media files', 'tawk-integration' ),
	post_type_archive: __( 'Archives of content types', 'tawk-integration' ),
	category: __( 'Categories', 'tawk-integration' ),
	tag: __( 'Tags', 'tawk-integration' ),
	taxonomy: __( 'Archives of other terms', 'tawk-integration' ),
	author: __( 'Pages of authors', 'tawk-integration' ),
	date: __( 'Archives by date', 'tawk-integration' ),
	search: __( 'Search results', 'tawk-integration' ),
	not_found: __( '“Not found” (404)', 'tawk-integration' ),
};
const devices: Words< DeviceCondition[ 'value' ][ number ] > = {
	phone: __( 'Phone (narrower than 600 pixels)', 'tawk-integration' ),
	tablet: __( 'Tablet (600 to 1023 pixels)', 'tawk-integration' ),
	desktop: __( 'Desktop (1024 pixels or wider)', 'tawk-integration' ),
};
const statuses: Words< AgentStatusCondition[ 'value' ][ number ] > = {
	online: __( 'Online: somebody can answer', 'tawk-integration' ),
	away: __( 'Away', 'tawk-integration' ),
	offline: __( 'Offline: nobody is there', 'tawk-integration' ),
};
const chatStates: Words< ChatStateCondition[ 'value' ][ number ] > = {
	maximized: __( 'Open', 'tawk-integration' ),
	minimized: __( 'Closed: its button is seen', 'tawk-integration' ),
	hidden: __( 'Hidden: not even its button is seen', 'tawk-integration' ),
	ongoing: __( 'A conversation is going on', 'tawk-integration' ),
	engaged: __( 'In use: the visitor chats, or has asked for it', 'tawk-integration' ),
	inline: __( 'Floats over the page', 'tawk-integration' ),
	embed: __( 'Stands in the content', 'tawk-integration' ),
};
const ratings: Words< ChatSatisfactionTrigger[ 'rating' ][ number ] > = {
	like: __( 'Good (thumb up)', 'tawk-integration' ),
	neutral: __( 'Neither', 'tawk-integration' ),
	dislike: __( 'Bad (thumb down)', 'tawk-integration' ),
};
const days: Words< WeeklyHours[ 'days' ][ number ] > = {
	mon: __( 'Monday', 'tawk-integration' ),
	tue: __( 'Tuesday', 'tawk-integration' ),
	wed: __( 'Wednesday', 'tawk-integration' ),
	thu: __( 'Thursday', 'tawk-integration' ),
	fri: __( 'Friday', 'tawk-integration' ),
	sat: __( 'Saturday', 'tawk-integration' ),
	sun: __( 'Sunday', 'tawk-integration' ),
};
const comparisons: Words< Comparison > = {
	equals: _x( 'is', 'comparison', 'tawk-integration' ),
	not_equals: _x( 'is not', 'comparison', 'tawk-integration' ),
	contains: _x( 'contains', 'comparison', 'tawk-integration' ),
	starts_with: _x( 'begins with', 'comparison', 'tawk-integration' ),
	ends_with: _x( 'ends with', 'comparison', 'tawk-integration' ),
	exists: _x( 'is there', 'comparison', 'tawk-integration' ),
	not_exists: _x( 'is not there', 'comparison', 'tawk-integration' ),
	greater: _x( 'is greater than', 'comparison', 'tawk-integration' ),
	less: _x( 'is less than', 'comparison', 'tawk-integration' ),
};

/** By condition type, or by property of the value of a condition or of the arguments of a trigger. */
const OPTIONS: Record< string, Record< string, string > > = {
	page_type: pageTypes,
	device: devices,
	agent_status: statuses,
	chat_state: chatStates,
	status: statuses,
	rating: ratings,
	days,
	compare: comparisons,
};

/** What people read for a value of an `enum`. */
export const optionLabel = ( of: string, option: string, schema?: ValueSchema ): string =>
	schema?.[ 'x-labels' ]?.[ option ] ?? OPTIONS[ of ]?.[ option ] ?? option;

const FIELDS: Record< string, string > = {
	key: __( 'Name of the field (meta key)', 'tawk-integration' ),
	name: __( 'Name', 'tawk-integration' ),
	compare: __( 'Comparison', 'tawk-integration' ),
	value: __( 'Value', 'tawk-integration' ),
	timezone: __( 'Time zone', 'tawk-integration' ),
	days: __( 'Days', 'tawk-integration' ),
	from: __( 'From', 'tawk-integration' ),
	to: __( 'Until', 'tawk-integration' ),
};

/** What a property of a value is called: another plugin’s words first. */
export const fieldLabel = ( name: string, schema: ValueSchema ): string =>
	( schema[ 'x-definition' ] ? FIELDS[ name ] : ( schema.title ?? FIELDS[ name ] ) ) ?? schema.title ?? name;

const HELP: Record< string, string > = {
	post: __( 'The page itself, not the pages below it.', 'tawk-integration' ),
	term: __( 'Its archive, and posts that have it.', 'tawk-integration' ),
	author: __( 'Pages of the author, and what the author wrote.', 'tawk-integration' ),
	url: __(
		'One address in each line. * stands for a whole part between slashes: /shop/* is everything below the shop, */reviews every page of that name, * alone every page.',
		'tawk-integration'
	),
	role: __( 'Only people who are logged in have a role.', 'tawk-integration' ),
	user_meta: __(
		'A field that WordPress or a plugin keeps about people who are logged in. Capital letters count.',
		'tawk-integration'
	),
	schedule: __(
		'An end that is not after the beginning is on the next day: 22:00 until 06:00 is a night.',
		'tawk-integration'
	),
	dates: __( 'The beginning counts, the end does not. Leave one empty for no limit.', 'tawk-integration' ),
	referrer: __(
		'One in each line: example.com, or *.example.com for it and everything before it.',
		'tawk-integration'
	),
	query: __(
		'A part of the address behind the question mark: in ?ref=mail the name is ref and the value mail.',
		'tawk-integration'
	),
	cookie: __( 'A cookie that scripts can read. Capital letters count.', 'tawk-integration' ),
	browser_language: __(
		'The one that the visitor prefers. German counts for Austrian German, too.',
		'tawk-integration'
	),
	visits: __(
		'Visits of this browser, this one included. One ends after 30 minutes in which nothing happens.',
		'tawk-integration'
	),
	pages: __( 'Pages of this visit, this one included.', 'tawk-integration' ),
	agent_status: __( 'Only tawk.to knows it: the page loads tawk.to to find out.', 'tawk-integration' ),
	chat_state: __(
		'What tawk.to says once the chat has loaded. The automation waits for that and never loads it.',
		'tawk-integration'
	),
};

/** Automations wait for the chat, and never load it to find something out. */
const NOT_OF_AUTOMATIONS = [ 'agent_status' ];

/** One line about a kind of condition, '' where its label says enough. */
export const helpOf = ( type: string, isOfAutomation = false ): string =>
	isOfAutomation && NOT_OF_AUTOMATIONS.includes( type ) ? '' : ( HELP[ type ] ?? '' );

/** Other words by which people look for a kind of condition, with spaces between them. */
const SYNONYMS: Record< string, string > = {
	page_type: __( 'front home single archive search 404', 'tawk-integration' ),
	device: __( 'phone mobile tablet desktop screen', 'tawk-integration' ),
	query: __( 'utm campaign parameter', 'tawk-integration' ),
	referrer: __( 'source google link', 'tawk-integration' ),
	schedule: __( 'office opening hours time weekday', 'tawk-integration' ),
	dates: __( 'holiday vacation calendar', 'tawk-integration' ),
	url: __( 'path link woocommerce shop checkout cart', 'tawk-integration' ),
	post_type: __( 'product woocommerce', 'tawk-integration' ),
	term: __( 'category tag taxonomy', 'tawk-integration' ),
	logged_in: __( 'member customer guest account', 'tawk-integration' ),
	role: __( 'customer subscriber administrator', 'tawk-integration' ),
	agent_status: __( 'online offline away', 'tawk-integration' ),
	chat_state: __( 'maximized minimized open closed hidden', 'tawk-integration' ),
	browser_language: __( 'locale translation', 'tawk-integration' ),
};

/** By which a kind of condition is found besides its label. */
export const wordsFor = ( type: string ): string => `${ helpOf( type ) } ${ SYNONYMS[ type ] ?? '' }`;

/** Where a condition is decided. */
export function placeOfDecision( { scope, type }: Pick< ConditionKind, 'scope' | 'type' > ): string {
	if ( scope === 'page' ) {
		return __( 'decided by the server, caches keep the page', 'tawk-integration' );
	}
	if ( scope === 'user' ) {
		return __( 'decided by the server, for each person who is logged in', 'tawk-integration' );
	}
	return type === 'agent_status'
		? __( 'decided in the visitor’s browser, which loads tawk.to to find out', 'tawk-integration' )
		: __( 'decided in the visitor’s browser', 'tawk-integration' );
}

export const SCOPES: Record< ConditionKind[ 'scope' ], string > = {
	page: __( 'The page', 'tawk-integration' ),
	user: __( 'Who is logged in', 'tawk-integration' ),
	browser: __( 'The visit', 'tawk-integration' ),
};
