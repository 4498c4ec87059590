/** How long the built evaluator takes in Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../environment/paths';
import { inBrowser } from './browser';

/** In microseconds. */
export interface Decisions {
	/** Of a page that has just loaded. */
	cold: number;
	/** Median of the decisions that follow. */
	warm: number;
}

/** Rules that all have to be asked, as PHP leaves them: none holds. */
const rulesOf = ( count: number ): object[] => {
	const conditions = [
		{ type: 'device', operator: 'is', value: [ 'phone', 'tablet' ] },
		{ type: 'referrer', operator: 'is', value: [ 'example.com', '*.example.org' ] },
		{ type: 'query', operator: 'is', value: { name: 'utm_source', compare: 'equals', value: 'mail' } },
		{ type: 'cookie', operator: 'is', value: { name: 'member', compare: 'exists', value: '' } },
		{ type: 'schedule', operator: 'is', value: { timezone: '', days: [ 'mon' ], from: '03:00', to: '03:01' } },
	];
	return Array.from( { length: count }, ( _, index ) => ( {
		conditions: [
			{ type: 'device', operator: 'is', value: [ 'desktop' ] },
			{ type: 'browser_language', operator: 'is_not', value: [ 'xx' ] },
			conditions[ index % conditions.length ],
		],
		action: 'hide',
	} ) );
};

/** @param counts Numbers of rules; each is decided in a page of its own. */
export const decisionsInBrowser = async ( counts: readonly number[] ): Promise< Decisions[] > => {
	const evaluator = readFileSync( join( ROOT, 'build', 'visibility', 'evaluator.js' ), 'utf8' );
	return inBrowser( async ( browser ) => {
		const measured: Decisions[] = [];
		for ( const count of counts ) {
			const page = await browser.newPage( { viewport: { width: 1280, height: 800 } } );
			// Cross-origin isolation brings a clock of five microseconds.
			await page.route( 'https://benchmark.test/', ( route ) =>
				route.fulfill( {
					contentType: 'text/html',
					body: '<!doctype html>',
					headers: {
						'Cross-Origin-Opener-Policy': 'same-origin',
						'Cross-Origin-Embedder-Policy': 'require-corp',
					},
				} )
			);
			await page.goto( 'https://benchmark.test/' );
			await page.addScriptTag( { content: evaluator } );
			measured.push(
				await page.evaluate(
					( { rules } ) => {
						const { tawkIntegrationDecide } = window as unknown as {
							tawkIntegrationDecide: ( visibility: object, counts: number[] ) => void;
						};
						const visibility = { default: 'show', rules, zones: { '': [ [ 0, 0 ] ] } };
						const times: number[] = [];
						while ( times.length < 52 ) {
							const start = performance.now();
							tawkIntegrationDecide( visibility, [ 1, 1, Date.now() ] );
							times.push( ( performance.now() - start ) * 1000 );
						}
						const [ cold = NaN, ...warm ] = times;
						warm.sort( ( a, b ) => a - b );
						return { cold, warm: warm[ 25 ] ?? NaN };
					},
					{ rules: rulesOf( count ) }
				)
			);
			await page.close();
		}
		return measured;
	} );
};
