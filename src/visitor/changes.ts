import type { Facts } from './sent';

/** What an attribute is set to that has no value any more: tawk.to cannot unset one. */
export const GONE = '-';

export type Attribute = [ key: string, value: string ];

/** Why and how something is sent. */
export interface Occasion {
	/** What counts as sent may not have arrived: everything is sent again. */
	afresh?: boolean;
	/** A chat has begun, which has none of our tags. */
	isNewChat?: boolean;
	/** The user is not known yet: what is missing is not gone. */
	isPartial?: boolean | undefined;
}

export interface Changes {
	attributes: Attribute[];
	added: string[];
	removed: string[];
}

/**
 * What must be sent, pure.
 *
 * @param wanted   What agents should know.
 * @param sent     What this browser has sent, by whichever tab.
 * @param before   What this page wanted the last time. From then on it sends its own changes alone: two tabs that want
 *                 different things would undo each other's for ever.
 * @param occasion
 */
export function changes( wanted: Facts, sent: Facts, before: Facts | undefined, occasion: Occasion ): Changes {
	const { afresh, isNewChat, isPartial } = occasion;
	const known = afresh ? undefined : before;
	const isNews = ( [ key, value ]: Attribute ) =>
		afresh || ( known?.attributes[ key ] !== value && sent.attributes[ key ] !== value );
	const gone = Object.keys( ( known ?? sent ).attributes ).filter(
		( key ) =>
			! Object.hasOwn( wanted.attributes, key ) && ( sent.attributes[ key ] ?? GONE ) !== GONE && ! isPartial
	);
	const isNewTag = ( tag: string ) =>
		afresh || isNewChat || ! ( known?.tags.includes( tag ) || sent.tags.includes( tag ) );
	return {
		attributes: [
			...Object.entries( wanted.attributes ).filter( isNews ),
			...gone.map( ( key ): Attribute => [ key, GONE ] ),
		],
		added: wanted.tags.filter( isNewTag ),
		removed: isPartial
			? []
			: ( known ?? sent ).tags.filter( ( tag ) => ! wanted.tags.includes( tag ) && sent.tags.includes( tag ) ),
	};
}
