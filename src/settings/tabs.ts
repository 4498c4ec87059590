import { __ } from '@wordpress/i18n';
import type { ComponentType } from 'react';
import { AUTOMATION_FIELDS, AutomationsTab } from './automations/AutomationsTab';
import { CONNECT_FIELDS, ConnectTab } from './connect/ConnectTab';
import { LOADING_FIELDS, LoadingTab } from './loading/LoadingTab';
import { LookTab } from './look/LookTab';
import type { PanelProps } from './panel';
import { VISIBILITY_FIELDS, VisibilityTab } from './visibility/VisibilityTab';
import { VISITOR_FIELDS, VisitorTab } from './visitor/VisitorTab';

export interface Tab {
	/** Its hash in the address. */
	name: string;
	title: string;
	/** Paths of its settings, in the order in which they stand on it. */
	fields: readonly string[];
	Panel: ComponentType< PanelProps >;
}

/** The tabs, in their order. */
export const TABS: readonly Tab[] = [
	{ name: 'connect', title: __( 'Connect', 'tawk-integration' ), fields: CONNECT_FIELDS, Panel: ConnectTab },
	{
		name: 'visibility',
		title: __( 'Who sees it', 'tawk-integration' ),
		fields: VISIBILITY_FIELDS,
		Panel: VisibilityTab,
	},
	{ name: 'visitor', title: __( 'What agents see', 'tawk-integration' ), fields: VISITOR_FIELDS, Panel: VisitorTab },
	{
		name: 'automations',
		title: __( 'Automations', 'tawk-integration' ),
		fields: AUTOMATION_FIELDS,
		Panel: AutomationsTab,
	},
	{ name: 'look', title: __( 'Look', 'tawk-integration' ), fields: [], Panel: LookTab },
	{
		name: 'loading',
		title: __( 'Loading & privacy', 'tawk-integration' ),
		fields: LOADING_FIELDS,
		Panel: LoadingTab,
	},
];

/** The tab that an address asks for, else the first. Behind a question mark a tab may be told more. */
export const tabOf = ( hash: string ): string =>
	TABS.find( ( { name } ) => `#${ name }` === hash.split( '?' )[ 0 ] )?.name ?? 'connect';
