import type { Action } from './action';
import { texts } from './args';
import { changeTags } from './facts';
import { INVALID } from './codes';

/** An action that is told `tags`, a list of texts. */
export const changesTags =
	( method: 'addTags' | 'removeTags' ): Action[ 'run' ] =>
	( running, { tags } ) => {
		const lawful = running.factsOf( { tags: [ { values: texts( tags ) ?? [] } ] } ).tags;
		return lawful.length ? changeTags( running, method, lawful ) : INVALID;
	};
