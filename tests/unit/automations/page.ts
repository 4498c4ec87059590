import { call } from '../../../src/visitor/call';
import { deliver } from '../../../src/visitor/deliver';
import { value } from '../../../src/visitor/limits';
import { factsOf } from '../../../src/visitor/rows';
import type { Page } from '../../../src/widget/page';
import type { Running } from '../../../src/widget/running';
import type { TawkApi } from '../../../src/widget/tawk';
import { waitingChat } from '../../../src/widget/waiting';
import { join } from 'node:path';
import { PLAIN } from '../widget/plain-config';

/** tawk.to's API that takes whatever it is given. */
export const willing = (): TawkApi => ( {
	maximize: jest.fn(),
	minimize: jest.fn(),
	toggle: jest.fn(),
	showWidget: jest.fn(),
	endChat: jest.fn(),
	isChatHidden: () => false,
	start: jest.fn(),
	switchWidget: jest.fn( ( _, done ) => done() ),
	setAttributes: jest.fn( ( _, done ) => done() ),
	addTags: jest.fn( ( _, done ) => done() ),
	removeTags: jest.fn( ( _, done ) => done() ),
	addEvent: jest.fn( ( _, __, done ) => done() ),
} );

export const runningWith = ( api: TawkApi ): Running => {
	const report = jest.fn();
	return {
		api,
		report,
		widget: undefined,
		voice: undefined,
		tell: jest.fn( () => Promise.resolve() ),
		introduce: jest.fn( () => Promise.resolve() ),
		factsOf: ( rows ) => factsOf( rows, [ 1, 1, 1 ], () => true, report ),
		call,
		deliver,
		value,
	};
};

/** A page whose widget loads when it is summoned, where `load` says so. */
export function pageWith( api: TawkApi, { isLoaded = true, loads = true } = {} ): Page {
	const element = document.createElement( 'script' );
	let load!: ( running: Running ) => void;
	const running = new Promise< Running >( ( resolve ) => ( load = resolve ) );
	const come = () => load( runningWith( api ) );
	if ( isLoaded ) {
		come();
	}
	return {
		config: {
			...PLAIN,
			build: join( __dirname, '../../../src/*' ),
			widgets: { sales: { property_id: PLAIN.property_id, widget_id: '1hsales22' } },
		},
		counts: [ 1, 1, 1 ],
		element,
		nonce: '',
		chat: waitingChat( element ),
		holds: () => true,
		summon: jest.fn( () => {
			if ( loads ) {
				come();
			}
		} ),
		running,
	};
}
