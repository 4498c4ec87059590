import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** What is offered ready-made. */
interface Offer {
	name: string;
	title: string;
	/** What it does, in a line; what is missing where it cannot be made. */
	info: string;
	/** Missing: it can be made. */
	available?: boolean;
}

interface Props< Made extends Offer > {
	/** Of the button. */
	id: string;
	text: string;
	/** What one fills in oneself. */
	own: string;
	offered: readonly Made[];
	onOwn: () => void;
	onReadyMade: ( made: Made ) => void;
}

/** The button that adds a line: one’s own, or one that many people want. */
export function AddMenu< Made extends Offer >( { id, text, own, offered, onOwn, onReadyMade }: Props< Made > ) {
	return (
		<DropdownMenu
			className="tawk-integration-add"
			icon="plus-alt2"
			text={ text }
			label={ text }
			toggleProps={ { id, variant: 'secondary', showTooltip: false, __next40pxDefaultSize: true } }
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
							<MenuItem onClick={ after( onOwn ) }>{ own }</MenuItem>
						</MenuGroup>
						<MenuGroup label={ __( 'Ready-made', 'tawk-integration' ) }>
							{ offered.map( ( made ) => (
								<MenuItem
									key={ made.name }
									info={ made.info }
									aria-disabled={ made.available === false }
									onClick={ () => made.available !== false && after( () => onReadyMade( made ) )() }
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
