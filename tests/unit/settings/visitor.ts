import type { Settings } from '../../../src/shared/settings';

/** Settings of the visitor in which no agent learns anything but name and e-mail address. */
export const visitor: Settings[ 'visitor' ] = {
	identify: true,
	method: 'visitor',
	delivery: 'auto',
	excluded_roles: [],
	offer_opt_out: false,
	attributes: [],
	tags: [],
};
