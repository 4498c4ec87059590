import type { AnyCondition } from '../conditions/condition';
import type { Attribute } from '../editor/page-facts';

/** The states of agents that a text can be given for; `unknown` is what stands until tawk.to has said. */
export const STATUSES = [ 'unknown', 'online', 'away', 'offline' ] as const;

export type Status = ( typeof STATUSES )[ number ];

/** A text for each status; '' where there is none of its own. */
export type StatusTexts = Record< Status, string >;

/** What can be said of every block (block.json). */
export interface Shared {
	conditions: AnyCondition[];
	attributes: Attribute[];
	tags: string[];
}

export type TextAlign = '' | 'left' | 'center' | 'right';

export interface ButtonAttributes extends Shared, StatusTexts {
	label: string;
	action: string;
	href: string;
	widget: string;
	event: string;
	whenOffline: 'keep' | 'link' | 'hide';
	whenBlocked: 'link' | 'hide';
	unread: boolean;
	textAlign: TextAlign;
}

export interface InlineAttributes extends Shared {
	widget: string;
	width: string;
	height: string;
}

export interface StatusAttributes extends Shared, StatusTexts {
	appearance: 'text' | 'badge' | 'blocks';
	statuses: Status[];
	textAlign: TextAlign;
}

const ALIGNS: readonly TextAlign[] = [ 'left', 'center', 'right' ];

/** What the toolbar's choice of an alignment means. */
export const alignOf = ( chosen: string | undefined ): TextAlign => ALIGNS.find( ( one ) => one === chosen ) ?? '';
