import { useEffect, useState } from '@wordpress/element';
import type { Settings } from '../../shared/settings';
import { boot } from '../boot';
import { learnAll } from '../../conditions/names';
import type { PanelProps } from '../panel';
import { Attributes } from './attributes/Attributes';
import { Identity } from './identity/Identity';
import { PreviewCard } from './preview/PreviewCard';
import { usePreview } from './preview/use-preview';
import { SecureMode } from './secure-mode/SecureMode';
import { Tags } from './tags/Tags';

export const VISITOR_FIELDS = [
	'visitor.identify',
	'visitor.method',
	'visitor.excluded_roles',
	'visitor.offer_opt_out',
	'visitor.delivery',
	'visitor.attributes',
	'visitor.tags',
] as const;

/** What agents learn of a visitor, and whether it is proven. */
export function VisitorTab( props: PanelProps ) {
	const { settings, saved, change, errors, status, check, notify, drafts, draft } = props;
	const { visitor } = settings;
	const [ said, speak ] = useState( '' );
	const [ user, setUser ] = useState( boot.user.id );
	// Keys decide what is sent, too.
	const mine = usePreview( visitor, boot.user.id, status.properties );
	const theirs = usePreview( visitor, user === boot.user.id ? null : user, status.properties );
	const put = ( changed: Partial< Settings[ 'visitor' ] > ) => change( { visitor: { ...visitor, ...changed } } );
	useEffect(
		() => learnAll( [ ...visitor.attributes, ...visitor.tags ].flatMap( ( { conditions } ) => conditions ) ),
		[ visitor.attributes, visitor.tags ]
	);

	const list = { errors, mine, notify, speak };
	return (
		<>
			<Identity
				visitor={ visitor }
				change={ put }
				errors={ errors }
				status={ status }
				hasKey={ status.properties.some( ( { source } ) => source !== '' ) }
			/>
			<Attributes { ...list } rows={ visitor.attributes } put={ ( attributes ) => put( { attributes } ) } />
			<Tags { ...list } rows={ visitor.tags } put={ ( tags ) => put( { tags } ) } />
			<PreviewCard user={ user } onUser={ setUser } previewed={ user === boot.user.id ? mine : theirs } />
			<SecureMode
				saved={ saved }
				status={ status }
				drafts={ drafts }
				draft={ draft }
				check={ check }
				notify={ notify }
			/>
			<div role="status" className="screen-reader-text">
				{ said }
			</div>
		</>
	);
}
