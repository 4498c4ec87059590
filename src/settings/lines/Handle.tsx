import type { useDrag } from '../use-drag';

/** What a line is dragged by; those who do not see it have the menu. */
export const Handle = ( { handle, number }: Pick< ReturnType< typeof useDrag >, 'handle' > & { number?: number } ) => (
	<span className="tawk-integration-line-handle" aria-hidden="true" { ...handle }>
		<span className="dashicons dashicons-menu" />
		{ number !== undefined && <span>{ number }</span> }
	</span>
);
