/** Something noteworthy that keeps nobody from saving. */
export function Warning( { text, className = '' }: { text: string; className?: string } ) {
	return (
		<p className={ `tawk-integration-warning ${ className }`.trim() }>
			<span className="dashicons dashicons-warning" aria-hidden="true" />
			{ text }
		</p>
	);
}
