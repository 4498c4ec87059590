import type { Settings as Schema } from './settings';

type Complete< T > = T extends readonly unknown[]
	? T
	: T extends object
		? { [ K in keyof T ]-?: Complete< T[ K ] > }
		: T;

/** The settings as the server always answers them: every key is there. */
export type Settings = Complete< Schema >;
