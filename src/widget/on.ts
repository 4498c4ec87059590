import { camel } from '../automations/engine/camel';
import type { TawkApi } from './tawk-api';

/**
 * Calls back whenever something happens to the chat.
 *
 * @param event    Name of a trigger of the widget, such as `chat_started`. Of others nothing is heard.
 * @param listener Given what tawk.to says of it. For `load` and `before_load` that have been: called soon.
 * @return Stops it.
 */
export function on( event: string, listener: ( data: unknown ) => void ): () => void {
	const name = camel( `on_${ event }` );
	const type = name.replace( 'on', 'tawk' );
	const heard = ( { detail }: { detail?: unknown } ) => listener( detail );
	addEventListener( type, heard as EventListener );
	// `onLoaded` and `onBeforeLoaded` are the only flags of that kind.
	const late = window.Tawk_API?.[ `${ name }ed` as keyof TawkApi ] && setTimeout( heard, 0, {} );
	return () => {
		clearTimeout( late as number );
		removeEventListener( type, heard as EventListener );
	};
}
