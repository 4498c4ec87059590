import { changesTags } from '../changes-tags';

/** Adds tags to the chat that runs or comes next. */
export const addTags = changesTags( 'addTags' );
