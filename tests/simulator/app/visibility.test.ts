import { hide, maximize, minimize, show, toggle, toggleVisibility } from './visibility';
import type { ViewRules } from './visibility';

const floating: ViewRules = { inline: false, maximizeShowsHidden: false };
const inline: ViewRules = { inline: true, maximizeShowsHidden: false };

test( 'maximize opens a minimized window, and says so once', () => {
	expect( maximize( 'minimized', floating ) ).toEqual( { view: 'maximized', event: 'ChatMaximized' } );
	expect( maximize( 'maximized', floating ) ).toEqual( { view: 'maximized', event: null } );
} );

test( 'maximize leaves a hidden widget hidden, unless the variant says otherwise', () => {
	expect( maximize( 'hidden', floating ) ).toEqual( { view: 'hidden', event: null } );
	expect( maximize( 'hidden', { ...floating, maximizeShowsHidden: true } ) ).toEqual( {
		view: 'maximized',
		event: 'ChatMaximized',
	} );
} );

test( 'minimize closes an open window, and nothing else', () => {
	expect( minimize( 'maximized', floating ) ).toEqual( { view: 'minimized', event: 'ChatMinimized' } );
	expect( minimize( 'hidden', floating ) ).toEqual( { view: 'hidden', event: null } );
} );

test( 'toggle opens and closes', () => {
	expect( toggle( 'minimized', floating ).view ).toBe( 'maximized' );
	expect( toggle( 'maximized', floating ).view ).toBe( 'minimized' );
	expect( toggle( 'hidden', floating ).view ).toBe( 'hidden' );
} );

test( 'hide says so once, show brings the launcher back in silence', () => {
	expect( hide( 'maximized' ) ).toEqual( { view: 'hidden', event: 'ChatHidden' } );
	expect( hide( 'hidden' ) ).toEqual( { view: 'hidden', event: null } );
	expect( show( 'hidden', floating ) ).toEqual( { view: 'minimized', event: null } );
	expect( show( 'maximized', floating ) ).toEqual( { view: 'maximized', event: null } );
	expect( toggleVisibility( 'hidden', floating ).view ).toBe( 'minimized' );
	expect( toggleVisibility( 'minimized', floating ).view ).toBe( 'hidden' );
} );

test( 'an inline chat is open whenever it is there', () => {
	expect( minimize( 'maximized', inline ) ).toEqual( { view: 'maximized', event: null } );
	expect( show( 'hidden', inline ).view ).toBe( 'maximized' );
} );
