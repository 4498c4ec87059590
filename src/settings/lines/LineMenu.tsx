import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { partOf } from '../../shared/focus';

interface Props {
	id: string;
	/** What the line is called. */
	title: string;
	/** Index among those that it is moved among. */
	place: number;
	/** Number of lines whose order matters, 0 where it does not. */
	ordered: number;
	actions: {
		/** Missing where a copy would be of no use. */
		duplicate?: ( id: string ) => void;
		move: ( id: string, place: number ) => void;
		remove: ( id: string ) => void;
	};
	/** Further entries; `after` closes the menu before it acts. */
	children?: ( after: ( act: () => void ) => () => void ) => ReactNode;
}

/** What can be done with a line of a list. */
export function LineMenu( { id, title, place, ordered, actions, children }: Props ) {
	const { duplicate } = actions;
	return (
		<DropdownMenu
			icon="ellipsis"
			/* translators: %s: what a line says. */
			label={ sprintf( __( 'More for “%s”', 'tawk-integration' ), title ) }
			toggleProps={ { id: partOf( id, 'menu' ), showTooltip: false } }
		>
			{ ( { onClose } ) => {
				const after = ( act: () => void ) => () => {
					onClose();
					act();
				};
				return (
					<>
						<MenuGroup>
							{ duplicate && (
								<MenuItem onClick={ after( () => duplicate( id ) ) }>
									{ __( 'Duplicate', 'tawk-integration' ) }
								</MenuItem>
							) }
							{ ordered > 0 && (
								<>
									<MenuItem
										disabled={ place === 0 }
										onClick={ after( () => actions.move( id, place - 1 ) ) }
									>
										{ __( 'Move up', 'tawk-integration' ) }
									</MenuItem>
									<MenuItem
										disabled={ place === ordered - 1 }
										onClick={ after( () => actions.move( id, place + 1 ) ) }
									>
										{ __( 'Move down', 'tawk-integration' ) }
									</MenuItem>
								</>
							) }
							<MenuItem isDestructive onClick={ after( () => actions.remove( id ) ) }>
								{ __( 'Remove', 'tawk-integration' ) }
							</MenuItem>
						</MenuGroup>
						{ children?.( after ) }
					</>
				);
			} }
		</DropdownMenu>
	);
}
