import { Button } from '@wordpress/components';
import { useEffect, useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Line } from '../automation';
import type { Known } from '../known';
import { AgentsSee } from './AgentsSee';
import { Drawing } from './Drawing';
import { play, type Step } from './play';
import { isStill, useTurns } from './use-turns';

interface Props {
	line: Line;
	known: Known;
	/** Says something to those who do not see it. */
	speak: ( sentence: string ) => void;
	onClose: () => void;
}

/** Plays an automation on a drawn page: nothing is loaded or sent. */
export function TryIt( { line, known, speak, onClose }: Props ) {
	// What is stored comes back as new objects: as long as the same is to be seen, nothing begins anew.
	const played = JSON.stringify( play( line, known ) );
	const steps = useMemo( () => JSON.parse( played ) as Step[], [ played ] );
	const { come, again } = useTurns( steps );
	const shown = steps.slice( 0, come );
	const stage = shown.at( -1 )?.stage;
	useEffect( () => {
		const news = isStill() ? steps : steps.slice( come - 1, come );
		speak( news.map( ( { sentence } ) => sentence ).join( ' ' ) );
	}, [ steps, come, speak ] );

	return (
		<div className="tawk-integration-try">
			<div className="tawk-integration-stage">
				{ stage && <Drawing { ...stage } /> }
				{ stage && <AgentsSee { ...stage } /> }
			</div>
			<ol className="tawk-integration-steps">
				{ shown.map( ( { sentence }, index ) => (
					<li key={ index }>{ sentence }</li>
				) ) }
			</ol>
			<div className="tawk-integration-line-buttons">
				<Button variant="tertiary" size="compact" onClick={ again }>
					{ __( 'Play again', 'tawk-integration' ) }
				</Button>
				<Button variant="tertiary" size="compact" onClick={ onClose }>
					{ __( 'Close', 'tawk-integration' ) }
				</Button>
			</div>
		</div>
	);
}
