import { __ } from '@wordpress/i18n';

/** Lengths that PHP takes (includes/Blocks/Inline_Chat.php). */
const LENGTHS = {
	width: /^\d{1,4}(?:\.\d{1,3})?(?:px|em|rem|vw|%)$/,
	height: /^\d{1,4}(?:\.\d{1,3})?(?:px|em|rem|[sld]?vh)$/,
};

type Side = keyof typeof LENGTHS;

/** A length as a stylesheet has it: a number alone means pixels. Undefined where there is none, or none that is taken. */
export function lengthOf( side: Side, typed: string ): string | undefined {
	const lower = typed.trim().toLowerCase();
	const length = /^\d+$/.test( lower ) ? `${ lower }px` : lower;
	return LENGTHS[ side ].test( length ) ? length : undefined;
}

/** What is wrong with a length, '' for nothing. */
export function flawOf( side: Side, typed: string ): string {
	if ( typed.trim() === '' || lengthOf( side, typed ) !== undefined ) {
		return '';
	}
	return side === 'width'
		? __( 'Not used: write pixels, or a length in px, em, rem, vw or %.', 'tawk-integration' )
		: __( 'Not used: write pixels, or a length in px, em, rem or vh.', 'tawk-integration' );
}
