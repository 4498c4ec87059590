import { fetchModule } from '../widget/module';
import type { Action } from './action';
import { REMOVED } from './codes';
import type { Deed } from './session';

/** What is done by the module that is fetched when it is needed: src/automations/session.ts. */
export const later =
	( name: Deed ): Action[ 'run' ] =>
	( running, args, page ) =>
		fetchModule( page.config, 'automations/session' ).then(
			( { perform } ) => perform( name, running, args, page ),
			() => REMOVED
		);

/** An action that tells agents something. */
export const telling = ( name: Deed ): Action => ( { tells: true, run: later( name ) } );
