import { ExternalLink } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { isGone } from '../editor/choices';
import { boot } from './boot';
import { useWidgets } from './widgets';

/** A remark below a block in the canvas, which visitors do not get. */
export function Remark( { children }: { children: ReactNode } ) {
	return (
		<div className="tawk-integration-remark" contentEditable={ false }>
			<span aria-hidden="true">⚠ </span>
			{ children }
		</div>
	);
}

/** Why visitors would not get what the author sees. */
export function Obstacles( { widget = '' }: { widget?: string } ) {
	const widgets = useWidgets();
	const { cause, settings_url: url } = boot;
	return (
		<>
			{ cause && (
				<Remark>
					{ cause.sentence } { url !== '' && <ExternalLink href={ url }>{ cause.button }</ExternalLink> }
				</Remark>
			) }
			{ isGone( widgets, widget ) && (
				<Remark>
					{ __(
						'The widget that was chosen for this block is gone from the settings: the widget of the page takes its place.',
						'tawk-integration'
					) }
				</Remark>
			) }
		</>
	);
}
