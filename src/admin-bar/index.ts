/**
 * The toolbar's item on the site: says what this browser shows, and changes what the post itself says.
 */
import type { Config } from '../widget/config';
import type { Boot, Own } from './boot';
import { failureLines } from './failures';
import { runLines } from './runs';
import { save } from './save';
import { PATIENCE, wordsFor } from './state';
import './admin-bar.scss';

const CHOICES: readonly Own[ 'visibility' ][] = [ 'hide', 'show', 'inherit' ];

/** What there is to say of a choice that was made: it stands whatever the chat does meanwhile. */
let outcome: string | undefined;

/** An entry of the menu; the item itself for ''. */
const entry = ( name: string ): HTMLElement | null =>
	document.querySelector( `#wp-admin-bar-tawk-integration${ name && `-${ name }` } > .ab-item` );

function tell( { label, sentence }: { label?: string; sentence: string } ): void {
	const item = entry( '' )?.querySelector( '.ab-label' );
	const reason = entry( 'reason' );
	if ( item && label ) {
		item.textContent = label;
	}
	if ( reason ) {
		reason.textContent = sentence;
	}
}

/** Says some sentences, if they have changed: what is said anew is read out anew. */
function say( name: string, lines: string[] ): void {
	const list = entry( name );
	if ( list && list.dataset.said !== lines.join() ) {
		list.dataset.said = lines.join();
		list.replaceChildren(
			...lines.map( ( line ) => {
				const part = document.createElement( 'span' );
				part.textContent = line;
				return part;
			} )
		);
	}
}

/** Whether an automation applies to the page. */
function hasAutomations( config: HTMLElement | null ): boolean {
	try {
		return ( JSON.parse( config!.textContent! ) as Config ).automations!.length > 0;
	} catch {
		return false;
	}
}

const clock = ( at: number ): string => new Date( at ).toLocaleTimeString( document.documentElement.lang || undefined );

function follow( boot: Boot ): void {
	const config = document.querySelector< HTMLElement >( 'script#tawk-integration-config' );
	const isAutomated = hasAutomations( config );
	let isLate = false;
	const update = () => {
		const { label, sentence } = wordsFor( boot, config ? config.dataset.state : null, isLate );
		tell( { label, sentence: outcome ?? sentence } );
		if ( boot.failures ) {
			say( 'failures', failureLines( config?.dataset.failures, boot.failures ) );
		}
		if ( boot.runs && isAutomated ) {
			say( 'runs', runLines( config?.dataset.runs, boot.runs, clock ) );
		}
	};
	update();
	if ( config ) {
		new MutationObserver( update ).observe( config, {
			attributes: true,
			attributeFilter: [ 'data-state', 'data-failures', 'data-runs' ],
		} );
		setTimeout( () => {
			isLate = true;
			update();
		}, PATIENCE );
	}
}

function offerChoices( boot: Boot, post: Required< Boot >[ 'post' ] ): void {
	const mark = ( chosen: Own[ 'visibility' ] ) =>
		CHOICES.forEach( ( choice ) => {
			const link = entry( choice );
			link?.setAttribute( 'role', 'menuitemradio' );
			link?.setAttribute( 'aria-checked', String( choice === chosen ) );
			link?.parentElement?.classList.toggle( 'is-current', choice === chosen );
		} );
	mark( post.own.visibility );
	CHOICES.forEach( ( visibility ) =>
		entry( visibility )?.addEventListener( 'click', async ( event ) => {
			event.preventDefault();
			const isSaved = await save( post, visibility );
			if ( isSaved ) {
				mark( visibility );
			}
			outcome = isSaved ? boot.words.saved : boot.words.failed;
			tell( { sentence: outcome } );
		} )
	);
}

const boot = window.tawkIntegrationAdminBar;
if ( boot ) {
	[ 'reason', 'failures', 'runs' ].forEach( ( name ) => entry( name )?.setAttribute( 'aria-live', 'polite' ) );
	follow( boot );
	if ( boot.post ) {
		offerChoices( boot, boot.post );
	}
}
