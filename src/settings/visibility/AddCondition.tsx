import { Button, Dropdown, MenuGroup, MenuItem, NavigableMenu, SearchControl } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyboardEvent } from 'react';
import { boot, type ConditionKind } from '../boot';
import { isMeant, SCOPES } from './words';

interface Props {
	/** Of the button. */
	id: string;
	onAdd: ( type: string ) => void;
}

/** The button that offers every kind of condition. */
export function AddCondition( { id, onAdd }: Props ) {
	return (
		<Dropdown
			className="tawk-integration-add"
			contentClassName="tawk-integration-add-condition"
			popoverProps={ { placement: 'bottom-start' } }
			focusOnMount="firstElement"
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					__next40pxDefaultSize
					id={ id }
					variant="secondary"
					icon="plus-alt2"
					aria-expanded={ isOpen }
					aria-haspopup="true"
					onClick={ onToggle }
				>
					{ __( 'Add a condition', 'tawk-integration' ) }
				</Button>
			) }
			renderContent={ ( { onClose } ) => (
				<Kinds
					onChoose={ ( type ) => {
						onClose();
						onAdd( type );
					} }
				/>
			) }
		/>
	);
}

function Kinds( { onChoose }: { onChoose: ( type: string ) => void } ) {
	const [ text, setText ] = useState( '' );
	const part = useRef< HTMLDivElement >( null );
	const found = boot.conditions.filter( ( kind ) => isMeant( kind, text ) );
	const first = found.find( ( { available } ) => available );

	const press = ( event: KeyboardEvent ) => {
		if ( event.key === 'ArrowDown' ) {
			event.preventDefault();
			part.current?.querySelector< HTMLElement >( '[role^="menuitem"]' )?.focus();
		}
		if ( event.key === 'Enter' && first ) {
			event.preventDefault();
			onChoose( first.type );
		}
	};

	return (
		<div ref={ part }>
			{ /* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the field in it. */ }
			<div onKeyDown={ press }>
				<SearchControl
					__nextHasNoMarginBottom
					label={ __( 'Search conditions', 'tawk-integration' ) }
					placeholder={ __( 'Search conditions', 'tawk-integration' ) }
					value={ text }
					onChange={ setText }
				/>
			</div>
			{ found.length === 0 && (
				<p className="tawk-integration-help">{ __( 'No condition of that name.', 'tawk-integration' ) }</p>
			) }
			{ found.length > 0 && (
				<NavigableMenu role="menu" aria-label={ __( 'Conditions', 'tawk-integration' ) }>
					{ Object.entries( SCOPES ).map( ( [ scope, title ] ) => (
						<Group
							key={ scope }
							title={ title }
							kinds={ found.filter( ( kind ) => kind.scope === scope ) }
							onChoose={ onChoose }
						/>
					) ) }
				</NavigableMenu>
			) }
		</div>
	);
}

interface GroupProps {
	title: string;
	kinds: ConditionKind[];
	onChoose: ( type: string ) => void;
}

function Group( { title, kinds, onChoose }: GroupProps ) {
	if ( kinds.length === 0 ) {
		return null;
	}
	return (
		<MenuGroup label={ title }>
			{ kinds.map( ( { type, label, available } ) => (
				<MenuItem
					key={ type }
					aria-disabled={ ! available }
					{ ...( ! available && {
						info: __( 'What it asks for is not active on this site.', 'tawk-integration' ),
					} ) }
					onClick={ () => available && onChoose( type ) }
				>
					{ label }
				</MenuItem>
			) ) }
		</MenuGroup>
	);
}
