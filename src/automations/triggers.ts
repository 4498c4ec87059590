/**
 * The module that notices when something happens, and has done what the automations of the page say; fetched where at
 * least one applies.
 */
import { attempt } from '../visitor/attempt';
import type { Page } from '../widget/page';
import { TOLD } from '../widget/told';
import type { Automation } from './automation';
import { engine } from './engine/engine';
import { fields, form, rating } from './engine/facts';
import { click } from './triggers/click';
import { elementVisible } from './triggers/element_visible';
import { event } from './triggers/event';
import { exitIntent } from './triggers/exit_intent';
import { formSubmit } from './triggers/form_submit';
import type { Kind } from './triggers/kind';
import { pageView } from './triggers/page_view';
import { scroll } from './triggers/scroll';
import { timeOnPage } from './triggers/time_on_page';

const message = event( fields( 'message' ) );
const nothing = event( fields() );

/** Every trigger, by the name that automations use: the one list. Those of other plugins are events that they name. */
export const TRIGGERS: Readonly< Record< string, Kind > > = {
	page_view: pageView,
	before_load: nothing,
	load: nothing,
	status_change: event( fields( 'status' ) ),
	chat_maximized: nothing,
	chat_minimized: nothing,
	chat_hidden: nothing,
	chat_started: nothing,
	chat_ended: nothing,
	prechat_submit: event( form ),
	offline_submit: event( form ),
	chat_message_visitor: message,
	chat_message_agent: message,
	chat_message_system: message,
	agent_join_chat: event( fields( 'name', 'position', 'id' ) ),
	agent_leave_chat: event( fields( 'name', 'id' ) ),
	chat_satisfaction: event( rating ),
	visitor_name_changed: event( fields( 'name' ) ),
	file_upload: event( fields( 'link' ) ),
	tags_updated: event( fields( 'tags' ) ),
	unread_count_changed: event( fields( 'count' ) ),
	time_on_page: timeOnPage,
	scroll,
	exit_intent: exitIntent,
	click,
	element_visible: elementVisible,
	form_submit: formSubmit,
};

const added = event();

export function begin( page: Page ): void {
	const happened = engine( page );
	const known = new Set< string >();

	function listen( { id, trigger }: Automation ): void {
		const kind = Object.hasOwn( TRIGGERS, trigger.on ) ? TRIGGERS[ trigger.on ] : trigger.event && added;
		if ( kind && ! known.has( id ) ) {
			known.add( id );
			kind( trigger, ( read, mayLoop ) => happened( { id, read, mayLoop } ) );
		}
	}

	// One that is not as it should be concerns no other.
	const listenToAll = () =>
		page.config.automations?.forEach( ( automation ) => attempt( () => listen( automation ) ) );
	// The answer about the user may bring some, and take some away.
	addEventListener( TOLD, listenToAll );
	listenToAll();
}
