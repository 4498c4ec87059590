import { FormTokenField } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { MOST_TAGS } from '../visitor/limits';
import { judgeTags } from './page-facts';
import { sentenceFor } from './problems';
import { Wrong } from './Wrong';

interface Props {
	tags: string[];
	change: ( tags: string[] ) => void;
	/** What is shown for a tag, where that is not itself. */
	show?: ( tag: string ) => string;
}

/** The tags of this page. What tawk.to does not take never becomes one. */
export function Tags( { tags, change, show }: Props ) {
	const [ wrong, setWrong ] = useState( '' );
	const type = ( tokens: ( string | { value: string } )[] ) => {
		const judged = judgeTags( tokens.map( ( token ) => ( typeof token === 'string' ? token : token.value ) ) );
		const refused = judged.find( ( { problem } ) => problem !== '' );
		setWrong( refused ? sentenceFor( refused.problem, refused.tag ) : '' );
		change( judged.flatMap( ( { tag, problem } ) => ( problem === '' ? [ tag ] : [] ) ) );
	};
	return (
		<div>
			<FormTokenField
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				tokenizeOnBlur
				label={ __( 'Tags', 'tawk-integration' ) }
				maxLength={ MOST_TAGS }
				value={ tags }
				onChange={ type }
				{ ...( show && { displayTransform: show } ) }
			/>
			<Wrong sentence={ wrong } />
		</div>
	);
}
