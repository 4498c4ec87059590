import { __, sprintf } from '@wordpress/i18n';
import { siteFacts } from '../shared/site-facts';
import { request } from '../shared/rest';

/** Something of the site that has an id and a name. */
export interface Found {
	id: number;
	name: string;
	/** Such as “Pages”: a page and a category may have the same name. '' for a person. */
	kind: string;
}

/** What is searched over REST; every other `x-search` is a list that the screen already has. */
export type Remote = 'posts' | 'terms' | 'users';

const PATHS: Record< Remote, string > = {
	posts: '/wp/v2/search?type=post',
	terms: '/wp/v2/search?type=term',
	users: '/wp/v2/users?_fields=id,name',
};

/** Most that a request of WordPress's answers. */
export const BATCH = 100;

export const isRemote = ( search: string | undefined ): search is Remote => search !== undefined && search in PATHS;

interface Answer {
	id: number;
	/** Of posts and terms, as HTML. */
	title?: string;
	/** Of users. */
	name?: string;
	/** Of terms: their taxonomy. */
	type?: string;
	/** Of posts: their type. */
	subtype?: string;
}

/** What has a text in its name. Throws RestError. */
export const searchByName = ( search: Remote, text: string ): Promise< Found[] > =>
	ask( search, new URLSearchParams( { search: text, per_page: '20' } ) );

/**
 * What is still there of some ids. Throws RestError.
 *
 * @param search
 * @param ids    At most BATCH.
 */
export const findByIds = ( search: Remote, ids: readonly number[] ): Promise< Found[] > =>
	ask( search, new URLSearchParams( { include: ids.join( ',' ), per_page: String( BATCH ) } ) );

async function ask( search: Remote, query: URLSearchParams ): Promise< Found[] > {
	const path = PATHS[ search ];
	const answers = await request< Answer[] >( { path: `${ path }&${ query.toString() }` } );
	return answers.map( ( answer ) => ( { id: answer.id, name: nameIn( answer ), kind: kindIn( answer ) } ) );
}

function nameIn( { id, title, name }: Answer ): string {
	/* translators: %d: the id of something that has no title. */
	return plain( title ?? name ?? '' ) || sprintf( __( 'without a name (%d)', 'tawk-integration' ), id );
}

const kindIn = ( { subtype, type }: Answer ): string =>
	[ ...siteFacts.choices.post_types, ...siteFacts.choices.taxonomies ].find(
		( { value } ) => value === ( subtype ?? type )
	)?.label ?? '';

/** The text of a title that WordPress has made HTML of. */
function plain( html: string ): string {
	return new DOMParser().parseFromString( html, 'text/html' ).body.textContent?.trim() ?? '';
}
