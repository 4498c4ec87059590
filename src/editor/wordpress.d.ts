/**
 * What the panel uses of packages that WordPress has, 6.6 and later, and that are not installed here.
 */
declare module '@wordpress/data' {
	const types: unique symbol;

	/** A store, known by its name; its types exist for the compiler only. */
	export interface Store< Selectors, Actions > {
		name: string;
		[ types ]: { selectors: Selectors; actions: Actions };
	}

	type Select = < Selectors >( store: Store< Selectors, unknown > ) => Selectors;

	export function useSelect< Result >( map: ( select: Select ) => Result, dependencies: unknown[] ): Result;

	export function useDispatch< Actions >( store: Store< unknown, Actions > ): Actions;
}

declare module '@wordpress/editor' {
	import type { ComponentType, ReactNode } from 'react';
	import type { Store } from '@wordpress/data';
	import type { PageSettings } from '../shared/settings';

	/** Attributes of a post that the panel reads and changes. */
	interface Attributes {
		tawk_integration: PageSettings;
	}

	interface Selectors {
		getCurrentPostId: () => number;
		/** Undefined where the type of the post has no such field. */
		getEditedPostAttribute: < Name extends keyof Attributes >( name: Name ) => Attributes[ Name ] | undefined;
		isSavingPost: () => boolean;
	}

	interface Actions {
		editPost: ( edits: Partial< Attributes > ) => void;
	}

	export const store: Store< Selectors, Actions >;

	export const PluginDocumentSettingPanel: ComponentType< {
		name: string;
		title: string;
		className?: string;
		children: ReactNode;
	} >;
}

declare module '@wordpress/plugins' {
	import type { ComponentType } from 'react';

	export function registerPlugin( name: string, settings: { render: ComponentType } ): void;
}
