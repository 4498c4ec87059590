import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ReadyMade } from './ready-made';
import { ADD_ID } from './use-rules';

interface Props {
	offered: ReadyMade[];
	onOwn: () => void;
	onReadyMade: ( made: ReadyMade ) => void;
}

/** The button that adds a line: one’s own, or one that many people want. */
export function AddRule( { offered, onOwn, onReadyMade }: Props ) {
	return (
		<DropdownMenu
			className="tawk-integration-add"
			icon="plus-alt2"
			text={ __( 'Add a rule', 'tawk-integration' ) }
			label={ __( 'Add a rule', 'tawk-integration' ) }
			toggleProps={ { id: ADD_ID, variant: 'secondary', showTooltip: false, __next40pxDefaultSize: true } }
			popoverProps={ { placement: 'bottom-start' } }
			menuProps={ { className: 'tawk-integration-ready-made' } }
		>
			{ ( { onClose } ) => {
				const after = ( act: () => void ) => () => {
					onClose();
					act();
				};
				return (
					<>
						<MenuGroup>
							<MenuItem onClick={ after( onOwn ) }>
								{ __( 'A rule of your own', 'tawk-integration' ) }
							</MenuItem>
						</MenuGroup>
						<MenuGroup label={ __( 'Ready-made', 'tawk-integration' ) }>
							{ offered.map( ( made ) => (
								<MenuItem
									key={ made.name }
									info={ made.info }
									aria-disabled={ ! made.available }
									onClick={ () => made.available && after( () => onReadyMade( made ) )() }
								>
									{ made.title }
								</MenuItem>
							) ) }
						</MenuGroup>
					</>
				);
			} }
		</DropdownMenu>
	);
}
