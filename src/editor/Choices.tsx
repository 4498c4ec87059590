import { Flex, RadioControl, SelectControl } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';
import type { PageSettings } from '../shared/settings';
import { boot } from './boot';
import { isGone, visibilityChoices, widgetChoices } from './choices';
import { useVerdict } from './use-verdict';

interface Props {
	settings: PageSettings;
	change: ( changed: Partial< PageSettings > ) => void;
}

/** Whether the page shows the chat, and which. */
export function Choices( { settings, change }: Props ) {
	const { post, isSaving } = useSelect( ( select ) => {
		const { getCurrentPostId, isSavingPost } = select( editorStore );
		return { post: getCurrentPostId(), isSaving: isSavingPost() };
	}, [] );
	const verdict = useVerdict( post, isSaving );
	const visibilities = visibilityChoices( verdict );
	const widgets = widgetChoices( boot.widgets, settings.widget, verdict );
	const choose = ( value: string ) => {
		const visibility = visibilities.find( ( choice ) => choice.value === value )?.value;
		if ( visibility ) {
			change( { visibility } );
		}
	};

	return (
		<Flex direction="column" gap={ 4 }>
			<RadioControl
				label={ __( 'Does this page show the chat?', 'tawk-integration' ) }
				hideLabelFromVision
				selected={ settings.visibility }
				options={ visibilities }
				onChange={ choose }
			/>
			{ settings.visibility !== 'hide' && widgets.length > 1 && (
				<SelectControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'Widget', 'tawk-integration' ) }
					help={
						isGone( boot.widgets, settings.widget ) &&
						__( 'The widget that was chosen here is gone, so the rules pick one.', 'tawk-integration' )
					}
					value={ settings.widget }
					options={ widgets }
					onChange={ ( widget ) => change( { widget } ) }
				/>
			) }
		</Flex>
	);
}
