import type { Condition } from '../shared/settings';
import type { Counts } from '../visibility/counts';
import type { Config, Row } from '../widget/config';
import type { Page } from '../widget/page';
import { browserOf, type Browser } from './browser';
import type { Report } from './failures';
import { attributes, tags } from './limits';
import type { Facts } from './sent';
import { read } from './sources';

/** What agents should know as things are now: rows whose conditions hold, within tawk.to's limits. */
export function factsOf(
	config: Pick< Config, 'attributes' | 'tags' >,
	counts: Counts,
	isMet: Page[ 'holds' ],
	report: Report
): Facts {
	const browser = browserOf( counts );
	const holds = ( { conditions }: Row ) => ! conditions?.length || isMet( conditions as Condition[] );

	const facts = ( config.attributes ?? [] )
		.filter( holds )
		.map( ( row ) => ( { key: row.key, values: valuesOf( row, browser ) } ) );
	const labels = ( config.tags ?? [] )
		.filter( holds )
		.map( ( row ) => ( { prefix: row.prefix ?? '', values: valuesOf( row, browser ) } ) );

	const lawful = { attributes: attributes( facts ), tags: tags( labels ) };
	lawful.attributes.refused.forEach( ( { index, reason } ) => {
		if ( reason === 'key' || reason === 'limit' ) {
			report( 'attribute', facts[ index ]!.key, reason );
		}
	} );
	lawful.tags.refused.forEach( ( { text, reason } ) => {
		if ( reason === 'limit' ) {
			report( 'tag', text, reason );
		}
	} );
	return {
		attributes: Object.fromEntries( lawful.attributes.sent.map( ( { key, value } ) => [ key, value ] ) ),
		tags: lawful.tags.sent.map( ( { tag } ) => tag ),
	};
}

/** What a row has to say. */
export const valuesOf = ( { values, source = '' }: Row, browser: Browser ): string[] =>
	values ?? read( source, browser );
