import { Button, Icon } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { boot } from '../../boot';
import type { Widgets } from '../rule';
import type { Explanation } from './explanation';
import { asksFor, visitOf, type Imagined } from './imagined';
import { Lines } from './Lines';
import { MoreFacts } from './MoreFacts';
import { headlineOf, widgetSentence } from './sentences';
import { settle } from './settled';

export const ANSWER_ID = 'tawk-integration-check-answer';

/** So many lines are open at once; of more only on request. */
const OPEN = 8;

interface Props {
	explanation: Explanation;
	imagined: Imagined;
	change: ( changed: Partial< Imagined > ) => void;
	widgets: Widgets;
	/** Whether lines count that are not saved yet. */
	isUnsaved: boolean;
}

/** Shown or hidden, and why. */
export function Answer( { explanation, imagined, change, widgets, isUnsaved }: Props ) {
	const settled = settle( explanation, visitOf( imagined, explanation, Date.now() ) );
	const { show, rules } = settled;
	const notes = [
		show ? widgetSentence( settled, explanation, widgets ) : '',
		explanation.verdict === 'depends'
			? __( 'Other visitors may get another answer: it depends on their browser.', 'tawk-integration' )
			: '',
		isUnsaved ? __( 'Your unsaved changes are counted in.', 'tawk-integration' ) : '',
		...explanation.unknown,
	].filter( Boolean );

	return (
		<div className="tawk-integration-check-answer">
			<MoreFacts asked={ asksFor( explanation ) } imagined={ imagined } change={ change } />
			<div className="tawk-integration-verdict">
				<Icon icon={ show ? 'visibility' : 'hidden' } className={ show ? 'is-good' : 'is-bad' } />
				<div className="tawk-integration-sentences">
					<p id={ ANSWER_ID } tabIndex={ -1 } role="status" className="tawk-integration-headline">
						{ headlineOf( explanation, settled, boot.causes ) }
					</p>
					<p className="tawk-integration-help">
						<a href={ explanation.full_url } target="_blank" rel="noopener noreferrer">
							{ readable( explanation.full_url ) }
							<span className="screen-reader-text">
								{ ' ' }
								{ __( '(opens in a new tab)', 'tawk-integration' ) }
							</span>
						</a>
					</p>
					{ notes.map( ( note ) => (
						<p key={ note } className="tawk-integration-help">
							{ note }
						</p>
					) ) }
					{ explanation.cause === 'own_setting' && (
						<div>
							<Button
								__next40pxDefaultSize
								variant="secondary"
								href={ `post.php?post=${ explanation.own.post }&action=edit` }
							>
								{ __( 'Change', 'tawk-integration' ) }
							</Button>
						</div>
					) }
				</div>
			</div>
			{ rules.length > 0 && (
				<details open={ rules.length <= OPEN }>
					<summary>{ __( 'Line by line', 'tawk-integration' ) }</summary>
					<Lines rules={ rules } widgets={ widgets } />
				</details>
			) }
		</div>
	);
}

/** As people write it. */
function readable( url: string ): string {
	try {
		return decodeURI( url );
	} catch {
		return url;
	}
}
