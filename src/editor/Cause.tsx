import { ExternalLink } from '@wordpress/components';
import type { Boot } from './boot';

interface Props {
	cause: NonNullable< Boot[ 'cause' ] >;
	settingsUrl: string;
}

/** Why no page shows the chat, whatever is chosen here. */
export function Cause( { cause, settingsUrl }: Props ) {
	return (
		<p>
			{ cause.sentence }
			{ settingsUrl !== '' && (
				<>
					{ ' ' }
					<ExternalLink href={ settingsUrl }>{ cause.button }</ExternalLink>
				</>
			) }
		</p>
	);
}
