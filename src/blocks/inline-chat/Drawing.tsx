import { __ } from '@wordpress/i18n';

/** Lines of a conversation: how long, and whether the visitor wrote it. */
const LINES = [
	[ 62, false ],
	[ 44, false ],
	[ 50, true ],
	[ 70, false ],
] as const;

/** A quiet drawing of a chat: tawk.to is not asked for anything in the editor. */
export function Drawing() {
	return (
		<div
			className="tawk-integration-drawing"
			role="img"
			aria-label={ __( 'Drawing of a chat. Visitors get the real one here.', 'tawk-integration' ) }
		>
			<div className="tawk-integration-drawing-head">
				<i />
				<b />
			</div>
			<div className="tawk-integration-drawing-lines">
				{ LINES.map( ( [ width, mine ] ) => (
					<i key={ width } className={ mine ? 'is-mine' : '' } style={ { inlineSize: `${ width }%` } } />
				) ) }
			</div>
			<div className="tawk-integration-drawing-foot">
				<b />
				<i />
			</div>
		</div>
	);
}
