/**
 * The blocks in the editor. What they are called and what can be said of them stands in their block.json, which PHP
 * registers and tells the editor.
 */
import { registerBlockType } from '@wordpress/blocks';
import { chatButton } from './chat-button';
import { chatStatus } from './chat-status';
import './editor.scss';
import { inlineChat } from './inline-chat';

registerBlockType( 'tawk-integration/chat-button', chatButton );
registerBlockType( 'tawk-integration/inline-chat', inlineChat );
registerBlockType( 'tawk-integration/chat-status', chatStatus );
