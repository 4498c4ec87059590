import { fetchModule } from '../widget/module';
import type { Action, Args } from './action';

/** The actions that tell agents something, by name; the module that does it is fetched when one is needed. */
export const TELLING = [ 'set_attributes', 'add_tags', 'remove_tags', 'add_event' ] as const;

export type Telling = ( typeof TELLING )[ number ];

/** An action of that list; `click` tells what a `Click` of the configuration says. */
export const telling = ( name: Telling | 'click' ): Action => ( {
	tells: true,
	run: ( running, args: Args, { config } ) =>
		fetchModule( config, 'automations/tells' ).then(
			( { tell } ) => tell( running, name, args ),
			() => 'SCRIPT_REMOVED'
		),
} );
