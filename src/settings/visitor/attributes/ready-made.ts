import { __ } from '@wordpress/i18n';
import type { AttributeRow } from '../../../shared/settings';
import { sourceOf } from '../rows/sources';

export interface ReadyMade {
	title: string;
	row: AttributeRow;
}

const row = ( key: string, source: string ): AttributeRow => ( { key, source, text: '', conditions: [] } );

/**
 * Rows that many people want and that are not there yet, as far as this site knows their sources.
 *
 * @param rows
 * @param metaKeys Fields of users that this site has, of those that are asked for here.
 */
export function readyMade( rows: readonly AttributeRow[], metaKeys: readonly string[] ): ReadyMade[] {
	const all: ReadyMade[] = [
		{ title: __( 'Member since', 'tawk-integration' ), row: row( 'member-since', 'user.registered' ) },
		{ title: __( 'Role', 'tawk-integration' ), row: row( 'user-role', 'user.roles' ) },
		{ title: __( 'Link to the profile', 'tawk-integration' ), row: row( 'user-profile', 'user.profile_link' ) },
		{ title: __( 'Title of the page', 'tawk-integration' ), row: row( 'page-title', 'page.title' ) },
		...( metaKeys.includes( PHONE )
			? [
					{
						title: __( 'Phone number', 'tawk-integration' ),
						row: row( 'customer-phone', `user_meta.${ PHONE }` ),
					},
				]
			: [] ),
	];
	return all.filter(
		( made ) => sourceOf( made.row.source ) && rows.every( ( { source } ) => source !== made.row.source )
	);
}

/** Where shops keep it. */
export const PHONE = 'billing_phone';
