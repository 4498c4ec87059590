import { Button } from '@wordpress/components';

interface Props< Made extends { name: string; title: string } > {
	/** What the list is for. */
	about: string;
	/** Some to begin with. */
	offered: readonly Made[];
	onReadyMade: ( made: Made ) => void;
}

/** In the place of a list where there is nothing yet. */
export function EmptyList< Made extends { name: string; title: string } >( {
	about,
	offered,
	onReadyMade,
}: Props< Made > ) {
	return (
		<div className="tawk-integration-empty">
			<p>{ about }</p>
			<div className="tawk-integration-actions">
				{ offered.map( ( made ) => (
					<Button
						__next40pxDefaultSize
						key={ made.name }
						variant="secondary"
						onClick={ () => onReadyMade( made ) }
					>
						{ made.title }
					</Button>
				) ) }
			</div>
		</div>
	);
}
