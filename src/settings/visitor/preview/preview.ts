import { request } from '../../../shared/rest';
import type { Settings } from '../../../shared/settings';
import { isIncomplete } from '../../../conditions/actions';
import { flawOfKey } from '../attributes/attribute-key';
import type { Row } from '../rows/row';
import { lacksParameter, sourceOf, TEXT } from '../rows/sources';

/** What became of a row, or of one of its values (includes/Visitor/Preview_Route.php). */
export type State = 'sent' | 'cut' | 'empty' | 'limit' | 'double' | 'condition' | 'depends' | 'unknown_source';

/** Why nothing about a user is sent; '' where it is. */
export type Reason =
	| ''
	| 'identify_off'
	| 'excluded_role'
	| 'opted_out'
	| 'key_unreadable'
	| 'no_email'
	| 'no_key_of_property'
	| 'filtered'
	| 'nobody';

export interface AttributePreview {
	/** Place of the row in the list. */
	index: number;
	key: string;
	source: string;
	state: State;
	/** What is sent; '' where that is nothing, or depends on the page. */
	value: string;
	/** A value that might be sent. */
	example: string;
}

export interface TagPreview {
	index: number;
	source: string;
	tag: string;
	state: State;
	example: string;
}

/** What agents would be told about somebody. */
export interface Preview {
	/** id 0 for somebody who is not logged in. */
	user: { id: number; name: string };
	/** Whether anything about the user is sent. */
	sent: boolean;
	reason: Reason;
	identity: {
		method: Settings[ 'visitor' ][ 'method' ];
		name: string;
		email: string;
		user_id: string;
		signed: boolean;
	};
	attributes: AttributePreview[];
	tags: TagPreview[];
	/** How many are sent. */
	counts: { attributes: number; tags: number };
}

const PATH = '/tawk-integration/v1/preview';

/**
 * What agents would be told, by settings as they stand on the screen. Rows that are not complete yet are left out:
 * the server would refuse the whole. Throws RestError.
 *
 * @param visitor
 * @param user    id, 0 for somebody who is not logged in.
 */
export async function askPreview( visitor: Settings[ 'visitor' ], user: number ): Promise< Preview > {
	const attributes = places( visitor.attributes, ( row ) => flawOfKey( row.key ) === '' && isComplete( row ) );
	const tags = places( visitor.tags, isComplete );
	const answer = await request< Preview >( {
		path: PATH,
		method: 'POST',
		data: {
			user,
			visitor: {
				...visitor,
				attributes: attributes.map( ( place ) => visitor.attributes[ place ] ),
				tags: tags.map( ( place ) => visitor.tags[ place ] ),
			},
		},
	} );
	return {
		...answer,
		attributes: answer.attributes.map( ( one ) => ( { ...one, index: attributes[ one.index ] ?? -1 } ) ),
		tags: answer.tags.map( ( one ) => ( { ...one, index: tags[ one.index ] ?? -1 } ) ),
	};
}

/** Whether a row says all that it needs. One whose source is not known here does. */
export function isComplete( { source, text, conditions }: Row ): boolean {
	const chosen = sourceOf( source );
	const lacks = chosen !== null && lacksParameter( chosen );
	return ! lacks && ( source !== TEXT || text.trim() !== '' ) && ! isIncomplete( conditions );
}

const places = < Member >( rows: readonly Member[], fits: ( row: Member ) => boolean ): number[] =>
	rows.flatMap( ( row, place ) => ( fits( row ) ? [ place ] : [] ) );
