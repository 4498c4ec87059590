import { Button, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { siteFacts } from '../../shared/site-facts';
import { boot } from '../boot';
import type { WidgetIds } from './parse';
import { scriptUrl, testConnection, type Outcome } from './test-connection';

interface Props {
	widget: WidgetIds;
	/** Hears the outcome where the widget is the stored one. */
	onTested: ( outcome: Outcome ) => void;
}

/** The widget, and the button that asks tawk.to for it. */
export function ConnectionTest( { widget, onTested }: Props ) {
	const [ outcome, setOutcome ] = useState< Outcome | 'asking' | null >( null );

	const test = async () => {
		setOutcome( 'asking' );
		const result = await testConnection( scriptUrl( siteFacts.embed_url, widget ) );
		setOutcome( result );
		onTested( result );
	};

	return (
		<>
			<div className="tawk-integration-row">
				<code className="tawk-integration-ids-shown" dir="ltr">
					{ widget.property_id }
					<wbr />/{ widget.widget_id }
				</code>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					isBusy={ outcome === 'asking' }
					disabled={ outcome === 'asking' }
					aria-describedby="tawk-integration-test"
					onClick={ test }
				>
					{ __( 'Test the connection to tawk.to', 'tawk-integration' ) }
				</Button>
			</div>
			<p id="tawk-integration-test" className="tawk-integration-help">
				{ __( 'Your browser asks tawk.to for this widget. Nothing of the answer is run.', 'tawk-integration' ) }
			</p>
			{ outcome && outcome !== 'asking' && (
				<Notice
					status={ outcome === 'works' ? 'success' : 'warning' }
					isDismissible={ false }
					politeness="polite"
				>
					{ sentenceOf( outcome ) }
				</Notice>
			) }
		</>
	);
}

function sentenceOf( outcome: Outcome ): string {
	switch ( outcome ) {
		case 'works':
			return __( 'It works: tawk.to knows this widget, and your browser can reach it.', 'tawk-integration' );
		case 'failing':
			return __( 'tawk.to answered with an error. Try again in a few minutes.', 'tawk-integration' );
		default:
			return boot.causes.find( ( { name } ) => name === outcome )?.sentence ?? outcome;
	}
}
