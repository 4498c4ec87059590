import { TabPanel } from '@wordpress/components';
import { useEffect, useMemo, useRef } from '@wordpress/element';
import type { PanelProps } from './panel';
import { tabsWithErrors } from './save/errors';
import { tabOf, TABS } from './tabs';

interface Props {
	/** The tab to show; `turn` counts the times that the screen itself led there. */
	open: { name: string; turn: number };
	onOpen: ( name: string ) => void;
	/** The address changed by hand or by a link. */
	onHash: ( name: string ) => void;
	panel: PanelProps;
}

/** The tabs, which one can link to. */
export function Tabs( { open, onOpen, onHash, panel }: Props ) {
	useEffect( () => {
		const follow = () => onHash( tabOf( window.location.hash ) );
		window.addEventListener( 'hashchange', follow );
		return () => window.removeEventListener( 'hashchange', follow );
	}, [ onHash ] );

	const flawed = tabsWithErrors( panel.errors, TABS ).join( ' ' );
	const panelRef = useRef< HTMLDivElement >( null );
	useEffect( () => {
		const place = TABS.findIndex( ( { name } ) => name === open.name );
		const tab = panelRef.current?.querySelectorAll( '[role="tab"]' )[ place ];
		if ( ! tab?.parentElement ) {
			return;
		}
		// At once, and when a phone is turned or a mark makes a tab wider.
		const watch = new ResizeObserver( () => uncover( tab ) );
		watch.observe( tab.parentElement );
		watch.observe( tab );
		return () => watch.disconnect();
	}, [ open, flawed ] );

	const tabs = useMemo(
		() =>
			TABS.map( ( { name, title } ) => ( {
				name,
				title,
				className: flawed.split( ' ' ).includes( name ) ? 'has-error' : '',
			} ) ),
		[ flawed ]
	);

	return (
		<TabPanel
			key={ open.turn }
			ref={ panelRef }
			className="tawk-integration-tabs"
			tabs={ tabs }
			initialTabName={ open.name }
			onSelect={ onOpen }
		>
			{ ( { name } ) => {
				const Panel = TABS.find( ( tab ) => tab.name === name )?.Panel;
				return <div className="tawk-integration-panel">{ Panel && <Panel { ...panel } /> }</div>;
			} }
		</TabPanel>
	);
}

/** On a phone the row of tabs is wider than the screen: scrolls it, and nothing else, until this one is seen. */
function uncover( tab: Element ): void {
	const row = tab.parentElement as HTMLElement;
	const seen = row.getBoundingClientRect();
	const { left, right } = tab.getBoundingClientRect();
	// Scrolling stops at whole pixels.
	const by = Math.floor( Math.min( 0, left - seen.left ) ) || Math.ceil( Math.max( 0, right - seen.right ) );
	row.scrollBy( { left: by, behavior: 'instant' } );
}
