import type { Browser } from './browser';
import { cookie } from './sources/cookie';
import { landingPage } from './sources/landing_page';
import { language } from './sources/language';
import { query } from './sources/query';
import { referrer } from './sources/referrer';

/**
 * Reads texts from the browser. Pure.
 *
 * @param browser
 * @param parameter What follows the name of the source, without the dot; '' for nothing.
 */
export type Source = ( browser: Browser, parameter: string ) => string[];

/** The sources that the browser reads, by name: the one list. */
const SOURCES = new Map< string, Source >( [
	[ 'referrer', referrer ],
	[ 'landing_page', landingPage ],
	[ 'language', language ],
	[ 'query', query ],
	[ 'cookie', cookie ],
] );

/** What a source says, such as `browser.referrer` or `browser.query.utm_source`; one that nobody knows says nothing. */
export function read( name: string, browser: Browser ): string[] {
	const [ , source = '', parameter = '' ] = /^browser\.(\w+)(?:\.(.*))?$/s.exec( name ) ?? [];
	return SOURCES.get( source )?.( browser, parameter ) ?? [];
}
