import { useInnerBlocksProps, type ElementProps } from '@wordpress/block-editor';
import { __, sprintf } from '@wordpress/i18n';
import { listed } from '../../conditions/text';
import { STATUSES, type Status } from '../attributes';
import { Obstacles } from '../Remark';
import { STATUS_NAMES, usePreview } from '../preview';

interface Props {
	props: ElementProps;
	statuses: readonly Status[];
}

/** Blocks that visitors see for some of the statuses; here they always can be edited. */
export function Inside( { props, statuses }: Props ) {
	const status = usePreview();
	const { children, ...rest } = useInnerBlocksProps( props, {
		template: [
			[ 'core/paragraph', { placeholder: __( 'What visitors see for this status …', 'tawk-integration' ) } ],
		],
	} );
	const isSeen = statuses.includes( status );
	return (
		<div { ...rest } className={ `${ rest.className ?? '' }${ isSeen ? '' : ' tawk-integration-unseen' }` }>
			<div className="tawk-integration-caption" contentEditable={ false }>
				{ captionFor( statuses ) }
			</div>
			{ children }
			<Obstacles />
		</div>
	);
}

function captionFor( statuses: readonly Status[] ): string {
	if ( statuses.length === 0 ) {
		return __( 'Never shown: choose in the sidebar for which status.', 'tawk-integration' );
	}
	const names = STATUSES.filter( ( one ) => statuses.includes( one ) ).map( ( one ) => STATUS_NAMES[ one ] );
	/* translators: %s: list of statuses, such as “Online or Away”. */
	return sprintf( __( 'Shown when: %s', 'tawk-integration' ), listed( names, 'or' ) );
}
