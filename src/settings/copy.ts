/**
 * Puts a text on the clipboard.
 *
 * Browsers offer the clipboard on https and localhost only; elsewhere they copy what is selected.
 *
 * @param text
 * @param button What was pressed; it has the focus afterwards.
 * @return Whether it is there now.
 */
export async function copy( text: string, button: HTMLElement ): Promise< boolean > {
	const clipboard: Clipboard | undefined = navigator.clipboard;
	if ( clipboard ) {
		return clipboard.writeText( text ).then(
			() => true,
			() => false
		);
	}
	const field = document.createElement( 'textarea' );
	field.value = text;
	field.readOnly = true;
	field.className = 'screen-reader-text';
	// A dialog keeps the focus within itself: beside the button, not at the end of the page.
	button.after( field );
	field.select();
	const isCopied = document.execCommand( 'copy' );
	field.remove();
	button.focus();
	return isCopied;
}
