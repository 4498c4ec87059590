import type { Action } from '../action';

/** Ends the login with tawk.to: whoever comes next on this device does not see the chat. */
export const logout: Action = {
	needless: true,
	run: ( { api, call } ) => call( ( done ) => ( api.logout ? api.logout( done ) : false ), false ),
};
