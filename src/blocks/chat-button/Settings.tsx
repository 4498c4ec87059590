import { PanelBody, SelectControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { keyOf } from '../../editor/page-facts';
import type { ButtonAttributes } from '../attributes';
import { boot } from '../boot';
import { flawOf } from '../link';
import { Judged } from '../sidebar/Judged';
import { StatusWords } from '../sidebar/StatusWords';
import { WidgetField } from '../sidebar/WidgetField';

interface Props {
	attributes: ButtonAttributes;
	change: ( changed: Partial< ButtonAttributes > ) => void;
}

const SWITCH = 'switch_widget';

/** What the button does, and when. */
export function Settings( { attributes, change }: Props ) {
	const { action, widget, event, href, whenOffline, whenBlocked, unread, label } = attributes;
	const word = label === '' ? boot.words.button : label;
	return (
		<>
			<WidgetField
				label={
					action === SWITCH
						? __( 'Widget that it switches to', 'tawk-integration' )
						: __( 'Widget', 'tawk-integration' )
				}
				widget={ widget }
				change={ ( chosen ) => change( { widget: chosen } ) }
				otherwise={ action === SWITCH ? __( 'The main widget', 'tawk-integration' ) : undefined }
			/>
			<PanelBody title={ __( 'Button', 'tawk-integration' ) }>
				<SelectControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'What it does', 'tawk-integration' ) }
					help={ helpFor( action, widget ) }
					value={ action }
					options={ boot.actions }
					onChange={ ( chosen ) => change( { action: chosen } ) }
				/>
				<SelectControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'When nobody is there', 'tawk-integration' ) }
					help={
						whenOffline === 'keep'
							? __( 'Visitors can leave a message in the chat.', 'tawk-integration' )
							: __( 'That is: offline. Agents who are away count as there.', 'tawk-integration' )
					}
					value={ whenOffline }
					options={ [
						{ value: 'keep', label: __( 'It stays as it is', 'tawk-integration' ) },
						{ value: 'link', label: __( 'It becomes a link', 'tawk-integration' ) },
						{ value: 'hide', label: __( 'Hide it', 'tawk-integration' ) },
					] }
					onChange={ ( chosen ) => change( { whenOffline: chosen as ButtonAttributes[ 'whenOffline' ] } ) }
				/>
				<SelectControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'When the chat cannot load', 'tawk-integration' ) }
					help={ __( 'Because the browser blocks it, or tawk.to does not answer.', 'tawk-integration' ) }
					value={ whenBlocked }
					options={ [
						{ value: 'link', label: __( 'It becomes a link', 'tawk-integration' ) },
						{ value: 'hide', label: __( 'Hide it', 'tawk-integration' ) },
					] }
					onChange={ ( chosen ) => change( { whenBlocked: chosen as ButtonAttributes[ 'whenBlocked' ] } ) }
				/>
				<Judged
					label={ __( 'Where the link leads', 'tawk-integration' ) }
					help={ __(
						'A page of this site such as /contact/, or mailto: or tel:. Empty: the chat’s own page at tawk.to. Also for visitors without JavaScript.',
						'tawk-integration'
					) }
					value={ href }
					flaw={ flawOf( href, boot.hosts ) }
					onChange={ ( typed ) => change( { href: typed.trim() } ) }
				/>
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Show how many messages are unread', 'tawk-integration' ) }
					checked={ unread }
					onChange={ ( on ) => change( { unread: on } ) }
				/>
				<Judged
					label={ __( 'Event for agents', 'tawk-integration' ) }
					help={ __(
						'Told in the chat when somebody clicks, such as price-asked. tawk.to takes letters, digits and hyphens. Empty: none.',
						'tawk-integration'
					) }
					value={ event }
					flaw={ eventFlaw( event ) }
					onChange={ ( typed ) => change( { event: typed } ) }
					onBlur={ () => eventFlaw( event ) !== '' && change( { event: keyOf( event ) } ) }
				/>
			</PanelBody>
			<StatusWords
				texts={ attributes }
				otherwise={ { unknown: word, online: word, away: word, offline: word } }
				help={ __( 'Where nothing is written, the text of the button stands.', 'tawk-integration' ) }
				open={ false }
				change={ change }
			/>
		</>
	);
}

function helpFor( action: string, widget: string ): string {
	return action === SWITCH && widget === ''
		? __( 'Choose above which widget it switches to.', 'tawk-integration' )
		: ( boot.actions.find( ( { value } ) => value === action )?.help ?? '' );
}

const eventFlaw = ( event: string ): string =>
	/^[a-z0-9-]*$/i.test( event ) ? '' : __( 'tawk.to takes letters, digits and hyphens only.', 'tawk-integration' );
