/** A world with its own clock and counted ids, and a page in it, for the tests of this folder. */
import { defaultProperties, initialState } from './defaults';
import type { Property, Visitor } from './state';
import { createVisitor, openPage } from './visitors';
import { propertyOf } from './world';
import type { Connection, World } from './world';

export const createWorld = ( properties: Property[] = defaultProperties() ): World => {
	let ids = 0;
	let time = 1_000_000;
	return {
		state: initialState( properties ),
		now: () => time++,
		newId: ( kind ) => `${ kind }-${ ++ids }`,
	};
};

export const SECURE = '5f1e9c8a0b2d4c6e8f013579';
export const KEY = '0123456789abcdef0123456789abcdef01234567';

/** A new visitor with one open page. */
export const arrive = (
	world: World,
	propertyId = SECURE
): { visitor: Visitor; connection: Connection; property: Property } => {
	const property = propertyOf( world, { propertyId } );
	const visitor = createVisitor( world, propertyId, 'Test browser' );
	const page = openPage( world, visitor, {
		propertyId,
		widgetId: 'default',
		uuid: '',
		kind: 'inline',
		url: 'https://example.com/',
		title: 'Home',
		referrer: '',
		visitor: undefined,
		maximized: false,
	} );
	return {
		visitor,
		property,
		connection: {
			id: page.id,
			propertyId,
			widgetId: 'default',
			kind: 'inline',
			visitorId: visitor.id,
			sessionId: visitor.session.id,
			pageId: page.id,
			url: page.url,
			maximized: false,
		},
	};
};
