/** The blocks as PHP renders them, for pages without a WordPress. */

export const STATUSES = {
	unknown: 'Contact us',
	online: 'Chat with us now',
	away: 'Write to us',
	offline: 'Leave a message',
};

export const DIRECT = 'https://tawk.to/chat/5f1e9c8a0b2d4c6e8f013579/default';

const STYLES = [ 'chat-button', 'inline-chat', 'chat-status' ]
	.map( ( name ) => `<link rel="stylesheet" href="/build/blocks/${ name }/style.css">` )
	.join( '' );

const labels = ( words: Record< string, string >, attributes = '' ): string =>
	`<span class="tawk-integration-labels" data-tawk-status="unknown"${ attributes }>${ Object.entries( words )
		.map( ( [ status, text ] ) => `<span data-status="${ status }">${ text }</span>` )
		.join( '' ) }</span>`;

const conditionsOf = ( conditions?: object[] ): string =>
	conditions ? ` data-tawk-conditions="${ JSON.stringify( conditions ).replaceAll( '"', '&quot;' ) }"` : '';

interface Button {
	/** One text stands for every status. */
	words?: Record< string, string > | string;
	/** Further attributes of the link. */
	attributes?: string;
	href?: string;
	unread?: boolean;
	conditions?: object[];
}

export const button = ( {
	words = STATUSES,
	attributes = '',
	href = DIRECT,
	unread,
	conditions,
}: Button = {} ): string =>
	`<div class="wp-block-button tawk-integration-button"${ conditionsOf( conditions ) }>
<a class="wp-block-tawk-integration-chat-button wp-block-button__link wp-element-button" href="${ href }" target="_blank" rel="noopener"
 data-tawk-action="maximize" ${ attributes }>${
		typeof words === 'string' ? `<span class="tawk-integration-label">${ words }</span>` : labels( words )
 }${
		unread ? '<span class="tawk-integration-unread" data-unread-label="%d unread messages" hidden></span>' : ''
 }</a></div>`;

const PLACEHOLDER = {
	unknown: 'You can chat with us here.',
	loading: 'The chat is loading …',
	no_answer: 'The chat takes longer than usual.',
	blocked: 'The chat cannot be shown here. A browser extension or a privacy setting may keep it away.',
};

/**
 * @param number     In the configuration's list of inline chats.
 * @param conditions
 * @param summon     Whether the page offers to show the chat before its time.
 */
export const inlineChat = ( number = 0, conditions?: object[], summon = false ): string =>
	`<div class="wp-block-tawk-integration-inline-chat" data-tawk-inline="${ number }"${ conditionsOf( conditions ) }>
<div class="tawk-integration-placeholder"><p role="status" class="tawk-integration-labels" data-tawk-status="unknown">${ Object.entries(
		PLACEHOLDER
	)
		.map( ( [ word, text ] ) => `<span data-status="${ word }">${ text }</span>` )
		.join( '' ) }</p>
<a href="${ DIRECT }" target="_blank" rel="noopener">Open the chat in a new tab</a>
${ summon ? '<button type="button" class="wp-element-button" data-tawk-summon>Show the chat now</button>' : '' }</div>
<span class="tawk-integration-note" role="note" hidden>Another inline chat is on this page.</span></div>`;

export const chatStatus = (
	appearance: 'text' | 'badge' = 'badge',
	words: Record< string, string > = STATUSES
): string =>
	`<div class="wp-block-tawk-integration-chat-status is-appearance-${ appearance }">${ labels( words, ' aria-hidden="true"' ) }
<span class="screen-reader-text" role="status">${ words.unknown }</span></div>`;

/** Blocks that show for some statuses. */
export const whileStatus = ( statuses: string, content: string ): string =>
	`<div class="wp-block-tawk-integration-chat-status is-appearance-blocks" data-tawk-statuses="${ statuses }">${ content }</div>`;

/** A page of text around some blocks, so that whatever moves is seen to move. */
export const content = ( ...blocks: string[] ): string =>
	`${ STYLES }<main><p>Before.</p>${ blocks.map( ( block ) => `${ block }<p>After.</p>` ).join( '' ) }</main>`;
