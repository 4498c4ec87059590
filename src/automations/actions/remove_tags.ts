import { changesTags } from '../changes-tags';

/** Takes tags from the chat, whoever has added them. */
export const removeTags = changesTags( 'removeTags' );
