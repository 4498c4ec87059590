import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../boot';
import { SCOPES } from '../../../conditions/words';
import { SearchMenu } from '../../../shared/SearchMenu';
import { TEXT } from './sources';

interface Props {
	/** Of the button. */
	id: string;
	/** On the button. */
	text: string;
	/** What the button is called, where its text does not say enough. */
	label?: string;
	isField?: boolean;
	onChoose: ( name: string ) => void;
}

/** The button that offers every source, each with what it sends and an example. */
export function SourceMenu( props: Props ) {
	const groups = [
		{ title: __( 'Your own words', 'tawk-integration' ), fits: ( name: string ) => name === TEXT },
		...ORDER.map( ( scope ) => ( { title: SCOPES[ scope ], fits: ofScope( scope ) } ) ),
	];
	return (
		<SearchMenu
			{ ...props }
			searchLabel={ __( 'Search sources', 'tawk-integration' ) }
			menuLabel={ __( 'Sources', 'tawk-integration' ) }
			nothing={ __( 'No source of that name.', 'tawk-integration' ) }
			sections={ groups.map( ( { title, fits } ) => ( {
				title,
				entries: boot.sources
					.filter( ( { name } ) => fits( name ) )
					.map( ( { name, label, description, example } ) => ( {
						value: name,
						label,
						info: example ? withExample( description, example ) : description,
						words: `${ description } ${ name }`,
						available: true,
					} ) ),
			} ) ) }
		/>
	);
}

/** What most people look for comes first. */
const ORDER = [ 'user', 'page', 'browser' ] as const;

const ofScope = ( scope: string ) => ( name: string ) =>
	name !== TEXT && boot.sources.some( ( kind ) => kind.name === name && kind.scope === scope );

const withExample = ( description: string, example: string ): string =>
	/* translators: 1: what a source sends, a sentence, 2: a value that it might send. */
	sprintf( __( '%1$s Such as: %2$s', 'tawk-integration' ), description, example );
