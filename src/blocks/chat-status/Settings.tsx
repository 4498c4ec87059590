import { CheckboxControl, PanelBody, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { STATUSES, type StatusAttributes } from '../attributes';
import { boot } from '../boot';
import { STATUS_NAMES } from '../preview';
import { StatusWords } from '../sidebar/StatusWords';

interface Props {
	attributes: StatusAttributes;
	change: ( changed: Partial< StatusAttributes > ) => void;
}

/** How the status is shown. */
export function Settings( { attributes, change }: Props ) {
	const { appearance, statuses } = attributes;
	return (
		<>
			<PanelBody title={ __( 'Status', 'tawk-integration' ) }>
				<SelectControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'Shown as', 'tawk-integration' ) }
					value={ appearance }
					options={ [
						{ value: 'text', label: __( 'Text', 'tawk-integration' ) },
						{ value: 'badge', label: __( 'Badge', 'tawk-integration' ) },
						{ value: 'blocks', label: __( 'Blocks of your choice', 'tawk-integration' ) },
					] }
					onChange={ ( chosen ) => change( { appearance: chosen as StatusAttributes[ 'appearance' ] } ) }
				/>
				{ appearance === 'blocks' && (
					<fieldset className="tawk-integration-statuses">
						<legend>{ __( 'The blocks inside are shown while the status is', 'tawk-integration' ) }</legend>
						{ STATUSES.map( ( status ) => (
							<CheckboxControl
								__nextHasNoMarginBottom
								key={ status }
								label={ STATUS_NAMES[ status ] }
								checked={ statuses.includes( status ) }
								onChange={ ( on ) =>
									change( {
										statuses: STATUSES.filter( ( one ) =>
											one === status ? on : statuses.includes( one )
										),
									} )
								}
							/>
						) ) }
					</fieldset>
				) }
			</PanelBody>
			{ appearance !== 'blocks' && (
				<StatusWords
					texts={ attributes }
					otherwise={ boot.words.status }
					help={ __( 'They change while the visitor looks at them.', 'tawk-integration' ) }
					open
					change={ change }
				/>
			) }
		</>
	);
}
