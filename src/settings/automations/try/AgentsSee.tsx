import { __, sprintf } from '@wordpress/i18n';
import type { Stage } from './stage';

/** What agents would see of the visitor. */
export function AgentsSee( { attributes, tags, events, isConnected }: Stage ) {
	const facts = Object.entries( attributes );
	const isEmpty = facts.length + tags.length + events.length === 0;
	return (
		<div className="tawk-integration-agents">
			<h4>{ __( 'What agents see', 'tawk-integration' ) }</h4>
			{ ! isConnected && <p>{ __( 'Not the visitor: there is no connection.', 'tawk-integration' ) }</p> }
			{ isConnected && isEmpty && (
				<p className="tawk-integration-help">{ __( 'Nothing beyond the usual.', 'tawk-integration' ) }</p>
			) }
			{ isConnected && ! isEmpty && (
				<>
					{ facts.length > 0 && <Facts facts={ facts } /> }
					{ tags.length > 0 && (
						<ul className="tawk-integration-chips" aria-label={ __( 'Tags', 'tawk-integration' ) }>
							{ tags.map( ( tag ) => (
								<li key={ tag }>
									<span>{ tag }</span>
								</li>
							) ) }
						</ul>
					) }
					{ events.map( ( { name, metadata }, index ) => (
						<div key={ index }>
							<p>
								{
									/* translators: %s: name of an event. */
									sprintf( __( 'Event: %s', 'tawk-integration' ), name )
								}
							</p>
							<Facts facts={ Object.entries( metadata ) } />
						</div>
					) ) }
				</>
			) }
		</div>
	);
}

const Facts = ( { facts }: { facts: [ string, string ][] } ) => (
	<dl>
		{ facts.map( ( [ key, text ] ) => (
			<div key={ key }>
				<dt>{ key }</dt>
				<dd dir="auto">{ text }</dd>
			</div>
		) ) }
	</dl>
);
