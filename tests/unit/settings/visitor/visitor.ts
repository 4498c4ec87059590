import type { Settings } from '../../../../src/shared/settings';

/** The settings of “What agents see” with nothing in its lists. */
export const visitor: Settings[ 'visitor' ] = {
	identify: true,
	method: 'visitor',
	delivery: 'auto',
	excluded_roles: [],
	offer_opt_out: false,
	attributes: [],
	tags: [],
};
