/** How an address begins that leads somewhere. */
const LEADS = /^(http|mailto:|tel:)/;

/** Ends of addresses that are there for a script alone. */
const IDLE = /#(tawk-maximize)?$/;

type Link = Pick< HTMLAnchorElement, 'href' | 'target' >;

/** The link that an element is, is part of or holds; undefined where it leads nowhere. */
export function linkOf( element: HTMLElement ): Link | undefined {
	const link = element.closest< HTMLAnchorElement >( 'a,area' ) ?? element.querySelector( 'a' );
	return link && LEADS.test( link.href ) && ! IDLE.test( link.href ) ? link : undefined;
}

/** The link itself where it leads to the chat of another site: only its address says that it opens a chat. */
export function linkElsewhere( element: HTMLElement ): Link | undefined {
	const link = element as HTMLAnchorElement;
	const isOurs = element.matches( '[data-tawk-action],.tawk-maximize' );
	return ! isOurs && link.host && link.host !== location.host ? link : undefined;
}

/** Goes where a link leads; no script hears of a click. */
export function follow( to: Link | undefined ): void {
	if ( ! to ) {
		return;
	}
	const link = document.createElement( 'a' );
	link.href = to.href;
	link.rel = 'noopener';
	// Long after a click, browsers block new windows.
	link.target = navigator.userActivation?.isActive ? to.target : '';
	link.click();
}
