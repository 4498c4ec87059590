import { consented } from '../widget/consent';
import type { Page } from '../widget/page';
import { act } from './act';
import type { Action, Args } from './action';
import { switchWidget } from './actions/switch_widget';
import { NO_CALLBACK } from './codes';
import { idsOf, isKnown } from './ids';
import { telling } from './later';
import { follow, linkElsewhere, linkOf } from './link';

/** Longest wait for the widget, in milliseconds. */
const PATIENCE = 8000;

/** After that time, in milliseconds, the page is not taken away any more: its visitor may be doing something else. */
const PROMPT = 5000;

/** The visitor has gone on to another page; the browser may bring this one back. */
const LEFT = 'LEFT';

/** Elements whose click is not done yet: who clicks again means the same. */
const busy = new WeakSet< HTMLElement >();

/**
 * Does what a click on an element asks for.
 *
 * @param page
 * @param element
 * @param action  None where nobody knows the one that the element asks for.
 * @return '' or what hindered it.
 */
export async function clicked( page: Page, element: HTMLElement, action: Action | undefined ): Promise< string > {
	if ( busy.has( element ) || element.matches( '[aria-disabled=true]' ) ) {
		return '';
	}
	const elsewhere = action ? linkElsewhere( element ) : linkOf( element );
	if ( elsewhere || ! action ) {
		follow( elsewhere );
		return 'UNKNOWN_ACTION';
	}
	const told = page.config.clicks?.[ element.dataset.tawkClick as unknown as number ] ?? {};
	const widget = told.widget !== undefined && isKnown( page.config, told.widget ) ? told.widget : undefined;

	const since = Date.now();
	busy.add( element );
	let code = await acted( page, action, widget );
	busy.delete( element );
	if ( hinders( code ) && action.loads ) {
		if ( Date.now() - since > PROMPT ) {
			// The click is not lost where the widget comes after all.
			code = await page.running.then(
				() => acted( page, action.opening ?? action, widget ),
				() => code
			);
		} else if ( code !== LEFT ) {
			// Without consent nobody is led to tawk.to, unless by a link of the element's own.
			follow( linkOf( element ) ?? ( consented() ? directLink( page, widget ) : undefined ) );
		}
	}
	if ( ! hinders( code ) && ( told.attributes ?? told.tags ?? told.event ) ) {
		void act( page, telling( 'click' ), told as Args );
	}
	return code;
}

const hinders = ( code: string ) => code && code !== NO_CALLBACK;

/** The widget first, then what is done with it. */
function acted( page: Page, action: Action, widget: string | undefined ): Promise< string > {
	const givenUp = new Promise< string >( ( resolve ) => {
		setTimeout( resolve, PATIENCE, 'NO_ANSWER' );
		addEventListener( 'pagehide', () => resolve( LEFT ), { once: true } );
	} );
	if ( widget !== undefined && action.loads && action !== switchWidget ) {
		void act( page, switchWidget, { widget }, givenUp );
	}
	return act( page, action, { widget: widget ?? '', show_widget: true }, givenUp );
}

/** Leads to the chat on a page of tawk.to's own. */
const directLink = ( { config, chat }: Page, widget: string | undefined ) => ( {
	href: `https://tawk.to/chat/${ idsOf( config, widget ?? chat.answer().widget ) }`,
	target: '_blank',
} );
