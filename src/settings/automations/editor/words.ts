import { __, _x } from '@wordpress/i18n';
import type { ValueSchema } from '../../../conditions/schema';

/** What people read of a part of an action. */
export interface Words {
	label: string;
	/** One line about it, '' for none. */
	help: string;
	/** Of lists: what one text is called, and the button that adds one. */
	text: string;
	add: string;
}

const text = __( 'Text', 'tawk-integration' );
const plain = ( label: string, help = '' ): Words => ( {
	label,
	help,
	text,
	add: __( 'Add a text', 'tawk-integration' ),
} );
const eventName = __( 'Name of the event', 'tawk-integration' );

/** Of this plugin's own actions, by the name of the part. */
const WORDS: Record< string, Words > = {
	attributes: {
		label: __( 'What agents see', 'tawk-integration' ),
		help: '',
		text,
		add: __( 'Add a fact', 'tawk-integration' ),
	},
	tags: {
		label: __( 'Tags', 'tawk-integration' ),
		help: __( 'A conversation has at most 10, and those that agents add count, too.', 'tawk-integration' ),
		text: _x( 'Tag', 'of a conversation', 'tawk-integration' ),
		add: __( 'Add another tag', 'tawk-integration' ),
	},
	name: plain( eventName ),
	event: plain( eventName ),
	metadata: {
		label: __( 'What agents read of it (optional)', 'tawk-integration' ),
		help: '',
		text,
		add: __( 'Add a detail', 'tawk-integration' ),
	},
	parameters: {
		label: __( 'Parameters (optional)', 'tawk-integration' ),
		help: '',
		text,
		add: __( 'Add a parameter', 'tawk-integration' ),
	},
	detail: {
		label: __( 'What scripts are told with it (optional)', 'tawk-integration' ),
		help: '',
		text,
		add: __( 'Add a text', 'tawk-integration' ),
	},
	widget: plain( __( 'Widget', 'tawk-integration' ) ),
	show_widget: plain( __( 'Show the chat in the corner, too', 'tawk-integration' ) ),
};

/** What people read of a part: another plugin's own words, where it is not one of ours. */
export function wordsOf( name: string, schema: ValueSchema, isOwn: boolean ): Words {
	const own = isOwn ? WORDS[ name ] : undefined;
	return own ?? plain( schema.title ?? name );
}
