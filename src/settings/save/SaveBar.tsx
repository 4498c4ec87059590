import { Button, ExternalLink, Notice } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { RestError } from '../../shared/rest';
import { TABS } from '../tabs';
import { homeless, tabsWithErrors } from './errors';

interface Props {
	/** Number of unsaved changes. */
	count: number;
	saving: boolean;
	failure: RestError | null;
	onSave: () => void;
	onDiscard: () => void;
}

/** Says what is unsaved, and why it could not be saved. */
export function SaveBar( { count, saving, failure, onSave, onDiscard }: Props ) {
	return (
		<div className="tawk-integration-save" role="region" aria-label={ __( 'Unsaved changes', 'tawk-integration' ) }>
			{ failure && (
				<Notice status="error" isDismissible={ false } spokenMessage={ messageOf( failure ) }>
					{ messageOf( failure ) }{ ' ' }
					{ failure.loggedOut && (
						<ExternalLink href={ window.location.pathname.replace( /wp-admin\/.*$/, 'wp-login.php' ) }>
							{ __( 'Log in', 'tawk-integration' ) }
						</ExternalLink>
					) }
				</Notice>
			) }
			<div className="tawk-integration-row">
				<span>
					{ sprintf(
						/* translators: %d: number of changes. */
						_n( '%d unsaved change', '%d unsaved changes', count, 'tawk-integration' ),
						count
					) }
				</span>
				<div className="tawk-integration-actions">
					<Button __next40pxDefaultSize variant="tertiary" disabled={ saving } onClick={ onDiscard }>
						{ __( 'Discard', 'tawk-integration' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						variant="primary"
						isBusy={ saving }
						disabled={ saving }
						aria-keyshortcuts="Control+S Meta+S"
						onClick={ onSave }
					>
						{ __( 'Save', 'tawk-integration' ) }
					</Button>
				</div>
			</div>
		</div>
	);
}

function messageOf( { message, errors }: RestError ): string {
	const count = Object.keys( errors ).length;
	if ( count === 0 ) {
		return message;
	}
	const where = tabsWithErrors( errors, TABS );
	const sentence = sprintf(
		/* translators: 1: number of entries, 2: names of tabs. */
		_n(
			'Nothing was saved: %1$d entry needs your attention (%2$s).',
			'Nothing was saved: %1$d entries need your attention (%2$s).',
			count,
			'tawk-integration'
		),
		count,
		TABS.filter( ( { name } ) => where.includes( name ) )
			.map( ( { title } ) => title )
			.join( ', ' )
	);
	return [ ...( where.length > 0 ? [ sentence ] : [] ), ...homeless( errors, TABS ) ].join( ' ' );
}
