import { PanelBody } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';
import { conditionActions } from '../../conditions/actions';
import type { AnyCondition } from '../../conditions/condition';
import { Conditions } from '../../conditions/Conditions';
import { learnAll } from '../../conditions/names';
import { partOf } from '../../shared/focus';
import { remarksOn } from './remarks';

interface Props {
	/** Of the block. */
	clientId: string;
	conditions: AnyCondition[];
	change: ( conditions: AnyCondition[] ) => void;
}

/** Where and for whom the block is there: the conditions of “Who sees it”. */
export function WhoSees( { clientId, conditions, change }: Props ) {
	const { createSuccessNotice } = useDispatch( noticesStore );
	useEffect( () => learnAll( conditions ), [ conditions ] );
	const { addCondition, removeCondition } = conditionActions( {
		read: () => conditions,
		write: ( _, changed ) => change( changed ),
		partOf,
		notify: ( sentence, actions ) => createSuccessNotice( sentence, { type: 'snackbar', actions } ),
	} );
	return (
		<PanelBody title={ __( 'Who sees this', 'tawk-integration' ) } initialOpen={ conditions.length > 0 }>
			<p className="tawk-integration-help">
				{ conditions.length === 0
					? __( 'Everyone, wherever it stands.', 'tawk-integration' )
					: __( 'Only where all of these hold:', 'tawk-integration' ) }
			</p>
			<Conditions
				conditions={ conditions }
				errors={ {} }
				partOf={ ( part ) => partOf( clientId, part ) }
				onChange={ change }
				onAdd={ ( type ) => addCondition( clientId, type ) }
				onRemove={ ( index ) => removeCondition( clientId, index ) }
			/>
			{ remarksOn( conditions ).map( ( remark ) => (
				<p key={ remark } className="tawk-integration-help">
					{ remark }
				</p>
			) ) }
		</PanelBody>
	);
}
