import { __, sprintf } from '@wordpress/i18n';
import type { Line } from './rule';
import { screenWords } from '../../conditions/phrase';
import { placeOfDecision } from '../../conditions/words';

/** Who decides each condition of a line: what a cache may keep follows from it. */
export function PlacesOfDecision( { line }: { line: Line } ) {
	return (
		<ul className="tawk-integration-places tawk-integration-help">
			{ line.conditions.length === 0 && <li>{ __( 'There is nothing to decide.', 'tawk-integration' ) }</li> }
			{ line.conditions.map( ( { type }, index ) => {
				const kind = screenWords.kindOf( type );
				return (
					<li key={ index }>
						{ sprintf(
							/* translators: 1: name of a condition, 2: where it is decided. */
							__( '%1$s: %2$s', 'tawk-integration' ),
							kind?.label ?? type,
							kind ? placeOfDecision( kind ) : __( 'not known here', 'tawk-integration' )
						) }
					</li>
				);
			} ) }
		</ul>
	);
}
