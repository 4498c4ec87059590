import { PanelBody, SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Attributes } from '../../editor/Attributes';
import type { Attribute } from '../../editor/page-facts';
import { Tags } from '../../editor/Tags';
import { MOST_TAGS } from '../../visitor/limits';
import { boot } from '../boot';
import { nameOfSource, sourceIn, textFor } from '../sources';
import { TextOrSource } from './TextOrSource';

interface Props {
	/** When it is sent. */
	when: string;
	/** Attributes as they are typed, half ones too. */
	rows: Attribute[];
	type: ( rows: Attribute[] ) => void;
	tags: string[];
	tag: ( tags: string[] ) => void;
}

/** What agents learn from the block: fixed texts, and what the settings map. */
export function AgentsLearn( { when, rows, type, tags, tag }: Props ) {
	const left = boot.sources.filter( ( { value } ) => ! tags.includes( textFor( value ) ) );
	return (
		<PanelBody
			title={ __( 'What agents learn from here', 'tawk-integration' ) }
			initialOpen={ rows.length > 0 || tags.length > 0 }
		>
			<Tags tags={ tags } change={ tag } show={ nameOfTag } />
			{ left.length > 0 && tags.length < MOST_TAGS && (
				<SelectControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'Add a tag from the settings', 'tawk-integration' ) }
					value=""
					options={ [ { value: '', label: __( 'Choose …', 'tawk-integration' ) }, ...left ] }
					onChange={ ( source ) => source !== '' && tag( [ ...tags, textFor( source ) ] ) }
				/>
			) }
			<Attributes rows={ rows } type={ type } Text={ TextOrSource } />
			<p className="tawk-integration-help">
				{ when }{ ' ' }
				{ __(
					'A name that stands in the settings already is ignored here. Everybody can read this in the source of the page: write no secrets.',
					'tawk-integration'
				) }
			</p>
		</PanelBody>
	);
}

function nameOfTag( tag: string ): string {
	const source = sourceIn( tag );
	return source === ''
		? tag
		: /* translators: %s: name of a source, such as “Roles”. */
			sprintf( __( 'From: %s', 'tawk-integration' ), nameOfSource( source, boot.sources ) );
}
