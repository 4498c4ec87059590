import { __, sprintf } from '@wordpress/i18n';
import type { Row } from '../rows/row';
import { sourceOf } from '../rows/sources';
import type { State } from './preview';
import { aboutState } from './words';

interface Props {
	/** Undefined while it is not known. */
	state: State | undefined;
	/** What is sent. */
	value: string;
	of: Row;
}

/** What a row sends for who is looking: the value, or why there is none. */
export function Example( { state, value, of }: Props ) {
	if ( state === 'sent' || state === 'cut' ) {
		return (
			<>
				<span className="screen-reader-text">{ __( 'for you:', 'tawk-integration' ) } </span>
				<span className="tawk-integration-value">{ value }</span>
				{ state === 'cut' && <span className="tawk-integration-help"> ({ aboutState.cut })</span> }
			</>
		);
	}
	const example = sourceOf( of.source )?.kind.example ?? '';
	if ( ( state === undefined || state === 'depends' ) && example ) {
		return (
			<span className="tawk-integration-help">
				{
					/* translators: %s: a value that might be sent. */
					sprintf( __( 'such as %s', 'tawk-integration' ), example )
				}
			</span>
		);
	}
	return <span className="tawk-integration-help">{ state ? aboutState[ state ] : '' }</span>;
}
