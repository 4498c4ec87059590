import type { Config } from '../widget/config';
import type { Resolved } from '../widget/page';
import type { TawkApi } from '../widget/tawk';
import { call } from './call';

/** Longest wait for a logout, in milliseconds. */
const PATIENCE = 3000;

/** The configuration of the widget that a rule picked; one of another property has an identity of its own or none. */
export function widgetOf( config: Resolved, name: string | undefined ): Resolved {
	const widget = config.widgets?.[ name ?? '' ];
	const { api, login, ...shared } = config;
	return widget ? { ...( widget.property_id === config.property_id ? config : shared ), ...widget } : config;
}

/**
 * Says who the visitor is, once the widget has loaded.
 *
 * @param api
 * @param config
 * @param isTold Whether tawk.to has read `api.visitor`; what it cannot prove is not told twice.
 * @return '' or a code.
 */
export function identify( api: TawkApi, config: Config, isTold: boolean ): Promise< string > {
	const { api: read, login } = config;
	if ( login ) {
		return call( ( done ) => ( api.login ? api.login( login, done ) : false ) );
	}
	const visitor = Object.fromEntries( Object.entries( read?.visitor ?? {} ).filter( ( [ , text ] ) => text ) );
	if ( ! Object.keys( visitor ).length || ( isTold && ! visitor.hash ) ) {
		return Promise.resolve( '' );
	}
	return call( ( done ) => ( api.setAttributes ? api.setAttributes( visitor, done ) : false ) );
}

/** Ends the login of whoever was here before; resolves in any case. */
export function loggedOut( api: TawkApi ): Promise< void > {
	return new Promise( ( resolve ) => {
		setTimeout( resolve, PATIENCE );
		try {
			api.logout!( () => resolve() );
		} catch {
			// It throws, or there is none.
			resolve();
		}
	} );
}
