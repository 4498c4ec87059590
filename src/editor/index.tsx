import { registerPlugin } from '@wordpress/plugins';
import { ChatPanel } from './ChatPanel';

registerPlugin( 'tawk-integration', { render: ChatPanel } );
