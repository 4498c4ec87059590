import { Icon } from '@wordpress/components';

/** What does not hide the chat but needs the owner. */
export function Warnings( { sentences }: { sentences: string[] } ) {
	return (
		<>
			{ sentences.map( ( sentence ) => (
				<p key={ sentence } className="tawk-integration-warning">
					<Icon icon="warning" />
					<span>{ sentence }</span>
				</p>
			) ) }
		</>
	);
}
