import { Path, SVG } from '@wordpress/components';

const icon = ( path: string ) => (
	<SVG xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
		<Path fillRule="evenodd" d={ path } />
	</SVG>
);

/** A button with a speech bubble on it. */
export const buttonIcon = icon(
	'M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2Zm0 1.5a.5.5 0 0 0-.5.5v8c0 .3.2.5.5.5h16a.5.5 0 0 0 .5-.5V8a.5.5 0 0 0-.5-.5H4ZM8.5 9h7a1 1 0 0 1 1 1v2.5a1 1 0 0 1-1 1h-3.2L10 15.5v-2H8.5a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1Z'
);

/** A conversation in a frame. */
export const inlineIcon = icon(
	'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5c0-1.1.9-2 2-2Zm0 1.5a.5.5 0 0 0-.5.5v14c0 .3.2.5.5.5h14a.5.5 0 0 0 .5-.5V5a.5.5 0 0 0-.5-.5H5ZM6.5 7h7v3.5h-7V7Zm4 5.5h7V16h-7v-3.5Z'
);

/** A speech bubble with a dot. */
export const statusIcon = icon(
	'M5 4h9v1.5H5a.5.5 0 0 0-.5.5v10.9l2-1.9H19a.5.5 0 0 0 .5-.5v-4.5H21v4.5a2 2 0 0 1-2 2H7.1L3 20.5V6c0-1.1.9-2 2-2Zm13.5-1a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z'
);
