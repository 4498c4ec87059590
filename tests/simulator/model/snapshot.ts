/** What a page is told of its visitor's conversation. */
import type { Snapshot, WidgetSettings } from '../protocol';
import { chatsOf, ratableChat, runningChat } from './chats';
import type { Property, Visitor, Widget } from './state';
import type { World } from './world';

export const widgetSettings = ( property: Property, widget: Widget ): WidgetSettings => ( {
	status: property.status,
	widget,
	variants: property.variants,
} );

export const snapshot = ( world: World, property: Property, widget: Widget, visitor: Visitor ): Snapshot => {
	const running = runningChat( world, visitor );
	const chats = chatsOf( world, visitor );
	return {
		...widgetSettings( property, widget ),
		visitorId: visitor.id,
		name: visitor.name,
		email: visitor.email,
		messages: chats.flatMap( ( chat ) => chat.messages ),
		ongoing: running !== undefined,
		ratable: ratableChat( world, visitor ) !== undefined,
		agents: running?.agents ?? [],
		tags: chats.find( ( chat ) => chat.endedAt === null )?.tags ?? [],
		unread: visitor.unread,
		poppedOut: visitor.pages.some( ( page ) => page.kind === 'popout' && page.leftAt === null ),
	};
};
