/** The names that tawk.to puts on `window`. The only place where the page's own, untyped, object is touched. */
import type { LoaderConfig } from '../protocol';
import type { Settings } from './settings';

/** `window.Tawk_API`: whatever the page made of it, with the widget's methods added. */
export type TawkApi = Record< string, unknown >;

/** What the loader leaves for the app. */
export interface Boot {
	init: true;
	config: LoaderConfig;
	settings: Settings;
	api: TawkApi;
}

interface TawkGlobals {
	Tawk_API?: TawkApi | null;
	$_Tawk?: Boot;
	$_Tawk_AccountKey?: string;
	$_Tawk_WidgetId?: string;
	$_Tawk_Unstable?: boolean;
	L?: unknown;
	R?: unknown;
	T?: unknown;
}

/** A type of our own: what the project's scripts declare on `Window` is their view of the same names. */
export const globals = window as unknown as TawkGlobals;

export const isFunction = ( value: unknown ): value is ( ...args: unknown[] ) => unknown => typeof value === 'function';
