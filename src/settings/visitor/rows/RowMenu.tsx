import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { partOf } from '../../../shared/focus';
import type { Row } from './row';
import type { RowActions } from './use-rows';

interface Props< Member extends Row > {
	id: string;
	title: string;
	place: number;
	count: number;
	actions: RowActions< Member >;
}

/** What can be done with a row. */
export function RowMenu< Member extends Row >( { id, title, place, count, actions }: Props< Member > ) {
	return (
		<DropdownMenu
			icon="ellipsis"
			/* translators: %s: name of a row. */
			label={ sprintf( __( 'More for “%s”', 'tawk-integration' ), title ) }
			toggleProps={ { id: partOf( id, 'menu' ), showTooltip: false } }
		>
			{ ( { onClose } ) => {
				const after = ( act: () => void ) => () => {
					onClose();
					act();
				};
				return (
					<MenuGroup>
						<MenuItem disabled={ place === 0 } onClick={ after( () => actions.move( id, place - 1 ) ) }>
							{ __( 'Move up', 'tawk-integration' ) }
						</MenuItem>
						<MenuItem
							disabled={ place === count - 1 }
							onClick={ after( () => actions.move( id, place + 1 ) ) }
						>
							{ __( 'Move down', 'tawk-integration' ) }
						</MenuItem>
						<MenuItem isDestructive onClick={ after( () => actions.remove( id ) ) }>
							{ __( 'Remove', 'tawk-integration' ) }
						</MenuItem>
					</MenuGroup>
				);
			} }
		</DropdownMenu>
	);
}
