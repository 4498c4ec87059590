import { useMemo } from '@wordpress/element';
import type { FieldErrors } from '../../shared/rest';
import { errorsByLine } from '../lines/errors-by-line';
import { RuleCard } from './RuleCard';
import { isMixed, type Line, type Widgets } from './rule';
import type { RuleActions } from './use-rules';

interface Props {
	label: string;
	/** All lines: errors name them by their place among all. */
	all: readonly Line[];
	/** Those of this list. */
	lines: readonly Line[];
	/** Why lines can never decide, by id. */
	idle: ReadonlyMap< string, string >;
	errors: FieldErrors;
	widgets: Widgets;
	open: ReadonlySet< string >;
	actions: RuleActions;
}

const NONE: FieldErrors = {};

/** Lines from the top. */
export function RuleList( { label, all, lines, idle, errors, widgets, open, actions }: Props ) {
	const ordered = isMixed( lines ) ? lines.length : 0;
	const refused = useMemo( () => errorsByLine( 'visibility.rules', all, errors ), [ all, errors ] );
	if ( lines.length === 0 ) {
		return null;
	}
	return (
		<ul className="tawk-integration-lines" aria-label={ label }>
			{ lines.map( ( line, place ) => (
				<RuleCard
					key={ line.id }
					line={ line }
					place={ place }
					ordered={ ordered }
					idle={ idle.get( line.id ) ?? '' }
					errors={ refused.get( line.id ) ?? NONE }
					widgets={ widgets }
					open={ open.has( line.id ) }
					actions={ actions }
				/>
			) ) }
		</ul>
	);
}
