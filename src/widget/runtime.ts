/**
 * What happens once the widget is to be loaded: clear away what another user has left, insert it, watch it, tell agents
 * who the visitor is and what they should know.
 */
import { failuresOf } from '../visitor/failures';
import { forget } from '../visitor/forget';
import { loggedOut, widgetOf } from '../visitor/identity';
import { isOfAnother, leaveWithUser, mark } from '../visitor/marker';
import { isRemembered } from '../visitor/remembered';
import { factsOf } from '../visitor/rows';
import { noteChatEnd } from '../visitor/sent';
import { tellerOf, type Tell } from '../visitor/tell';
import { watch } from './answered';
import { chatOf, type Chat } from './chat';
import { embed } from './embed';
import type { Page, Resolved } from './page';
import { tawkLoaded } from './tawk';
import { TOLD } from './told';

export async function load( page: Page ): Promise< void > {
	const { config } = page;
	const chat = chatOf( page.element, page.chat );
	const name = page.chat.answer().widget;
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
	const [ visits, pages, time ] = page.counts;
	const counts = isSwitch ? ( [ visits, pages, time ] as const ) : page.counts;
	const begun = begin( { ...page, counts }, name, isIntroduced, async ( api ) => {
		if ( isSwitch ) {
			await loggedOut( api );
			chat.release();
		}
	} );
	listen( page, widget.property_id, ( occasion ) => begun.then( ( tell ) => tell( occasion ) ) );
	await (
		await begun
	)( { afresh } );
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
	{ config, counts, element }: Page,
	name: string | undefined,
	isIntroduced: boolean,
	ready: ( api: Awaited< ReturnType< typeof tawkLoaded > > ) => Promise< void >
): Promise< Tell > {
	const api = await tawkLoaded();
	await ready( api );
	const report = failuresOf( element, config.debug );
	return tellerOf( api, {
		config: () => widgetOf( config, name ),
		facts: () => factsOf( config, counts, report ),
		isIntroduced,
		report,
	} );
}

/** Tells agents what changes while the page is open. */
function listen( { config }: Page, property: string, tell: Tell ): void {
	addEventListener( 'tawkStatusChange', () => tell( {} ) );
	addEventListener( 'tawkChatStarted', () => tell( { isNewChat: true } ) );
	addEventListener( 'tawkChatEnded', () => noteChatEnd( property ) );
	addEventListener( TOLD, () => {
		if ( ! isOfAnother( config.user ) ) {
			tell( { afresh: mark( config.user ) } );
		} else if ( isRemembered() ) {
			// The widget holds what another user has left: only a page that knows from the start clears it away.
			location.reload();
		}
	} );
}
