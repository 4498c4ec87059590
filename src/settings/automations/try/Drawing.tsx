import type { Stage } from './stage';

/** A page in outline with a chat on it. Decoration: the steps beside it say the same. */
export function Drawing( { chat, isConnected, widget }: Stage ) {
	return (
		<div className={ `tawk-integration-drawing is-${ chat }` } aria-hidden="true">
			<span className="is-bar" />
			<span className="is-title" />
			<span className="is-text" />
			<span className="is-text is-short" />
			<span className="is-window">
				<span className="is-head">{ widget }</span>
				<span className="is-agent" />
				<span className="is-visitor" />
				<span className="is-field" />
			</span>
			<span className={ `is-button ${ isConnected ? '' : 'is-away' }` } />
		</div>
	);
}
