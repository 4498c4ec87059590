import { Card, CardBody, CardHeader } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CopyButton } from '../CopyButton';
import { WAYS, type Way } from './ways';

/** How the chat comes into the pages themselves. */
export function LookTab() {
	return (
		<Card>
			<CardHeader size="small">
				<h2>{ __( 'Put the chat in your pages', 'tawk-integration' ) }</h2>
			</CardHeader>
			<CardBody size="small">
				<p>
					{ __(
						'Besides the bubble in the corner. All of this works too where “Who sees it” hides the bubble.',
						'tawk-integration'
					) }
				</p>
				<ul className="tawk-integration-ways">
					{ WAYS.map( ( way ) => (
						<WayItem key={ way.title } { ...way } />
					) ) }
				</ul>
				<p className="tawk-integration-help">
					{ __(
						'All attributes of the shortcodes, and all that elements can do, are in the Help tab at the top of this screen.',
						'tawk-integration'
					) }
				</p>
			</CardBody>
		</Card>
	);
}

function WayItem( { title, does, editor, copies, Picture }: Way ) {
	return (
		<li>
			<Picture />
			<div className="tawk-integration-way">
				<h3>{ title }</h3>
				<p>{ does }</p>
				{ editor && <p>{ editor }</p> }
				{ copies.map( ( { where, text } ) => (
					<div key={ text }>
						<p className="tawk-integration-help">{ where }</p>
						<div className="tawk-integration-copy">
							<code dir="ltr">{ text }</code>
							<CopyButton text={ text } variant="secondary" name={ text } />
						</div>
					</div>
				) ) }
			</div>
		</li>
	);
}
