import { parametersOf } from '../../visibility/conditions/query';
import type { Source } from '../sources';

/** A parameter of the address, as often as it is there; else of the address at which the visit began: campaigns last. */
export const query: Source = ( browser, name ) => {
	const values = parametersOf( browser.url ).getAll( name );
	return values.length ? values : parametersOf( browser.landingPage ).getAll( name );
};
