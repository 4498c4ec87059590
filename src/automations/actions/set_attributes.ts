import type { Action } from '../action';
import { pairs } from '../args';
import { tellFacts } from '../facts';
import { INVALID } from '../codes';

/** Tells agents `attributes`: texts by key. */
export const setAttributes: Action[ 'run' ] = async ( running, { attributes } ) => {
	const asked = pairs( attributes ) ?? [];
	const facts = running.factsOf( { attributes: asked.map( ( [ key, text ] ) => ( { key, values: [ text ] } ) ) } );
	const lawful = Object.keys( facts.attributes ).length;
	const code = await tellFacts( running, facts );
	return code || ( lawful && lawful === asked.length ? '' : INVALID );
};
