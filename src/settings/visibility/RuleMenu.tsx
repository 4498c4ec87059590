import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { partOf } from '../../shared/focus';
import type { Line } from './rule';
import type { RuleActions } from './use-rules';

interface Props {
	line: Line;
	title: string;
	place: number;
	/** Number of lines whose order matters, 0 where it does not. */
	ordered: number;
	actions: RuleActions;
	showsPlaces: boolean;
	onPlaces: () => void;
}

/** What can be done with a line. */
export function RuleMenu( { line, title, place, ordered, actions, showsPlaces, onPlaces }: Props ) {
	return (
		<DropdownMenu
			icon="ellipsis"
			/* translators: %s: what a line says. */
			label={ sprintf( __( 'More for “%s”', 'tawk-integration' ), title ) }
			toggleProps={ { id: partOf( line.id, 'menu' ), showTooltip: false } }
		>
			{ ( { onClose } ) => {
				const after = ( act: () => void ) => () => {
					onClose();
					act();
				};
				return (
					<>
						<MenuGroup>
							<MenuItem onClick={ after( () => actions.duplicate( line.id ) ) }>
								{ __( 'Duplicate', 'tawk-integration' ) }
							</MenuItem>
							{ ordered > 0 && (
								<>
									<MenuItem
										disabled={ place === 0 }
										onClick={ after( () => actions.move( line.id, place - 1 ) ) }
									>
										{ __( 'Move up', 'tawk-integration' ) }
									</MenuItem>
									<MenuItem
										disabled={ place === ordered - 1 }
										onClick={ after( () => actions.move( line.id, place + 1 ) ) }
									>
										{ __( 'Move down', 'tawk-integration' ) }
									</MenuItem>
								</>
							) }
							<MenuItem isDestructive onClick={ after( () => actions.remove( line.id ) ) }>
								{ __( 'Remove', 'tawk-integration' ) }
							</MenuItem>
						</MenuGroup>
						<MenuGroup>
							<MenuItem role="menuitemcheckbox" isSelected={ showsPlaces } onClick={ after( onPlaces ) }>
								{ __( 'Show where it is decided', 'tawk-integration' ) }
							</MenuItem>
						</MenuGroup>
					</>
				);
			} }
		</DropdownMenu>
	);
}
