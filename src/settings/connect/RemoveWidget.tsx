import { Button, Modal } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { FurtherWidget, Rule } from '../../shared/settings';
import type { Widgets } from '../visibility/rule';
import { sentenceOf } from '../visibility/sentence';

interface Props {
	widget: FurtherWidget;
	/** The rules that pick it. */
	rules: readonly Rule[];
	widgets: Widgets;
	onRemove: () => void;
	onClose: () => void;
}

/** Asks once: rules that pick the widget would do nothing any more. */
export function RemoveWidget( { widget, rules, widgets, onRemove, onClose }: Props ) {
	return (
		<Modal
			/* translators: %s: name of a widget. */
			title={ sprintf( __( 'Remove “%s”?', 'tawk-integration' ), widget.name ) }
			onRequestClose={ onClose }
			size="small"
			className="tawk-integration-modal"
		>
			<p>
				{ _n(
					'A rule uses it. Without the widget that rule does nothing, and its visitors get the main one:',
					'Some rules use it. Without the widget those rules do nothing, and their visitors get the main one:',
					rules.length,
					'tawk-integration'
				) }
			</p>
			<ul>
				{ rules.map( ( rule ) => (
					<li key={ rule.id }>{ rule.name || sentenceOf( rule, widgets ) }</li>
				) ) }
			</ul>
			<div className="tawk-integration-actions is-end">
				<Button __next40pxDefaultSize variant="tertiary" onClick={ onClose }>
					{ __( 'Keep it', 'tawk-integration' ) }
				</Button>
				<Button __next40pxDefaultSize variant="primary" isDestructive onClick={ onRemove }>
					{ __( 'Remove', 'tawk-integration' ) }
				</Button>
			</div>
		</Modal>
	);
}
