import { __, sprintf } from '@wordpress/i18n';
import { freeId } from '../../shared/free-id';
import type { AnyCondition } from '../../conditions/condition';
import { ALL_DEVICES, type Line } from './automation';

export interface ReadyMade {
	name: string;
	title: string;
	/** What it does, in a line. */
	info: string;
	/** What is still to be done once it is there, '' for nothing. */
	note: string;
	/** Part of the first line that the owner fills in or looks over. */
	part: string;
	lines: ( taken: readonly string[] ) => Line[];
}

type Draft = Pick< Line, 'name' | 'trigger' | 'actions' > & Partial< Pick< Line, 'conditions' | 'once' > >;

const is = ( type: string, value: unknown ): AnyCondition => ( { type, operator: 'is', value } );

/** Automations for what most people want, in the order in which they are offered. Pure. */
export const readyMade = ( homeUrl: string ): ReadyMade[] => [
	openLater(),
	linkFromMail( homeUrl ),
	analytics(),
	hideWhenNobody(),
	formSent(),
	unhappy(),
	tagByPage(),
	tagByCampaign(),
];

const openLater = (): ReadyMade => {
	const title = __( 'Open after a while', 'tawk-integration' );
	return {
		name: 'open-later',
		title,
		info: __( 'After 45 seconds on a page, while an agent is there; once per visitor.', 'tawk-integration' ),
		note: '',
		part: 'trigger',
		lines: made( 'open-later', {
			name: title,
			trigger: { on: 'time_on_page', seconds: 45 },
			conditions: [ is( 'agent_status', [ 'online' ] ) ],
			actions: [ { do: 'maximize' } ],
			once: 'visitor',
		} ),
	};
};

const linkFromMail = ( homeUrl: string ): ReadyMade => {
	const title = __( 'Link from an e-mail', 'tawk-integration' );
	const link = `${ homeUrl }${ homeUrl.includes( '?' ) ? '&' : '?' }chat=open`;
	return {
		name: 'link-from-mail',
		title,
		info: __( 'An address that ends in ?chat=open opens the chat, on phones, too.', 'tawk-integration' ),
		/* translators: %s: an address. */
		note: sprintf( __( 'Put such an address into your e-mails: %s', 'tawk-integration' ), link ),
		part: 'title',
		lines: made( 'link-from-mail', {
			name: title,
			trigger: { on: 'page_view' },
			conditions: [
				is( 'query', { name: 'chat', compare: 'equals', value: 'open' } ),
				is( 'device', ALL_DEVICES ),
			],
			actions: [ { do: 'maximize' } ],
		} ),
	};
};

const analytics = (): ReadyMade => ( {
	name: 'analytics',
	title: __( 'Google Analytics', 'tawk-integration' ),
	info: __(
		'Counts conversations, forms before them and messages that are left, with Google Analytics or Google Tag Manager.',
		'tawk-integration'
	),
	note: __( 'It works on pages that have Google Tag Manager or Google Analytics.', 'tawk-integration' ),
	part: 'title',
	lines: made(
		'analytics',
		{
			name: __( 'Analytics: conversation', 'tawk-integration' ),
			trigger: { on: 'chat_started' },
			actions: [ { do: 'data_layer', event: 'tawk_chat_started', parameters: {} } ],
		},
		{
			name: __( 'Analytics: form before a conversation', 'tawk-integration' ),
			trigger: { on: 'prechat_submit' },
			actions: [ { do: 'data_layer', event: 'tawk_prechat_form', parameters: {} } ],
		},
		{
			name: __( 'Analytics: message left', 'tawk-integration' ),
			trigger: { on: 'offline_submit' },
			actions: [ { do: 'data_layer', event: 'tawk_offline_message', parameters: {} } ],
		}
	),
} );

const hideWhenNobody = (): ReadyMade => ( {
	name: 'hide-when-nobody',
	title: __( 'Hide when nobody is there', 'tawk-integration' ),
	info: __( 'And show it again when agents come. Visitors can’t leave a message then.', 'tawk-integration' ),
	note: __( 'While the chat is hidden, visitors can’t leave a message.', 'tawk-integration' ),
	part: 'title',
	lines: made(
		'hide-when-nobody',
		{
			name: __( 'Nobody is there: hide', 'tawk-integration' ),
			trigger: { on: 'load' },
			conditions: [ is( 'agent_status', [ 'offline' ] ) ],
			actions: [ { do: 'hide_widget' } ],
		},
		{
			name: __( 'The last agent goes: hide', 'tawk-integration' ),
			trigger: { on: 'status_change', status: [ 'offline' ] },
			actions: [ { do: 'hide_widget' } ],
		},
		{
			name: __( 'An agent comes: show', 'tawk-integration' ),
			trigger: { on: 'status_change', status: [ 'online', 'away' ] },
			actions: [ { do: 'show_widget' } ],
		}
	),
} );

const formSent = (): ReadyMade => {
	const title = __( 'Form sent', 'tawk-integration' );
	return {
		name: 'form-sent',
		title,
		info: __( 'Agents read in the conversation that a form of the page was sent.', 'tawk-integration' ),
		note: __( 'Every form counts. Name one alone by its selector.', 'tawk-integration' ),
		part: 'trigger',
		lines: made( 'form-sent', {
			name: title,
			trigger: { on: 'form_submit', selector: 'form' },
			actions: [ { do: 'add_event', name: 'form-sent', metadata: { form: '{trigger.form}' } } ],
		} ),
	};
};

const unhappy = (): ReadyMade => {
	const title = __( 'Unhappy rating', 'tawk-integration' );
	return {
		name: 'unhappy-rating',
		title,
		info: __(
			'Tells agents when a conversation is rated as bad, and gives it the tag “unhappy”.',
			'tawk-integration'
		),
		note: __(
			'Where a visitor rates after the conversation has ended, the tag goes to the next one.',
			'tawk-integration'
		),
		part: 'title',
		lines: made( 'unhappy-rating', {
			name: title,
			trigger: { on: 'chat_satisfaction', rating: [ 'dislike' ] },
			actions: [
				{ do: 'add_event', name: 'rated-bad', metadata: {} },
				{ do: 'add_tags', tags: [ 'unhappy' ] },
			],
		} ),
	};
};

const tagByPage = (): ReadyMade => {
	const title = __( 'Tag by page', 'tawk-integration' );
	return {
		name: 'tag-by-page',
		title,
		info: __( 'Conversations of visitors of some pages get a tag.', 'tawk-integration' ),
		note: __( 'Now choose the pages, and the tag.', 'tawk-integration' ),
		part: 'condition-0',
		lines: made( 'tag-by-page', {
			name: title,
			trigger: { on: 'page_view' },
			conditions: [ is( 'post', [] ) ],
			actions: [ { do: 'add_tags', tags: [ 'pricing' ] } ],
			once: 'visit',
		} ),
	};
};

const tagByCampaign = (): ReadyMade => {
	const title = __( 'Tag by campaign', 'tawk-integration' );
	return {
		name: 'tag-by-campaign',
		title,
		info: __(
			'Conversations of visitors who come by a campaign’s links (utm_campaign) get a tag.',
			'tawk-integration'
		),
		note: __( 'Now enter the name of your campaign as its value, and the tag.', 'tawk-integration' ),
		part: 'condition-0',
		lines: made( 'tag-by-campaign', {
			name: title,
			trigger: { on: 'page_view' },
			conditions: [ is( 'query', { name: 'utm_campaign', compare: 'equals', value: 'spring-sale' } ) ],
			actions: [ { do: 'add_tags', tags: [ 'spring-sale' ] } ],
			once: 'visit',
		} ),
	};
};

const made =
	( id: string, ...drafts: readonly Draft[] ) =>
	( taken: readonly string[] ): Line[] =>
		drafts.reduce< Line[] >(
			( lines, draft ) => [
				...lines,
				{
					id: freeId( id, [ ...taken, ...lines.map( ( line ) => line.id ) ] ),
					enabled: true,
					conditions: [],
					once: 'always',
					...draft,
				},
			],
			[]
		);
