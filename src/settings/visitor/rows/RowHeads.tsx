import { __ } from '@wordpress/i18n';

/** What stands in the columns of a list of rows, for those who see them: each row says it in words, too. */
export function RowHeads( { what }: { what: string } ) {
	return (
		<div className="tawk-integration-heads" aria-hidden="true">
			<span>{ what }</span>
			<span>{ __( 'From', 'tawk-integration' ) }</span>
			<span>{ __( 'For you it is', 'tawk-integration' ) }</span>
		</div>
	);
}
