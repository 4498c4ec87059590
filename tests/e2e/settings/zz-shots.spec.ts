import { test } from '../wordpress';
import { openScreen } from './screen';

const shot = ( page, name ) => page.screenshot( { path: `/tmp/h/builder-shots/${ name }.png`, fullPage: true } );
const rule = ( id, more ) => ( { id, name: '', enabled: true, conditions: [], action: 'hide', widget: '', ...more } );
test( 'shots', async ( { page, connect, logInAs } ) => {
	test.setTimeout( 240000 );
	page.on( 'console', ( m ) => console.log( m.type(), m.text().slice( 0, 300 ) ) );
	await logInAs( 'admin' );
	await connect();
	await page.setViewportSize( { width: 1280, height: 900 } );
	await openScreen( page, '#visibility' );
	await shot( page, '1-empty' );
	await page.getByRole( 'button', { name: 'Add a rule' } ).click();
	await page.waitForTimeout( 500 );
	await shot( page, '2-add-menu' );
	await page.getByRole( 'menuitem', { name: /A rule of your own/ } ).click();
	await page.waitForTimeout( 500 );
	await shot( page, '3-own' );
	console.log( await page.evaluate( () => document.activeElement?.outerHTML.slice( 0, 200 ) ) );
	await page.keyboard.press( 'Enter' );
	await page.waitForTimeout( 500 );
	await shot( page, '4-add-condition' );
	console.log( await page.evaluate( () => document.activeElement?.outerHTML.slice( 0, 200 ) ) );
	await page.keyboard.type( 'page or' );
	await page.keyboard.press( 'Enter' );
	await page.waitForTimeout( 800 );
	console.log( await page.evaluate( () => document.activeElement?.outerHTML.slice( 0, 200 ) ) );
	await page.keyboard.type( 'about' );
	await page.waitForTimeout( 1000 );
	await shot( page, '5-search' );
	await page.keyboard.press( 'Enter' );
	await page.waitForTimeout( 500 );
	await shot( page, '6-picked' );
	await connect( {
		widgets: [ { id: 'sales', name: 'Sales', property_id: '5f1e9c8a0b2d4c6e8f013579', widget_id: '1hsales22' } ],
		visibility: { default: 'show', rules: [
			rule( 'a', { name: 'Not in cart and checkout on phones', conditions: [ { type: 'page_type', operator: 'is', value: [ 'front_page', 'search' ] }, { type: 'device', operator: 'is', value: [ 'phone' ] } ] } ),
			rule( 'b', { action: 'show', conditions: [ { type: 'role', operator: 'is', value: [ 'administrator', 'ghost' ] } ] } ),
			rule( 'c', { conditions: [ { type: 'page_type', operator: 'is', value: [ 'search' ] }, { type: 'device', operator: 'is', value: [ 'phone' ] }, { type: 'post', operator: 'is_not', value: [ 2, 99999 ] } ] } ),
			rule( 'd', { conditions: [
				{ type: 'term', operator: 'is', value: [ 1, 2, 3, 4 ] }, { type: 'author', operator: 'is_not', value: [ 1, 2 ] }, { type: 'post_type', operator: 'is', value: [ 'post' ] },
				{ type: 'template', operator: 'is', value: [ 'default' ] }, { type: 'url', operator: 'is', value: [ '/shop/*', '/cart' ] }, { type: 'language', operator: 'is', value: [ 'en_US' ] },
				{ type: 'logged_in', operator: 'is_not', value: true }, { type: 'user_meta', operator: 'is', value: { key: 'plan', compare: 'equals', value: 'gold' } },
				{ type: 'schedule', operator: 'is_not', value: { timezone: 'Europe/Berlin', days: [ 'mon', 'tue', 'wed', 'fri' ], from: '09:00', to: '17:00' } },
				{ type: 'dates', operator: 'is', value: { timezone: '', from: '2026-12-24T18:00', to: '2026-12-27T00:00' } },
				{ type: 'referrer', operator: 'is', value: [ '*.google.com' ] }, { type: 'query', operator: 'is', value: { name: 'utm_source', compare: 'exists', value: '' } },
				{ type: 'browser_language', operator: 'is', value: [ 'de', 'pt-BR' ] }, { type: 'visits', operator: 'is', value: { compare: 'greater', value: 3 } }, { type: 'agent_status', operator: 'is', value: [ 'offline' ] },
				{ type: 'loyalty', operator: 'is', value: [ 'gold' ] },
			] } ),
			rule( 'w', { action: 'use_widget', widget: 'sales', conditions: [ { type: 'language', operator: 'is', value: [ 'de_DE' ] } ] } ),
		] },
	} );
	await page.goto( 'about:blank' );
	page.on( 'dialog', ( d ) => d.accept() );
	await openScreen( page, '#visibility' );
	await page.waitForTimeout( 1000 );
	await shot( page, '7-mixed' );
	await page.locator( '#tawk-integration-line-d-title' ).click();
	await page.locator( '#tawk-integration-line-c-title' ).click();
	await page.waitForTimeout( 1500 );
	await shot( page, '8-long' );
	await page.locator( '#tawk-integration-line-a-menu' ).click();
	await page.waitForTimeout( 300 );
	await shot( page, '9-menu' );
	await page.getByRole( 'menuitemcheckbox' ).click();
	await page.setViewportSize( { width: 375, height: 740 } );
	await page.waitForTimeout( 300 );
	await shot( page, '10-phone' );
} );
