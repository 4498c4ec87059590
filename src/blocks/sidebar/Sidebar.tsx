import { InspectorControls } from '@wordpress/block-editor';
import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Cause } from '../../editor/Cause';
import { useTyped } from '../../editor/use-typed';
import type { Shared } from '../attributes';
import { boot } from '../boot';
import { AgentsLearn } from './AgentsLearn';
import { WhoSees } from './WhoSees';

interface Props {
	clientId: string;
	attributes: Shared;
	change: ( changed: Partial< Shared > ) => void;
	/** When agents learn what is said here. */
	when: string;
	/** Panels of the block's own. */
	children: ReactNode;
}

/** The sidebar of every block of ours. */
export function Sidebar( { clientId, attributes, change, when, children }: Props ) {
	// Here, since a panel that is closed forgets what is typed in it.
	const [ rows, type ] = useTyped( attributes.attributes, ( changed ) => change( { attributes: changed } ) );
	return (
		<InspectorControls>
			<div className="tawk-integration-sidebar">
				{ boot.cause && (
					<Notice status="warning" isDismissible={ false } className="tawk-integration-notice">
						<Cause cause={ boot.cause } settingsUrl={ boot.settings_url } />
						<p>
							{ __( 'Until then visitors see nothing in the place of this block.', 'tawk-integration' ) }
						</p>
					</Notice>
				) }
				{ children }
				<WhoSees
					clientId={ clientId }
					conditions={ attributes.conditions }
					change={ ( conditions ) => change( { conditions } ) }
				/>
				<AgentsLearn
					when={ when }
					rows={ rows }
					type={ type }
					tags={ attributes.tags }
					tag={ ( tags ) => change( { tags } ) }
				/>
			</div>
		</InspectorControls>
	);
}
