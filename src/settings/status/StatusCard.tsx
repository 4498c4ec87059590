import { Button, Card, CardBody, Icon, Spinner } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { Warnings } from './Warnings';
import type { Settings } from '../../shared/settings';
import { boot, siteName, type Cause } from '../boot';
import { nameOf } from '../connect/code';
import { keyOf, type KeyState } from '../visitor/secure-mode/secret';
import type { Status } from './status';
import { isWanted } from './verdict';

export const STATUS_ID = 'tawk-integration-status';

interface Props {
	saved: Settings;
	status: Status;
	/** Those that apply, the first to be said first; null while they are not known yet. */
	causes: Cause[] | null;
	checking: boolean;
	busy: boolean;
	onCheck: () => void;
	/** A cause's own button. */
	onHelp: ( cause: Cause ) => void;
}

/** The answer to "is it working?". */
export function StatusCard( { saved, status, causes, checking, busy, onCheck, onHelp }: Props ) {
	const [ first, second ] = causes ?? [];
	// Off, but a cache still hands out pages with the chat: the one case in which two causes are said.
	const alsoOld =
		second?.name === 'old_copy' && first && [ 'switched_off', 'paused' ].includes( first.name ) ? second : null;

	return (
		<Card className="tawk-integration-status">
			<CardBody size="small">
				<div className="tawk-integration-verdict">
					<Sign causes={ causes } />
					<div
						className={ `tawk-integration-words ${ first || status.warnings.length > 0 ? 'is-stacked' : '' }` }
					>
						<div className="tawk-integration-sentences">
							<p id={ STATUS_ID } tabIndex={ -1 } role="status" className="tawk-integration-headline">
								{ headline( causes, status ) }
							</p>
							{ alsoOld && <p>{ alsoOld.sentence }</p> }
							<p className="tawk-integration-help">{ detail( saved, status ) }</p>
							<Warnings sentences={ status.warnings } />
						</div>
						<div className="tawk-integration-actions">
							{ [ first, alsoOld ].map(
								( cause ) =>
									cause?.button && (
										<Button
											__next40pxDefaultSize
											key={ cause.name }
											variant="primary"
											isBusy={ busy }
											disabled={ busy }
											onClick={ () => onHelp( cause ) }
										>
											{ cause.button }
										</Button>
									)
							) }
							<Button
								__next40pxDefaultSize
								variant="secondary"
								isBusy={ checking }
								disabled={ checking }
								onClick={ onCheck }
							>
								{ __( 'Check again', 'tawk-integration' ) }
							</Button>
							<Button
								__next40pxDefaultSize
								variant="tertiary"
								href={ boot.home_url }
								target="_blank"
								rel="noopener"
							>
								{ __( 'See it on your site ↗', 'tawk-integration' ) }
								<span className="screen-reader-text">
									{ __( '(opens in a new tab)', 'tawk-integration' ) }
								</span>
							</Button>
						</div>
					</div>
				</div>
			</CardBody>
		</Card>
	);
}

function Sign( { causes }: Pick< Props, 'causes' > ) {
	if ( ! causes ) {
		return <Spinner />;
	}
	const [ first ] = causes;
	if ( ! first ) {
		return <Icon icon="yes-alt" className="is-good" />;
	}
	return isWanted( first ) ? <Icon icon="info" /> : <Icon icon="warning" className="is-bad" />;
}

function headline( causes: Cause[] | null, { home }: Status ): string {
	if ( ! causes ) {
		return __( 'Looking at your home page as a visitor…', 'tawk-integration' );
	}
	const [ first ] = causes;
	if ( first ) {
		return isWanted( first )
			? /* translators: %s: why, such as “Hidden by line 1 “Quiet”.” */
				sprintf( __( 'Not on the home page. %s', 'tawk-integration' ), first.sentence )
			: first.sentence;
	}
	const site = siteName( boot.home_url );
	if ( home.verdict === 'depends' ) {
		return sprintf(
			/* translators: %s: address of the site, such as example.com. */
			__( 'The chat is on %s; your rules decide in each browser who sees it', 'tawk-integration' ),
			site
		);
	}
	/* translators: %s: address of the site, such as example.com. */
	return sprintf( __( 'Visitors get the chat on %s', 'tawk-integration' ), site );
}

function detail( saved: Settings, status: Status ): string {
	return [
		/* translators: %s: short name of a widget. */
		sprintf( __( 'Widget %s', 'tawk-integration' ), nameOf( saved ) ),
		identity( saved, keyOf( saved.property_id, status.properties ) ),
		...linesSay( saved ),
	].join( ' · ' );
}

/** How many lines change what is said last. */
function linesSay( { visibility }: Settings ): string[] {
	const { default: otherwise, rules } = visibility;
	const count = rules.filter(
		( { enabled, action } ) => enabled && action !== 'use_widget' && action !== otherwise
	).length;
	if ( otherwise === 'hide' ) {
		return count === 0
			? [ __( 'no line shows it anywhere', 'tawk-integration' ) ]
			: /* translators: %d: number of lines in “Who sees it”. */
				[ sprintf( _n( 'only %d line shows it', 'only %d lines show it', count, 'tawk-integration' ), count ) ];
	}
	return count === 0
		? []
		: [
				sprintf(
					/* translators: %d: number of lines in “Who sees it”. */
					_n( '%d rule limits who sees it', '%d rules limit who sees it', count, 'tawk-integration' ),
					count
				),
			];
}

function identity( { visitor }: Settings, { source, readable }: KeyState ): string {
	if ( ! visitor.identify ) {
		return __( 'agents are not told who is logged in', 'tawk-integration' );
	}
	if ( source === '' ) {
		return __( 'agents see who is logged in, not proven', 'tawk-integration' );
	}
	return readable
		? __( 'agents see who is logged in, proven', 'tawk-integration' )
		: __( 'agents do not see who is logged in', 'tawk-integration' );
}
