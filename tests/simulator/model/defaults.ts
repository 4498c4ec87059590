/** The properties a simulator begins with. */
import type { FormField, Property, State, Variants } from './state';

export const DEFAULT_VARIANTS: Variants = {
	initialStatusChange: true,
	statusWithoutStart: true,
	maximizeShowsHidden: false,
	unsignedSetAttributes: false,
	switchWidgetCallback: true,
	cookies: true,
	overwritesGlobals: false,
};

const PRECHAT: FormField[] = [
	{ label: 'Name', type: 'text', required: true },
	{ label: 'Email', type: 'email', required: true },
	{ label: 'How can we help?', type: 'textarea', required: false },
];

/** Made anew each time, since a simulator changes its properties. */
export const defaultProperties = (): Property[] => [
	{
		id: '5f1e9c8a0b2d4c6e8f013579',
		name: 'Demo shop',
		key: '0123456789abcdef0123456789abcdef01234567',
		secureMode: true,
		status: 'online',
		widgets: [
			{ id: 'default', name: 'Chat', position: 'br', prechat: [] },
			{ id: '1hsales22', name: 'Sales', position: 'br', prechat: PRECHAT },
		],
		variants: { ...DEFAULT_VARIANTS },
	},
	{
		id: '6a2f0d9b1c3e5d7f90246801',
		name: 'Second site',
		key: 'fedcba9876543210fedcba9876543210fedcba98',
		secureMode: false,
		status: 'online',
		widgets: [ { id: 'default', name: 'Chat', position: 'br', prechat: [] } ],
		variants: { ...DEFAULT_VARIANTS },
	},
];

/** State as a simulator begins with it. */
export const initialState = ( properties: Property[] = defaultProperties() ): State => ( {
	properties: structuredClone( properties ),
	visitors: [],
	chats: [],
	offlineMessages: [],
	calls: [],
	violations: [],
	requests: [],
	faults: [],
} );
