import { Button, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { partOf } from '../../../shared/focus';
import { isAlsoOnPhones, isRestrained, type Line } from '../automation';
import { ONCE } from '../sentence';
import type { AutomationActions } from '../use-automations';
import { mannersOf } from '../warnings';

interface Props {
	line: Line;
	error: string;
	actions: AutomationActions;
}

const ORDER = [ 'visit', 'visitor', 'page', 'always' ] as const;

const HELP: Record< Line[ 'once' ], string > = {
	visit: __( 'A visit ends after 30 minutes in which nothing happens.', 'tawk-integration' ),
	visitor: __( 'Each browser counts as a visitor.', 'tawk-integration' ),
	page: __( 'When the page is loaded anew, it counts anew.', 'tawk-integration' ),
	always: '',
};

/** How often an automation does something, and how it holds back. */
export function HowOften( { line, error, actions }: Props ) {
	const manners = mannersOf( line );
	return (
		<fieldset id={ partOf( line.id, 'once' ) } className="tawk-integration-section">
			<legend>{ __( 'How often', 'tawk-integration' ) }</legend>
			<SelectControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				hideLabelFromVision
				className={ error && 'has-error' }
				label={ __( 'How often', 'tawk-integration' ) }
				help={ error || HELP[ line.once ] }
				value={ line.once }
				options={ ORDER.map( ( value ) => ( { value, label: ONCE[ value ] } ) ) }
				onChange={ ( once ) =>
					actions.update( line.id, { once: ORDER.find( ( one ) => one === once ) ?? 'always' } )
				}
			/>
			{ manners && (
				<p className="tawk-integration-help">
					{ manners }{ ' ' }
					{ isRestrained( line ) && ! isAlsoOnPhones( line ) && (
						<Button variant="link" onClick={ () => actions.allowPhones( line.id ) }>
							{ __( 'Also on phones', 'tawk-integration' ) }
						</Button>
					) }
				</p>
			) }
		</fieldset>
	);
}
