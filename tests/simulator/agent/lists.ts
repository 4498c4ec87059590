/** Offline messages, what the real API would not allow, and the way back to the beginning. */
import { h } from '../app/ui/dom';
import type { OfflineMessage, Violation } from '../model/state';
import { control, drawn, time } from './page';
import type { Part } from './page';

const offlineItem = ( { at, name, email, message }: OfflineMessage ): HTMLElement =>
	h( 'li', {}, h( 'strong', {}, `${ name } <${ email }>` ), ` ${ time( at ) }`, h( 'div', {}, message ) );

const violationItem = ( { at, rule, detail, url }: Violation ): HTMLElement =>
	h( 'li', {}, h( 'strong', {}, rule ), ` ${ time( at ) } ${ detail }`, h( 'div', { class: 'muted' }, url ) );

const list = < Item >(
	element: HTMLElement,
	empty: string,
	draw: ( item: Item ) => HTMLElement
): ( ( items: Item[] ) => void ) =>
	drawn< Item[] >( element, ( items ) =>
		items.length === 0
			? [ h( 'p', { class: 'muted' }, empty ) ]
			: [ h( 'ul', { class: 'plain' }, ...[ ...items ].reverse().map( draw ) ) ]
	);

export const listsPart = ( element: HTMLElement ): Part => {
	const offline = { summary: h( 'summary' ), body: h( 'div' ) };
	const violations = { summary: h( 'summary' ), body: h( 'div' ) };
	element.append(
		h( 'details', {}, offline.summary, offline.body ),
		h( 'details', {}, violations.summary, violations.body ),
		h(
			'div',
			{},
			h(
				'button',
				{
					type: 'button',
					class: 'danger',
					click: () => {
						// eslint-disable-next-line no-alert -- A development tool: the browser's own question is enough.
						if ( confirm( 'Forget all visitors, chats, faults and settings of the simulator?' ) ) {
							void control( 'reset' );
						}
					},
				},
				'Reset everything'
			)
		)
	);
	const updateOffline = list( offline.body, 'Nobody wrote while the property was offline.', offlineItem );
	const updateViolations = list( violations.body, 'Pages used the API as it is documented.', violationItem );
	return ( view ) => {
		offline.summary.textContent = `Offline messages (${ view.offlineMessages.length })`;
		violations.summary.textContent = `Wrong uses of the API (${ view.violations.length })`;
		updateOffline( view.offlineMessages );
		updateViolations( view.violations );
	};
};
