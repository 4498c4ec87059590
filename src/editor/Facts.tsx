import { Flex } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { PageSettings } from '../shared/settings';
import { Attributes } from './Attributes';
import { Tags } from './Tags';

interface Props {
	settings: PageSettings;
	change: ( changed: Partial< PageSettings > ) => void;
}

/** What agents learn from this page. */
export function Facts( { settings, change }: Props ) {
	return (
		<Flex direction="column" gap={ 4 }>
			<Tags tags={ settings.tags } change={ ( tags ) => change( { tags } ) } />
			<Attributes attributes={ settings.attributes } change={ ( attributes ) => change( { attributes } ) } />
			<p>
				{ __(
					'Agents see these beside chats from this page. So can whoever reads its source: write no secrets.',
					'tawk-integration'
				) }
			</p>
		</Flex>
	);
}
