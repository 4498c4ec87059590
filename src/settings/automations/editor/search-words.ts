import { __ } from '@wordpress/i18n';

/** Other words by which people look for what can happen, with spaces between them. */
const OF_TRIGGERS: Record< string, string > = {
	page_view: __( 'visit url utm campaign', 'tawk-integration' ),
	time_on_page: __( 'wait delay timer seconds', 'tawk-integration' ),
	scroll: __( 'depth percent', 'tawk-integration' ),
	click: __( 'button link', 'tawk-integration' ),
	form_submit: __( 'form contact newsletter', 'tawk-integration' ),
	exit_intent: __( 'exit intent close', 'tawk-integration' ),
	chat_maximized: __( 'maximized opened', 'tawk-integration' ),
	chat_minimized: __( 'minimized closed', 'tawk-integration' ),
	chat_started: __( 'chat start', 'tawk-integration' ),
	chat_ended: __( 'chat end', 'tawk-integration' ),
	prechat_submit: __( 'pre-chat prechat form', 'tawk-integration' ),
	offline_submit: __( 'offline form message note contact', 'tawk-integration' ),
	chat_satisfaction: __( 'rating satisfaction good bad like dislike unhappy', 'tawk-integration' ),
	file_upload: __( 'upload attachment', 'tawk-integration' ),
	status_change: __( 'online offline away', 'tawk-integration' ),
};

/** Other words by which people look for what can be done. */
const OF_ACTIONS: Record< string, string > = {
	maximize: __( 'maximize pop up', 'tawk-integration' ),
	minimize: __( 'minimize', 'tawk-integration' ),
	set_attributes: __( 'attribute property fact note utm', 'tawk-integration' ),
	add_tags: __( 'label note utm campaign', 'tawk-integration' ),
	remove_tags: __( 'label', 'tawk-integration' ),
	add_event: __( 'note message tell agents', 'tawk-integration' ),
	data_layer: __( 'gtag gtm ga4 google analytics tag manager utm campaign', 'tawk-integration' ),
	dispatch: __( 'javascript custom event', 'tawk-integration' ),
};

export const wordsOfTrigger = ( name: string ): string => OF_TRIGGERS[ name ] ?? '';
export const wordsOfAction = ( name: string ): string => OF_ACTIONS[ name ] ?? '';
