import { Button, FormToggle } from '@wordpress/components';
import { memo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useNames } from '../../conditions/names';
import { partOf } from '../../shared/focus';
import type { FieldErrors } from '../../shared/rest';
import { Handle } from '../lines/Handle';
import { lineClass } from '../lines/line-class';
import { LineMenu } from '../lines/LineMenu';
import { Warning } from '../lines/Warning';
import { useDrag } from '../use-drag';
import type { Line } from './automation';
import { AutomationEditor } from './editor/AutomationEditor';
import { isIncomplete } from './incomplete';
import type { Known } from './known';
import { Sentence } from './Sentence';
import { titleOf } from './sentence';
import { TryIt } from './try/TryIt';
import type { AutomationActions } from './use-automations';
import { warningsOf } from './warnings';

interface Props {
	line: Line;
	place: number;
	count: number;
	/** By path within the automation. */
	errors: FieldErrors;
	known: Known;
	open: boolean;
	actions: AutomationActions;
	/** Says something to those who do not see it. */
	speak: ( sentence: string ) => void;
}

/** One automation: what it says, its editor while it is open, and how it plays while it is tried. */
export const AutomationCard = memo( ( { line, place, count, errors, known, open, actions, speak }: Props ) => {
	useNames();
	const [ isTried, setTried ] = useState( false );
	const { side, handle, target } = useDrag( { id: line.id, group: 'automations', place }, actions.drop );
	const title = titleOf( line, known );
	const isRefused = Object.keys( errors ).length > 0;
	const sentence = <Sentence line={ line } known={ known } onPart={ ( part ) => actions.show( line.id, part ) } />;

	return (
		<li className={ lineClass( { isOpen: open, isOff: ! line.enabled, side } ) } { ...target }>
			<div className="tawk-integration-line-head is-automation">
				{ count > 1 && <Handle handle={ handle } /> }
				<div className="tawk-integration-line-words">
					{ line.name ? (
						<>
							<h3>{ line.name }</h3>
							<p>{ sentence }</p>
						</>
					) : (
						<h3>{ sentence }</h3>
					) }
					{ warningsOf( line, known ).map( ( text ) => (
						<Warning key={ text } text={ text } />
					) ) }
					{ ! open && isRefused && (
						<p className="tawk-integration-error">
							{ __( 'Something in this automation was refused.', 'tawk-integration' ) }
						</p>
					) }
					{ ! open && ! isRefused && isIncomplete( line, known ) && (
						<Warning text={ __( 'This automation is not complete yet.', 'tawk-integration' ) } />
					) }
				</div>
				<div className="tawk-integration-line-buttons">
					<Button
						variant="secondary"
						size="compact"
						id={ partOf( line.id, 'title' ) }
						aria-label={
							open
								? /* translators: %s: what an automation says. */
									sprintf( __( 'Close “%s”', 'tawk-integration' ), title )
								: /* translators: %s: what an automation says. */
									sprintf( __( 'Edit “%s”', 'tawk-integration' ), title )
						}
						aria-expanded={ open }
						onClick={ () => actions.toggle( line.id ) }
					>
						{ open ? __( 'Close', 'tawk-integration' ) : __( 'Edit', 'tawk-integration' ) }
					</Button>
					<Button
						variant="secondary"
						size="compact"
						/* translators: %s: what an automation says. */
						aria-label={ sprintf( __( 'Try it: “%s”', 'tawk-integration' ), title ) }
						aria-expanded={ isTried }
						onClick={ () => setTried( ! isTried ) }
					>
						{ __( 'Try it', 'tawk-integration' ) }
					</Button>
				</div>
				<div className="tawk-integration-line-switch">
					<FormToggle
						checked={ line.enabled }
						onChange={ () => actions.update( line.id, { enabled: ! line.enabled } ) }
						/* translators: %s: what an automation says. */
						aria-label={ sprintf( __( 'Use “%s”', 'tawk-integration' ), title ) }
					/>
					<LineMenu
						id={ line.id }
						title={ title }
						place={ place }
						ordered={ count > 1 ? count : 0 }
						actions={ actions }
					/>
				</div>
			</div>
			{ isTried && <TryIt line={ line } known={ known } speak={ speak } onClose={ () => setTried( false ) } /> }
			{ open && <AutomationEditor line={ line } errors={ errors } known={ known } actions={ actions } /> }
		</li>
	);
} );
