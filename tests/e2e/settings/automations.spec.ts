/** Automations: sentences, their editors, and the drawn page on which they are tried. */
import type { Locator, Page } from '@playwright/test';
import type { Site } from '../../environment/site';
import { askedFor, expect, PROPERTY, test } from '../wordpress';
import { axe, expectToFit, openScreen, saveButton, snackbar, tabTo } from './screen';

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

/** Without the snackbar, which core makes a button with a button in it. */
const PANEL = '[role=tabpanel]';

const automation = ( name: string, trigger: object, actions: object[], conditions: object[] = [] ) => ( {
	id: name.toLowerCase().replaceAll( ' ', '-' ),
	name,
	enabled: true,
	trigger,
	conditions,
	actions,
	once: 'visit',
} );

const stored = async ( site: Site ): Promise< unknown > =>
	JSON.parse(
		await site.wp( 'eval', 'echo wp_json_encode( get_option( "tawk_integration_settings" )["automations"] );' )
	);

const cards = ( page: Page ) => page.getByRole( 'list', { name: 'Automations', exact: true } ).locator( '> li' );
const part = ( page: Page, name: string ) => page.getByRole( 'button', { name, exact: true } );
const section = ( page: Page, name: string ) => page.getByRole( 'group', { name, exact: true } );

// Menus are chosen from by key: a click scrolls first, and the list may follow its button before the release.

async function add( page: Page, name: string | RegExp ): Promise< void > {
	await page.getByRole( 'button', { name: 'Add an automation' } ).click();
	await page.getByRole( 'menuitem', { name } ).press( 'Enter' );
}

async function addAction( page: Page, name: string ): Promise< void > {
	await page.getByRole( 'button', { name: 'Add an action' } ).click();
	await page.getByLabel( 'Search what can be done' ).fill( name );
	await page.keyboard.press( 'Enter' );
	await expect( section( page, name ) ).toBeVisible();
}

async function save( page: Page ): Promise< void > {
	const answered = page.waitForResponse( ( answer ) => /wp(\/|%2F)v2(\/|%2F)settings/.test( answer.url() ) );
	await saveButton( page ).click();
	await answered;
	// What was said of the save before may still be there.
	await expect( snackbar( page, 'Saved.' ).last() ).toBeVisible();
}

test( 'an automation is built by keyboard alone, reads as a sentence and is saved', async ( {
	page,
	connect,
	site,
} ) => {
	await connect();
	await openScreen( page, '#automations' );
	await page.getByRole( 'tab', { name: 'Automations' } ).focus();
	await tabTo( page, page.getByRole( 'button', { name: 'Add an automation' } ) );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByRole( 'menuitem', { name: 'An automation of your own' } ) ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expect( page.getByRole( 'button', { name: 'When: A visitor stays on the page' } ) ).toBeFocused();
	await tabTo( page, page.getByLabel( 'Seconds', { exact: true } ) );
	await page.keyboard.press( 'Control+a' );
	await page.keyboard.type( '1.5' );
	const seconds = page.getByLabel( 'Seconds', { exact: true } );
	await expect( seconds ).toHaveAttribute( 'aria-invalid', 'true' );
	await expect( seconds ).toHaveAccessibleDescription( 'From 1 to 3,600, whole numbers.' );
	await page.keyboard.press( 'Control+a' );
	await page.keyboard.type( '20' );
	await expect( seconds ).toHaveAttribute( 'aria-invalid', 'false' );
	await expect( cards( page ).getByRole( 'heading' ) ).toHaveText(
		'When a visitor stays 20 seconds on a page, then open the chat. Once a visit.'
	);

	await tabTo( page, page.getByRole( 'button', { name: 'Add a condition' } ) );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'Search conditions' ) ).toBeFocused();
	await page.keyboard.type( 'open closed hidden' );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'Open', { exact: true } ) ).toBeFocused();
	await tabTo( page, page.getByLabel( /^Closed/ ) );
	await page.keyboard.press( 'Space' );
	await expect( section( page, 'If' ) ).toContainText( 'It is decided once the chat has loaded' );

	await part( page, 'open the chat' ).focus();
	await page.keyboard.press( 'Enter' );
	await expect( page.getByRole( 'button', { name: 'Then: Open the chat' } ) ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'Search what can be done' ) ).toBeFocused();
	await page.keyboard.type( 'add tags' );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'Tag 1', { exact: true } ) ).toBeFocused();
	await page.keyboard.type( 'patient ' );
	await tabTo( page, page.getByRole( 'button', { name: 'Insert into “Tag 1”' } ) );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByRole( 'menuitem', { name: 'Seconds on the page' } ) ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'Tag 1', { exact: true } ) ).toBeFocused();
	await expect( page.getByLabel( 'Tag 1', { exact: true } ) ).toHaveValue( 'patient {trigger.seconds}' );
	await expect( part( page, 'Every time' ) ).toBeVisible();

	await page.keyboard.press( 'Control+s' );
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( await stored( site ) ).toMatchObject( [
		{
			trigger: { on: 'time_on_page', seconds: 20 },
			conditions: [ { type: 'chat_state', operator: 'is', value: [ 'minimized' ] } ],
			actions: [ { do: 'add_tags', tags: [ 'patient {trigger.seconds}' ] } ],
			once: 'always',
		},
	] );
} );

test( 'every trigger with arguments and every action has an editor, and what they store is accepted', async ( {
	page,
	connect,
	site,
} ) => {
	test.slow();
	const sales = { id: 'sales', name: 'Sales', property_id: PROPERTY, widget_id: '1hsales22' };
	const labels = [
		[ 'A visitor stays on the page', () => page.getByLabel( 'Seconds', { exact: true } ).fill( '10' ) ],
		[
			'A visitor scrolls down the page',
			() => page.getByLabel( 'Percent of the page', { exact: true } ).fill( '80' ),
		],
		[ 'A visitor clicks on something', () => page.getByLabel( /^Which element/ ).fill( '#buy' ) ],
		[ 'Something on the page comes into sight', () => page.getByLabel( /^Which element/ ).fill( '.price' ) ],
		[ 'A visitor sends a form of the page', () => page.getByLabel( /^Which form/ ).fill( 'form' ) ],
		[ 'Agents come or go', () => page.getByLabel( /^Offline/ ).check() ],
		[ 'The visitor rates the conversation', () => page.getByLabel( /^Bad/ ).check() ],
	] as const;
	await connect( { widgets: [ sales ] } );
	await openScreen( page, '#automations' );
	for ( const [ label, fill ] of labels ) {
		await add( page, 'An automation of your own' );
		await page.getByRole( 'button', { name: /^When: / } ).click();
		await page.getByLabel( 'Search what can happen' ).fill( label );
		await page.keyboard.press( 'Enter' );
		await expect( page.getByRole( 'button', { name: `When: ${ label }` } ) ).toBeVisible();
		await fill();
		if ( label !== labels.at( -1 )?.[ 0 ] ) {
			await page.getByRole( 'button', { name: /^Close “/ } ).click();
		}
	}

	const kinds = await page.evaluate( () => ( window as unknown as BootWindow ).tawkIntegrationSettings.actions );
	const others = kinds.filter( ( { name } ) => name !== 'maximize' );
	for ( const { label } of others ) {
		await addAction( page, label );
	}
	const pair = async ( within: string, name: string, text: string ) => {
		await section( page, within ).getByRole( 'textbox', { name: 'Name' } ).fill( name );
		await section( page, within ).getByRole( 'textbox', { name: 'Text' } ).fill( text );
	};
	await page.getByLabel( 'Show the chat in the corner, too' ).check();
	await page.getByLabel( 'Widget', { exact: true } ).selectOption( '“Sales”' );
	await pair( 'What agents see', 'Rated As', '{trigger.rating}' );
	await section( page, 'Add tags' ).getByLabel( 'Tag 1', { exact: true } ).fill( 'unhappy' );
	await section( page, 'Remove tags' ).getByLabel( 'Tag 1', { exact: true } ).fill( 'happy' );
	await section( page, 'Add an event' ).getByLabel( 'Name of the event' ).fill( 'Rated' );
	await page.getByRole( 'button', { name: 'Add a detail' } ).click();
	await pair( 'What agents read of it (optional)', 'score', '{trigger.score}' );
	await section( page, 'Tell analytics' ).getByLabel( 'Name of the event' ).fill( 'tawk rated' );
	await page.getByRole( 'button', { name: 'Add a parameter' } ).click();
	await pair( 'Parameters (optional)', 'rating', '{trigger.rating}' );
	await section( page, 'Tell scripts of the page' ).getByLabel( 'Name of the event' ).fill( 'shop:rated' );
	await page.getByRole( 'button', { name: 'Add a text' } ).click();
	await pair( 'What scripts are told with it (optional)', 'rating', '{trigger.rating}' );

	await save( page );
	const [ automations, last ] = ( ( all ) => [ all, all.at( -1 ) ] )(
		( await stored( site ) ) as { trigger: object; actions: { do: string }[] }[]
	);
	expect( automations.map( ( { trigger } ) => trigger ) ).toEqual( [
		{ on: 'time_on_page', seconds: 10 },
		{ on: 'scroll', percent: 80 },
		{ on: 'click', selector: '#buy' },
		{ on: 'element_visible', selector: '.price' },
		{ on: 'form_submit', selector: 'form' },
		{ on: 'status_change', status: [ 'offline' ] },
		{ on: 'chat_satisfaction', rating: [ 'dislike' ] },
	] );
	expect( last?.actions.map( ( action ) => action.do ) ).toEqual( [
		'maximize',
		...others.map( ( { name } ) => name ),
	] );
	expect( last?.actions ).toEqual(
		expect.arrayContaining( [
			{ do: 'start', show_widget: true },
			{ do: 'switch_widget', widget: 'sales' },
			{ do: 'set_attributes', attributes: { 'rated-as': '{trigger.rating}' } },
			{ do: 'add_event', name: 'rated', metadata: { score: '{trigger.score}' } },
			{ do: 'data_layer', event: 'tawk_rated', parameters: { rating: '{trigger.rating}' } },
			{ do: 'dispatch', name: 'shop:rated', detail: { rating: '{trigger.rating}' } },
		] )
	);
} );

interface BootWindow {
	tawkIntegrationSettings: { actions: { name: string; label: string }[] };
}

test( 'what the server refuses stands beside its field, and what is unwise is said before', async ( {
	page,
	connect,
	expected,
} ) => {
	expected.push( /400 \(Bad Request\)/ );
	const event = { do: 'add_event', name: 'left', metadata: { note: 'x' } };
	await connect( { automations: [ automation( 'Left', { on: 'page_view' }, [ { do: 'maximize' }, event ] ) ] } );
	await openScreen( page, '#automations' );
	await part( page, 'tell agents of the event “left”' ).click();
	const name = page.getByLabel( 'Name of the event' );
	await expect( name ).toBeFocused();
	await name.fill( 'Preis_gefragt' );
	await expect( name ).toHaveAccessibleDescription( 'tawk.to takes it as preis-gefragt.' );
	const note = section( page, 'What agents read of it (optional)' ).getByRole( 'textbox', { name: 'Text' } );
	await note.fill( '{trigger.name}' );
	await expect( note ).toHaveAccessibleDescription( /Stays empty.*\{trigger\.name\}/ );
	await note.fill( '' );
	await name.fill( '' );
	await page.getByRole( 'tab', { name: 'Connect' } ).click();
	await saveButton( page ).click();

	const tab = page.getByRole( 'tab', { name: 'Automations' } );
	await expect( tab ).toHaveAttribute( 'aria-selected', 'true' );
	await expect( tab ).toHaveClass( /has-error/ );
	await expect( name ).toBeFocused();
	await expect( name ).toHaveAttribute( 'aria-invalid', 'true' );
	await expect( note ).toHaveAccessibleDescription( /^Fill this in/ );
	expect( await axe( page, PANEL ) ).toEqual( [] );

	const failure = page.getByRole( 'region', { name: 'Unsaved changes' } ).getByText( /^Nothing was saved/ );
	await expect( failure ).toContainText( 'Nothing was saved: 2 entries need your attention (Automations).' );
	await name.fill( 'left' );
	await expect( failure ).toContainText( 'Nothing was saved: 1 entry needs your attention (Automations).' );
	await note.fill( 'now' );
	await expect( failure ).toHaveCount( 0 );
	await expect( note ).not.toHaveAttribute( 'aria-invalid', 'true' );
	await part( page, 'Once a visit' ).click();
	await section( page, 'How often' ).getByRole( 'combobox' ).selectOption( 'Every time' );
	await expect( cards( page ) ).toContainText( 'It opens the chat on every page, for everyone.' );
	await page.getByRole( 'button', { name: 'Also on phones' } ).click();
	await expect( page.getByLabel( /^Phone/ ) ).toBeFocused();
	await expect( cards( page ) ).toContainText( 'if the visitor uses a phone, a tablet, or a desktop, then' );
	await expect( cards( page ) ).not.toContainText( 'It opens the chat on every page' );
	await save( page );

	// A row in which nothing stands is none; half a row is kept, and not stored.
	const details = section( page, 'What agents read of it (optional)' );
	const [ key, text ] = [ 'Name', 'Text' ].map( ( label ) =>
		details.getByRole( 'textbox', { name: label } ).last()
	) as [ Locator, Locator ];
	await page.getByRole( 'button', { name: 'Add a detail' } ).click();
	await expect( key ).toBeFocused();
	await name.fill( 'left-it' );
	await save( page );
	await expect( key ).toHaveAttribute( 'aria-invalid', 'false' );
	await key.fill( 'mood' );
	await name.focus();
	await expect( text ).toHaveAccessibleDescription( 'Fill this in.' );
	await saveButton( page ).click();
	await expect( failure ).toContainText( 'Nothing was saved: 1 entry needs your attention (Automations).' );
	await expect( key ).toHaveValue( 'mood' );
	await expect( text ).toHaveAttribute( 'aria-invalid', 'true' );
	await page.getByRole( 'button', { name: /^More for / } ).click();
	await page.getByRole( 'menuitem', { name: 'Remove' } ).press( 'Enter' );
	await expect( failure ).toHaveCount( 0 );
} );

test( 'ready-made ones come with a click, lines are moved, copied and removed, and all of it is taken back', async ( {
	page,
	connect,
	site,
} ) => {
	await connect();
	await openScreen( page, '#automations' );
	const names = cards( page ).getByRole( 'heading' );
	await page.getByRole( 'button', { name: 'Hide when nobody is there' } ).click();
	await expect( names ).toHaveCount( 3 );
	await expect( page.getByRole( 'button', { name: 'Edit “Nobody is there: hide”' } ) ).toBeFocused();
	await snackbar( page, 'can’t leave a message' ).getByRole( 'button', { name: 'Undo' } ).click();
	await expect( page.getByText( 'There is no automation yet.' ) ).toBeVisible();
	await expect( saveButton( page ) ).toHaveCount( 0 );

	for ( const name of [ 'Link from an e-mail', 'Google Analytics', 'Form sent', 'Unhappy rating' ] ) {
		await add( page, new RegExp( `^${ name }` ) );
	}
	await add( page, /^Tag by campaign/ );
	await expect( snackbar( page, 'Now enter the name of your campaign' ) ).toBeVisible();
	await expect( names ).toHaveCount( 7 );
	await page.getByRole( 'button', { name: 'More for “Unhappy rating”' } ).click();
	await page.getByRole( 'menuitem', { name: 'Move up' } ).press( 'Enter' );
	await expect( names ).toHaveText( [
		'Link from an e-mail',
		'Analytics: conversation',
		'Analytics: form before a conversation',
		'Analytics: message left',
		'Unhappy rating',
		'Form sent',
		'Tag by campaign',
	] );
	await page.getByRole( 'button', { name: 'More for “Form sent”' } ).click();
	await page.getByRole( 'menuitem', { name: 'Remove' } ).press( 'Enter' );
	await expect( names ).toHaveCount( 6 );
	await snackbar( page, 'Automation removed.' ).getByRole( 'button', { name: 'Undo' } ).click();
	await expect( names.nth( 5 ) ).toHaveText( 'Form sent' );
	await page.getByRole( 'button', { name: 'More for “Form sent”' } ).click();
	await page.getByRole( 'menuitem', { name: 'Duplicate' } ).press( 'Enter' );
	await snackbar( page, 'Automation copied.' ).getByRole( 'button', { name: 'Undo' } ).click();
	await expect( names ).toHaveCount( 7 );
	await page.getByRole( 'button', { name: 'More for “Form sent”' } ).click();
	await page.getByRole( 'menuitem', { name: 'Duplicate' } ).press( 'Enter' );
	await expect( page.getByLabel( 'Name (optional)' ) ).toHaveValue( 'Form sent (copy)' );
	await page.getByRole( 'checkbox', { name: 'Use “Form sent (copy)”' } ).uncheck();
	await save( page );
	expect( await stored( site ) ).toMatchObject( [
		{ id: 'link-from-mail' },
		{ id: 'analytics', actions: [ { event: 'tawk_chat_started' } ] },
		{ id: 'analytics-2', actions: [ { event: 'tawk_prechat_form' } ] },
		{ id: 'analytics-3', actions: [ { event: 'tawk_offline_message' } ] },
		{ id: 'unhappy-rating', trigger: { rating: [ 'dislike' ] } },
		{ id: 'form-sent', enabled: true },
		{ id: 'form-sent-2', enabled: false },
		{ id: 'tag-by-campaign' },
	] );
} );

test( 'an automation is tried on a drawn page, which loads nothing of tawk.to', async ( {
	page,
	connect,
	simulator,
} ) => {
	await page.emulateMedia( { reducedMotion: 'reduce' } );
	const actions = [
		{ do: 'set_attributes', attributes: { rated: '{trigger.rating}' } },
		{ do: 'add_tags', tags: [ 'unhappy' ] },
		{ do: 'data_layer', event: 'tawk_rated', parameters: {} },
	];
	const online = { type: 'agent_status', operator: 'is', value: [ 'online' ] };
	await connect( {
		automations: [ automation( 'Rated', { on: 'chat_satisfaction', rating: [ 'dislike' ] }, actions, [ online ] ) ],
	} );
	await openScreen( page, '#automations' );
	await page.getByRole( 'button', { name: 'Try it: “Rated”' } ).click();
	const card = cards( page ).first();
	await expect( card.getByRole( 'list' ).last().getByRole( 'listitem' ) ).toHaveText( [
		'It happens: the visitor rates the conversation as bad.',
		'Conditions are taken to hold: agents are online.',
		'Agents see: rated: dislike',
		'The conversation gets the tag “unhappy”.',
		'Sent to analytics: tawk_rated',
	] );
	await expect( page.getByRole( 'status' ).filter( { hasText: 'Sent to analytics: tawk_rated' } ) ).toHaveCount( 1 );
	await expect( card.getByRole( 'list', { name: 'Tags' } ) ).toHaveText( 'unhappy' );
	await expect( card.getByRole( 'definition' ) ).toHaveText( 'dislike' );
	expect( await axe( page, PANEL ) ).toEqual( [] );

	await page.emulateMedia( { reducedMotion: 'no-preference' } );
	await card.getByRole( 'button', { name: 'Play again' } ).click();
	await expect( card.getByRole( 'listitem' ).filter( { hasText: 'It happens' } ) ).toBeVisible();
	await expect( card.getByText( 'Sent to analytics' ) ).toHaveCount( 0 );
	await expect( card.getByText( 'Sent to analytics' ) ).toBeVisible( { timeout: 15_000 } );
	await page.getByRole( 'checkbox', { name: 'Use “Rated”' } ).uncheck();
	await save( page );
	// Were it played anew, this would not have come yet.
	await expect( card.getByText( 'Sent to analytics' ) ).toBeVisible( { timeout: 500 } );
	expect( askedFor( simulator, 'embed' ) ).toEqual( [] );
} );

test( 'sentences, menus and open editors fit a phone and are accessible', async ( { page, connect } ) => {
	await page.emulateMedia( { reducedMotion: 'reduce' } );
	await page.setViewportSize( { width: 375, height: 740 } );
	const event = { do: 'add_event', name: 'a-rather-long-name-of-an-event', metadata: { name: '{trigger.name}' } };
	await connect( {
		automations: [
			automation( 'One', { on: 'agent_join_chat' }, [ event, { do: 'add_tags', tags: [ 'a', 'b' ] } ] ),
			automation( 'Two', { on: 'element_visible', selector: '.a-rather-long-class-that-breaks-nowhere' }, [
				{ do: 'maximize' },
			] ),
		],
	} );
	await openScreen( page, '#automations' );
	await page.getByRole( 'button', { name: 'Edit “One”' } ).click();
	await page.getByRole( 'button', { name: 'Edit “Two”' } ).click();
	await page.getByRole( 'button', { name: 'Try it: “One”' } ).click();
	await page.getByText( 'How do I find one?' ).click();
	await expectToFit( page );
	expect( await axe( page, PANEL ) ).toEqual( [] );
	// wp-admin's own menus have the role, too.
	const menu = page.locator( '.components-popover [role=menu]' );
	const buttons = [
		'Add an automation',
		'More for “One”',
		'When: An agent joins the conversation',
		'Insert into “Tag 1”',
	];
	for ( const button of buttons ) {
		await page.getByRole( 'button', { name: button } ).click();
		await expect( menu ).toBeVisible();
		await expectToFit( page );
		expect( await axe( page, '.components-popover' ) ).toEqual( [] );
		await page.keyboard.press( 'Escape' );
		await expect( menu ).toHaveCount( 0 );
	}
} );
