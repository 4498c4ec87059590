import { Flex } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Attributes } from './Attributes';
import type { Attribute } from './page-facts';
import { Tags } from './Tags';

interface Props {
	/** Attributes as they are typed, half ones too. */
	rows: Attribute[];
	type: ( rows: Attribute[] ) => void;
	tags: string[];
	tag: ( tags: string[] ) => void;
}

/** What agents learn from this page. */
export function Facts( { rows, type, tags, tag }: Props ) {
	return (
		<Flex direction="column" gap={ 4 }>
			<Tags tags={ tags } change={ tag } />
			<Attributes rows={ rows } type={ type } />
			<p>
				{ __(
					'Agents see these beside chats from this page (names that the settings use are theirs). So can whoever reads its source: write no secrets.',
					'tawk-integration'
				) }
			</p>
		</Flex>
	);
}
