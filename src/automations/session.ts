/**
 * The module that talks to tawk.to because of an action: tells agents something, or has another widget come. Fetched
 * once it is needed.
 */
import { beginAnew, EXPIRED } from '../visitor/begin-anew';
import type { Click } from '../widget/config';
import { consented, NO_CONSENT } from '../widget/consent';
import type { Page } from '../widget/page';
import type { Running } from '../widget/running';
import type { Action, Args } from './action';
import { addEvent } from './actions/add_event';
import { addTags } from './actions/add_tags';
import { removeTags } from './actions/remove_tags';
import { setAttributes } from './actions/set_attributes';
import { tellFacts } from './facts';
import { switchTo } from './switch-to';

/** What a click on a button of ours tells besides its action. */
const click: Action[ 'run' ] = async ( running, told: Click, page ) => {
	const own = page.config.attributes ?? [];
	// What the page itself says of the visitor, no button changes.
	const attributes = told.attributes?.filter( ( { key } ) => ! own.some( ( row ) => row.key === key ) );
	const code = await tellFacts( running, running.factsOf( { attributes: attributes ?? [], tags: told.tags ?? [] } ) );
	return ( told.event && ( await addEvent( running, { name: told.event }, page ) ) ) || code;
};

/** By the names that `later()` is given. */
const DEEDS = {
	set_attributes: setAttributes,
	add_tags: addTags,
	remove_tags: removeTags,
	add_event: addEvent,
	switch_widget: switchTo,
	click,
};
export type Deed = keyof typeof DEEDS;

/** Widgets whose session has begun anew because of us: once is enough. */
const renewed = new WeakSet< Running >();

/** @return '' or what hindered it. */
export async function perform( name: Deed, running: Running, args: Args, page: Page ): Promise< string > {
	// What another widget is told waits for consent by itself.
	if ( name !== 'switch_widget' && ! consented() ) {
		return NO_CONSENT;
	}
	const code = await DEEDS[ name ]( running, args, page );
	if ( code !== EXPIRED || ! consented() ) {
		return code;
	}
	if ( renewed.has( running ) ) {
		running.report( 'session', '', code );
		return code;
	}
	renewed.add( running );
	beginAnew( running.api );
	void running.introduce();
	return perform( name, running, args, page );
}
