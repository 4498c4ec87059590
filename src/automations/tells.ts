/**
 * The module that tells agents something because of an action; fetched once there is something to tell.
 */
import { beginAnew, EXPIRED } from '../visitor/begin-anew';
import type { Click } from '../widget/config';
import type { Running } from '../widget/running';
import type { Args, Tell } from './action';
import { addEvent } from './actions/add_event';
import { addTags } from './actions/add_tags';
import { removeTags } from './actions/remove_tags';
import { setAttributes } from './actions/set_attributes';
import { tellFacts } from './facts';
import type { Telling } from './telling';

/** What a click on a button of ours tells besides its action. */
const click: Tell = async ( running, told: Click ) => {
	const code = await tellFacts( running, running.factsOf( told ) );
	return ( told.event && ( await addEvent( running, { name: told.event } ) ) ) || code;
};

const TELLS: Readonly< Record< Telling | 'click', Tell > > = {
	set_attributes: setAttributes,
	add_tags: addTags,
	remove_tags: removeTags,
	add_event: addEvent,
	click,
};

/** Widgets whose session has begun anew because of us: once is enough. */
const renewed = new WeakSet< Running >();

/** @return '' or what hindered it. */
export async function tell( running: Running, name: keyof typeof TELLS, args: Args ): Promise< string > {
	const code = await TELLS[ name ]( running, args );
	if ( code !== EXPIRED ) {
		return code;
	}
	if ( renewed.has( running ) ) {
		running.report( 'session', '', code );
		return code;
	}
	renewed.add( running );
	beginAnew( running.api );
	void running.introduce();
	return tell( running, name, args );
}
