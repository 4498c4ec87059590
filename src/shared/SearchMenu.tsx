import { Button, Dropdown, MenuGroup, MenuItem, NavigableMenu, SearchControl } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import type { KeyboardEvent } from 'react';

/** Something to choose from a menu. */
export interface Entry {
	value: string;
	label: string;
	/** One line below the label, '' for none. */
	info: string;
	/** What is found by, besides the label. */
	words: string;
	available: boolean;
}

export interface Section {
	title: string;
	entries: Entry[];
}

interface Props {
	/** Of the button. */
	id: string;
	/** On the button. */
	text: string;
	/** What the button is called, where its text does not say enough. */
	label?: string;
	/** A choice is shown in the button as in a field; else the button adds something. */
	isField?: boolean;
	/** Of the field that searches. */
	searchLabel: string;
	menuLabel: string;
	/** Where nothing is found. */
	nothing: string;
	sections: Section[];
	onChoose: ( value: string ) => void;
}

/** A button that offers a list, which is searched by typing. */
export function SearchMenu( { id, text, label, isField = false, ...menu }: Props ) {
	return (
		<Dropdown
			className={ isField ? 'tawk-integration-chooser' : 'tawk-integration-add' }
			contentClassName="tawk-integration-search-menu"
			popoverProps={ { placement: 'bottom-start' } }
			focusOnMount="firstElement"
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					__next40pxDefaultSize
					id={ id }
					variant="secondary"
					{ ...( ! isField && { icon: 'plus-alt2' } ) }
					{ ...( label && { 'aria-label': label } ) }
					aria-expanded={ isOpen }
					aria-haspopup="true"
					onClick={ onToggle }
				>
					{ text }
				</Button>
			) }
			renderContent={ ( { onClose } ) => (
				<Menu
					{ ...menu }
					onChoose={ ( value ) => {
						onClose();
						menu.onChoose( value );
					} }
				/>
			) }
		/>
	);
}

type MenuProps = Omit< Props, 'id' | 'text' | 'label' | 'isField' >;

function Menu( { searchLabel, menuLabel, nothing, sections, onChoose }: MenuProps ) {
	const [ text, setText ] = useState( '' );
	const part = useRef< HTMLDivElement >( null );
	const found = sections
		.map( ( { title, entries } ) => ( { title, entries: entries.filter( ( entry ) => fits( entry, text ) ) } ) )
		.filter( ( { entries } ) => entries.length > 0 );
	const first = found.flatMap( ( { entries } ) => entries ).find( ( { available } ) => available );

	const press = ( event: KeyboardEvent ) => {
		if ( event.key === 'ArrowDown' ) {
			event.preventDefault();
			part.current?.querySelector< HTMLElement >( '[role^="menuitem"]' )?.focus();
		}
		if ( event.key === 'Enter' && first ) {
			event.preventDefault();
			onChoose( first.value );
		}
	};

	return (
		<div ref={ part }>
			{ /* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the field in it. */ }
			<div onKeyDown={ press }>
				<SearchControl
					__nextHasNoMarginBottom
					label={ searchLabel }
					placeholder={ searchLabel }
					value={ text }
					onChange={ setText }
				/>
			</div>
			{ found.length === 0 && <p className="tawk-integration-help">{ nothing }</p> }
			{ found.length > 0 && (
				<NavigableMenu role="menu" aria-label={ menuLabel }>
					{ found.map( ( { title, entries } ) => (
						<MenuGroup key={ title } label={ title }>
							{ entries.map( ( { value, label, info, available } ) => (
								<MenuItem
									key={ value }
									aria-disabled={ ! available }
									{ ...( info && { info } ) }
									onClick={ () => available && onChoose( value ) }
								>
									{ label }
								</MenuItem>
							) ) }
						</MenuGroup>
					) ) }
				</NavigableMenu>
			) }
		</div>
	);
}

function fits( { label, words }: Entry, text: string ): boolean {
	const all = `${ label } ${ words }`.toLocaleLowerCase();
	return text
		.toLocaleLowerCase()
		.split( ' ' )
		.every( ( word ) => all.includes( word ) );
}
