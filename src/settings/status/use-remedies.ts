import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { siteFacts } from '../../shared/site-facts';
import type { Settings } from '../../shared/settings';
import { boot, type Cause } from '../boot';
import { scriptUrl, testConnection, type Outcome } from '../connect/test-connection';
import { clearPageCaches } from './status';

interface Means {
	saved: Settings;
	/** Stores these changes alone and says so. */
	saveOnly: ( changed: Partial< Settings > ) => Promise< void >;
	/** Leads to the field for the code. */
	pasteAgain: () => void;
	/** Leads to the lines. */
	openLines: () => void;
	/** id of the home page where it is a post, else 0. */
	homePost: number;
	onTested: ( outcome: Outcome ) => void;
	check: () => Promise< void >;
	notify: ( sentence: string ) => void;
}

/** What the button of each cause does. */
export function useRemedies( { saved, saveOnly, pasteAgain, openLines, homePost, onTested, check, notify }: Means ) {
	const [ busy, setBusy ] = useState( false );
	const [ showsPolicy, setShowsPolicy ] = useState( false );

	const remedies: Record< string, () => unknown > = {
		not_connected: pasteAgain,
		no_such_widget: pasteAgain,
		hidden_by_rule: openLines,
		hidden_by_default: openLines,
		own_setting: () => window.location.assign( `post.php?post=${ homePost }&action=edit` ),
		switched_off: () => saveOnly( { enabled: true } ),
		paused: () =>
			saveOnly( { privacy: { ...saved.privacy, environments: withEnvironment( saved.privacy.environments ) } } ),
		blocked_by_policy: () => setShowsPolicy( true ),
		no_answer: async () => onTested( await testConnection( scriptUrl( siteFacts.embed_url, saved ) ) ),
		old_copy: async () => {
			const cleared = await clearPageCaches();
			await check();
			notify( sentenceOf( cleared ) );
		},
	};

	const help = async ( { name }: Cause ) => {
		setBusy( true );
		try {
			await remedies[ name ]?.();
		} catch ( error ) {
			notify( error instanceof Error ? error.message : String( error ) );
		}
		setBusy( false );
	};

	return { help, busy, showsPolicy, hidePolicy: () => setShowsPolicy( false ) };
}

type Environments = Settings[ 'privacy' ][ 'environments' ];

function withEnvironment( environments: Environments ): Environments {
	const all: Environments = [ 'production', 'staging', 'development', 'local' ];
	return all.filter( ( name ) => name === boot.environment || environments.includes( name ) );
}

function sentenceOf( cleared: string[] ): string {
	return cleared.length > 0
		? sprintf(
				/* translators: %s: names of page cache plugins. */
				__( 'Page cache cleared (%s).', 'tawk-integration' ),
				cleared.join( ', ' )
			)
		: __(
				'No page cache plugin that we know is active here. Clear the cache of your host or CDN.',
				'tawk-integration'
			);
}
