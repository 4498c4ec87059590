import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { copy } from './copy';

interface Props {
	text: string;
	variant: 'primary' | 'secondary';
	/** What it copies, where several stand on one screen; read out after the label. */
	name?: string;
}

/** Copies a text and says that it did. Where the browser refuses, it stays as it was: selecting by hand always works. */
export function CopyButton( { text, variant, name }: Props ) {
	const [ copied, setCopied ] = useState< string | null >( null );
	const isCopied = copied === text;
	return (
		<>
			<Button
				__next40pxDefaultSize
				variant={ variant }
				onClick={ async ( { currentTarget }: { currentTarget: HTMLElement } ) =>
					setCopied( ( await copy( text, currentTarget ) ) ? text : null )
				}
			>
				{ isCopied ? __( 'Copied ✓', 'tawk-integration' ) : __( 'Copy', 'tawk-integration' ) }
				{ name && <span className="screen-reader-text">{ name }</span> }
			</Button>
			<span className="screen-reader-text" role="status">
				{ isCopied ? __( 'Copied.', 'tawk-integration' ) : '' }
			</span>
		</>
	);
}
