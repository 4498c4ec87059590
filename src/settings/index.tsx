import { createRoot } from '@wordpress/element';
import { App } from './App';
import './settings.scss';

const element = document.getElementById( 'tawk-integration-settings' );
if ( element ) {
	createRoot( element ).render( <App /> );
}
