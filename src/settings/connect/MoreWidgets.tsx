import { Button, Card, CardBody, CardHeader } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { freeId } from '../../shared/free-id';
import { errorsIn } from '../../shared/errors-in';
import type { FurtherWidget } from '../../shared/settings';
import type { PanelProps } from '../panel';
import { Field } from '../save/Field';
import { focusOn } from '../../shared/focus';
import { AddWidget, EMPTY_DRAFT } from './AddWidget';
import { RemoveWidget } from './RemoveWidget';
import { widgetRowId, WidgetRow } from './WidgetRow';

const ADD_ID = 'tawk-integration-add-widget';

type Props = Pick< PanelProps, 'settings' | 'change' | 'errors' | 'notify' | 'drafts' | 'draft' >;

/** Further widgets, by the names that everything else picks them by. */
export function MoreWidgets( { settings, change, errors, notify, drafts, draft }: Props ) {
	const { widgets, visibility } = settings;
	const [ removing, setRemoving ] = useState< FurtherWidget | null >( null );
	const usedBy = ( { id }: FurtherWidget ) =>
		visibility.rules.filter( ( rule ) => rule.action === 'use_widget' && rule.widget === id );
	const close = () => {
		draft( { widget: null } );
		focusOn( ADD_ID );
	};

	const add = () => {
		if ( drafts.widget ) {
			const { name, property_id: property, widget_id: widget } = drafts.widget;
			const id = freeId(
				name,
				widgets.map( ( other ) => other.id ),
				'widget'
			);
			change( { widgets: [ ...widgets, { id, name: name.trim(), property_id: property, widget_id: widget } ] } );
			close();
		}
	};
	const remove = ( widget: FurtherWidget ) => {
		setRemoving( null );
		change( { widgets: widgets.filter( ( other ) => other !== widget ) } );
		focusOn( ADD_ID );
		notify( __( 'Widget removed.', 'tawk-integration' ), [
			{ label: __( 'Undo', 'tawk-integration' ), onClick: () => change( { widgets } ) },
		] );
	};

	return (
		<Card>
			<CardHeader size="small">
				<h2>{ __( 'More widgets', 'tawk-integration' ) }</h2>
			</CardHeader>
			<CardBody size="small">
				<Field path="widgets">
					<p>
						{ __(
							'For other languages, departments or shops. In “Who sees it” rules say who gets which.',
							'tawk-integration'
						) }
					</p>
					{ widgets.length > 0 && (
						<ul className="tawk-integration-widgets">
							{ widgets.map( ( widget, place ) => (
								<WidgetRow
									key={ widget.id }
									widget={ widget }
									at={ `widgets.${ place }.` }
									errors={ errorsIn( `widgets.${ place }`, errors ) }
									onChange={ ( changed ) =>
										change( {
											widgets: widgets.map( ( other ) =>
												other === widget ? { ...widget, ...changed } : other
											),
										} )
									}
									onRemove={ () =>
										usedBy( widget ).length > 0 ? setRemoving( widget ) : remove( widget )
									}
								/>
							) ) }
						</ul>
					) }
					{ errors.widgets && <p className="tawk-integration-error">{ errors.widgets }</p> }
				</Field>
				{ drafts.widget ? (
					<AddWidget
						typed={ drafts.widget }
						onType={ ( typed ) => draft( { widget: typed } ) }
						known={ [ { ...settings, name: __( 'the main one', 'tawk-integration' ) }, ...widgets ] }
						onAdd={ add }
						onCancel={ close }
					/>
				) : (
					<div>
						<Button
							__next40pxDefaultSize
							id={ ADD_ID }
							variant="secondary"
							icon="plus-alt2"
							onClick={ () => draft( { widget: EMPTY_DRAFT } ) }
						>
							{ __( 'Add a widget', 'tawk-integration' ) }
						</Button>
					</div>
				) }
			</CardBody>
			{ removing && (
				<RemoveWidget
					widget={ removing }
					rules={ usedBy( removing ) }
					widgets={ widgets }
					onRemove={ () => remove( removing ) }
					onClose={ () => {
						setRemoving( null );
						focusOn( widgetRowId( removing.id, 'remove' ) );
					} }
				/>
			) }
		</Card>
	);
}
