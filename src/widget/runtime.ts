/**
 * What happens once the widget is to be loaded: clear away what another user has left, insert it, watch it, tell agents
 * who the visitor is and what they should know.
 */
import { call } from '../visitor/call';
import type { Occasion } from '../visitor/changes';
import { deliver } from '../visitor/deliver';
import { failuresOf } from '../visitor/failures';
import { forget } from '../visitor/forget';
import { loggedOut, widgetOf } from '../visitor/identity';
import { value } from '../visitor/limits';
import { isOfAnother, leaveWithUser, mark } from '../visitor/marker';
import { isRemembered } from '../visitor/remembered';
import { factsOf } from '../visitor/rows';
import { noteChatEnd } from '../visitor/sent';
import { tellerOf } from '../visitor/tell';
import { watch } from './answered';
import { chatOf, type Chat } from './chat';
import { embed } from './embed';
import type { Page, Resolved } from './page';
import type { Running } from './running';
import { tawkLoaded, type TawkApi } from './tawk';
import { TOLD } from './told';

/** Inserts the widget before it waits for anything: there was consent when it was called. */
export async function load( page: Page ): Promise< Running > {
	const { config } = page;
	const chat = chatOf( page.element, page.chat );
	const name = page.widget ?? page.chat.answer().widget;
	const isSwitch = ! config.pending && isOfAnother( config.user );
	if ( isSwitch ) {
		forget();
	}
	const afresh = mark( config.user );
	leaveWithUser();

	const widget = widgetOf( config, name );
	const script = insert( page, widget, chat, isSwitch );

	// Whom tawk.to has read when it came, a logout makes it forget.
	const isIntroduced = !! script && !! widget.api?.visitor && ! isSwitch;
	// How the one before came to the site is nobody else's business.
	const counts = page.counts.slice( 0, isSwitch ? 3 : 4 ) as unknown as Page[ 'counts' ];
	const begun = begin( { ...page, counts }, name, isIntroduced, async ( api ) => {
		if ( isSwitch ) {
			await loggedOut( api );
			chat.release();
		}
	} );
	listen( page, begun );
	const running = await begun;
	void running.tell( { afresh } );
	return running;
}

/** @return null where no script of ours is on the page. */
function insert( { nonce }: Page, widget: Resolved, chat: Chat, isHeld: boolean ): HTMLScriptElement | null {
	let script;
	try {
		script = embed( widget, nonce );
	} catch {
		// A policy against tawk.to: the page works without the chat.
		chat.reached( 'blocked_by_policy' );
		return null;
	}
	if ( script ) {
		chat.embedded( isHeld );
		watch( script, widget.embed_url, chat.reached );
	} else {
		// Another snippet was first: what it has not read is told after load.
		chat.reached( 'second_code' );
	}
	return script;
}

/** Resolves once the widget has loaded and nobody else is left in it. */
async function begin(
	{ config, counts, holds, element }: Page,
	name: string | undefined,
	isIntroduced: boolean,
	ready: ( api: TawkApi ) => Promise< void >
): Promise< Running > {
	const api = await tawkLoaded();
	await ready( api );
	const report = failuresOf( element, config.debug );
	const teller = ( isKnown: boolean ) => {
		const voice: TawkApi = ( running.voice = Object.create( api ) );
		running.tell = tellerOf( voice, {
			config: () => widgetOf( config, running.widget ),
			facts: () => running.factsOf( config ),
			isIntroduced: isKnown,
			// What another widget has taken the place of is nobody's business.
			report: ( ...failure ) => voice === running.voice && report( ...failure ),
		} );
		return running;
	};
	const running = {
		api,
		report,
		widget: name,
		introduce: () => teller( false ).tell( { afresh: true } ),
		factsOf: ( rows ) => factsOf( rows, counts, holds, report ),
		call,
		deliver,
		value,
	} as Running;
	return teller( isIntroduced );
}

/** Tells agents what changes while the page is open. */
function listen( { config }: Page, begun: Promise< Running > ): void {
	const tell = async ( occasion: Occasion ) => ( await begun ).tell( occasion );
	addEventListener( 'tawkStatusChange', () => tell( {} ) );
	addEventListener( 'tawkChatStarted', () => tell( { isNewChat: true } ) );
	addEventListener( 'tawkChatEnded', async () =>
		noteChatEnd( widgetOf( config, ( await begun ).widget ).property_id )
	);
	addEventListener( TOLD, () => {
		if ( ! isOfAnother( config.user ) ) {
			void tell( { afresh: mark( config.user ) } );
		} else if ( isRemembered() ) {
			// The widget holds what another user has left: only a page that knows from the start clears it away.
			location.reload();
		}
	} );
}
