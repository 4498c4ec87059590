import { consented } from '../../widget/consent';
import type { Action } from '../action';
import { INVALID } from '../codes';
import { idsOf, isKnown } from '../ids';
import { later } from '../later';

const switchTo = later( 'switch_widget' );

/** Puts another `widget` of the list, by its id, in the place of the one that is there; '' is the main one. */
export const switchWidget: Action = {
	loads: true,
	begin( { widget }, page ) {
		if ( typeof widget !== 'string' ) {
			return INVALID;
		}
		if ( ! isKnown( page.config, widget ) ) {
			return 'UNKNOWN_WIDGET';
		}
		// Where none is there, this one comes at once. Without consent nothing does.
		if ( consented() ) {
			page.widget ??= widget;
		}
		return '';
	},
	run: ( running, args, page ) =>
		idsOf( page.config, running.widget ) === idsOf( page.config, args.widget as string )
			? ''
			: switchTo( running, args, page ),
};
