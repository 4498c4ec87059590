import { PanelBody, TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { STATUSES, type Status, type StatusTexts } from '../attributes';
import { STATUS_NAMES } from '../preview';

interface Props {
	texts: StatusTexts;
	/** What stands where a field is empty. */
	otherwise: StatusTexts;
	help: string;
	open: boolean;
	change: ( changed: Partial< StatusTexts > ) => void;
}

const LABELS: Record< Status, string > = {
	...STATUS_NAMES,
	unknown: __( 'Until that is known', 'tawk-integration' ),
};

/** In the order in which people think of them. */
const ORDER = [ ...STATUSES.filter( ( status ) => status !== 'unknown' ), 'unknown' ] as const;

/** A text for each status of the agents. */
export function StatusWords( { texts, otherwise, help, open, change }: Props ) {
	return (
		<PanelBody title={ __( 'Words for each status', 'tawk-integration' ) } initialOpen={ open }>
			<p className="tawk-integration-help">{ help }</p>
			{ ORDER.map( ( status ) => (
				<TextControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					key={ status }
					label={ LABELS[ status ] }
					value={ texts[ status ] }
					placeholder={ otherwise[ status ] }
					autoComplete="off"
					onChange={ ( text ) => change( { [ status ]: text } ) }
				/>
			) ) }
		</PanelBody>
	);
}
