import type { Config } from '../../../src/widget/config';

/** What PHP prints of a chat that knows nothing of anybody. */
export const PLAIN: Config = {
	revision: 1,
	embed_url: 'https://embed.tawk.to',
	property_id: '5f1e9c8a0b2d4c6e8f013579',
	widget_id: 'default',
	loading: { strategy: 'immediate' },
	build: 'https://shop.example/build/*.js',
};
