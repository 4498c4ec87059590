import { Button, Card, CardBody, CardHeader, Notice, Spinner } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../boot';
import { focusIn } from '../../save/Field';
import { fieldId } from '../../save/errors';
import { UserField } from '../../UserField';
import { sourceLabel } from '../rows/sources';
import type { AttributePreview, Preview, TagPreview } from './preview';
import type { Previewed } from './use-preview';
import { aboutReason, aboutState, mayBeSent } from './words';

interface Props {
	/** Who is looked at: id, 0 for somebody who is not logged in. */
	user: number;
	onUser: ( user: number ) => void;
	previewed: Previewed;
}

/** What the agent’s side panel would show of somebody, by what stands on the screen. */
export function PreviewCard( { user, onUser, previewed }: Props ) {
	const { preview, failure, asking } = previewed;
	const isLate = useLate( asking );
	return (
		<Card className="tawk-integration-preview">
			<CardHeader size="small">
				<h2>{ __( 'Preview: what an agent would see', 'tawk-integration' ) }</h2>
				<span className="tawk-integration-help" role="status">
					{ isLate ? __( 'Your site takes its time to answer…', 'tawk-integration' ) : '' }
				</span>
				{ asking && <Spinner /> }
			</CardHeader>
			<CardBody size="small">
				<UserField
					label={ __( 'Preview as', 'tawk-integration' ) }
					nobody={ __( 'Somebody who is not logged in', 'tawk-integration' ) }
					value={ user }
					first={ [
						{
							value: String( boot.user.id ),
							/* translators: %s: name of the person who is logged in. */
							label: sprintf( __( '%s (you)', 'tawk-integration' ), boot.user.name ),
						},
					] }
					onChange={ onUser }
				/>
				{ failure && (
					<Notice status="warning" isDismissible={ false } politeness="polite">
						{ failure }
					</Notice>
				) }
				{ preview && <WhyNot preview={ preview } /> }
				{ preview && <SidePanel preview={ preview } /> }
				<p className="tawk-integration-help">
					{ __(
						'These facts pass through the visitor’s browser and can be faked, links too. Only name and e-mail are proven, and only with Secure Mode.',
						'tawk-integration'
					) }
				</p>
			</CardBody>
		</Card>
	);
}

/** Milliseconds of waiting after which it is said. */
const PATIENCE = 2000;

/** Whether something takes longer than one would look at a spinner. */
function useLate( waits: boolean ): boolean {
	const [ isLate, setLate ] = useState( false );
	useEffect( () => {
		setLate( false );
		const timer = waits ? setTimeout( () => setLate( true ), PATIENCE ) : undefined;
		return () => clearTimeout( timer );
	}, [ waits ] );
	return isLate;
}

/** Why nothing about the person is sent, and the way out. */
function WhyNot( { preview: { reason } }: { preview: Preview } ) {
	if ( reason === '' ) {
		return null;
	}
	const { sentence, button, leadsTo } = aboutReason[ reason ];
	return (
		<Notice status={ reason === 'nobody' ? 'info' : 'warning' } isDismissible={ false } politeness="polite">
			<div className="tawk-integration-row">
				<span>{ sentence }</span>
				{ button && (
					<Button variant="link" onClick={ () => focusIn( fieldId( leadsTo ) ) }>
						{ button }
					</Button>
				) }
			</div>
		</Notice>
	);
}

/** Drawn plainly: it is to be compared with tawk.to, not taken for it. */
function SidePanel( { preview }: { preview: Preview } ) {
	const { identity, attributes, tags, counts } = preview;
	const shown = attributes.filter( ( { state } ) => mayBeSent( state ) );
	const left = [ ...attributes, ...tags ].filter( ( { state } ) => ! mayBeSent( state ) );
	const labels = tags.filter( ( { state } ) => mayBeSent( state ) );
	return (
		<section
			className="tawk-integration-side-panel"
			aria-label={ __( 'What an agent would see', 'tawk-integration' ) }
		>
			<div>
				<p className="tawk-integration-who">
					{ identity.name || __( 'A visitor without a name', 'tawk-integration' ) }
				</p>
				{ identity.email && <p dir="ltr">{ identity.email }</p> }
				{ ( identity.name || identity.email ) && <Proof signed={ identity.signed } /> }
				{ identity.user_id && (
					<p className="tawk-integration-help">
						{
							/* translators: %s: id of a user. */
							sprintf( __( 'Recognised by user id %s', 'tawk-integration' ), identity.user_id )
						}
					</p>
				) }
			</div>
			{ shown.length > 0 && (
				<dl>
					{ shown.map( ( fact ) => (
						<Fact key={ fact.index } fact={ fact } />
					) ) }
				</dl>
			) }
			{ labels.length > 0 && (
				<ul className="tawk-integration-chips" aria-label={ __( 'Labels', 'tawk-integration' ) }>
					{ labels.map( ( label, place ) => (
						<li key={ place }>
							<span>
								{ label.state === 'depends'
									? suchAs( label.example || sourceLabel( label.source ) )
									: label.tag }
							</span>
							{ label.state !== 'sent' && (
								<span className="tawk-integration-help">{ aboutState[ label.state ] }</span>
							) }
						</li>
					) ) }
				</ul>
			) }
			{ left.length > 0 && (
				<div>
					<h3>{ __( 'Not sent', 'tawk-integration' ) }</h3>
					<ul className="tawk-integration-left-out">
						{ left.map( ( one, place ) => (
							<li key={ place }>
								<code dir="ltr">{ nameOf( one ) }</code>{ ' ' }
								<span className="tawk-integration-help">{ aboutState[ one.state ] }</span>
							</li>
						) ) }
					</ul>
				</div>
			) }
			<p className="tawk-integration-help">
				{ sprintf(
					/* translators: 1: number of facts, 2: number of labels. */
					__( '%1$d of 50 facts, %2$d of 10 labels', 'tawk-integration' ),
					counts.attributes,
					counts.tags
				) }
			</p>
		</section>
	);
}

function Proof( { signed }: { signed: boolean } ) {
	return signed ? (
		<p className="tawk-integration-success">{ __( 'Proven by Secure Mode ✓', 'tawk-integration' ) }</p>
	) : (
		<p className="tawk-integration-help">{ __( 'Not proven: no Secure Mode', 'tawk-integration' ) }</p>
	);
}

function Fact( { fact: { key, state, value, example } }: { fact: AttributePreview } ) {
	return (
		<div>
			<dt dir="ltr">{ key }</dt>
			<dd>
				<span className={ state === 'depends' ? 'tawk-integration-help' : 'tawk-integration-value' }>
					{ state === 'depends' && example ? suchAs( example ) : value }
				</span>
				{ state !== 'sent' && <span className="tawk-integration-help"> ({ aboutState[ state ] })</span> }
			</dd>
		</div>
	);
}

const suchAs = ( example: string ): string =>
	/* translators: %s: a value that might be sent. */
	sprintf( __( 'such as %s', 'tawk-integration' ), example );

const nameOf = ( one: AttributePreview | TagPreview ): string =>
	'key' in one ? one.key : one.tag || sourceLabel( one.source );
