import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

declare global {
	interface Window {
		/** Size of each layout shift, with what has moved. */
		shifts?: string[];
	}
}

interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null }[];
}

/** Notes whatever moves on a page, from its next load on; also what a person's own click has brought about. */
export async function watchShifts( page: Page ): Promise< void > {
	await page.addInitScript( () => {
		const shifts: string[] = ( window.shifts = [] );
		new PerformanceObserver( ( list ) => {
			for ( const { value, sources } of list.getEntries() as LayoutShift[] ) {
				// What moves inside the widget has no name outside.
				const moved = sources.flatMap( ( { node } ) => node ?? [] );
				if ( moved.length > 0 ) {
					shifts.push( `${ value }: ${ moved.map( ( { textContent } ) => textContent ).join( ', ' ) }` );
				}
			}
		} ).observe( { type: 'layout-shift', buffered: true } );
	} );
}

/** Nothing on the page has moved so far: what is on its way is painted first. */
export async function expectStill( page: Page ): Promise< void > {
	const shifts = await page.evaluate( async () => {
		const painted = () => new Promise( ( resolve ) => requestAnimationFrame( () => setTimeout( resolve ) ) );
		await painted();
		await painted();
		return window.shifts;
	} );
	expect( shifts ).toEqual( [] );
}
