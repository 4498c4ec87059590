import type { Tell } from './action';
import { texts } from './args';
import { changeTags } from './facts';
import { INVALID } from './wrong';

/** An action that is told `tags`, a list of texts. */
export const changesTags =
	( method: 'addTags' | 'removeTags' ): Tell =>
	( running, { tags } ) => {
		const lawful = running.factsOf( { tags: [ { values: texts( tags ) ?? [] } ] } ).tags;
		return lawful.length ? changeTags( running, method, lawful ) : INVALID;
	};
